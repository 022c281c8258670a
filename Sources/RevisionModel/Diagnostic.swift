/// An oddity that was tolerated, or text that was set aside. What it says to people is worded by the reports.
public struct Diagnostic: Sendable, Equatable {
  /// What was tolerated or set aside.
  public enum Code: String, Sendable, CaseIterable {
    /// A running header or footer was set aside; `text` is the whole of it.
    case runningHeader = "running-header"
    /// A page number was set aside.
    case pageNumber = "page-number"
    /// A line of a contents list was set aside.
    case contentsList = "contents-list"
    /// Parts of the web site around the page were set aside; `text` is all blocks that stand together, a line each.
    case siteFurniture = "site-furniture"
    /// Marks of a lightweight markup were set aside; `text` is all of them.
    case markupMarks = "markup-marks"
    /// Hyphens were taken out where words parted at the end of a line were joined; `text` is all of them.
    case hyphens
    /// The text reads as though UTF-8 had been taken for another encoding; `text` is the first line that does.
    case mojibake
    /// The edition has no heading; it is compared without sections under headings.
    case noHeadings = "no-headings"
    /// Less than half of the body text stands under headings; `text` is the share that does.
    case fewHeadings = "few-headings"
    /// A section was left out as asked for; `text` is its heading (or nothing) and its sentences, a line each.
    case ignoredSection = "ignored-section"
    /// No heading contains what was asked for; `text` is the pattern.
    case unmatchedPattern = "unmatched-pattern"
    /// A corrected outline makes a heading of `text`, which was taken for none.
    case headingAdded = "heading-added"
    /// A corrected outline makes no heading of `text`, which was taken for one.
    case headingRemoved = "heading-removed"
    /// A corrected outline puts heading `text` on another level.
    case headingLevel = "heading-level"
    /// The encoding was not declared and was told from the bytes; `text` names it.
    case encodingGuessed = "encoding-guessed"
    /// Lines in another encoding than the rest were read in theirs; `text` names it.
    case mixedEncodings = "mixed-encodings"
    /// Bytes that could not be decoded were read as U+FFFD.
    case undecodableBytes = "undecodable-bytes"
    /// NUL and other control characters were left out; `text` is all of them.
    case controlCharacters = "control-characters"
    /// Characters that are not seen, emoji and shaped letters apart, are counted; `text` names each with its number.
    case invisibleCharacters = "invisible-characters"
    /// Letters that look like those of another script stand in their place; `text` names each with its number.
    case lookAlikeLetters = "look-alike-letters"
    /// Words that were changed into ones that look the same; `text` is them, with their numbers.
    case lookAlikeEdits = "look-alike-edits"
    /// The markup is not well-formed and was read tolerantly; `text` is the parser's complaint.
    case notWellFormed = "not-well-formed"
    /// An entity that is not known was kept as written.
    case unknownEntity = "unknown-entity"
    /// A file of a folder was read as a part; `text` names it, its format, its encoding and what converted it.
    case partRead = "part-read"
    /// What lies in the folder and was not read; `text` is all names, with `, ` between; a folder's ends with `/`.
    case partsNotRead = "parts-not-read"
    /// Pages of a PDF file hold nothing that can be read but a page number; `text` is their numbers.
    case pagesWithoutText = "pages-without-text"
    /// Text that stands in a docx or odt file and was not read, for a diagram or because of how it is wrapped; `text` is it.
    case textNotRead = "text-not-read"
  }

  /// What kind of oddity it is.
  public var code: Code
  /// Line of the input, from 1.
  public var line: Int
  /// The file of the folder that is concerned; `nil` where the edition is one file.
  public var file: String?
  /// The text that is concerned, as written.
  public var text: String

  package init(_ code: Code, line: Int, text: String, file: String? = nil) {
    self.code = code
    self.line = line
    self.file = file
    self.text = text
  }
}

/// Why an input cannot be read. What it says to people is worded by the reports; the file is known to the caller.
public struct IngestError: Error, Sendable, Equatable {
  /// What is wrong with an input.
  public enum Reason: String, Sendable, CaseIterable {
    case empty
    /// Not text: most likely a picture, an archive or a program; `detail` names the kind where its first bytes tell.
    case notText = "not-text"
    case unknownEncoding = "unknown-encoding"
    /// Text that had been decoded wrongly and stored so, for the most part.
    case mojibake
    /// The file ends in the middle of a character; `detail` names the encoding.
    case truncated
    /// Bytes that are wrong in the encoding that the file is in; `detail` names the encoding.
    case undecodable
    /// Markup beyond mending; `detail` is the parser's complaint.
    case malformed
    /// Markup without an element.
    case noElement = "no-element"
    /// Markup that ends inside of an element; `detail` is the element.
    case cutOff = "cut-off"
    /// Elements nested deeper than the limit; `detail` is the limit.
    case tooDeep = "too-deep"
    /// A declaration of entities, which is refused; `detail` is the entity's name.
    case entityDeclaration = "entity-declaration"
    /// More bytes than the limit; `detail` is the limit.
    case tooLarge = "too-large"
    /// A start tag with more attributes than the limit; `detail` is the limit.
    case tooManyAttributes = "too-many-attributes"
    /// A start tag of more bytes than the limit; `detail` is the limit.
    case tagTooLong = "tag-too-long"
    /// More elements than the limit; `detail` is the limit.
    case tooManyElements = "too-many-elements"
    /// A page of frames; `detail` is the files that they show, with `, ` between.
    case frameset
    /// No text at all was left once markup was taken away.
    case noText = "no-text"
    /// An outline that is not JSON.
    case notJSON = "not-json"
    /// JSON that is not an outline; `detail` is the key whose value is missing or wrong.
    case notAnOutline = "not-an-outline"
    /// An outline of another edition, or a second one of the same.
    case otherEdition = "other-edition"
    /// A heading of an outline that is not where it says; `detail` is its file, if there are several, its line and itself.
    case headingNotFound = "heading-not-found"
    /// A heading of an outline that stands in it already; `detail` as before.
    case headingRepeated = "heading-repeated"
    /// A heading of an outline that stands before the one above it in the edition; `detail` as before.
    case headingOutOfOrder = "heading-out-of-order"
    /// A profile of the table of both editions that is not JSON.
    case profileNotJSON = "profile-not-json"
    /// A profile of the table of both editions has a key that is none; `detail` is the key.
    case unknownProfileKey = "unknown-profile-key"
    /// A value of a profile that is not allowed, or a key that is missing or given twice; `detail` is the key.
    case wrongProfileValue = "wrong-profile-value"
    /// A request that is not JSON.
    case requestNotJSON = "request-not-json"
    /// A request has a key that is none; `detail` is the key.
    case unknownRequestKey = "unknown-request-key"
    /// A value of a request is missing, given twice or not allowed; `detail` is its key.
    case wrongRequestValue = "wrong-request-value"
    /// A manifest without a column; `detail` is its name.
    case noManifestColumn = "no-manifest-column"
    /// A row of a ledger that a newer version wrote; `detail` is that version.
    case newerLedger = "newer-ledger"
    /// A fingerprint that an earlier row of a ledger has; `detail` is its line.
    case repeatedFingerprint = "repeated-fingerprint"
    /// A ledger without a column; `detail` is the names it may have.
    case noTableColumn = "no-table-column"
    /// A formula in a ledger's cell that the program fills in; `detail` is the head of its column.
    case formulaInLedger = "formula-in-ledger"
    /// A workbook with more than one ledger; `detail` is the names of their sheets.
    case severalLedgers = "several-ledgers"
    /// A worksheet without room for another row; `detail` is how many it has.
    case sheetFull = "sheet-full"
    /// A workbook that carries a signature, which any change breaks.
    case signedWorkbook = "signed-workbook"
    /// No workbook that can be read; `detail` is the part that is wrong, where it can be told.
    case notAWorkbook = "not-a-workbook"
    /// A workbook under a password, or one of Excel before 2007.
    case closedWorkbook = "closed-workbook"
    /// A row of a table with more fields than it has columns, or several rows in one.
    case tooManyFields = "too-many-fields"
    /// The patterns for sections leave nothing to compare; `detail` is all of them.
    case nothingChosen = "nothing-chosen"
    /// A quote of a table that is not closed.
    case openQuote = "open-quote"
    /// A table of links without a column; `detail` is the names it may have.
    case noColumn = "no-column"
    /// A word that is no decision; `detail` is the word.
    case unknownDecision = "unknown-decision"
    /// A word that is no level; `detail` is the word.
    case unknownLevel = "unknown-level"
    /// A decision about nothing, or about one side where it needs two.
    case nothingNamed = "nothing-named"
    /// A name that no section or sentence has; `detail` is the name.
    case unknownUnit = "unknown-unit"
    /// A name that several sections or sentences have; `detail` is the name and the lines on which these stand.
    case ambiguousUnit = "ambiguous-unit"
    /// A decision that an earlier one rules out; `detail` is the line of that one.
    case contradiction
    /// Decisions that hang together, of which one is missing; `detail` is the two units that none is about.
    case missingPair = "missing-pair"
  }

  /// What is wrong.
  public var reason: Reason
  /// Line of the input, from 1; `nil` where no line can be told.
  public var line: Int?
  /// What `reason` says it is; empty where there is nothing to add.
  public var detail: String

  package init(_ reason: Reason, line: Int? = nil, detail: String = "") {
    self.reason = reason
    self.line = line
    self.detail = detail
  }
}
