# Planted editions (scripts/planting) as text, in memory.
import importlib.machinery
import importlib.util
import os
import random
import sys
import tempfile

SCRIPTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, SCRIPTS)
from planting import edits, text  # noqa: E402

_loader = importlib.machinery.SourceFileLoader("plant", f"{SCRIPTS}/plant")
_plant = importlib.util.module_from_spec(importlib.util.spec_from_loader("plant", _loader))
_loader.exec_module(_plant)


def pair(seed, characters, kept):
    """Two editions of about so many characters, of which the second keeps that share of the first."""
    rng = random.Random(seed)
    first = text.strategy(rng, characters)
    return [written(sections) for sections in (first, edits.plant(rng, first, kept))]


def written(sections):
    with tempfile.TemporaryDirectory() as folder:
        _plant.write_sections(folder, "x", sections)
        with open(f"{folder}/x.txt", encoding="utf-8") as file:
            return file.read()
