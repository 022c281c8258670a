/// Which sections are compared, told by what their headings contain.
///
/// A pattern is plain text. It matches a heading that contains it once width, capitals (A–Z) and white space are folded
/// in both; what holds for a section holds for its subsections. `only` is looked at first, then `ignore`.
public struct SectionPatterns: Sendable, Equatable {
  /// Sections whose headings match any of them are left out.
  public var ignore: [String]
  /// Sections whose headings match none of them are left out; empty: none is.
  public var only: [String]

  /// Every section is compared, unless patterns are given.
  public init(ignore: [String] = [], only: [String] = []) {
    self.ignore = ignore
    self.only = only
  }

  /// Whether every section is compared.
  public var isEmpty: Bool { ignore.isEmpty && only.isEmpty }
}
