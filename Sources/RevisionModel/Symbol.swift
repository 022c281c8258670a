/// The number of a folded spelling. Within one comparison, equal symbols mean equal folded spellings and the reverse.
public struct Symbol: Hashable, Sendable, Comparable {
  /// The number, from 0, in the order of first sight.
  public let id: UInt32

  package init(id: UInt32) { self.id = id }

  /// The order of first sight.
  public static func < (one: Symbol, other: Symbol) -> Bool { one.id < other.id }
}
