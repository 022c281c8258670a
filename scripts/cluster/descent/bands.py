"""Signatures cut into bands: sections that agree in one whole band are looked at (Leskovec, Rajaraman and Ullman, Mining of
Massive Datasets, chapter 3). With b bands of r values, two sections of Jaccard s meet with the probability 1 - (1 - s^r)^b."""
from array import array
from hashlib import blake2b


def bands(signature: array, rows: int) -> array:
    """A number of 64 bits, with a sign, for each band of `rows` values and its place; what is left over at the end is in
    none."""
    packed, width = signature.tobytes(), rows * signature.itemsize
    starts = range(0, len(packed) - width + 1, width)
    return array("q", b"".join(
        blake2b(packed[start:start + width], digest_size=8, salt=start.to_bytes(4, "little")).digest()
        for start in starts))


def likeness(one: array, other: array) -> float:
    """The share of places in which two signatures agree, about the Jaccard of the sections' shingles."""
    return sum(map(int.__eq__, one, other)) / len(one)
