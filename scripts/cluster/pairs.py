"""Pairs as rows: a manifest's requests in, responses out. What every engine does to a partition of them."""
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple, TypeVar

from cluster.program import Worker

Row = TypeVar("Row")


class Pair(NamedTuple):
    """A request and its place in the manifest, from 0."""
    position: int
    request: str


class Result(NamedTuple):
    """The response to a request, and what of it is asked for most."""
    position: int
    id: str
    counted: int | None
    """Characters of the second edition that are carried over, by the headline's measure, and of how many."""
    total: int | None
    code: int | None
    """Why there is no comparison: the exit code that the program would have ended with."""
    response: str
    """The line of `batch`'s results.jsonl, byte for byte, without its line feed."""


def read_manifest(path: str) -> Iterator[Pair]:
    """The requests of a manifest in JSON Lines, in order."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        requests = (line.rstrip("\r\n") for line in lines if line.strip())
        yield from map(Pair._make, enumerate(requests))


def partitions(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """`size` rows in a row each; the last one may have fewer."""
    left = iter(rows)
    while part := list(islice(left, size)):
        yield part


def compare(pairs: Iterable[Pair], binary: str, folder: str) -> Iterator[Result]:
    """Compares pair after pair by one worker."""
    with Worker(binary, folder) as worker:
        for pair in pairs:
            response = worker.respond(pair.request)
            yield Result(pair.position, *read(response), response)


def read(response: str) -> tuple[str, int | None, int | None, int | None]:
    """What stands beside a response: id, counted, total, code."""
    told = json.loads(response)
    if "error" in told:
        return str(told["id"]), None, None, told["error"]["code"]
    return str(told["id"]), *headline(told), None


def headline(told: dict) -> tuple[int, int]:
    """Of a response, the characters of the second edition that are carried over, and of how many."""
    for measure in told["comparison"]["measures"]:
        if measure["name"] == "phrase.carried-over" and measure["edition"] == "second":
            return measure["counted"], measure["total"]
    raise ValueError(f"no headline in the response to {told['id']}")
