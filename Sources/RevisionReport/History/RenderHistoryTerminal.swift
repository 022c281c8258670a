import RevisionModel

/// The summary of a history for a terminal, UTF-8: the editions, the six measures by edition, the sections of the last one.
package func renderHistoryTerminal(_ history: History, style: TerminalStyle) -> [UInt8] {
  var summary = HistorySummary(history, style: style)
  return summary.written()
}

/// The summary in the making.
private struct HistorySummary {
  let history: History
  let words: Words
  var text: TerminalText

  /// Cells of a bar, each with the number of an edition.
  static let barWidth = 20
  /// Columns of a share: `100.0 %`.
  static let percentWidth = 7

  init(_ history: History, style: TerminalStyle) {
    self.history = history
    words = Words(history.reportLanguage)
    text = TerminalText(style)
  }

  private var last: Int { history.documents.count - 1 }

  mutating func written() -> [UInt8] {
    if let title = history.options.title {
      text.writeParagraph(TerminalText.shown(Array(title.utf8)), .bold)
    }
    text.writeParagraph(
      words.filled(.historyLead, words.edition(last), Figures.grouped(history.flow[last].reduce(0, +))))
    for edition in history.files.indices {
      let share = words.share(history.tally(.phraseCarriedOver, edition))
      let name = words.edition(edition) + [UInt8(ascii: " ")] + words.name(of: history.files[edition])
      text.writeParagraph(words.filled(.historyShare, TerminalText.shown(name), share), .bold)
    }
    text.writeParagraph(words.filled(.historyReturnedCount, Figures.grouped(history.returnedSentences)))
    text.writeParagraph(words[.historyRule], .quiet)
    text.endLine()
    writeMeasures()
    text.endLine()
    writeSections()
    text.endLine()
    text.writeParagraph(words[.historyMoreOutput], .quiet)
    return text.bytes
  }

  /// As many columns as fit: the editions by number.
  private mutating func writeMeasures() {
    let names = Measure.Name.allCases
    let longest = ([.measureColumn] + names.map(\.nameWord)).map { Columns.width(words[$0]) }.max() ?? 0
    let labels = history.files.indices.map(words.edition)
    let column = max(Self.percentWidth, labels.map { Columns.width($0) }.max() ?? 0) + 2
    let width = max(8, min(longest, text.style.width - labels.count * column))
    text.write(Columns.padded(words[.measureColumn], to: width), .quiet)
    for label in labels { text.write(Columns.rightAligned(label, to: column), .quiet) }
    text.endLine()
    for name in names {
      text.write(
        Columns.padded(words[name.nameWord], to: width), name == .phraseCarriedOver ? .bold : nil)
      for edition in history.files.indices {
        text.write(Columns.rightAligned(Figures.percent(history.tally(name, edition)), to: column))
      }
      text.endLine()
    }
  }

  private mutating func writeSections() {
    let document = history.documents[last]
    for (section, head) in document.heads.enumerated() {
      let counts = history.sections[section]
      let indent = Array(repeating: UInt8(ascii: " "), count: 2 * max(0, min(6, head.level) - 1))
      let title = indent + TerminalText.shown(words.title(head))
      let bar = Self.bar(counts)
      text.write(Columns.padded(title, to: text.style.width - Self.barWidth - 3))
      text.write(Array(" |".utf8) + bar + Array("|".utf8))
      text.endLine()
    }
  }

  /// A bar of cells that are numbered by edition, in base 36 beyond nine; blank without body text.
  private static func bar(_ counts: [Int]) -> [UInt8] {
    let total = counts.reduce(0, +)
    if total == 0 { return Array(repeating: UInt8(ascii: " "), count: barWidth) }
    var cells: [UInt8] = []
    var done = 0
    for (edition, count) in counts.enumerated() {
      done += count
      let sign = Array(String(edition + 1, radix: 36).utf8).last ?? UInt8(ascii: "?")
      while cells.count < done * barWidth / total { cells.append(sign) }
    }
    return cells
  }
}
