/// What a script does with a run of phrases.
enum ScriptMove: UInt8 {
  case keep
  case delete
  case insert
  case replace
}

/// A run of phrases of either side under one move; a deletion has an empty second range, an insertion an empty first.
struct ScriptRun: Equatable {
  var move: ScriptMove
  var first: Range<Int>
  var second: Range<Int>
}

extension [ScriptRun] {
  /// Adds a run, joined with the last one where that goes on with the same move.
  mutating func add(_ move: ScriptMove, first: Range<Int>, second: Range<Int>) {
    if first.isEmpty && second.isEmpty { return }
    if let last, last.move == move {
      self[count - 1].first = last.first.lowerBound..<first.upperBound
      self[count - 1].second = last.second.lowerBound..<second.upperBound
    } else {
      append(ScriptRun(move: move, first: first, second: second))
    }
  }

  /// Adds `phrases` kept phrases of either side.
  mutating func addKept(_ phrases: Int, first: Int, second: Int) {
    add(.keep, first: first..<first + phrases, second: second..<second + phrases)
  }
}
