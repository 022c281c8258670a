/// What an element of the standard law schema does to the text that stands in it (XML Schema for Japanese Law, version
/// 3, of the e-Gov law data).
enum StatuteElement: UInt8 {
  /// Sets its text off and means nothing else: whatever is not named below.
  case structure
  /// Part of the running text.
  case running
  /// No text of the law: the readings of ruby, pictures.
  case leftOut
  /// The contents list.
  case contents
  /// Headings of Part, Chapter, Section, Subsection, Division and Article, by how far up they stand.
  case heading1, heading2, heading3, heading4, heading5, heading6
  /// A supplementary provision: a section at the top, whose parts lie in it.
  case supplement
  /// The heading of a supplementary provision, which its attributes complete.
  case supplementHeading
  /// The heading of an appended table, note, form or figure; those of supplementary provisions lie in them.
  case appendixHeading
  /// What an appended table belongs to, behind its heading; behind a title of the contents list the articles it spans.
  case related
  /// A number or a name that the next sentence begins with.
  case label
  /// A sentence by the law's own decision.
  case sentence
  case item
  case table
  case row
  case cell
  case caption
  case note
  /// Text that the law quotes or gives to another law: no heading in it is one of this law's.
  case quotation

  /// The elements by what they do.
  static let elements: [(StatuteElement, String)] = [
    (.running, "Ruby Line Sup Sub ArithFormula"),
    (.leftOut, "Rt Fig"),
    (.contents, "TOC"),
    (.heading1, "PartTitle"), (.heading2, "ChapterTitle"), (.heading3, "SectionTitle"),
    (.heading4, "SubsectionTitle"), (.heading5, "DivisionTitle"), (.heading6, "ArticleCaption ArticleTitle"),
    (.supplement, "SupplProvision"),
    (.supplementHeading, "SupplProvisionLabel"),
    (.appendixHeading, "AppdxTableTitle AppdxNoteTitle AppdxStyleTitle AppdxFormatTitle AppdxFigTitle"),
    (.appendixHeading, "ArithFormulaNum SupplProvisionAppdxTableTitle SupplProvisionAppdxStyleTitle"),
    (.related, "RelatedArticleNum ArticleRange"),
    (.label, "ParagraphNum ItemTitle ClassTitle RemarksLabel"),
    (.label, (1...10).map { "Subitem\($0)Title" }.joined(separator: " ")),
    (.sentence, "Sentence"),
    (.item, "Item Class List Sublist1 Sublist2 Sublist3"),
    (.item, (1...10).map { "Subitem\($0)" }.joined(separator: " ")),
    (.table, "TableStruct"),
    (.row, "TableRow TableHeaderRow"),
    (.cell, "TableColumn TableHeaderColumn"),
    (.caption, "ParagraphCaption TableStructTitle FigStructTitle NoteStructTitle StyleStructTitle"),
    (.caption, "FormatStructTitle"),
    (.note, "Remarks SuppNote"),
    (.quotation, "QuoteStruct NewProvision"),
  ]

  /// Finds an element by its name.
  static let named = NameTable(elements)

  /// The level of the heading it is; `nil` for all others.
  var headingLevel: Int? {
    switch self {
    case .supplementHeading, .appendixHeading: 1
    default:
      rawValue >= Self.heading1.rawValue && rawValue <= Self.heading6.rawValue
        ? Int(rawValue - Self.heading1.rawValue) + 1 : nil
    }
  }
}
