"""Exact comparison of candidates, and the table that comes of it."""
import csv
import json
from collections.abc import Iterable
from typing import NamedTuple, TextIO

from cluster.descent.sketches import Section
from cluster.pairs import read
from cluster.program import NoResponse, Worker

# From a section of which less than this share, in per cent, is carried over, nothing descends.
SHARE = 50


class Descent(NamedTuple):
    """A row of the table: a section, and where it comes from."""
    document: str
    section: int
    line: int
    heading: str
    characters: int
    from_document: str | None
    """The document that it descends from; `None` where there is no earlier one."""
    from_section: int | None
    from_line: int | None
    from_heading: str | None
    counted: int | None
    """So many characters of its body are carried over from there, of `total`."""
    total: int | None


def request(earlier: list[str], later: list[str]) -> str:
    """What a worker is asked of two bodies: a sentence a line, so that they are compared as they were split."""
    return json.dumps({"id": 1, "first": {"text": text(earlier)}, "second": {"text": text(later)},
                       "options": {"sentences": "lines"}}, ensure_ascii=False)


def text(body: list[str]) -> str:
    """A body as lines. White space does not count: it takes the place of what would end a line or begin a heading."""
    lines = (" ".join(sentence.split("\n")) for sentence in body)
    return "".join((" " + line if line.startswith("#") else line) + "\n" for line in lines)


def share(worker: Worker, earlier: list[str], later: list[str]) -> tuple[int, int]:
    """How many characters of the later body are carried over from the earlier one, and of how many."""
    _, counted, total, _ = read(worker.respond(request(earlier, later)))
    if counted is None or total is None:
        raise NoResponse("a body could not be compared")
    return counted, total


def rank(counted: int, earlier: Section) -> tuple:
    """The best of several comes first: what most is carried over from; of equal ones the earliest, for that one needs no
    other to be explained."""
    return -counted, *earlier.order


def is_descent(counted: int, total: int) -> bool:
    return total > 0 and 100 * counted >= SHARE * total


def write_table(rows: Iterable[Descent], output: TextIO) -> None:
    """The table as CSV, with the share in per cent, cut."""
    writer = csv.writer(output)
    writer.writerow([*Descent._fields, "per_cent"])
    for row in rows:
        share = f"{10000 * row.counted // row.total / 100:.2f}" if row.counted is not None and row.total else ""
        writer.writerow([*row, share])
