/// A comment on a draft, as minutes or a table hold it, and what it may be about in a comparison.
public struct Comment: Sendable, Equatable {
  /// As a table numbers it, else from 1 in reading order.
  public var number: String
  /// The agenda item under which it stands, as written; empty where there is none.
  public var agenda: String
  /// All of it, wrapped lines joined, without the mark before it.
  public var text: String
  /// Who made it, as written; empty where nobody says.
  public var speaker: String
  /// What was answered to it there already; empty where nothing was.
  public var reply = ""
  /// The line on which it begins, from 1.
  public var line: Int
  /// What it asks of the comparison as a whole, in the order of `Subject`.
  public var subjects: [Subject] = []
  /// Sections that it may be about, the likeliest first. They are suggested and never asserted.
  public var places = Pair<[Place]>(first: [], second: [])

  package init(number: String, agenda: String, text: String, speaker: String = "", line: Int) {
    self.number = number
    self.agenda = agenda
    self.text = text
    self.speaker = speaker
    self.line = line
  }

  /// What a comment may ask of a comparison as a whole.
  public enum Subject: String, Sendable, CaseIterable {
    /// How much is unchanged.
    case verdict
    /// Promises to do no more than consider.
    case promises
    /// Targets and indicators.
    case targets
  }

  /// A section that a comment may be about, with the evidence.
  public struct Place: Sendable, Equatable {
    /// The section.
    public var section: Int
    /// Its sentences that have most in common with the comment, ascending.
    public var sentences: [Int]
    /// The terms that they have in common, the rarest first.
    public var terms: [String]
    /// How much that is, in thousandths of what the comment would have in common with itself.
    public var likeness: Int

    package init(section: Int, sentences: [Int], terms: [String], likeness: Int) {
      self.section = section
      self.sentences = sentences
      self.terms = terms
      self.likeness = likeness
    }
  }
}
