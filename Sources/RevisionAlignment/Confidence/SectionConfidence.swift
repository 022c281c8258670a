/// How sure a section link is: a logistic curve over how far its score is above the threshold and how far above the
/// best rival's. Its constants are set by hand and not calibrated.
func sectionConfidence(score: Double, rival: Double) -> Double {
  logistic(0.3 + 9 * (score - SectionWeights.threshold) + 3 * max(-0.2, min(0.4, score - rival)))
}

/// How sure it is that an unlinked section belongs to nothing, by the score of the best partner that is free as well.
func looseSectionConfidence(best: Double) -> Double {
  1 - logistic(-3.5 + 9 * (best - SectionWeights.threshold + 0.2))
}
