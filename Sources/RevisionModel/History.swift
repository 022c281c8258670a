/// Several editions of one text, and with which of them what stands in the last came in.
public struct History: Sendable {
  /// The program and its version.
  public var tool: String
  /// What was asked for.
  public var options: ComparisonOptions
  /// Where the editions come from, the earliest first.
  public var files: [EditionFile] = []
  /// The editions.
  public var documents: [Document] = []
  /// For each edition but the earliest: all measures of it against the edition before it.
  public var steps: [[Measure]] = []
  /// For each sentence of the last edition, the stages that lead to it: the first in the edition with which it came in,
  /// the last in the last edition.
  public var origins: [[Stage]] = []
  /// For each measure, strict to lenient: characters of the last edition's body text by the edition they came in with.
  public var counts: [[Int]] = []
  /// For each section of the last edition: the same by `phrase.carried-over`.
  public var sections: [[Int]] = []
  /// For each edition as though it were the last: the same by `phrase.carried-over`, over all of its body text.
  public var flow: [[Int]] = []

  package init(tool: String, options: ComparisonOptions) {
    self.tool = tool
    self.options = options
  }

  /// What a sentence of the last edition was in one of the editions.
  public struct Stage: Sendable, Equatable {
    /// The edition, from 0.
    public var edition: Int
    /// What led there from the stage before; inserted where there is none.
    public var link: Link

    package init(edition: Int, link: Link) {
      self.edition = edition
      self.link = link
    }
  }
}
