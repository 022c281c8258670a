"""Reliability of confidences: ten bins, Brier scores, and a map fitted on other cases."""

import math


def brier(rows):
    """The mean square of what is said less what is right: 0 is perfect, a quarter is what 0.5 for everything gives."""
    return sum((said - right) ** 2 for said, right in rows) / max(1, len(rows))


def bins(rows):
    """For each tenth of confidence: how many links, what is said of them and how many of them are right."""
    table = []
    for tenth in range(10):
        held = [row for row in rows if min(9, int(row[0] * 10 + 1e-9)) == tenth]
        if held:
            said, right = (sum(row[k] for row in held) / len(held) for k in (0, 1))
            table.append((tenth / 10, len(held), said, right))
    return table


def calibration_error(rows):
    """The mean over links of how far their bin is from what is right."""
    return sum(count * abs(said - right) for _, count, said, right in bins(rows)) / max(1, len(rows))


def logit(probability):
    probability = min(max(probability, 0.001), 0.999)
    return math.log(probability / (1 - probability))


def logistic(value):
    return 1 / (1 + math.exp(-value))


def fit_map(rows, pull=4.0):
    """Platt's map (1999): logistic(shift + slope × log-odds), pulled towards the identity; (shift, slope) by Newton's
    method. Rows are (said, right, weight)."""
    shift, slope = 0.0, 1.0
    for _ in range(50):
        gradient = [pull * shift, pull * (slope - 1)]
        curvature = [pull, 0.0, pull]
        for said, right, weight in rows:
            odds = logit(said)
            value = logistic(shift + slope * odds)
            error, spread = weight * (value - right), weight * value * (1 - value)
            gradient[0] += error
            gradient[1] += error * odds
            curvature[0] += spread
            curvature[1] += spread * odds
            curvature[2] += spread * odds * odds
        scale = curvature[0] * curvature[2] - curvature[1] ** 2
        step = ((curvature[2] * gradient[0] - curvature[1] * gradient[1]) / scale,
                (curvature[0] * gradient[1] - curvature[1] * gradient[0]) / scale)
        shift, slope = shift - step[0], slope - step[1]
        if max(map(abs, step)) < 1e-9:
            break
    return shift, slope


def mapped(said, fitted):
    return logistic(fitted[0] + fitted[1] * logit(said))
