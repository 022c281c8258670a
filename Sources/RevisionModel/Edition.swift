/// One of the two editions that are compared. Everywhere in the project the older one is `first`, the newer `second`.
public enum Edition: String, Sendable, CaseIterable {
  case first
  case second

  /// The edition on the other side.
  public var other: Edition { self == .first ? .second : .first }
}

/// One value per edition.
public struct Pair<Value> {
  /// The value of the first edition.
  public var first: Value
  /// The value of the second edition.
  public var second: Value

  /// A pair of both values.
  public init(first: Value, second: Value) {
    self.first = first
    self.second = second
  }

  /// The value of one edition.
  public subscript(edition: Edition) -> Value {
    get { edition == .first ? first : second }
    // In place: get and set would copy a whole array to change one element.
    _modify {
      if edition == .first { yield &first } else { yield &second }
    }
  }

  /// The same pair with the editions exchanged.
  public var swapped: Pair { Pair(first: second, second: first) }

  /// The pair of what `transform` makes of each value; `first` is transformed first.
  public func map<Result, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Pair<Result> {
    Pair<Result>(first: try transform(first), second: try transform(second))
  }
}

extension Pair: Sendable where Value: Sendable {}
extension Pair: Equatable where Value: Equatable {}
