/// Why a block is a heading, or is none although it begins like one. What it says to people is worded by the reports.
public struct HeadingReason: Sendable, Equatable {
  /// What was decisive, or tells more of what was. What `values` are stands with each.
  public enum Code: String, Sendable, CaseIterable {
    /// The input states it: the level.
    case stated
    /// Numbers of its form count on: the first and the last as written, and how many.
    case series
    /// Its number, which is the only one of its series: as written.
    case number
    /// The contents list announces it.
    case announced
    /// The contents list announces at least half of its series: how many, and of how many.
    case announcedSeries = "announced-series"
    /// The form of its number divides documents wherever it occurs: the form, `#` for the number.
    case division
    /// The numbers of its series stand before titles with text between.
    case textBetween = "text-between"
    /// The numbers of its series stand before titles, under which lists of their own begin.
    case listsBetween = "lists-between"
    /// It is alone, but other series of its form are headings.
    case habit
    /// A word that heads parts of documents, behind a blank line.
    case knownWord = "known-word"
    /// More blank lines before it than between paragraphs: how many.
    case setOff = "set-off"
    /// A short line by itself, with a paragraph behind it, in a document without other headings.
    case lone
    /// It stands right above a first number, where other first numbers have a heading above them.
    case standIn = "stand-in"
    /// The same short line stands under other numbered headings, once under each.
    case recurring
    /// It is set larger than the text: its size and that of the text, in points.
    case largerType = "larger-type"
    /// It is set in a heavier type than the text.
    case heavierType = "heavier-type"
    /// The outline of the file (bookmarks) names it.
    case bookmark
    /// Nothing but its type tells it, in which several short paragraphs before text are set: how many.
    case typography
    /// It goes on with the heading of the block before it.
    case continued
    /// A caption of the article whose number follows.
    case caption
    /// Only the number is the heading; the text follows on the same line.
    case runIn = "run-in"
    /// A corrected outline says so, of a heading or of what was taken for one.
    case corrected

    /// It holds a full stop, or is long and ends in one.
    case sentence
    /// Longer than titles are.
    case tooLong = "too-long"
    /// Leaders to a page number stand in it.
    case leaders
    /// It ends in a comma or semicolon.
    case clause
    /// Most of its series are sentences.
    case sentencesInSeries = "sentences-in-series"
    /// No other number has its form.
    case alone
    /// The members of its series follow one another without text between.
    case noTextBetween = "no-text-between"
    /// The numbers of its series do not count on from one.
    case notCounting = "not-counting"
    /// Its series has no text, and a later one repeats its numbers: a contents list.
    case repeatedLater = "repeated-later"
    /// Numbers of its form count pictures, tables, notes and the like: the form, `#` for the number.
    case otherUse = "other-use"
    /// Most headings of the document have no number, so that numbers are those of lists.
    case numbersOfLists = "numbers-of-lists"
    /// A bare number under which nothing stands.
    case nothingUnder = "nothing-under"
  }

  /// What was decisive.
  public var code: Code
  /// What `code` says they are.
  public var values: [String]

  package init(_ code: Code, _ values: [String] = []) {
    self.code = code
    self.values = values
  }
}

/// A heading, or a block that begins like one, and why it is what it is.
public struct HeadingExplanation: Sendable, Equatable {
  /// The file in which it stands; `nil` where the edition is one file.
  public var file: String?
  /// Line of the input, or of its file, from 1.
  public var line: Int
  /// Its level, from 1; `nil` for a block that is no heading.
  public var level: Int?
  /// The block as written; of a heading, all blocks of it.
  public var text: String
  /// The decisive ones among others.
  public var reasons: [HeadingReason]

  package init(file: String? = nil, line: Int, level: Int?, text: String, reasons: [HeadingReason]) {
    self.file = file
    self.line = line
    self.level = level
    self.text = text
    self.reasons = reasons
  }
}
