/// How an office wants its table of both editions (新旧対照表): columns, words and marks. What a profile leaves open is
/// that of its base, in the language of the report. See docs/table-profiles.md.
public struct TableProfile: Sendable, Equatable {
  /// The profiles that are there without a file.
  public enum Base: String, Sendable, CaseIterable {
    /// Of ministries: labels of provisions are marked by 二重傍線, cells of tables by 破線.
    case national
    /// Of prefectures and municipalities, with remarks (備考).
    case municipal
    /// Of plans and strategies: page and chapter, 修正前, 修正後, reasons, numbers of comments.
    case plan
  }

  /// What a column holds.
  public enum Content: String, Sendable, CaseIterable {
    /// The row's number, from 1, counted over rows that changed.
    case number
    /// Page and section (頁・章).
    case place
    /// The text of the first edition.
    case first
    /// The text of the second edition.
    case second
    /// What became of the row, in words (備考).
    case remarks
    /// Left empty, for people to fill in (修正理由, 意見番号).
    case blank
  }

  /// One column.
  public struct Column: Sendable, Equatable {
    /// What it holds.
    public var content: Content
    /// What stands in the head of the table; `nil`: the base's word for it.
    public var label: String?
    /// Its share of the table's width, against the other columns'; `nil`: the base's.
    public var width: Int?

    /// A column of `content`.
    public init(_ content: Content, label: String? = nil, width: Int? = nil) {
      self.content = content
      self.label = label
      self.width = width
    }
  }

  /// What becomes of unchanged parts.
  public enum Unchanged: String, Sendable, CaseIterable {
    /// They are shown in full.
    case show
    /// They are left out as （略）, runs of them as ２～５　（略）.
    case omit
    /// They have no row at all.
    case skip
  }

  /// The words of a table that an office may have words of its own for.
  public enum Term: String, Sendable, CaseIterable {
    case omitted
    case new
    case removed
    case movedAway = "moved-away"
    case added
    case established
    case changed
    case deleted
    case moved
    case renumbered
    case split
    case merged
  }

  /// An office's own word.
  public struct OwnWord: Sendable, Equatable {
    /// For what it stands.
    public var term: Term
    /// What is written; empty: nothing.
    public var text: String

    /// The word `text` for `term`.
    public init(_ term: Term, _ text: String) {
      self.term = term
      self.text = text
    }
  }

  /// What stands as the format of a file with a profile.
  public static let format = "shinkyu.table-profile"

  /// The keys of such a file.
  public enum Key: String, Sendable, CaseIterable {
    case format
    case version
    case base
    case columns
    case title
    case note
    case date
    case unchanged
    case numberMarks = "number-marks"
    case cellFrames = "cell-frames"
    case words
  }

  /// The keys of a column in such a file.
  public enum ColumnKey: String, Sendable, CaseIterable {
    case content
    case label
    case width
  }

  /// Whose words and widths it has where it has none of its own.
  public var base: Base
  /// The columns in order, from the left.
  public var columns: [Column]
  /// Stands above the table where the command line gives no title; `nil`: the base's.
  public var title: String?
  /// What the underline means; `nil`: the base's; empty: no such line.
  public var note: String?
  /// A line for a date or an office; empty: none.
  public var dateLine: String
  /// What becomes of unchanged parts.
  public var unchanged: Unchanged
  /// Whether labels of provisions that were added, removed or moved have 二重傍線.
  public var marksLabels: Bool
  /// Whether changed cells of tables have a 破線 frame instead of an underline.
  public var framesCells: Bool
  /// Words of its own.
  public var words: [OwnWord]

  /// The profile `base` as it is.
  public init(_ base: Base) {
    self.base = base
    columns =
      switch base {
      case .national: [Column(.second), Column(.first)]
      case .municipal: [Column(.second), Column(.first), Column(.remarks)]
      case .plan: [Column(.place), Column(.first), Column(.second), Column(.remarks), Column(.blank)]
      }
    dateLine = ""
    unchanged = base == .plan ? .skip : .omit
    marksLabels = base == .national
    framesCells = base == .national
    words = []
  }
}
