/// A count of characters over a count of characters. The ratio is never stored.
public struct Tally: Sendable, Equatable {
  /// The characters that count as unchanged.
  public var counted: Int
  /// All characters there are.
  public var total: Int

  /// A tally of `counted` of `total` characters.
  public init(counted: Int = 0, total: Int = 0) {
    self.counted = counted
    self.total = total
  }

  /// Adds counts to counts.
  public static func += (tally: inout Tally, other: Tally) {
    tally.counted += other.counted
    tally.total += other.total
  }

  /// Per cent in hundredths, rounded half up: 6341 is 63.41 %; 10,000 for an empty total.
  public var hundredths: Int { total == 0 ? 10_000 : (counted * 20_000 + total) / (2 * total) }

  /// Whether at least `claim` of the total is counted, exactly.
  public func reaches(_ claim: Claim) -> Bool { counted * 10_000 >= claim.hundredths * total }
}

/// A share of one edition by one stated rule.
public struct Measure: Sendable, Equatable {
  /// The rules, from strict to lenient; each counts at most what the next one counts.
  public enum Name: String, Sendable, CaseIterable {
    case sectionVerbatim = "section.verbatim"
    case sentenceInPlace = "sentence.in-place"
    case sentenceVerbatim = "sentence.verbatim"
    case sentenceNotational = "sentence.notational"
    /// The headline.
    case phraseCarriedOver = "phrase.carried-over"
    case characterCarriedOver = "character.carried-over"
  }

  /// The rule it counts by.
  public var name: Name
  /// The edition of which it is a share: of the second, what is carried over; of the first, what is kept.
  public var edition: Edition
  /// Characters: Unicode scalars that are not white space, body text only.
  public var tally: Tally

  package init(name: Name, edition: Edition, tally: Tally) {
    self.name = name
    self.edition = edition
    self.tally = tally
  }
}

/// Per cent in hundredths as people write it, as short as it can be: 90, 92.5, 63.41.
package func figure(ofHundredths value: Int) -> String {
  switch value.quotientAndRemainder(dividingBy: 100) {
  case (let whole, 0): "\(whole)"
  case (let whole, let rest) where rest % 10 == 0: "\(whole).\(rest / 10)"
  case (let whole, let rest): "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// "At least so many per cent of the second edition are unchanged."
public struct Claim: Sendable, Equatable {
  /// Per cent in hundredths, from 0 to 10,000.
  public var hundredths: Int

  /// A claim of so many hundredths of a per cent.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// A claim by its text: a per cent from 0 to 100 with up to two decimals; `nil` for another text.
  public init?(percent: String) {
    guard let hundredths = RevisionModel.hundredths(ofPercent: percent) else { return nil }
    self.hundredths = hundredths
  }
}

/// The hundredths of a per cent from 0 to 100 with up to two decimals; `nil` for another text.
public func hundredths(ofPercent text: String) -> Int? {
  let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  let decimals = parts.count == 2 ? parts[1] : "0"
  guard (1...3).contains(parts[0].utf8.count), (1...2).contains(decimals.utf8.count),
    (parts[0] + decimals).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
    let whole = Int(parts[0]), let rest = Int(decimals)
  else { return nil }
  let hundredths = whole * 100 + (decimals.utf8.count == 1 ? rest * 10 : rest)
  return hundredths <= 10_000 ? hundredths : nil
}

/// What the measures of the second edition say to a claim.
public struct Verdict: Sendable, Equatable {
  /// How the measures of the second edition weigh together.
  public enum Outcome: String, Sendable {
    /// Every measure reaches the claim.
    case supported
    /// No measure reaches it.
    case refuted
    /// Neither: some do and some do not, or there is no body text of which anything could be said.
    case dependsOnMeasure
  }

  /// The claim that was weighed.
  public var claim: Claim
  /// How the measures weigh.
  public var outcome: Outcome
  /// The measure that says what the claim says in so many words.
  public var headline: Measure.Name
  /// Measures of the second edition that reach the claim, from strict to lenient.
  public var agree: [Measure.Name]
  /// Those that do not.
  public var disagree: [Measure.Name]
  /// Bounds of the headline with every doubtful link taken one way or the other.
  public var low: Tally
  /// The upper bound, likewise.
  public var high: Tally

  /// Whether no measure stands on either side, because the second edition has no body text.
  public var weighsNothing: Bool { agree.isEmpty && disagree.isEmpty }

  package init(
    claim: Claim, outcome: Outcome, headline: Measure.Name, agree: [Measure.Name], disagree: [Measure.Name],
    low: Tally, high: Tally
  ) {
    self.claim = claim
    self.outcome = outcome
    self.headline = headline
    self.agree = agree
    self.disagree = disagree
    self.low = low
    self.high = high
  }
}
