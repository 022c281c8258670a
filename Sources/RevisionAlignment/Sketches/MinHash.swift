import RevisionText

/// The signature of a set by min-wise hashing: for each of `hashes` functions the least value that it has of any element.
/// Two sets agree in a place of their signatures with the probability of their Jaccard, the size of what they share over
/// the size of both together (Broder, 1997); with k places the estimate's standard deviation is at most 1 / (2 · √k).
///
/// A function is `a · x + b` of 64 bits, of which the upper 32 are kept (multiply-shift: Dietzfelbinger and others, 1997). `a`
/// and `b` follow from its number alone, so that signatures agree from run to run and machine to machine, and a shorter one
/// is the beginning of a longer one.
/// - Parameter elements: fingerprints whose bits are spread; repeated ones change nothing.
/// - Returns: nothing where there is no element. O(elements · hashes).
func minHash(of elements: [UInt64], hashes: Int) -> [UInt32] {
  if elements.isEmpty { return [] }
  return elements.withUnsafeBufferPointer { elements in
    (0..<UInt64(hashes)).map { number in
      let factor = mixed(number, 1) | 1
      let offset = mixed(number, 2)
      var least = UInt64.max
      for element in elements { least = min(least, element &* factor &+ offset) }
      return UInt32(truncatingIfNeeded: least >> 32)
    }
  }
}
