/// A run of the first text that was replaced by a run of the second. Either may be empty, not both.
public struct Hunk: Sendable, Equatable {
  /// What a replacement amounts to.
  public enum Kind: String, Sendable {
    /// Words changed.
    case wording
    /// Only width, capitals, kana or okurigana spelling, punctuation, white space or leading numbering changed.
    case notation
    /// A number, a date or an amount whose value changed.
    case figure
  }

  /// Bytes of the linked first sentences, joined with nothing between; on scalar boundaries.
  public var first: Range<Int>
  /// Bytes of the linked second sentences, joined with nothing between; on scalar boundaries.
  public var second: Range<Int>
  /// What the replacement amounts to.
  public var kind: Kind
  /// How many characters (scalars that are not white space) of either side an optimal script by characters would
  /// keep inside this hunk; the same for both sides.
  public var carried: Int
  /// The number of the move in its script, from 0, where the words changed places: the other hunk of the same number
  /// has on its second side what this one has on its first, and the other way round.
  public var move: Int?

  package init(first: Range<Int>, second: Range<Int>, kind: Kind, carried: Int = 0, move: Int? = nil) {
    self.first = first
    self.second = second
    self.kind = kind
    self.carried = carried
    self.move = move
  }

  /// The hunk of the opposite direction.
  public var inverted: Hunk {
    Hunk(first: second, second: first, kind: kind, carried: carried, move: move)
  }

  /// The bytes of the side of `edition`.
  public subscript(edition: Edition) -> Range<Int> { edition == .first ? first : second }
}

/// What turns the text of one side of a link into that of the other: hunks in order, disjoint on both sides. What
/// lies between hunks is equal byte for byte.
public struct EditScript: Sendable, Equatable {
  /// The changes, in order and disjoint on both sides.
  public var hunks: [Hunk]

  /// A script of the given hunks.
  public init(hunks: [Hunk] = []) { self.hunks = hunks }

  /// The script of the opposite direction.
  public var inverted: EditScript { EditScript(hunks: hunks.map(\.inverted)) }

  /// Whether every change is one of notation; also when nothing changed.
  public var isNotational: Bool { hunks.allSatisfy { $0.kind == .notation } }

  /// `first` with each hunk's first range replaced by its second range of `second`; `nil` when a hunk is out of
  /// order or outside of either text. O(length).
  public func applied(to first: ArraySlice<UInt8>, from second: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(second.count)
    var done = Pair(first: 0, second: 0)
    for hunk in hunks {
      guard done.first <= hunk.first.lowerBound, hunk.first.upperBound <= first.count,
        done.second <= hunk.second.lowerBound, hunk.second.upperBound <= second.count
      else { return nil }
      result += first[first.startIndex + done.first..<first.startIndex + hunk.first.lowerBound]
      result +=
        second[second.startIndex + hunk.second.lowerBound..<second.startIndex + hunk.second.upperBound]
      done = Pair(first: hunk.first.upperBound, second: hunk.second.upperBound)
    }
    result += first[(first.startIndex + done.first)...]
    return result
  }
}
