import RevisionModel

/// The links that someone should look at, as a table for `--links` whose decisions are still to be made: doubtful and
/// uncertain ones, their rivals, and what was nearly linked. CSV as spreadsheets read it: UTF-8 with a mark, lines
/// ended by CR LF. O(n log n).
package func renderDoubtfulLinks(_ assessment: Assessment) -> [UInt8] {
  var table = DoubtfulTable(assessment)
  return table.written()
}

/// The table in the making.
private struct DoubtfulTable {
  private let comparison: Comparison
  private let words: Words
  private var out = SeparatedText(hasMark: true)

  /// A pair that is asked about.
  private struct Question {
    var units: Pair<Int>
    var note: Word
    var thousandths: Int
  }

  init(_ assessment: Assessment) {
    comparison = assessment.comparison
    words = Words(assessment.reportLanguage)
  }

  mutating func written() -> [UInt8] {
    write([
      words[.decisionColumn], words[.levelColumn], words[.firstColumn], words[.secondColumn],
      words[.noteColumn],
    ])
    let sections = questions(comparison.sections) { _ in false }
    ask(sections, .section)
    var sentences = questions(comparison.sentences, isLeftOut: isHeading)
    for alternative in comparison.alternatives {
      sentences.append(
        Question(
          units: alternative.sentences, note: .noteNotLinked, thousandths: alternative.confidenceThousandths))
    }
    ask(sentences, .sentence)
    return out.bytes
  }

  /// Whether a link joins headings, which go with their sections.
  private func isHeading(_ row: Int) -> Bool {
    let first = comparison.sentences.members(row, .first).first
    return first.map { comparison.documents.first.roles[Int($0)] == .heading } ?? false
  }

  /// The pairs of doubtful and uncertain links, and their rivals.
  private func questions(_ links: Alignment, isLeftOut: (Int) -> Bool) -> [Question] {
    var questions: [Question] = []
    for row in 0..<links.count where !links.isDecided(row) && !isLeftOut(row) {
      let link = links[row]
      if link.isJoining && (links.isDoubtful(row) || link.isAmbiguous) {
        for first in link.first {
          for second in link.second {
            questions.append(
              Question(
                units: Pair(first: first, second: second), note: .noteLinked,
                thousandths: links.confidenceThousandths(row)))
          }
        }
      }
      for rival in link.rivals {
        for unit in link[rival.edition.other] {
          let units =
            rival.edition == .first
            ? Pair(first: rival.unit, second: unit) : Pair(first: unit, second: rival.unit)
          questions.append(
            Question(units: units, note: .noteRival, thousandths: rival.confidenceThousandths))
        }
      }
    }
    return questions
  }

  /// Writes the questions in reading order, each pair once.
  private mutating func ask(_ questions: [Question], _ level: LinkDecisions.Level) {
    let order = questions.indices.sorted {
      let (one, other) = (questions[$0].units, questions[$1].units)
      return (one.first, one.second, $0) < (other.first, other.second, $1)
    }
    var last = Pair(first: -1, second: -1)
    for question in order.map({ questions[$0] }) where question.units != last {
      last = question.units
      write([
        [], words[level == .section ? .levelSection : .levelSentence], name(level, last.first, .first),
        name(level, last.second, .second),
        words.filled(question.note, Figures.confidence(question.thousandths)),
      ])
    }
  }

  /// What a unit is called in the table.
  private func name(_ level: LinkDecisions.Level, _ unit: Int, _ edition: Edition) -> [UInt8] {
    level == .section ? name(ofSection: unit, edition) : name(ofSentence: unit, edition)
  }

  private func name(ofSentence sentence: Int, _ edition: Edition) -> [UInt8] {
    let document = comparison.documents[edition]
    return name(
      sentence, saying: Array(document.bytes[document.byteRange(ofSentence: sentence)]),
      line: { Int(document.lines[$0]) }, file: document.file(ofSentence:),
      isTwin: { document.wordings[$0] == document.wordings[sentence] }, count: document.sentences.count)
  }

  private func name(ofSection section: Int, _ edition: Edition) -> [UInt8] {
    let document = comparison.documents[edition]
    return name(
      section, saying: Array(document.heads[section].heading.utf8),
      line: { document.heads[$0].line },
      file: { document.file(ofSentence: document.sections[$0].lowerBound) },
      isTwin: { document.heads[$0].title == document.heads[section].title }, count: document.heads.count)
  }

  /// Line and text of a unit; id and text where another one on its line says the same.
  private func name(
    _ unit: Int, saying text: [UInt8], line: (Int) -> Int, file: (Int) -> String?, isTwin: (Int) -> Bool,
    count: Int
  ) -> [UInt8] {
    func isBeside(_ other: Int) -> Bool { line(other) == line(unit) && file(other) == file(unit) }
    let isTwofold =
      text.isEmpty
      || (unit + 1..<count).prefix(while: isBeside).contains(where: isTwin)
      || (0..<unit).reversed().prefix(while: isBeside).contains(where: isTwin)
    let place = isTwofold ? "#\(unit) " : "\(file(unit) ?? ""):\(line(unit)) "
    return Array(place.utf8) + text
  }

  /// One row; a blank at the end of a sentence is not its own.
  private mutating func write(_ fields: [[UInt8]]) {
    out.writeRow(fields.map { $0.last == 0x20 ? $0.dropLast() : $0 })
  }
}
