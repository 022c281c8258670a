"""What the descents of planted families have to reach at the least, whichever engine told them."""
from cluster.score import Score

PRECISION, RECALL = 0.98, 0.95


def reaches(score: Score) -> bool:
    return score.said > 0 and score.precision >= PRECISION and score.recall >= RECALL
