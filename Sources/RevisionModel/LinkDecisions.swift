/// What someone decided about which units belong together, as rows of a file. The rest is linked around them.
public struct LinkDecisions: Sendable, Equatable {
  /// What was decided.
  public enum Judgement: String, Sendable, CaseIterable {
    /// They belong together. Rows that share a unit make one link of several to several.
    case same
    /// They do not; where one side is empty, nothing belongs to the other.
    case notTheSame = "not-the-same"
  }

  /// What is linked.
  public enum Level: String, Sendable, CaseIterable {
    case section
    case sentence
  }

  /// One row of the file.
  public struct Row: Sendable, Equatable {
    /// Line of the file on which it begins, from 1.
    public var line: Int
    /// What was decided.
    public var judgement: Judgement
    /// About what.
    public var level: Level
    /// The unit of either edition as the file names it; empty for none.
    public var names: Pair<String>
    /// The unit that each name stands for, once that has been looked up; `nil` for none.
    public var units: Pair<Int?>

    package init(
      line: Int, judgement: Judgement, level: Level, names: Pair<String>,
      units: Pair<Int?> = Pair(first: nil, second: nil)
    ) {
      self.line = line
      self.judgement = judgement
      self.level = level
      self.names = names
      self.units = units
    }
  }

  /// The path of the file as typed.
  public var path: String
  /// SHA-256 of the file, lower-case hexadecimal.
  public var sha256: String
  /// The rows in which something is decided, in order.
  public var rows: [Row]

  package init(path: String, sha256: String, rows: [Row]) {
    self.path = path
    self.sha256 = sha256
    self.rows = rows
  }
}
