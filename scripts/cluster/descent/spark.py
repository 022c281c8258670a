"""The whole way on Spark. Each step is a DataFrame; sketches and candidates are kept as Parquet, for they are read twice."""
from array import array
from collections.abc import Callable, Iterator

import pandas
from pyspark.ml.feature import MinHashLSH
from pyspark.ml.linalg import SparseVector, Vectors, VectorUDT
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F

from cluster.descent.bands import bands
from cluster.descent.candidates import Rule
from cluster.descent.sketches import Document, Section, sketch_documents
from cluster.descent.table import SHARE, share
from cluster.pairs import partitions
from cluster.program import Worker
from cluster.spark_pairs import carry_modules

SECTIONS = ("document string not null, date string not null, section int not null, heading string, line int, "
            "characters int, signature array<int>, body array<string>, error string")
KEY = ("date", "document", "section")
# The range of elements of a set: a power of two below the prime of Spark's hash functions.
ELEMENTS = 1 << 30
FRAME = 256


def signed(signature: array) -> list[int]:
    """The same bits as Spark has them: it knows no integers without a sign."""
    return array("i", signature.tobytes()).tolist()


def unsigned(signature: list[int]) -> array:
    return array("I", array("i", signature).tobytes())


def sketch_sections(documents: DataFrame, binary: str, folder: str) -> DataFrame:
    """The sections of the documents of each partition, by one program."""
    def work(frames: Iterator[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
        rows = (Document(*row) for frame in frames for row in frame.itertuples(index=False))
        sections = (section._replace(signature=signed(section.signature))
                    for part in partitions(rows, FRAME) for section in sketch_documents(part, binary, folder))
        for part in partitions(sections, FRAME):
            yield pandas.DataFrame(part, columns=Section._fields)
    return documents.mapInPandas(work, SECTIONS)


def with_first(sections: DataFrame) -> DataFrame:
    """The sections that have shingles, each with the earliest one of the same signature, which stands for all of them."""
    window = Window.partitionBy("signature").orderBy(*KEY)
    return (sections.where(F.size("signature") > 0).select(*KEY, "signature")
            .withColumn("first", F.first(F.struct(*KEY)).over(window)))


def meetings_by_lsh(firsts: DataFrame, rule: Rule, tables: int) -> DataFrame:
    """earlier, later: pairs of sections that meet in one of so many tables of Spark's MinHashLSH, of sets whose elements are
    the bands of the signatures."""
    @F.udf(VectorUDT())
    def elements(signature: list[int]) -> SparseVector:
        found = {band % ELEMENTS for band in bands(unsigned(signature), rule.rows)}
        return Vectors.sparse(ELEMENTS, sorted(found), [1.0] * len(found))
    sets = firsts.select("first", elements("signature").alias("elements")).persist()
    model = MinHashLSH(inputCol="elements", outputCol="tables", numHashTables=tables, seed=1).fit(sets)
    # A distance of 1 is that of sets with nothing in common.
    met = model.approxSimilarityJoin(sets, sets, 0.999999)
    return met.select(F.col("datasetA.first").alias("earlier"), F.col("datasetB.first").alias("later"))


def meetings_by_bands(firsts: DataFrame, rule: Rule) -> DataFrame:
    """earlier, later: pairs of sections that agree in a whole band."""
    @F.udf("array<long>")
    def cut(signature: list[int]) -> list[int]:
        return bands(unsigned(signature), rule.rows).tolist()
    banded = firsts.select("first", F.explode(cut("signature")).alias("band"))
    one, other = (banded.select(F.col("first").alias(name), "band") for name in ("earlier", "later"))
    return one.join(other, "band").where("earlier.date < later.date").drop("band").distinct()


def meeting(rule: Rule, tables: int | None) -> Callable[[DataFrame], DataFrame]:
    """By so many tables of MinHashLSH, or by bands."""
    return lambda firsts: meetings_by_lsh(firsts, rule, tables) if tables else meetings_by_bands(firsts, rule)


def candidates(sections: DataFrame, rule: Rule, meet: Callable[[DataFrame], DataFrame]) -> DataFrame:
    """later, earlier: which sections are compared."""
    @F.pandas_udf("double")
    def alike(one: pandas.Series, other: pandas.Series) -> pandas.Series:
        return pandas.Series([(values == others).mean() for values, others in zip(one, other)], dtype="float64")
    placed = with_first(sections)
    key = F.struct(*KEY)
    firsts = placed.where(key == F.col("first")).select("first", "signature")
    met = meet(firsts).where("earlier.date < later.date")
    for side, name in (("earlier", "one"), ("later", "other")):
        met = met.join(firsts.select(F.col("first").alias(side), F.col("signature").alias(name)), side)
    near = met.withColumn("likeness", alike("one", "other")).where(F.col("likeness") >= rule.least)
    window = Window.partitionBy("later").orderBy(F.desc("likeness"), *(f"earlier.{part}" for part in KEY))
    nearest = near.withColumn("place", F.row_number().over(window)).where(F.col("place") <= rule.most)
    # What has the same text at an earlier date comes from there; the others of a date share the first one's candidates.
    is_later = F.col("date") > F.col("first.date")
    same = placed.where(is_later).select(key.alias("later"), F.col("first").alias("earlier"))
    others = placed.where(~is_later).select(key.alias("seeker"), F.col("first").alias("later"))
    return same.union(nearest.join(others, "later").select(F.col("seeker").alias("later"), "earlier"))


def compare_candidates(wanted: DataFrame, sections: DataFrame, binary: str, parts: int) -> DataFrame:
    """later, earlier, counted, total: by the worker."""
    bodies = sections.select(F.struct(*KEY).alias("key"), "body")
    both = (wanted.join(bodies.select(F.col("key").alias("later"), F.col("body").alias("second")), "later")
            .join(bodies.select(F.col("key").alias("earlier"), F.col("body").alias("first")), "earlier"))
    flat = both.select(*(F.col(f"{side}.{part}").alias(f"{side}_{part}") for side in ("later", "earlier") for part in KEY),
                       "first", "second")
    names = flat.columns[:-2]

    def work(frames: Iterator[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
        rows = (row for frame in frames for row in frame.itertuples(index=False))
        with Worker(binary, ".") as worker:
            for part in partitions(rows, FRAME):
                shares = [(*row[:-2], *share(worker, list(row.first), list(row.second))) for row in part]
                yield pandas.DataFrame(shares, columns=[*names, "counted", "total"])
    schema = ", ".join(f"{name} {'int' if name.endswith('section') else 'string'}" for name in names)
    return flat.repartition(parts).mapInPandas(work, f"{schema}, counted long, total long")


def table(sections: DataFrame, compared: DataFrame) -> DataFrame:
    """A row for every section that has a body, as `Descent` has it."""
    later = [f"later_{part}" for part in KEY]
    earlier = [f"earlier_{part}" for part in KEY]
    window = Window.partitionBy(*later).orderBy(F.desc("counted"), *earlier)
    best = (compared.where((F.col("total") > 0) & (100 * F.col("counted") >= SHARE * F.col("total")))
            .withColumn("place", F.row_number().over(window)).where("place = 1"))
    origins = sections.select(*(F.col(part).alias(f"earlier_{part}") for part in KEY),
                              F.col("line").alias("from_line"), F.col("heading").alias("from_heading"))
    found = best.join(origins, earlier).select(
        *(F.col(f"later_{part}").alias(part) for part in KEY), F.col("earlier_document").alias("from_document"),
        F.col("earlier_section").alias("from_section"), "from_line", "from_heading", "counted", "total")
    return (sections.where(F.col("characters") > 0).join(found, list(KEY), "left")
            .select("document", "section", "line", "heading", "characters", "from_document", "from_section", "from_line",
                    "from_heading", "counted", "total"))


def trace(spark: SparkSession, documents: list[Document], folder: str, output: str, binary: str, rule: Rule,
          meet: Callable[[DataFrame], DataFrame], parts: int) -> DataFrame:
    """Writes sketches, candidates and descents to `output`, and gives the descents. `parts` is into how many partitions
    documents and candidates go."""
    carry_modules(spark)
    rows = spark.createDataFrame(documents, "document string, path string, date string").repartition(parts)
    sketch_sections(rows, binary, folder).write.parquet(f"{output}/sketches")
    sections = spark.read.parquet(f"{output}/sketches").where("error is null")
    candidates(sections, rule, meet).write.parquet(f"{output}/candidates")
    wanted = spark.read.parquet(f"{output}/candidates")
    table(sections, compare_candidates(wanted, sections, binary, parts)).write.parquet(f"{output}/descents")
    return spark.read.parquet(f"{output}/descents")
