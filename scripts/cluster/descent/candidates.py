"""Which earlier sections a section is compared with, told from sketches; on one machine, in memory.

Sections with one signature are a class, and its earliest one stands for all: however often a text was copied, it is looked at
once. Memory is that of the signatures and of one band of all of them at a time.
"""
from array import array
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from itertools import groupby
from typing import NamedTuple

from cluster.descent.bands import bands, likeness
from cluster.descent.sketches import Section


class Rule(NamedTuple):
    """What makes a candidate."""
    rows: int = 3
    """Values in a band."""
    least: float = 0.2
    """Below this likeness it is none."""
    most: int = 5
    """Of a section, the nearest so many are compared."""


class Candidate(NamedTuple):
    """That the later section may descend from the earlier one; both by their places among all sections."""
    later: int
    earlier: int


def candidates(sections: Sequence[Section], rule: Rule) -> Iterator[Candidate]:
    """The candidates of every section that has a body, of the latest too. O(sections · bands · log sections + meetings)."""
    members = classes(sections)
    nearest = near(sections, [group[0] for group in members], rule)
    for group in members:
        first = group[0]
        for later in group:
            if sections[later].date > sections[first].date:
                yield Candidate(later, first)
            else:
                yield from (Candidate(later, earlier) for earlier in nearest.get(first, ()))


def classes(sections: Sequence[Section]) -> list[list[int]]:
    """The sections of each signature, the earliest first."""
    found: dict[bytes, list[int]] = {}
    for place in sorted(range(len(sections)), key=lambda place: sections[place].order):
        if sections[place].signature:
            found.setdefault(sections[place].signature.tobytes(), []).append(place)
    return list(found.values())


def near(sections: Sequence[Section], places: list[int], rule: Rule) -> dict[int, list[int]]:
    """For each of some sections the earlier ones among them that are most like it."""
    cut = {place: bands(sections[place].signature, rule.rows) for place in places}
    met: dict[int, list[tuple[float, tuple, int]]] = {}
    for earlier, later in meetings(sections, places, cut):
        how = likeness(sections[earlier].signature, sections[later].signature)
        if how >= rule.least:
            met.setdefault(later, []).append((-how, sections[earlier].order, earlier))
    return {later: [earlier for *_, earlier in nsmallest(rule.most, found)] for later, found in met.items()}


def meetings(sections: Sequence[Section], places: list[int], cut: dict[int, array]) -> Iterator[tuple[int, int]]:
    """Each pair that agrees in a band, once: in the first band in which it does. `places` ascend by date."""
    for band in range(len(cut[places[0]]) if places else 0):
        rank = sorted(places, key=lambda place: cut[place][band])
        for _, equal in groupby(rank, key=lambda place: cut[place][band]):
            bucket = list(equal)
            for number, later in enumerate(bucket):
                for earlier in bucket[:number]:
                    if sections[earlier].date < sections[later].date \
                            and not any(map(int.__eq__, cut[earlier][:band], cut[later][:band])):
                        yield earlier, later
