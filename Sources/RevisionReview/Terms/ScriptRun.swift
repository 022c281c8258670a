import RevisionText

/// A run of characters of one script.
struct ScriptRun {
  /// Its bytes.
  var range: Range<Int>
  /// Kanji, katakana, Latin letters or digits.
  var script: Script
  /// How many characters it has.
  var length: Int
}

/// The runs of kanji, of katakana, of Latin letters and of digits in a folded text, in order. O(length).
///
/// Digits behind Latin letters belong to them: 5G, IoT2.
/// - Parameter digitsAreLetters: whether all others do too.
func scriptRuns(in text: UnsafeBufferPointer<UInt8>, digitsAreLetters: Bool = false) -> [ScriptRun] {
  var runs: [ScriptRun] = []
  var position = 0
  while position < text.count {
    let start = position
    var kind = script(of: nextScalar(text, &position))
    let neighbour = runs.last.flatMap { $0.range.upperBound == start ? $0.script : nil }
    if kind == .digit, digitsAreLetters || neighbour == .latin { kind = .latin }
    guard [.kanji, .katakana, .latin, .digit].contains(kind) else { continue }
    if neighbour == kind {
      runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<position
      runs[runs.count - 1].length += 1
    } else {
      runs.append(ScriptRun(range: start..<position, script: kind, length: 1))
    }
  }
  return runs
}
