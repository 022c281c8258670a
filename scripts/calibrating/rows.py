"""Links with what the program says of them and whether the truth agrees."""

import glob
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

SCRIPTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
CLASSES = ("verbatim", "edited", "group", "moved", "section", "loose")


def compare(binary, folder, *more):
    kind = "xhtml" if os.path.exists(f"{folder}/first.xhtml") else "txt"
    command = [binary, "compare", f"{folder}/first.{kind}", f"{folder}/second.{kind}", "--format", "json", "--output", "-", "--quiet"]
    return json.loads(subprocess.run(command + list(more), stdout=subprocess.PIPE, check=True).stdout)


def truth(folder):
    """The pairs of the gold, and those that nobody is sure of."""
    good, suspect = set(), set()
    with open(f"{folder}/align.tsv", encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) > 1 and cells[0].isdigit():
                (suspect if "suspect" in "".join(cells[2:3]) else good).add((int(cells[0]), int(cells[1])))
    return good, suspect


def kind_of(link):
    if not link["first"] or not link["second"]:
        return "loose"
    if link["moved"]:
        return "moved"
    if len(link["first"]) + len(link["second"]) > 2:
        return "group"
    return "verbatim" if link["kind"] == "unchanged" else "edited"


def judged(links, good, suspect, partial, kind=kind_of):
    """For every link on which the truth has a say: its class, its confidence, and whether all of its pairs are right; a
    link without a partner is right when the truth has none."""
    ends = ({i for i, _ in good}, {j for _, j in good})
    for link in links:
        pairs = {(i, j) for i in link["first"] for j in link["second"]}
        if pairs & suspect:
            continue
        if not pairs:
            lone = any(i in ends[0] for i in link["first"]) or any(j in ends[1] for j in link["second"])
            if not partial:
                yield kind(link), link["confidence"], not lone
        elif not partial or any(i in ends[0] or j in ends[1] for i, j in pairs):
            yield kind(link), link["confidence"], pairs <= good


def verbatim_share(result):
    """What share of all sentences is linked to one that is the same word for word."""
    total = sum(len(result[edition]["sentences"]) for edition in ("first", "second"))
    return sum(2 for link in result["sentences"] if link["kind"] == "unchanged") / max(1, total)


def renumbered(result, folder):
    """Section links by the numbers of the gold; those that it does not list are left out."""
    numbers = {}
    for edition in ("first", "second"):
        by_line = {section["line"]: section["id"] for section in result[edition]["sections"]}
        with open(f"{folder}/{edition}.sections.tsv", encoding="utf-8") as lines:
            rows = [line.split("\t", 2) for line in lines]
        numbers[edition] = {by_line[int(line)]: int(number) for number, line, _ in rows if int(line) in by_line}
    for link in result["sections"]:
        if all(unit in numbers[edition] for edition in numbers for unit in link[edition]):
            yield dict(link, **{edition: [numbers[edition][unit] for unit in link[edition]] for edition in numbers})


def rows_of(binary, folder):
    """Rows of (class, confidence, right, share of verbatim sentences) for one case."""
    good, suspect = truth(folder)
    partial = os.path.exists(f"{folder}/../PARTIAL")
    if os.path.exists(f"{folder}/first.sections.tsv"):
        result = compare(binary, folder)
        links = renumbered(result, folder)
        found = judged(links, good, suspect, partial, lambda link: "section" if link["first"] and link["second"] else None)
        found = [row for row in found if row[0]]
    else:
        result = compare(binary, folder, "--sentences", "lines")
        found = judged(result["sentences"], good, suspect, partial)
    share = verbatim_share(result)
    return [(*row, share) for row in found]


def cases(gold):
    """(set, name, folder) of every case."""
    for name in sorted(os.listdir(gold)):
        for path in sorted(glob.glob(f"{gold}/{name}/**/align.tsv", recursive=True)):
            folder = os.path.dirname(path)
            yield name, os.path.relpath(folder, f"{gold}/{name}"), folder


def plant(folder, shares, seeds, characters):
    for share in shares:
        for seed in range(1, seeds + 1):
            target = f"{folder}/{share}-{seed}"
            command = [sys.executable, f"{SCRIPTS}/plant", "--output", target, "--share", str(share / 100)]
            subprocess.run(command + ["--seed", str(seed), "--characters", str(characters)], check=True)
            yield "planted, sentences", f"{share}-{seed}", f"{target}/sentences"
            yield "planted, sections", f"{share}-{seed}", f"{target}/sections"


def collect(binary, gold, seeds, characters):
    """By set and case, the rows of all cases."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        known = list(cases(gold)) + list(plant(folder, range(0, 101, 20), seeds, characters))
        found = pool.map(lambda case: (case[0], case[1], rows_of(binary, case[2])), known)
        return [(name, case, rows) for name, case, rows in found]


def halves(collected):
    """For every case 0 or 1: alternating within a set, revisions of one text together."""
    half, seen, counts = [], {}, {}
    for name, case, _ in collected:
        key = (name, re.sub(r"_\d+$", "", case))
        if key not in seen:
            counts[name] = counts.get(name, 0) + 1
            seen[key] = counts[name] % 2
        half.append(seen[key])
    return half
