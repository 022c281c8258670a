import Glibc

/// How unlike the frequencies of a term in two texts are: the log-likelihood ratio G² (Dunning 1993, Accurate Methods for the
/// Statistics of Surprise and Coincidence), in the form of Rayson and Garside (2000, Comparing Corpora using Frequency
/// Profiling): 2 (a ln(a/E₁) + b ln(b/E₂)), with E the counts expected of texts of these sizes.
/// - Parameters:
///   - counts: how often the term stands in either text.
///   - sizes: how many terms either has in all; above 0.
func keyness(_ counts: (first: Int, second: Int), of sizes: (first: Int, second: Int)) -> Double {
  let all = Double(counts.first + counts.second)
  let size = Double(sizes.first + sizes.second)
  func part(_ count: Int, _ own: Int) -> Double {
    count == 0 ? 0 : Double(count) * log(Double(count) * size / (Double(own) * all))
  }
  return 2 * (part(counts.first, sizes.first) + part(counts.second, sizes.second))
}
