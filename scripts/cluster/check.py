"""usage: check.py [--pairs 500] [--families 8] [--shinkyu BINARY]

Over planted pairs, of which some cannot be read: the results of Spark on a standalone master with two workers, of the same
with one worker and its executor killed halfway, of the same with a program that ends amidst a partition, and of Dask are those
of `shinkyu batch`, byte for byte. Over planted families of documents: descents by Spark's MinHashLSH, by bands on Spark and by
bands on Dask reach their floors. Exit 1 when anything does not hold.
"""
import argparse
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from pyspark.sql import SparkSession  # noqa: E402

from cluster import dask_pairs, engines, parquet, spark_pairs  # noqa: E402
from cluster.descent import plain, spark as on_spark  # noqa: E402
from cluster.descent.candidates import Rule  # noqa: E402
from cluster.descent.sketches import read_documents  # noqa: E402
from cluster.descent.table import Descent  # noqa: E402
from cluster.families import plant_families  # noqa: E402
from cluster.floors import reaches  # noqa: E402
from cluster.score import Truth  # noqa: E402
from cluster.standalone import Standalone  # noqa: E402
from planting.pairs import plant  # noqa: E402

PARTITION, TABLES = 10, 20


class Checks:
    """What was checked so far; each is told with the time that it took and the load of the machine."""

    def __init__(self) -> None:
        self.results: list[bool] = []
        self.began = time.monotonic()

    def note(self, name: str, holds: bool, detail: object = "") -> None:
        now = time.monotonic()
        self.results.append(holds)
        print(f"{'ok' if holds else 'FAILED':7} {name} {detail} ({now - self.began:.1f} s, load {os.getloadavg()[0]:.1f})",
              flush=True)
        self.began = time.monotonic()


class Pairs:
    """Planted pairs, and what batch says of them."""

    def __init__(self, binary: str, folder: str, count: int) -> None:
        self.binary, self.folder, self.manifest = binary, Path(folder), f"{folder}/pairs.jsonl"
        plant(folder, count, 1500, 1)
        subprocess.run([binary, "batch", "pairs.jsonl", "--output", "batch", "--quiet"], cwd=folder, check=True)
        self.whole = (self.folder / "batch/results.jsonl").read_text(encoding="utf-8")

    def are_those_of_batch(self, output: Path) -> bool:
        try:
            return "".join(line + "\n" for line in parquet.lines(str(output))) == self.whole
        except ValueError as error:
            print(error)
            return False


def on_spark_alone(pairs: Pairs, cluster: Standalone, checks: Checks) -> None:
    output = pairs.folder / "spark"
    with cluster.session("pairs") as spark:
        spark_pairs.run(spark, pairs.manifest, str(output), pairs.binary, PARTITION)
    checks.note("Spark, two workers: the results of batch", pairs.are_those_of_batch(output))


def with_a_worker_killed(pairs: Pairs, cluster: Standalone, checks: Checks) -> None:
    output = pairs.folder / "killed"
    failures: list[Exception] = []

    def job() -> None:
        try:
            spark_pairs.run(spark, pairs.manifest, str(output), pairs.binary, PARTITION)
        except Exception as error:
            failures.append(error)
    with cluster.session("pairs, one worker killed") as spark:
        thread = threading.Thread(target=job)
        thread.start()
        done, of = wait_for_half(spark, thread)
        cluster.kill_worker(1)
        was_at_work = thread.is_alive()
        thread.join()
        executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    checks.note(f"a worker and its executor were killed when {done} of {of} partitions were done", was_at_work)
    cluster.wait_for(1)
    checks.note("the other one finished alone", executors == 1 and not failures, failures or "")
    checks.note("Spark, one worker killed halfway: the results of batch", pairs.are_those_of_batch(output))


def wait_for_half(spark: SparkSession, thread: threading.Thread) -> tuple[int, int]:
    """Waits until half of the partitions of the largest stage are done."""
    tracker = spark.sparkContext.statusTracker()
    while thread.is_alive():
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        for stage in stages:
            if stage and stage.name.startswith("parquet") and 2 * stage.numCompletedTasks >= stage.numTasks:
                return stage.numCompletedTasks, stage.numTasks
        time.sleep(0.05)
    return 0, 0


def with_a_program_that_ends(pairs: Pairs, cluster: Standalone, checks: Checks) -> None:
    """The first time, the program ends after three pairs, on whichever partition."""
    output, script, mark = pairs.folder / "ended", pairs.folder / "ends-once", pairs.folder / "ended-once"
    script.write_text(f'#!/bin/sh\nif mkdir "{mark}" 2>/dev/null; then sed -u 3q | "{pairs.binary}" "$@"; exit 1; fi\n'
                      f'exec "{pairs.binary}" "$@"\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    with cluster.session("pairs, one program ends") as spark:
        spark_pairs.run(spark, pairs.manifest, str(output), str(script), PARTITION)
    checks.note("Spark, a program ended amidst its partition: the results of batch",
                mark.is_dir() and pairs.are_those_of_batch(output))
    mark.rmdir()
    output = pairs.folder / "dask"
    with engines.dask_client(2) as client:
        dask_pairs.run(client, pairs.manifest, str(output), str(script), PARTITION)
    checks.note("Dask, a program ended amidst its partition: the results of batch",
                mark.is_dir() and pairs.are_those_of_batch(output))


def descents(binary: str, folder: str, families: int, cluster: Standalone, checks: Checks) -> None:
    plant_families(folder, families, 8, 6000, 1)
    documents, truth, rule = read_documents(f"{folder}/documents.csv"), Truth(folder), Rule()

    def by_spark(name: str, tables: int | None) -> list[Descent]:
        with cluster.session(name, **{"spark.sql.shuffle.partitions": "8"}) as spark:
            table = on_spark.trace(spark, documents, folder, f"{folder}/{name}", binary, rule,
                                   on_spark.meeting(rule if tables is None else rule._replace(rows=2), tables), 8)
            return [Descent(*row) for row in table.collect()]

    def by_dask() -> list[Descent]:
        with engines.dask_client(2) as client:
            return list(plain.trace(documents, binary, folder, rule, engines.dask_mapper(client)))

    def checked(name: str, trace: Callable[[], list[Descent]]) -> list[Descent]:
        rows = trace()
        score = truth.score(rows)
        checks.note(f"descents, {name}:", reaches(score), score)
        return rows
    checked("Spark, MinHashLSH", lambda: by_spark("lsh", TABLES))
    banded = checked("Spark, bands", lambda: by_spark("bands", None))
    alone = checked("Dask, bands", by_dask)
    checks.note("Spark and Dask say the same by bands", key_sorted(banded) == key_sorted(alone))


def key_sorted(rows: list[Descent]) -> list[Descent]:
    return sorted(rows, key=lambda row: (row.document, row.section))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=500)
    parser.add_argument("--families", type=int, default=8)
    parser.add_argument("--shinkyu", default=engines.BINARY)
    given = parser.parse_args()
    # Whoever ends this with a signal ends what it started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    binary, checks = os.path.abspath(given.shinkyu), Checks()
    folder = tempfile.mkdtemp(prefix="shinkyu-cluster-")
    try:
        for part in ("pairs", "families", "one", "two"):
            os.mkdir(f"{folder}/{part}")
        pairs = Pairs(binary, f"{folder}/pairs", given.pairs)
        with Standalone(f"{folder}/one") as cluster:
            on_spark_alone(pairs, cluster, checks)
            with_a_worker_killed(pairs, cluster, checks)
        with Standalone(f"{folder}/two") as cluster:
            with_a_program_that_ends(pairs, cluster, checks)
            descents(binary, f"{folder}/families", given.families, cluster, checks)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    failed = checks.results.count(False)
    print(f"cluster: {len(checks.results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
