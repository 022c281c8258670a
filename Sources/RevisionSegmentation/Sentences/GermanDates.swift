import RevisionText

extension Text {
  /// Whether the day of a date ends before `end` and its month follows: am 1. Januar. German writes the months with a
  /// capital, so that Unicode's rules take the stop of the ordinal for that of a sentence. O(1).
  func isGermanDate(at end: Int) -> Bool {
    var at = end
    while at > start, isWhite(scalar(before: at)) { _ = previousScalar(bytes, &at) }
    guard at > start, bytes[at - 1] == UInt8(ascii: ".") else { return false }
    at -= 1
    let digits = bytes[start..<at].suffix(3).reversed().prefix { $0 &- 0x30 < 10 }
    guard digits.count == 1 || digits.count == 2 else { return false }
    return Self.months.contains { bytes[end..<self.end].starts(with: $0.utf8) }
  }

  /// As Germany and Austria call them.
  private static let months = [
    "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]
}
