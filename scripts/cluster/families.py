"""Plants families of documents: each comes from an earlier one of its family, edited, with a section of another family's
document here and there; and writes what descends from what."""
import csv
import random
from pathlib import Path
from typing import NamedTuple

from planting import edits, text
from planting.write import write_sections

SHARES = (0.5, 0.7, 0.85, 0.95)


class Origin(NamedTuple):
    """Where a planted section comes from: its parent, by document and place, and the share of its characters that do."""
    document: int
    place: int
    share: float


class Planted(NamedTuple):
    """A document: its year, its sections, where each comes from, and the root of each one's line."""
    year: int
    sections: list[text.Section]
    origins: list[Origin | None]
    lines: list[tuple[int, int]]


def plant_families(folder: str, families: int, members: int, characters: int, seed: int) -> None:
    """Writes documents.csv, the documents, and truth.tsv: document, line, the parent's document and line, the share, and of
    both the root of the line that they stand in."""
    rng = random.Random(seed)
    planted: list[Planted] = []
    kin: list[list[int]] = []
    for _ in range(families):
        kin.append([len(planted)])
        sections = text.strategy(rng, characters)
        planted.append(rooted(len(planted), rng.randint(2000, 2004), sections, [None] * len(sections), planted))
    for _ in range(members - 1):
        for family in kin:
            parent = rng.choice(family[-3:])
            child = derived(rng, len(planted), parent, planted)
            family.append(len(planted))
            planted.append(child)
    write(Path(folder), planted)


def rooted(number: int, year: int, sections: list[text.Section], origins: list[Origin | None],
           planted: list[Planted]) -> Planted:
    """A section of which half or more comes from another one stands in that one's line; any other begins one."""
    lines = [planted[origin.document].lines[origin.place] if origin and origin.share >= 0.5 else (number, place)
             for place, origin in enumerate(origins)]
    return Planted(year, sections, origins, lines)


def derived(rng: random.Random, number: int, parent: int, planted: list[Planted]) -> Planted:
    """The next document of a family."""
    source = planted[parent]
    owner = [place for place, section in enumerate(source.sections) for _ in section.sentences]
    sections, origins = [], []
    for section in edits.plant(rng, source.sections, rng.choice(SHARES)):
        sections.append(text.Section(section.level, section.heading, [unit.text for unit in section.sentences]))
        origins.append(origin(parent, owner, section.sentences))
    year = source.year + rng.randint(1, 5)
    others = [other for other in range(number) if planted[other].year < year]
    for _ in range(rng.randint(0, 2)):
        borrow(rng, planted, rng.choice(others), sections, origins)
    return rooted(number, year, sections, origins, planted)


def origin(parent: int, owner: list[int], units: list[edits.Unit]) -> Origin | None:
    """The section of the parent that most of the characters come from."""
    weights: dict[int, float] = {}
    for unit in units:
        for source in unit.sources:
            place = owner[source]
            weights[place] = weights.get(place, 0) + len(unit.text) / len(unit.sources)
    if not weights:
        return None
    place = min(weights, key=lambda place: (-weights[place], place))
    return Origin(parent, place, weights[place] / sum(len(unit.text) for unit in units))


def borrow(rng: random.Random, planted: list[Planted], other: int, sections: list[text.Section],
           origins: list[Origin | None]) -> None:
    """Puts a section of another document in, some of its sentences lightly edited."""
    place = rng.randrange(len(planted[other].sections))
    section = planted[other].sections[place]
    sentences = [unit if rng.random() < 0.8 else edits.lightly_edited(rng, unit) for unit in section.sentences]
    if sentences:
        at = rng.randint(1, len(sections))
        sections.insert(at, text.Section(2, section.heading, sentences))
        origins.insert(at, Origin(other, place, 1.0))


def write(folder: Path, planted: list[Planted]) -> None:
    lines = []
    for number, document in enumerate(planted):
        write_sections(str(folder), str(number), document.sections)
        with open(folder / f"{number}.sections.tsv", encoding="utf-8") as rows:
            lines.append([int(row.split("\t")[1]) for row in rows])
    with open(folder / "documents.csv", "w", encoding="utf-8", newline="") as output:
        table = csv.writer(output)
        table.writerow(["document", "path", "date"])
        table.writerows([number, f"{number}.txt", document.year] for number, document in enumerate(planted))
    with open(folder / "truth.tsv", "w", encoding="utf-8") as output:
        for number, document in enumerate(planted):
            for line, section, origin, root in zip(lines[number], document.sections, document.origins, document.lines):
                if section.sentences:
                    parent = told(origin, lines) if origin else ("", "", "")
                    print(number, line, *parent, "{}:{}".format(*root), sep="\t", file=output)


def told(origin: Origin, lines: list[list[int]]) -> tuple[int, int, str]:
    """An origin as the truth has it: document, line, share."""
    return origin.document, lines[origin.document][origin.place], f"{origin.share:.3f}"
