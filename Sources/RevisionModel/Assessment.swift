/// An edition as the caller named it.
public struct EditionFile: Sendable, Equatable {
  /// The path as typed.
  public var path: String
  /// SHA-256 of the bytes that were read, lower-case hexadecimal.
  public var sha256: String
  /// What it was read as; of a folder, what its files were, each once.
  public var formats: [Source.Format]
  /// The encoding it was decoded from; of a folder, those of its files, each once, with `, ` between.
  public var encoding: String
  /// The program, with its version, that made of the file what was read; `nil` where the file itself was read. Of a
  /// folder, each once, with `, ` between.
  public var converter: String?

  /// An edition read from `path`.
  public init(
    path: String, sha256: String, formats: [Source.Format], encoding: String, converter: String? = nil
  ) {
    self.path = path
    self.sha256 = sha256
    self.formats = formats
    self.encoding = encoding
    self.converter = converter
  }
}

/// What was asked for: with the editions' bytes it determines the result.
public struct ComparisonOptions: Sendable, Equatable {
  /// How sentences are told apart: by rules, or one a line.
  public enum SentenceRule: String, Sendable {
    case auto
    case lines
  }

  /// The claim to weigh.
  public var claim: Claim
  /// `nil`: told from the text.
  public var language: Language?
  /// How sentences are told apart.
  public var sentences: SentenceRule
  /// `nil`: told from the name and the content.
  public var inputFormat: Source.Format?
  /// The editions' outlines as someone corrected them; `nil`: inferred.
  public var outlines: Pair<CorrectedOutline?>
  /// What someone decided about links; `nil`: nothing.
  public var links: LinkDecisions?
  /// Which sections are compared.
  public var patterns: SectionPatterns
  /// The title of the reports; `nil`: the usual one.
  public var title: String?

  /// What was asked for; every argument has the usual value.
  public init(
    claim: Claim = Claim(hundredths: 9000), language: Language? = nil, sentences: SentenceRule = .auto,
    inputFormat: Source.Format? = nil,
    outlines: Pair<CorrectedOutline?> = Pair(first: nil, second: nil), links: LinkDecisions? = nil,
    patterns: SectionPatterns = SectionPatterns(), title: String? = nil
  ) {
    self.claim = claim
    self.language = language
    self.sentences = sentences
    self.inputFormat = inputFormat
    self.outlines = outlines
    self.links = links
    self.patterns = patterns
    self.title = title
  }
}

/// A comparison with its figures: everything a report needs.
public struct Assessment: Sendable {
  /// The program and its version.
  public var tool: String
  /// Where the editions come from.
  public var files: Pair<EditionFile>
  /// What was asked for.
  public var options: ComparisonOptions
  /// How the editions belong together.
  public var comparison: Comparison
  /// All measures of both editions: strict to lenient, the second edition's first.
  public var measures: [Measure]
  /// For each row of `comparison.sections`: what of its own body text is unchanged by `phrase.carried-over`.
  public var shares: [Pair<Tally>]
  /// What the measures say to the claim.
  public var verdict: Verdict

  package init(
    tool: String, files: Pair<EditionFile>, options: ComparisonOptions, comparison: Comparison,
    measures: [Measure], shares: [Pair<Tally>], verdict: Verdict
  ) {
    self.tool = tool
    self.files = files
    self.options = options
    self.comparison = comparison
    self.measures = measures
    self.shares = shares
    self.verdict = verdict
  }

  /// The tally of one measure of one edition.
  public func tally(_ name: Measure.Name, _ edition: Edition) -> Tally {
    measures.first { $0.name == name && $0.edition == edition }?.tally ?? Tally()
  }
}
