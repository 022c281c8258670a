"""What the commands of this folder have in common: which engine, and how it is reached."""
import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only those who ask for this engine have to have it.
    from dask.distributed import Client

BINARY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.build/release/shinkyu")


def parser(description: str, engines: tuple[str, ...]) -> argparse.ArgumentParser:
    """The options that all have."""
    options = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--engine", choices=engines, default=engines[0])
    options.add_argument("--master", default="local[*]", help="of Spark: where its master is")
    options.add_argument("--workers", type=int, default=os.cpu_count(), help="of Dask: how many processes")
    options.add_argument("--shinkyu", default=BINARY, help="the program, at the same place on every machine")
    return options


@contextmanager
def dask_client(workers: int) -> Iterator["Client"]:
    """Dask on this machine: so many processes of one thread, and nothing that listens beyond loopback."""
    from dask.distributed import Client, LocalCluster
    with LocalCluster(n_workers=workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster, \
            Client(cluster) as client:
        yield client


def dask_mapper(client: "Client") -> Callable[[Callable, Iterable], Iterator[list]]:
    """`map` over the processes of a client; a part that fails is done again, three times at the most."""
    def mapped(function: Callable, parts: Iterable) -> Iterator[list]:
        tasks = [client.submit(function, part, retries=3, pure=False) for part in parts]
        return (task.result() for task in tasks)
    return mapped
