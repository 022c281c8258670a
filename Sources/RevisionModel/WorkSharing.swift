/// How work is shared out among threads. Whoever calls says it; rooms cut their work into pieces and start no thread.
///
/// A piece depends on its number alone, and what is made of the pieces is put together in the order of their numbers:
/// results are the same however many threads there are.
public protocol WorkSharing: Sendable {
  /// How many pieces are done at a time, at least 1.
  var width: Int { get }

  /// What `piece` makes of each number below `count`, in the order of the numbers.
  func map<Made: Sendable>(_ count: Int, _ piece: @Sendable (Int) -> Made) -> [Made]
}

/// No sharing: one piece after another, on the caller's thread.
public struct OneAfterAnother: WorkSharing {
  /// One at a time.
  public var width: Int { 1 }

  /// Work that is not shared.
  public init() {}

  /// What `piece` makes of each number below `count`, in their order.
  public func map<Made: Sendable>(_ count: Int, _ piece: @Sendable (Int) -> Made) -> [Made] {
    (0..<count).map(piece)
  }
}

extension WorkSharing {
  /// What `piece` makes of each edition.
  package func pair<Made: Sendable>(_ piece: @Sendable (Edition) -> Made) -> Pair<Made> {
    let made = map(Edition.allCases.count) { piece(Edition.allCases[$0]) }
    return Pair(first: made[0], second: made[1])
  }

  /// What `piece` makes of consecutive runs of the numbers below `count`, end to end. Runs are small enough that
  /// threads finish together and large enough that what a run begins with does not count; one run where nothing is shared.
  package func runs<Made: Sendable>(of count: Int, _ piece: @Sendable (Range<Int>) -> [Made]) -> [Made] {
    let pieces = width == 1 ? 1 : max(1, min(8 * width, count / 32))
    let made = map(pieces) { piece($0 * count / pieces..<($0 + 1) * count / pieces) }
    return made.count == 1 ? made[0] : Array(made.joined())
  }
}
