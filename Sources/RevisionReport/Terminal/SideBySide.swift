import RevisionModel

/// The comparison for a terminal in the making: both editions side by side, or below each other where it is narrow.
/// What it says stands in words and signs; colours only repeat it.
struct SideBySide {
  private let assessment: Assessment
  private let comparison: Comparison
  private let words: Words
  private let details: TerminalStyle.Details
  private var text: TerminalText
  /// Columns of a line number and the blank behind it.
  private let gutter: Int
  /// Columns of the text of one edition.
  private let column: Int
  private let isNarrow: Bool

  /// Terminals of fewer columns have one edition below the other.
  private static let narrow = 60

  init(_ assessment: Assessment, style: TerminalStyle) {
    self.assessment = assessment
    comparison = assessment.comparison
    words = Words(assessment.reportLanguage)
    details = style.details
    let lines = Edition.allCases.map { Int(assessment.comparison.documents[$0].lines.max() ?? 1) }
    gutter = String(lines.max() ?? 1).utf8.count + 1
    isNarrow = style.width < Self.narrow
    column = (isNarrow ? style.width - 2 : (style.width - 3) / 2) - gutter
    text = TerminalText(style)
  }

  /// The whole comparison, UTF-8. O(size of both editions).
  mutating func written() -> [UInt8] {
    writeColumnHeads()
    let flow = ComparisonFlow(comparison)
    var quiet: [[UInt8]] = []
    for row in 0..<comparison.sections.count {
      let link = comparison.sections[row]
      let entries = flow.entries(of: row)
      if details == .changes && link.isQuiet(showing: entries) {
        quiet.append(words.titles(link, .second, comparison))
        continue
      }
      writeQuiet(&quiet)
      writeHead(row, link)
      for (place, entry) in entries.enumerated() {
        write(entry, in: link, flow, isFirst: place == 0, isLast: place + 1 == entries.count)
      }
    }
    writeQuiet(&quiet)
    return text.bytes
  }

  private mutating func writeColumnHeads() {
    let names = Edition.allCases.map {
      TerminalText.shown(words[$0.word] + [UInt8(ascii: " ")] + words.name(of: assessment.files[$0]))
    }
    text.writeParagraph(words[.comparisonHeading], .bold)
    text.writeParagraph(Array("[-".utf8) + words[.legendDeleted] + Array("-]".utf8), .deleted)
    text.writeParagraph(Array("{+".utf8) + words[.legendInserted] + Array("+}".utf8), .inserted)
    if isNarrow { return }
    text.write(Columns.padded(names[0], to: column + gutter), .quiet)
    text.write(Array(" | ".utf8))
    text.write(Columns.truncated(names[1], to: column + gutter), .quiet)
    text.endLine()
  }

  /// Sections in which nothing changed, in a row.
  private mutating func writeQuiet(_ titles: inout [[UInt8]]) {
    if titles.isEmpty { return }
    writeRule()
    let line = words[.sectionUnchanged] + [UInt8(ascii: " ")] + words.list(titles)
    text.writeParagraph(TerminalText.shown(line), .quiet)
    titles = []
  }

  private mutating func writeHead(_ row: Int, _ link: Link) {
    writeRule()
    let title = words.titles(link, link.naming, comparison)
    let was = words.formerTitles(link, comparison).map {
      words.filled(.inBrackets, words.filled(.headingWas, $0))
    }
    text.writeParagraph(TerminalText.shown(title + (was ?? [])), .bold)
    let tally = assessment.shares[row][link.naming]
    let share = tally.total == 0 ? words[.noBodyText] : words.share(tally)
    text.writeParagraph(words.joined(link.sectionWords) + [UInt8(ascii: " ")] + share, link.colour)
    writeRivals(link, .section)
  }

  private mutating func writeRule() {
    text.write(Array(repeating: UInt8(ascii: "-"), count: text.style.width), .quiet)
    text.endLine()
  }

  private mutating func write(
    _ entry: ComparisonFlow.Entry, in section: Link, _ flow: ComparisonFlow, isFirst: Bool, isLast: Bool
  ) {
    switch entry {
    case .unchanged(let rows):
      writeUnchanged(rows, isBehindChange: !isFirst, isBeforeChange: !isLast)
    case .change(let row):
      writeChange(row, home: flow.home(of: row))
    case .movedAway(let row, let sentence):
      let home = comparison.sections[flow.home(of: row)]
      writeLabel(
        words[.sentenceMovedAway] + [UInt8(ascii: " ")] + words.destination(home, from: section, comparison),
        .moved)
      writeCells(first: [cell(sentence, .first, pieces: [whole(sentence, .first, nil)])], second: [])
    }
  }

  private mutating func writeUnchanged(_ rows: [Int], isBehindChange: Bool, isBeforeChange: Bool) {
    writeLabel(
      words[.sentenceUnchanged] + [UInt8(ascii: " ")]
        + words.filled(.sentenceCount, Figures.grouped(rows.count)), .quiet)
    let shown: [Int?] =
      details == .all
      ? rows
      : ComparisonFlow.context(of: rows, isBehindChange: isBehindChange, isBeforeChange: isBeforeChange)
    for row in shown {
      guard let row else {
        text.write(Array("…".utf8), .quiet)
        text.endLine()
        continue
      }
      if isNarrow {
        writeBelow(cells(row, .second), sign: "  ")
      } else {
        writeCells(first: cells(row, .first), second: cells(row, .second))
      }
    }
  }

  private mutating func writeChange(_ row: Int, home: Int) {
    let link = comparison.sentences[row]
    var label = words.joined(comparison.sentenceWords(row))
    for tag in comparison.sentenceTags(row) { label += [UInt8(ascii: " ")] + words[tag] }
    if link.isMoved, let sentence = link.first.first {
      label +=
        [UInt8(ascii: " ")] + words.origin(ofSentence: sentence, in: comparison.sections[home], comparison)
    }
    writeLabel(label, link.colour)
    writeRivals(link, .sentence)
    writeCells(first: cells(row, .first), second: cells(row, .second))
  }

  private mutating func writeLabel(_ label: [UInt8], _ colour: TerminalText.Colour) {
    text.writeParagraph(TerminalText.shown(label), colour)
  }

  private mutating func writeRivals(_ link: Link, _ level: LinkDecisions.Level) {
    for rival in link.rivals {
      text.writeParagraph(TerminalText.shown(words.rivalLine(rival, level, comparison)), .quiet)
    }
  }
}

extension SideBySide {
  /// A sentence of one edition, broken into lines.
  private struct Cell {
    var line: Int
    var lines: [[WrappedRuns.Run]]
  }

  /// The sentences of one side of a row, with signs around what differs.
  private func cells(_ row: Int, _ edition: Edition) -> [Cell] {
    let isLoose = comparison.sentences.members(row, edition.other).isEmpty
    let colour: TerminalText.Colour = edition == .first ? .deleted : .inserted
    return comparison.marked(row, edition).map { sentence in
      if isLoose { return cell(sentence.unit, edition, pieces: [whole(sentence.unit, edition, colour)]) }
      var pieces: [Piece] = []
      for piece in sentence.pieces {
        // Edits that touch have one pair of signs.
        let shade = piece.isMove ? .moved : piece.kind == nil ? nil : colour
        if piece.kind != nil, pieces.last?.isMarked == true, pieces.last?.colour == shade {
          pieces[pieces.count - 1].text += piece.text
        } else {
          pieces.append(
            Piece(text: piece.text, colour: shade, isMarked: piece.kind != nil))
        }
      }
      return cell(sentence.unit, edition, pieces: pieces)
    }
  }

  private struct Piece {
    var text: ArraySlice<UInt8>
    var colour: TerminalText.Colour?
    var isMarked: Bool
  }

  private func whole(_ sentence: Int, _ edition: Edition, _ colour: TerminalText.Colour?) -> Piece {
    let document = comparison.documents[edition]
    return Piece(
      text: document.bytes[document.byteRange(ofSentence: sentence)].trimmed, colour: colour, isMarked: false)
  }

  private func cell(_ sentence: Int, _ edition: Edition, pieces: [Piece]) -> Cell {
    var runs = WrappedRuns()
    for piece in pieces {
      let shown = TerminalText.shown(Array(piece.text))
      if piece.isMarked, let colour = piece.colour {
        runs.append(shown, colour, between: edition == .first ? ("[-", "-]") : ("{+", "+}"))
      } else {
        runs.append(shown, piece.colour)
      }
    }
    return Cell(line: Int(comparison.documents[edition].lines[sentence]), lines: runs.lines(width: column))
  }

  /// Writes both sides of a row.
  private mutating func writeCells(first: [Cell], second: [Cell]) {
    if isNarrow {
      writeBelow(first, sign: "- ")
      writeBelow(second, sign: "+ ")
      return
    }
    let (first, second) = (numbered(first), numbered(second))
    for index in 0..<max(first.count, second.count) {
      let width = index < first.count ? writeLine(first[index]) : 0
      text.write(Array(repeating: UInt8(ascii: " "), count: column + gutter - width) + Array(" | ".utf8))
      if index < second.count { writeLine(second[index]) }
      text.endLine()
    }
  }

  /// Writes one side of a row, with a sign before each line that says which.
  private mutating func writeBelow(_ cells: [Cell], sign: String) {
    for line in numbered(cells) {
      text.write(Array(sign.utf8))
      writeLine(line)
      text.endLine()
    }
  }

  /// The lines of cells below each other, the first of each with its number.
  private func numbered(_ cells: [Cell]) -> [(number: Int?, runs: [WrappedRuns.Run])] {
    cells.flatMap { cell in cell.lines.enumerated().map { ($0 == 0 ? cell.line : nil, $1) } }
  }

  /// Writes a line of a cell and says how many columns it takes.
  @discardableResult
  private mutating func writeLine(_ line: (number: Int?, runs: [WrappedRuns.Run])) -> Int {
    let number = line.number.map { Array(String($0).utf8) } ?? []
    text.write(Columns.rightAligned(number, to: gutter - 1) + [UInt8(ascii: " ")], .quiet)
    for run in line.runs { text.write(run.text, run.colour) }
    return gutter + line.runs.reduce(0) { $0 + Columns.width($1.text) }
  }
}
