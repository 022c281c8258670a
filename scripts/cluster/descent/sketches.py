"""Documents as rows, and the sketches of their sections."""
import csv
import json
from array import array
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cluster.program import sketch


class Document(NamedTuple):
    """A document: what it is called, where it is, and when it is from. Dates are compared as text: 2017, 2017-04."""
    document: str
    path: str
    date: str


class Section(NamedTuple):
    """A section and its sketch; or, where `error` says why, a document that could not be read."""
    document: str
    date: str
    section: int
    heading: str
    line: int
    characters: int
    signature: array
    """Of type I: 32 bits."""
    body: list[str]
    error: str | None

    @property
    def order(self) -> tuple[str, str, int]:
        """What is earlier comes first; of one date, what is called so."""
        return self.date, self.document, self.section


def read_documents(path: str) -> list[Document]:
    """A table (CSV) with the columns document, path and date."""
    with open(path, encoding="utf-8-sig", newline="") as rows:
        documents = [Document(row["document"], row["path"], row["date"]) for row in csv.DictReader(rows)]
    if len({document.document for document in documents}) < len(documents):
        raise ValueError(f"{path}: a name of a document stands twice")
    return documents


def sketch_documents(documents: Iterable[Document], binary: str, folder: str) -> Iterator[Section]:
    """The sections of some documents, in order; paths are looked for in `folder`."""
    left = list(documents)
    known = {document.path: document for document in left}
    for line in sketch(binary, folder, known, "--body"):
        told = json.loads(line)
        document = known[told["document"]]
        if "error" in told:
            yield Section(document.document, document.date, -1, "", 0, 0, array("I"), [], told["error"]["message"])
        else:
            yield Section(document.document, document.date, told["section"], told["heading"], told["line"],
                          told["characters"], array("I", told["signature"]), told["body"], None)
