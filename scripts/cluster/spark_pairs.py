"""The pairs of a manifest on Spark: a DataFrame in, `shinkyu worker` on each partition, Parquet out.

A partition is so many pairs in a row, whichever executor does it and however often: Spark does one again whose task failed
or whose worker was lost, and puts the rows of finished tasks alone among the results.
"""
import shutil
from collections.abc import Iterator
from pathlib import Path

import pandas
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession

from cluster.pairs import Pair, Result, compare, partitions
from cluster.parquet import ROWS

PAIRS = "position long not null, request string not null"
RESULTS = ("position long not null, id string not null, counted long, total long, code int, "
           "response string not null")


def carry_modules(spark: SparkSession) -> None:
    """Gives the executors these modules. They lie where the session keeps its files: an executor that comes late, in place
    of one that was lost, finds them too."""
    package = Path(__file__).parent
    kept = Path(SparkFiles.getRootDirectory(), "modules", "cluster")
    spark.sparkContext.addPyFile(shutil.make_archive(str(kept), "zip", package.parent, package.name))


def read_pairs(spark: SparkSession, manifest: str, size: int) -> DataFrame:
    """The requests of a manifest in JSON Lines, `size` in a row a partition. The manifest is read where the executors are
    and never held in one place. Partitions are sorted, for the blocks that they are made of come in any order."""
    lines = spark.sparkContext.textFile(manifest).filter(lambda line: bool(line.strip()))
    count = max(1, -(-lines.count() // size))
    placed = lines.zipWithIndex().map(lambda row: (row[1], row[0]))
    return spark.createDataFrame(
        placed.repartitionAndSortWithinPartitions(count, lambda position: position // size), PAIRS)


def compare_pairs(pairs: DataFrame, binary: str, folder: str) -> DataFrame:
    """A response for each request, in the same partitions and the same order."""
    def work(frames: Iterator[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
        requests = (Pair(*row) for frame in frames for row in frame.itertuples(index=False))
        results = compare(requests, binary, folder)
        for rows in partitions(results, ROWS):
            frame = pandas.DataFrame(rows, columns=Result._fields)
            yield frame.astype({"counted": "Int64", "total": "Int64", "code": "Int32"})
    return pairs.mapInPandas(work, RESULTS)


def run(spark: SparkSession, manifest: str, output: str, binary: str, size: int) -> None:
    """Compares the pairs of `manifest`, whose paths are looked for beside it, and writes the results to `output`."""
    carry_modules(spark)
    folder = str(Path(manifest).resolve().parent)
    compare_pairs(read_pairs(spark, manifest, size), binary, folder).write.parquet(output)
