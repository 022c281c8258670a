"""The same pairs by Dask, on one machine: partitions as tasks, each of which writes its part."""
from pathlib import Path

from dask.distributed import Client, as_completed

from cluster.pairs import Pair, compare, partitions, read_manifest
from cluster.parquet import write_part


def compare_part(number: int, pairs: list[Pair], output: str, binary: str, folder: str) -> int:
    """Compares a partition and writes its part."""
    return write_part(output, number, compare(pairs, binary, folder))


def run(client: Client, manifest: str, output: str, binary: str, size: int) -> int:
    """Compares the pairs of `manifest`, whose paths are looked for beside it; a part that fails is done again, three times
    at the most. Returns how many pairs there were."""
    Path(output).mkdir(parents=True)
    folder = str(Path(manifest).resolve().parent)
    tasks = [client.submit(compare_part, number, part, output, binary, folder, retries=3, pure=False)
             for number, part in enumerate(partitions(read_manifest(manifest), size))]
    count = sum(task.result() for task in as_completed(tasks))
    Path(output, "_SUCCESS").touch()
    return count
