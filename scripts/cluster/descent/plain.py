"""The whole way on one machine: what does the partitions is for the caller to say, this process or Dask."""
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Any

from cluster.descent.candidates import Candidate, Rule, candidates
from cluster.descent.sketches import Document, Section, sketch_documents
from cluster.descent.table import Descent, is_descent, rank, share
from cluster.pairs import partitions
from cluster.program import Worker

# Does a function to each of some partitions, and gives what comes of them in their order.
Mapper = Callable[[Callable[[list], list], Iterable[list]], Iterable[list]]
DOCUMENTS, PAIRS = 16, 256


def sketch_part(binary: str, folder: str, documents: list[Document]) -> list[Section]:
    return list(sketch_documents(documents, binary, folder))


def compare_part(binary: str, bodies: list[tuple[list[str], list[str]]]) -> list[tuple[int, int]]:
    with Worker(binary, ".") as worker:
        return [share(worker, earlier, later) for earlier, later in bodies]


def trace(documents: Iterable[Document], binary: str, folder: str, rule: Rule, mapper: Mapper = map) -> Iterator[Descent]:
    """The sections of all documents that have a body, in the documents' order, and where each comes from."""
    parts = mapper(partial(sketch_part, binary, folder), partitions(documents, DOCUMENTS))
    sections = list(chain.from_iterable(parts))
    wanted = list(candidates(sections, rule))
    bodies = ((sections[pair.earlier].body, sections[pair.later].body) for pair in wanted)
    shares = chain.from_iterable(mapper(partial(compare_part, binary), partitions(bodies, PAIRS)))
    sources = best(sections, zip(wanted, shares))
    return (row(sections, place, sources.get(place)) for place, section in enumerate(sections) if section.characters)


def best(sections: Sequence[Section], compared: Iterable[tuple[Candidate, tuple[int, int]]]) -> dict[int, tuple[int, int, int]]:
    """For each section the earlier one that it descends from, with the characters that are carried over and all."""
    found: dict[int, tuple[Any, ...]] = {}
    for (later, earlier), (counted, total) in compared:
        if is_descent(counted, total):
            entry = (rank(counted, sections[earlier]), (earlier, counted, total))
            found[later] = min(found.get(later, entry), entry)
    return {later: entry for later, (_, entry) in found.items()}


def row(sections: Sequence[Section], place: int, source: tuple[int, int, int] | None) -> Descent:
    section = sections[place]
    head = (section.document, section.section, section.line, section.heading, section.characters)
    if source is None:
        return Descent(*head, None, None, None, None, None, None)
    earlier, counted, total = source
    origin = sections[earlier]
    return Descent(*head, origin.document, origin.section, origin.line, origin.heading, counted, total)
