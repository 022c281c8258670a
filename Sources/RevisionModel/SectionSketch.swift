/// What the body text of a section is like, small enough to hold millions of sections against each other.
public struct SectionSketch: Sendable, Equatable {
  /// How many characters of body text there are.
  public var characters: Int
  /// How many characters in a row make a shingle.
  public var shingle: Int
  /// How many distinct shingles there are.
  public var shingles: Int
  /// For each hash function the least value that any shingle has; empty where there is no shingle.
  public var signature: [UInt32]

  package init(characters: Int, shingle: Int, shingles: Int, signature: [UInt32]) {
    self.characters = characters
    self.shingle = shingle
    self.shingles = shingles
    self.signature = signature
  }
}
