import RevisionModel

/// The table of both editions (新旧対照表) before any format: what stands in it and how it is marked, not how it looks.
/// `comparisonTable(_:_:)` makes it of an assessment; table.html, table.docx and table.xlsx are written from it. All
/// texts are UTF-8, as written, nothing escaped and nothing made visible.
package struct ComparisonTable: Sendable, Equatable {
  /// The language of the table's own words.
  package var language: Language
  /// The languages of the editions' texts.
  package var languages: Pair<Language>
  /// Stands outside of the table, above it.
  package var title: [UInt8]
  /// What the underline means; empty where the profile has no such line. Stands above the table, below the title.
  package var note: [UInt8]
  /// A line of the profile's own for a date or an office, right-aligned below the title; empty where there is none.
  package var dateLine: [UInt8]
  /// The columns in order, from the left.
  package var columns: [Column]
  /// The rows in reading order.
  package var rows: [Row]
  /// What stands instead of rows where there is none (no change); else empty.
  package var emptyLine: [UInt8]
  /// For each table within an edition the shares of its columns' widths, which make 100: what stands in its rows is
  /// shown as rows of columns. None for a table with more columns than a cell has room for.
  package var grids = Pair<[[Int]]>(first: [], second: [])

  /// One column.
  package struct Column: Sendable, Equatable {
    /// What it holds.
    package var content: TableProfile.Content
    /// What stands in the head of the table.
    package var label: [UInt8]
    /// Its share of the table's width; the shares of all columns make 100.
    package var width: Int

    package init(content: TableProfile.Content, label: [UInt8], width: Int) {
      self.content = content
      self.label = label
      self.width = width
    }
  }

  /// One row: what stands in one place of both editions.
  package struct Row: Sendable, Equatable {
    /// What a row is.
    package enum Kind: String, Sendable, CaseIterable {
      /// A heading that stands as it is above rows that changed, for the reader to know where they are; what follows of
      /// its own text may be （略） in the same row.
      case context
      /// Unchanged parts, shown in full.
      case unchanged
      /// Unchanged parts, left out: `２～５　（略）`.
      case omitted
      /// The number changed and nothing else: the numbers are underlined, the body is （略）.
      case renumbered
      case edited
      /// （新設） on the side of the first edition.
      case inserted
      /// （削る） on the side of the second edition.
      case deleted
      /// 「削除」 stands for the text in one of the editions: the number stays, the content goes (or comes back).
      case voided
      /// Stands elsewhere in the first edition; that text stands beside it.
      case movedHere
      /// Stands elsewhere in the second edition, which the other side says.
      case movedAway
    }

    package var kind: Kind
    /// What stands on either side; never empty, for a side without text says so in a word.
    package var cells: Pair<[Paragraph]>
    /// What became of it, in words, a line each (備考); empty where there is nothing to say.
    package var remarks: [[UInt8]]
    package var place: Place
    /// The row of the assessment's section links in which it stands.
    package var section: Int
    /// The level of the heading with which the row begins, from 1; 0 where it begins with none. For outlines, headings
    /// in word processors and page breaks.
    package var headingLevel: Int
    /// The number of the row, from 1, counted over rows in which something changed; 0 for the others.
    package var number: Int

    /// Whether it may be parted between two pages: a short one stands on one page.
    var isLong: Bool {
      Edition.allCases.contains { edition in
        cells[edition].reduce(0) { $0 + $1.runs.reduce(60) { $0 + $1.text.count } } > 1500
      }
    }

    /// Whether nothing but a heading stands in it, which belongs to the row below.
    var isHeadingAlone: Bool {
      headingLevel > 0
        && Edition.allCases.allSatisfy { edition in
          cells[edition].allSatisfy { $0.role == .heading && !$0.runs.contains { $0.isWord } }
        }
    }

    /// Whether something changed in it.
    package var isChange: Bool { ![.context, .unchanged, .omitted].contains(kind) }
  }

  /// Where a row stands.
  package struct Place: Sendable, Equatable {
    /// The headings on the way down to it, from the top, as written: of the second edition, of the first for what is
    /// deleted or moved away. Empty for text before the first heading.
    package var path: [[UInt8]]
    /// The page on which it begins; `nil` where the edition has no pages or no text here.
    package var pages: Pair<Int?>
    /// The line on which it begins; `nil` where the edition has no text here.
    package var lines: Pair<Int?>
    /// The file in which it stands; `nil` where the edition is one file or has no text here.
    package var files: Pair<String?>
    /// Page and path in words, a line each, as the column for places has them.
    package var text: [[UInt8]]
  }

  /// A paragraph, an item, a heading or a cell of a table within an edition. Marks never cross it.
  package struct Paragraph: Sendable, Equatable {
    /// What it stands as. A `cell` is one of a table within the edition.
    package var role: Role
    /// The level of a heading, from 1; 0 for all else.
    package var level: Int
    /// Where it stands in a table within the edition; `nil` outside of tables.
    package var place: TableCell?
    package var runs: [Run]

    package init(role: Role, level: Int = 0, place: TableCell? = nil, runs: [Run]) {
      self.role = role
      self.level = level
      self.place = place
      self.runs = runs
    }
  }

  /// A run of text under one mark.
  package struct Run: Sendable, Equatable {
    /// How text is marked; none of them is a colour.
    package enum Mark: String, Sendable, CaseIterable {
      case none
      /// 傍線.
      case underline
      /// 二重傍線.
      case doubleUnderline
      /// 破線: a dashed frame.
      case frame
    }

    package var text: [UInt8]
    package var mark: Mark
    /// Whether it is a word of the table's, such as （略）, and not the edition's text.
    package var isWord: Bool

    package init(_ text: [UInt8], _ mark: Mark = .none, isWord: Bool = false) {
      self.text = text
      self.mark = mark
      self.isWord = isWord
    }
  }
}
