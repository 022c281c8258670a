"""Holds a table of descents against the truth of planted families."""
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from cluster.descent.table import Descent

# From a parent of which it has less than this share, a section does not descend.
LEAST = 0.5


class Score(NamedTuple):
    """How many sections descend, how many are said to, and of these how many from the right line and from the parent itself
    (or from a section of the same text)."""
    true: int
    said: int
    line: int
    parent: int

    @property
    def precision(self) -> float:
        return self.line / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.line / self.true if self.true else 1.0

    def __str__(self) -> str:
        return (f"{self.true} sections descend; said of {self.said}: precision {self.precision:.3f}, recall "
                f"{self.recall:.3f}; the parent itself in {self.parent / max(1, self.line):.3f} of those that are right")


class Truth:
    """What scripts/cluster/families.py wrote."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self.bodies: dict[str, list[str]] = {}
        self.rows: dict[tuple[str, int], tuple[tuple[str, int] | None, float, str]] = {}
        with open(self.folder / "truth.tsv", encoding="utf-8") as rows:
            for row in rows:
                document, line, parent, parent_line, share, root = row.rstrip("\n").split("\t")
                source = (parent, int(parent_line)) if parent else None
                self.rows[document, int(line)] = (source, float(share or 0), root)

    def body(self, document: str, line: int) -> str:
        """The text below the heading of a line."""
        if document not in self.bodies:
            self.bodies[document] = (self.folder / f"{document}.txt").read_text(encoding="utf-8").split("\n")
        return self.bodies[document][line]

    def score(self, table: Iterable[Descent]) -> Score:
        said = line = parent = 0
        for row in table:
            source, share, root = self.rows[row.document, row.line]
            if row.from_document is None or row.from_line is None:
                continue
            said += 1
            found = (row.from_document, row.from_line)
            if source and share >= LEAST and self.rows[found][2] == root:
                line += 1
                parent += found == source or self.body(*found) == self.body(*source)
        return Score(sum(share >= LEAST for _, share, _ in self.rows.values()), said, line, parent)
