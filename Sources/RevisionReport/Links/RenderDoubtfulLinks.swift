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
  /// Of either edition the units that share their line with one that says the same.
  private let twofold: (sections: Pair<[Bool]>, sentences: Pair<[Bool]>)
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
    twofold = (
      comparison.documents.map(Self.twofoldSections), comparison.documents.map(Self.twofoldSentences)
    )
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
      line: Int(document.lines[sentence]), file: document.file(ofSentence: sentence),
      isTwofold: twofold.sentences[edition][sentence])
  }

  private func name(ofSection section: Int, _ edition: Edition) -> [UInt8] {
    let document = comparison.documents[edition]
    return name(
      section, saying: Array(document.heads[section].heading.utf8), line: document.heads[section].line,
      file: document.file(ofSentence: document.sections[section].lowerBound),
      isTwofold: twofold.sections[edition][section])
  }

  /// Line and text of a unit; id and text where another one on its line says the same.
  private func name(
    _ unit: Int, saying text: [UInt8], line: Int, file: String?, isTwofold: Bool
  ) -> [UInt8] {
    let place = isTwofold || text.isEmpty ? "#\(unit) " : "\(file ?? ""):\(line) "
    return Array(place.utf8) + text
  }

  /// One row; a blank at the end of a sentence is not its own.
  private mutating func write(_ fields: [[UInt8]]) {
    out.writeRow(fields.map { $0.last == 0x20 ? $0.dropLast() : $0 })
  }
}

extension DoubtfulTable {
  /// The sections of an edition that share the line of their heading with one of the same title.
  private static func twofoldSections(_ document: Document) -> [Bool] {
    let titles = document.heads.map(\.title)
    return twofold(
      titles.count,
      isBeside: {
        document.heads[$0].line == document.heads[$1].line
          && document.file(ofSentence: document.sections[$0].lowerBound)
            == document.file(ofSentence: document.sections[$1].lowerBound)
      }, precedes: { titles[$0].lexicographicallyPrecedes(titles[$1]) })
  }

  /// The sentences of an edition that share their line with one of the same wording.
  private static func twofoldSentences(_ document: Document) -> [Bool] {
    twofold(
      document.sentences.count,
      isBeside: {
        document.lines[$0] == document.lines[$1]
          && document.file(ofSentence: $0) == document.file(ofSentence: $1)
      }, precedes: { document.wordings[$0].id < document.wordings[$1].id })
  }

  /// Which of `count` units say the same as another one in the run of units beside each other. O(n log n).
  private static func twofold(
    _ count: Int, isBeside: (Int, Int) -> Bool, precedes: (Int, Int) -> Bool
  ) -> [Bool] {
    var isTwofold = [Bool](repeating: false, count: count)
    var start = 0
    while start < count {
      let end = (start + 1..<count).first { !isBeside(start, $0) } ?? count
      let run = (start..<end).sorted(by: precedes)
      for (unit, next) in zip(run, run.dropFirst()) where !precedes(unit, next) {
        isTwofold[unit] = true
        isTwofold[next] = true
      }
      start = end
    }
    return isTwofold
  }
}
