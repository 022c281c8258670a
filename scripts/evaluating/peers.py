"""Other programs on the same gold: what a plain diff of words or of lines says about it."""
import difflib
import glob
import json
import os
import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

# Bytes that no text holds, to mark what a program calls deleted and inserted.
MARKS = ("\x01", "\x02", "\x03", "\x04")
SIDES = ("first", "second")
# docdiff is the one that starts slowly; its figures change little with more.
LIMIT = {"docdiff": 200}


def printed(*command):
    """What a program that compares prints; such programs end with 1 where there is a difference."""
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment).stdout.decode("utf-8", "replace")


def git_words(first, second):
    """Pieces of `git diff --word-diff`: (' ', '-' or '+', text) in order."""
    lines = printed("git", "diff", "--no-index", "--word-diff=porcelain", "-U999999", first, second).split("\n")
    start = next((i for i, line in enumerate(lines) if line.startswith("@@")), len(lines))
    return [(line[0], line[1:]) for line in lines[start + 1:] if line[:1] in (" ", "-", "+")]


def marked_pieces(text, pattern):
    """Pieces of a text in which `pattern` finds what was deleted (group 1) and inserted (group 2)."""
    pieces, at = [], 0
    for match in re.finditer(pattern, text, re.S):
        pieces.append((" ", text[at:match.start()]))
        pieces.append(("-", match.group(1)) if match.group(1) is not None else ("+", match.group(2)))
        at = match.end()
    return pieces + [(" ", text[at:])]


def dwdiff_words(first, second):
    a, b, c, d = MARKS
    return marked_pieces(printed("dwdiff", "-w", a, "-x", b, "-y", c, "-z", d, first, second),
                         f"{a}(.*?){b}|{c}(.*?){d}")


def docdiff_words(first, second):
    text = printed("docdiff", "--word", "--utf8", "--lf", "--format=wdiff", first, second)
    return marked_pieces(text, r"\[-(.*?)-\]|\{\+(.*?)\+\}")


def difflib_words(first, second):
    texts = [open(path, encoding="utf-8").read().split() for path in (first, second)]
    pieces = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append((" ", " ".join(texts[0][a:b])))
        else:
            pieces += [("-", " ".join(texts[0][a:b])), ("+", " ".join(texts[1][c:d]))]
    return pieces


WORD_PEERS = {"git diff --word-diff": git_words, "dwdiff": dwdiff_words, "docdiff": docdiff_words, "difflib, words": difflib_words}


def token_at(text):
    """For each character of `text` that is not white space, the number of its token; tokens end at spaces."""
    return [number for number, token in enumerate(text.split(" ")) for c in token if not c.isspace()]


def edits_of(pieces, texts):
    """Pieces as the scorer counts them: changed tokens of either side, and edits as ranges of tokens."""
    tokens = {side: token_at(texts[side]) for side in SIDES}
    at = {"first": 0, "second": 0}
    changed = {"first": set(), "second": set()}
    edits, open_edit = set(), {}

    def close():
        if open_edit:
            edits.add(tuple(open_edit.get(side) for side in SIDES))
            open_edit.clear()

    for mark, text in pieces:
        length = sum(1 for c in text if not c.isspace())
        if not length:
            continue
        if mark == " ":
            close()
            at = {side: at[side] + length for side in SIDES}
            continue
        side = "first" if mark == "-" else "second"
        hit = tokens[side][at[side]:at[side] + length]
        at[side] += length
        if hit:
            changed[side] |= set(hit)
            start = open_edit.get(side, (hit[0], 0))[0]
            open_edit[side] = (start, hit[-1] + 1)
    close()
    return changed, edits


def wanted_of(combination):
    changed, edits = {"first": set(), "second": set()}, set()
    for edit in (combination or {}).values():
        key = []
        for side, field in zip(SIDES, ("sentence-1-token-indices", "sentence-2-token-indices")):
            span = edit[field]
            changed[side] |= set(range(*span)) if span else set()
            key.append(tuple(span) if span else None)
        edits.add(tuple(key))
    return changed, edits


def counts(got, wanted):
    return (len(got & wanted), len(got - wanted), len(wanted - got))


def score_words(peer, item):
    """(found, false, missed) of tokens and of edits, by the annotation that agrees best."""
    texts = {"first": item["sentence-1"].lstrip("#"), "second": item["sentence-2"].lstrip("#")}
    with tempfile.TemporaryDirectory() as folder:
        paths = [f"{folder}/{side}.txt" for side in SIDES]
        for side, path in zip(SIDES, paths):
            open(path, "w", encoding="utf-8").write(texts[side] + "\n")
        changed, edits = edits_of(peer(*paths), {"first": item["sentence-1"], "second": item["sentence-2"]})
    best = None
    for number in range(3):
        combination = item.get(f"edits-combination-{number}")
        if combination or number == 0:
            wanted, spans = wanted_of(combination)
            tokens = tuple(sum(t) for t in zip(*(counts(changed[s], wanted[s]) for s in SIDES)))
            found = 2 * tokens[0] / max(1, 2 * tokens[0] + tokens[1] + tokens[2])
            if best is None or found > best[0]:
                best = (found, tokens, counts(edits, spans))
    return best[1], best[2]


def f1(tally):
    found, false, missed = tally
    return 2 * found / max(1, 2 * found + false + missed)


def words_table(gold):
    """(name, cases, F1 of changed tokens, F1 of exact edits) of every peer."""
    items = [item for path in sorted(glob.glob(f"{gold}/arxivedits_phrases/*.json"))
             for item in json.load(open(path, encoding="utf-8")).values()]
    for name, peer in WORD_PEERS.items():
        chosen = items[:LIMIT.get(name, len(items))]
        with ThreadPoolExecutor(2) as pool:
            rows = list(pool.map(lambda item: score_words(peer, item), chosen))
        tokens, edits = ([sum(column) for column in zip(*(row[i] for row in rows))] for i in (0, 1))
        yield name, len(chosen), f1(tokens), f1(edits)


def git_lines(first, second):
    """Links of lines that `git diff` keeps, and of replaced ones in their order."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [f"{folder}/{side}" for side in SIDES]
        for path, lines in zip(paths, (first, second)):
            open(path, "w", encoding="utf-8").write("".join(line + "\n" for line in lines))
        text = printed("git", "diff", "--no-index", "--histogram", "-U999999", *paths)
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if line.startswith("@@")), None)
    if start is None:
        return [(i, i) for i in range(len(first))]
    links, at, loose = [], [0, 0], ([], [])

    def settle():
        links.extend(zip(*loose))
        loose[0].clear()
        loose[1].clear()

    for line in lines[start + 1:]:
        if line[:1] == " ":
            settle()
            links.append(tuple(at))
            at = [at[0] + 1, at[1] + 1]
        elif line[:1] in ("-", "+"):
            side = "-+".index(line[0])
            loose[side].append(at[side])
            at[side] += 1
    settle()
    return links


def difflib_lines(first, second):
    """Links of lines that difflib calls equal, and of replaced ones in their order."""
    links = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if tag in ("equal", "replace"):
            links += zip(range(a, b), range(c, d))
    return links


LINE_PEERS = {"git diff --histogram": git_lines, "difflib, lines": difflib_lines}


def lines_of(path):
    """The lines that count, and the number of each among them."""
    return [line.rstrip("\n") for line in open(path, encoding="utf-8") if line.strip()]


def score_lines(peer, folder):
    truth, suspect = set(), set()
    for row in open(f"{folder}/align.tsv", encoding="utf-8"):
        cells = row.rstrip("\n").split("\t")
        if len(cells) > 1 and cells[0].isdigit():
            (suspect if "suspect" in "".join(cells[2:]) else truth).add((int(cells[0]), int(cells[1])))
    got = set(map(tuple, peer(lines_of(f"{folder}/first.txt"), lines_of(f"{folder}/second.txt")))) - suspect
    if os.path.exists(f"{folder}/../PARTIAL"):
        known = ({i for i, _ in truth}, {j for _, j in truth})
        got = {(i, j) for i, j in got if i in known[0] or j in known[1]}
    return counts(got, truth)


def lines_table(gold, sets):
    """(name, F1 of each set) of every peer, on sets of sentences."""
    for name, peer in LINE_PEERS.items():
        row = []
        for one in sets:
            folders = sorted(os.path.dirname(path) for path in glob.glob(f"{gold}/{one}/**/align.tsv", recursive=True))
            tallies = [score_lines(peer, folder) for folder in folders]
            row.append(f1([sum(column) for column in zip(*tallies)]))
        yield name, row
