"""Results in Parquet: a folder of parts, each the results of one partition in order."""
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet

from cluster.pairs import Result

RESULTS = pyarrow.schema([
    pyarrow.field("position", pyarrow.int64(), nullable=False), pyarrow.field("id", pyarrow.string(), nullable=False),
    ("counted", pyarrow.int64()), ("total", pyarrow.int64()), ("code", pyarrow.int32()),
    pyarrow.field("response", pyarrow.string(), nullable=False)])
# So many results are held in memory at a time.
ROWS = 64


def write_part(folder: str, number: int, results: Iterable[Result]) -> int:
    """Writes one part, whole or not at all; done again, it replaces what an earlier attempt left. Returns its rows."""
    part = Path(folder, f"part-{number:06}.parquet")
    unfinished = part.with_name(f".{part.name}.{os.getpid()}")
    rows, count = [], 0
    with pyarrow.parquet.ParquetWriter(unfinished, RESULTS) as writer:
        for result in results:
            rows.append(result._asdict())
            count += 1
            if len(rows) == ROWS:
                writer.write_table(pyarrow.Table.from_pylist(rows, RESULTS))
                rows.clear()
        writer.write_table(pyarrow.Table.from_pylist(rows, RESULTS))
    unfinished.rename(part)
    return count


def lines(folder: str) -> Iterator[str]:
    """The responses of all parts in the manifest's order: the lines of `batch`'s results.jsonl. Raises `ValueError` where a
    result is missing, stands twice or out of order."""
    parts = []
    for path in Path(folder).glob("part-*.parquet"):
        start = pyarrow.parquet.read_table(path, columns=["position"])["position"]
        if len(start):
            parts.append((start[0].as_py(), path))
    expected = 0
    for _, path in sorted(parts):
        for batch in pyarrow.parquet.ParquetFile(path).iter_batches(ROWS, columns=["position", "response"]):
            for position, response in zip(batch["position"].to_pylist(), batch["response"].to_pylist()):
                if position != expected:
                    raise ValueError(f"{path}: result {position} stands where {expected} belongs")
                expected += 1
                yield response
