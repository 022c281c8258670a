import Glibc

/// 1 / (1 + e^-x).
func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

/// The logarithm of p / (1 - p), for probabilities from 0.0001 to 0.9999.
func logOdds(_ probability: Double) -> Double {
  let probability = min(max(probability, 0.0001), 0.9999)
  return log(probability / (1 - probability))
}
