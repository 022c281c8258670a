"""Writes docs/performance.md and its plot from what scripts/bench found."""
import re

from benching import plot

FENCE = "<!-- by hand -->"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def time(value):
    return "too long" if value is None else f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


def memory(value):
    return "" if value is None else f"{value * 1.024 / 1000:.0f} MB"


def ratio(value):
    return "" if value is None else f"{value[1]:.2f} ({value[0]:.2f} to {value[2]:.2f})"


def write(found, path, picture):
    """Everything up to the fence is written anew; what stands behind it, the misses and what was tried, stays."""
    sizes = [int(size) for size in found["sizes"]]
    names = list(found["sizes"][sizes[0]]["runs"])
    series = {}
    for what in ("wall", "memory"):
        points = [(n, {s: found["sizes"][s]["runs"][n][what] for s in sizes
                       if n in found["sizes"][s]["runs"] and found["sizes"][s]["runs"][n][what]}) for n in names]
        series[what] = [(n, p) for n, p in points if len(p) > 1 and "one processor" not in n]
    plot.write(picture, series["wall"], series["memory"], sizes)
    parts = [HEAD.format(machine=found["machine"], quick=" Nothing larger than 1 MB was measured." if found["quick"] else "")]
    parts.append("## Targets\n\n" + table(
        ["what", "target", "measured", ""], [(t["what"], t["target"], t["measured"], "met" if t["met"] else "**missed**") for t in found["targets"]]))
    parts.append("## Against size\n\n![Time and memory against the size of each edition](images/performance.svg)\n\n"
                 "A planted Japanese pair, 70 % of its sentences unchanged, with moves. Shortest time of a run on the clock:\n")
    parts.append(table(["", *map(plot.bytes_of, sizes)], [
        (n, *(time(found["sizes"][s]["runs"][n]["wall"]) if n in found["sizes"][s]["runs"] else "" for s in sizes)) for n in names]))
    parts.append("The program's time over theirs, round by round: median (least to greatest). Below 1 it is the faster one.\n\n" + table(
        ["", *map(plot.bytes_of, sizes)], [
            (n, *(ratio(found["sizes"][s]["runs"][n]["ratio"]) if n in found["sizes"][s]["runs"] else "" for s in sizes))
            for n in names if n != "shinkyu"]))
    parts.append("Greatest memory of a run:\n\n" + table(["", *map(plot.bytes_of, sizes)], [
        (n, *(memory(found["sizes"][s]["runs"][n]["memory"]) if n in found["sizes"][s]["runs"] else "" for s in sizes)) for n in names]))
    parts.append("## Unchanged shares and adversarial texts\n\n" + grown(found))
    parts.append(f"A batch of small pairs (10 KB each) on two processors: {found['rate']:.0f} pairs a second.")
    with open(path, encoding="utf-8") as file:
        kept = file.read().partition(FENCE)[2]
    with open(path, "w", encoding="utf-8") as output:
        output.write(re.sub(r"\n{3,}", "\n\n", "\n\n".join(parts)) + "\n\n" + FENCE + kept)


def grown(found):
    rows = []
    for group in ("shares", "adversarial"):
        for name, row in found[group].items():
            small, large = row.values() if len(row) > 1 else (*row.values(), None)
            rows.append((name, time(small["wall"]), memory(small["memory"]), *(
                () if large is None else (time(large["wall"]), memory(large["memory"]),
                                          f"{large['wall'] / small['wall']:.1f}" if large["wall"] else ""))))
    head = ["text", "1 MB", "memory"] + (["16 MB", "memory", "times as long"] if len(rows[0]) > 3 else [])
    return table(head, rows)


HEAD = """# How fast it is

Written by `scripts/bench --write`, whole runs of the program of `scripts/release` beside its peers: all of them once, then all
again, so that what disturbs the machine disturbs all. Times on the clock are the shortest of all rounds; ratios are those of
the runs of one round, with their spread. Memory is the resident set at its greatest; below 18 MB, what the measuring program
has itself, it cannot be told. Measured on: {machine}.{quick}

Gates that no clock disturbs, instructions and allocations of every stage for each byte of input, are kept by
`scripts/check-gates` (decision 0061)."""
