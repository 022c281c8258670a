# A second way to every figure of a comparison: from its links and edits, by the rules of docs/measures.md, in Python.
WHITE = set("\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | set(map(chr, range(0x2000, 0x200B)))
EDITIONS = ("first", "second")
NAMES = ("section.verbatim", "sentence.in-place", "sentence.verbatim", "sentence.notational", "phrase.carried-over",
         "character.carried-over")


def characters(text):
    """Unicode scalars that are not white space."""
    return sum(c not in WHITE for c in text)


def visible(text):
    return "".join(c for c in text if c not in WHITE)


def common(one, other):
    """The length of a longest common subsequence."""
    if len(one) < len(other):
        one, other = other, one
    row = [0] * (len(other) + 1)
    for c in one:
        diagonal = 0
        for place, d in enumerate(other, 1):
            diagonal, row[place] = row[place], diagonal + 1 if c == d else max(row[place], row[place - 1])
    return row[-1]


def applied(text, other, edits, one="first", two="second"):
    """`text` with every edit's range replaced by that of `other`; None when edits are out of order or of range."""
    made, done, far = [], 0, 0
    for edit in edits:
        (a, b), (c, d) = edit[one], edit[two]
        if not (done <= a <= b <= len(text) and far <= c <= d <= len(other)):
            return None
        made += [text[done:a], other[c:d]]
        done, far = b, d
    return "".join(made) + text[done:]


class Recount:
    """All counts of one comparison, anew."""

    def __init__(self, comparison):
        self.comparison = comparison
        self.sentences = {e: comparison[e]["sentences"] for e in EDITIONS}
        self.body = {e: [characters(s["text"]) * (s["role"] != "heading") for s in self.sentences[e]] for e in EDITIONS}
        self.link_of = {e: [None] * len(self.sentences[e]) for e in EDITIONS}
        for link in comparison["sentences"]:
            for e in EDITIONS:
                for unit in link[e]:
                    self.link_of[e][unit] = link

    def joined(self, link, edition):
        return "".join(self.sentences[edition][unit]["text"] for unit in link[edition])

    def kept(self, edition, link, is_by_character=False):
        """Characters of each sentence of a link's side that its edits keep or change in notation alone."""
        if not link["first"] or not link["second"]:
            return [0] * len(link[edition])
        texts = [self.sentences[edition][unit]["text"] for unit in link[edition]]
        joined = "".join(texts)
        is_kept = [True] * len(joined)
        for edit in link["edits"]:
            if edit["kind"] != "notation":
                a, b = edit[edition]
                is_kept[a:b] = [False] * (b - a)
        result, start = [], 0
        for unit, text in zip(link[edition], texts):
            is_body = self.sentences[edition][unit]["role"] != "heading"
            result.append(sum(c not in WHITE and k for c, k in zip(text, is_kept[start:])) * is_body)
            start += len(text)
        return result

    def carried(self):
        """Characters that an optimal script would keep inside of changed phrases, over all links without a heading."""
        total, links = 0, 0
        for link in self.comparison["sentences"]:
            if not (link["first"] and link["second"]):
                continue
            roles = {self.sentences[e][unit]["role"] for e in EDITIONS for unit in link[e]}
            if "heading" in roles:
                continue
            texts = {e: self.joined(link, e) for e in EDITIONS}
            for edit in link["edits"]:
                if edit["kind"] != "notation":
                    sides = [visible(texts[e][slice(*edit[e])]) for e in EDITIONS]
                    total += common(*sides)
                    links += 1
        return total

    def verbatim_sections(self, edition):
        """Characters of sections that are linked one to one, all of whose sentences are, word for word and in order."""
        other = EDITIONS[1 - EDITIONS.index(edition)]
        total = 0
        for link in self.comparison["sections"]:
            if len(link["first"]) != 1 or len(link["second"]) != 1:
                continue
            here = range(*self.comparison[edition]["sections"][link[edition][0]]["sentences"])
            there = range(*self.comparison[other]["sections"][link[other][0]]["sentences"])
            pairs = [self.link_of[edition][unit] for unit in here]
            if len(here) == len(there) and all(
                    p["kind"] == "unchanged" and p[edition] == [unit] and p[other] == [twin]
                    for p, unit, twin in zip(pairs, here, there)):
                total += sum(self.body[edition][unit] for unit in here)
        return total

    def counts(self, edition):
        """Counted characters by measure, and the total of all."""
        total = sum(self.body[edition])
        links = self.comparison["sentences"]
        whole = {id(link): sum(self.body[edition][unit] for unit in link[edition]) for link in links}
        same = [link for link in links if link["kind"] == "unchanged"]
        notational = [link for link in links if link["first"] and link["second"]
                      and all(edit["kind"] == "notation" for edit in link["edits"])]
        phrase = sum(sum(self.kept(edition, link)) for link in links)
        return {
            "section.verbatim": self.verbatim_sections(edition),
            "sentence.in-place": sum(whole[id(link)] for link in same if not link["moved"]),
            "sentence.verbatim": sum(whole[id(link)] for link in same),
            "sentence.notational": sum(whole[id(link)] for link in notational),
            "phrase.carried-over": phrase,
            "character.carried-over": phrase + self.carried(),
        }, total


def wrong_figures(comparison):
    """What of a comparison's figures does not follow from its links and edits."""
    again, wrong = Recount(comparison), []
    for edition in EDITIONS:
        counts, total = again.counts(edition)
        if comparison[edition]["characters"] != total:
            wrong.append(f"{edition}: {comparison[edition]['characters']} characters, counted {total}")
        stored = {m["name"]: m for m in comparison["measures"] if m["edition"] == edition}
        for name in NAMES:
            if stored[name]["total"] != total:
                wrong.append(f"{edition} {name}: of {stored[name]['total']}, counted {total}")
            if stored[name]["counted"] != counts[name]:
                wrong.append(f"{edition} {name}: {stored[name]['counted']}, counted {counts[name]}")
        values = [stored[name]["counted"] for name in NAMES]
        if values != sorted(values):
            wrong.append(f"{edition}: a measure is above the next, {values}")
        shares = [link["unchanged"][edition] for link in comparison["sections"]]
        if sum(s["counted"] for s in shares) != stored["phrase.carried-over"]["counted"] or sum(s["total"] for s in shares) != total:
            wrong.append(f"{edition}: the sections do not sum to the headline")
    verdict = comparison["verdict"]
    headline = next(m for m in comparison["measures"] if (m["name"], m["edition"]) == ("phrase.carried-over", "second"))
    if headline["total"]:
        # Bounds have two decimals.
        share = 100 * headline["counted"] / headline["total"]
        if not verdict["low"] - 0.01 < share < verdict["high"] + 0.01:
            wrong.append(f"headline {share} outside of {verdict['low']} to {verdict['high']}")
    return wrong


def wrong_links(comparison):
    """Units that are in no link or in two, and edits that do not turn one side into the other, either way."""
    again, wrong = Recount(comparison), []
    for level in ("sections", "sentences"):
        for edition in EDITIONS:
            units = sorted(unit for link in comparison[level] for unit in link[edition])
            if units != list(range(len(comparison[edition][level]))):
                wrong.append(f"{edition}: not every one of the {level} stands in one link")
    made = {e: [""] * len(again.sentences[e]) for e in EDITIONS}
    for link in comparison["sentences"]:
        texts = {e: again.joined(link, e) for e in EDITIONS}
        for one, two in (EDITIONS, EDITIONS[::-1]):
            result = texts[two] if not link["first"] or not link["second"] else applied(
                texts[one], texts[two], link.get("edits", []), one, two)
            if result != texts[two]:
                wrong.append(f"edits do not give {texts[two]!r}")
                continue
            start = 0
            for unit in link[two]:
                end = start + len(again.sentences[two][unit]["text"])
                made[two][unit] = result[start:end]
                start = end
    for edition in EDITIONS:
        if "".join(made[edition]) != "".join(s["text"] for s in again.sentences[edition]):
            wrong.append(f"{edition}: the whole text does not come out")
    return wrong
