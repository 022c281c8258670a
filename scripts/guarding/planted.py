# Planted editions (scripts/planting) as text, in memory.
import os
import random
import sys
import tempfile

SCRIPTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, SCRIPTS)
from planting import edits, text  # noqa: E402
from planting.write import write_sections  # noqa: E402


def pair(seed, characters, kept):
    """Two editions of about so many characters, of which the second keeps that share of the first."""
    rng = random.Random(seed)
    first = text.strategy(rng, characters)
    return [written(sections) for sections in (first, edits.plant(rng, first, kept))]


def written(sections):
    with tempfile.TemporaryDirectory() as folder:
        write_sections(folder, "x", sections)
        with open(f"{folder}/x.txt", encoding="utf-8") as file:
            return file.read()
