import RevisionModel

/// report.csv in the making: a row for every link between sections, then for every link between sentences.
struct LinkTable {
  private let assessment: Assessment
  private let comparison: Comparison
  private let words: Words
  /// For each section of either edition the headings from the top down to it.
  private let paths: Pair<[[UInt8]]>
  private var out: SeparatedText

  init(_ assessment: Assessment, hasMark: Bool) {
    self.assessment = assessment
    comparison = assessment.comparison
    let words = Words(assessment.reportLanguage)
    self.words = words
    paths = comparison.documents.map { document in
      document.heads.indices.map { section in
        let titles = document.ancestry(of: section).map { words.title(document.heads[$0]) }
        return Array(titles.joined(separator: " > ".utf8))
      }
    }
    out = SeparatedText(hasMark: hasMark)
  }

  /// The whole table, UTF-8. O(size of both editions).
  mutating func written() -> [UInt8] {
    out.writeRow(heads)
    for row in 0..<comparison.sections.count { writeRow(sectionCells(row)) }
    for row in 0..<comparison.sentences.count { writeRow(sentenceCells(row)) }
    return out.bytes
  }

  /// The columns: what a link is, then what is told of either edition, then the texts.
  private var heads: [[UInt8]] {
    func ofEditions(_ words: Word...) -> [[UInt8]] {
      words.flatMap { word in
        [Word.firstColumn, .secondColumn].map { self.words.filled(word, self.words[$0]) }
      }
    }
    let own: [Word] = [
      .levelColumn, .linkKindColumn, .movedColumn, .renumberedColumn, .ambiguousColumn, .decidedColumn,
      .figureColumn, .roleColumn,
    ]
    return own.map { words[$0] }
      + ofEditions(.sectionOfEdition, .fileOfEdition, .pageOfEdition, .lineOfEdition, .textOfEdition)
      + [words[.editsColumn]] + ofEditions(.countedOfEdition, .totalOfEdition)
      + [words[.confidenceColumn]] + ofEditions(.idOfEdition)
  }

  /// Cells shown as every report shows text, and none a formula.
  private mutating func writeRow(_ cells: [[UInt8]]) {
    out.writeRow(cells.map { defused(VisibleCharacters.shown($0) { [$0] }) })
  }

  private func sectionCells(_ row: Int) -> [[UInt8]] {
    let link = comparison.sections[row]
    let texts = Edition.allCases.map { words.titles(link, $0, comparison) }
    let shares = Edition.allCases.map { link[$0].isEmpty ? nil : assessment.shares[row][$0] }
    return traits(.levelSection, link.sectionKindWord, link, hasFigure: false) + [[]]
      + places(link) { edition, section in
        (section, comparison.documents[edition].sections[section].lowerBound)
      }
      + texts + [[]]
      + shares.map { $0.map { Array(String($0.counted).utf8) } ?? [] }
      + shares.map { $0.map { Array(String($0.total).utf8) } ?? [] }
      + identity(link, thousandths: comparison.sections.confidenceThousandths(row))
  }

  private func sentenceCells(_ row: Int) -> [[UInt8]] {
    let link = comparison.sentences[row]
    let hunks = comparison.scripts[row].hunks
    let hasFigure = hunks.contains { $0.kind == .figure }
    return traits(.levelSentence, comparison.sentenceKindWord(row), link, hasFigure: hasFigure)
      + [words[comparison.role(row).word]]
      + places(link) { edition, sentence in
        (comparison.documents[edition].section(ofSentence: sentence), sentence)
      }
      + Edition.allCases.map { Array(comparison.trimmedText(row, $0)) } + [edits(row, hunks)]
      + [[], [], [], []] + identity(link, thousandths: comparison.sentences.confidenceThousandths(row))
  }

  /// What a link is.
  private func traits(_ level: Word, _ kind: Word, _ link: Link, hasFigure: Bool) -> [[UInt8]] {
    let flags = [link.isMoved, link.isRenumbered, link.isAmbiguous, link.isDecided, hasFigure]
    return [words[level], words[kind]] + flags.map { $0 ? words[.yesMark] : [] }
  }

  /// How sure a link is, and the units that comparison.json names by their ids.
  private func identity(_ link: Link, thousandths: Int) -> [[UInt8]] {
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return [Array("\(thousandths / 1000).\(digits)".utf8)]
      + Edition.allCases.map { Array(link[$0].map(String.init).joined(separator: " ").utf8) }
  }

  /// Where the units of a link stand: section paths, files, pages and lines, of the first and the second edition each.
  /// - Parameter place: the section of a unit, and the sentence with which it begins.
  private func places(
    _ link: Link, _ place: (Edition, Int) -> (section: Int, sentence: Int)
  ) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    func add(separator: [UInt8], _ cell: (Edition, (section: Int, sentence: Int)) -> [UInt8]?) {
      for edition in Edition.allCases {
        var values: [[UInt8]] = []
        for unit in link[edition] {
          let value = cell(edition, place(edition, unit))
          if let value, values.last != value { values.append(value) }
        }
        cells.append(Array(values.joined(separator: separator)))
      }
    }
    let blank = [UInt8(ascii: " ")]
    let documents = comparison.documents
    add(separator: words[.listSeparator]) { paths[$0][$1.section] }
    add(separator: words[.listSeparator]) {
      documents[$0].file(ofSentence: $1.sentence).map { Array($0.utf8) }
    }
    add(separator: blank) { documents[$0].page(ofSentence: $1.sentence).map { Array(String($0).utf8) } }
    add(separator: blank) { Array(String(documents[$0].lines[$1.sentence]).utf8) }
    return cells
  }

  /// What was replaced by what.
  private func edits(_ row: Int, _ hunks: [Hunk]) -> [UInt8] {
    if hunks.isEmpty { return [] }
    let (first, second) = (comparison.joinedBytes(row, .first), comparison.joinedBytes(row, .second))
    return words.list(hunks.map { words.filled(.editPair, Array(first[$0.first]), Array(second[$0.second])) })
  }
}

extension Link {
  /// The word for the kind of a link between sections, whatever else is true of it.
  fileprivate var sectionKindWord: Word {
    switch kind {
    case .unchanged: .sectionUnchanged
    case .edited: .sectionEdited
    case .split: .sectionSplit
    case .merged: .sectionMerged
    case .inserted: .sectionInserted
    case .deleted: .sectionDeleted
    }
  }
}

extension Role {
  /// Its name for people.
  fileprivate var word: Word {
    switch self {
    case .heading: .headingMark
    case .paragraph: .roleParagraph
    case .item: .roleItem
    case .cell: .roleCell
    case .caption: .roleCaption
    case .note: .roleNote
    }
  }
}
