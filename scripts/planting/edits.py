"""Known edits of a text: what is done to each sentence and section, and the links that follow from it."""
import unicodedata

from planting import text

LIGHT = [("市民", "住民"), ("整備", "構築"), ("検討", "実施"), ("点検", "確認"), ("共有", "提供"), ("管理", "運用"), ("意見", "要望"),
         ("対応", "支援"), ("図書館", "文化館"), ("早期に", "直ちに"), ("講習", "研修"), ("件数", "総数"), ("手間", "作業"),
         ("観点", "立場"), ("ため、", "ことから、"), ("よう、", "ように、"), ("を用いて", "を使って"), ("により", "によって")]


class Unit:
    """A sentence on its way: its text, the first sentences it comes from, what was done to it, and whether it was moved
    ("across" sections or "within" its own) or not ("")."""

    def __init__(self, text_, sources, kind, moved=""):
        self.text, self.sources, self.kind, self.moved = text_, sources, kind, moved


def lightly_edited(rng, sentence):
    """The sentence with one word replaced, or a few words put in; never the same, never with another meaning."""
    fitting = [(a, b) for a, b in LIGHT if a in sentence]
    if fitting and rng.random() < 0.7:
        one, other = rng.choice(fitting)
        return sentence.replace(one, other, 1)
    digits = [i for i, c in enumerate(sentence) if c.isdigit()]
    if digits and rng.random() < 0.5:
        at = rng.choice(digits)
        return sentence[:at] + rng.choice([d for d in "123456789" if d != sentence[at]]) + sentence[at + 1:]
    at = sentence.find("、") + 1
    return sentence[:at] + rng.choice(["引き続き", "新たに", "市を挙げて", "できる限り"]) + sentence[at:]


def notationally_edited(sentence):
    """The same words in another notation."""
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    changed = sentence.translate(wide)
    return changed if "、" not in changed else changed.replace("、", "，", 1)


def split_in_two(sentence):
    """The sentence as two, or None where it has no seam."""
    at = sentence.find("、", 8)
    if at < 0 or len(sentence) - at < 12:
        return None
    return [sentence[:at] + "という状況です。", "そこで、" + sentence[at + 1:]]


def merged(one, other):
    return one.rstrip("。") + "、また、" + other


def shifted(one, other):
    """Both sentences with the full stop between them moved to the seam of the first one, or None where what would go
    over is too little to tell that it did."""
    halves = split_in_two(one)
    if not halves or len(halves[1]) < 0.35 * (len(one) + len(other)):
        return None
    return [halves[0], merged(halves[1], other)]


def plant(rng, first, share):
    """The second edition of `first` with about `share` of its sentences unchanged, as sections of `Unit`s, and whether
    a heading was renumbered follows from its place."""
    numbered, count = [], 0
    for index, section in enumerate(first):
        numbered.append([(count + i, s) for i, s in enumerate(section.sentences)])
        count += len(section.sentences)
    rate = 1 - share
    second, roaming = [], []
    for index, section in enumerate(first):
        if section.level == 2 and rng.random() < 0.05 * rate:
            continue
        units, queue = [], list(numbered[index])
        while queue:
            number, sentence = queue.pop(0)
            if rng.random() >= rate:
                unit = Unit(sentence, [number], "unchanged")
                if rng.random() < 0.04 * (share < 1):
                    unit.moved = "across"
                    roaming.append((index, unit))
                else:
                    units.append(unit)
                continue
            units += changed(rng, number, sentence, queue, lambda u: roaming.append((index, u)))
        second.append(text.Section(section.level, section.heading, units, origin=index))
        if section.level == 2 and rng.random() < 0.05 * rate:
            fresh = [Unit(text.sentence(rng), [], "inserted") for _ in range(rng.randint(2, 8))]
            second.append(text.Section(2, text.title(rng), fresh))
    settle(rng, second, roaming)
    if share < 1:
        for section in second:
            move_within(rng, section)
        move_sections(rng, second)
        rename_sections(rng, second)
    return second


def changed(rng, number, sentence, queue, roam):
    """What becomes of a sentence that does not stay: the units in its place."""
    dice = rng.random()
    if dice < 0.04 and queue:
        both = shifted(sentence, queue[0][1])
        if both:
            sources = [number, queue.pop(0)[0]]
            return [Unit(half, sources, "shifted") for half in both]
    if dice < 0.42:
        return [Unit(lightly_edited(rng, sentence), [number], "edited")]
    if dice < 0.50:
        other = notationally_edited(sentence)
        # Width alone is no change of wording, so such a sentence is carried over word for word.
        is_same = unicodedata.normalize("NFKC", other) == unicodedata.normalize("NFKC", sentence)
        return [Unit(other, [number], "unchanged" if is_same else "edited")]
    if dice < 0.58:
        halves = split_in_two(sentence)
        if halves:
            return [Unit(half, [number], "split") for half in halves]
    if dice < 0.66 and queue:
        other, following = queue.pop(0)
        return [Unit(merged(sentence, following), [number, other], "merged")]
    if dice < 0.74:
        return [Unit(lightly_edited(rng, sentence), [number], "edited"), Unit(text.sentence(rng), [], "inserted")]
    if dice < 0.80:
        roam(Unit(lightly_edited(rng, sentence), [number], "edited", moved="across"))
        return []
    if dice < 0.90:
        return []
    return [Unit(text.sentence(rng), [], "inserted")]


def settle(rng, second, roaming):
    """Sets roaming sentences down in another section than theirs, at a random place."""
    for origin, unit in roaming:
        places = [s for s in second if s.origin != origin]
        section = rng.choice(places or second)
        section.sentences.insert(rng.randint(0, len(section.sentences)), unit)


def move_sections(rng, second):
    """Moves about one part in twenty to another place, in its chapter or in another one."""
    for section in [s for s in second if s.level == 2]:
        if rng.random() < 0.05:
            second.remove(section)
            second.insert(rng.randint(1, len(second)), section)


def move_within(rng, section):
    """Moves at the most one sentence of a section in six to another place in it: by three sentences or more, so that it
    is this sentence that left the common order and not those that it passed."""
    count = len(section.sentences)
    if count < 6 or rng.random() >= 1 / 6:
        return
    start = rng.randrange(count)
    ends = [end for end in range(count) if abs(end - start) >= 3]
    unit = section.sentences[start]
    if unit.kind not in ("unchanged", "edited") or unit.moved or not unit.sources:
        return
    end = rng.choice(ends)
    passed = section.sentences[min(start, end):max(start, end) + 1]
    if sum(1 for other in passed if other.kind in ("unchanged", "edited") and not other.moved) < 4:
        return
    unit.moved = "within"
    section.sentences.insert(end, section.sentences.pop(start))


def rename_sections(rng, second):
    """Gives one part in ten of those that hold enough to be known by another title."""
    for section in second:
        if section.origin is not None and len(section.sentences) >= 3 and rng.random() < 0.1:
            section.heading = text.title(rng)
