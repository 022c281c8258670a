import RevisionModel

extension Words {
  /// The heading of a section as written, or what stands for one.
  func title(_ head: SectionHead) -> [UInt8] {
    head.heading.isEmpty ? self[.untitledSection] : Array(head.heading.utf8)
  }

  /// The headings of one side of a link between sections.
  func titles(_ link: Link, _ edition: Edition, _ comparison: Comparison) -> [UInt8] {
    list(link[edition].map { title(comparison.documents[edition].heads[$0]) })
  }

  /// What the sections of a link were called in the first edition; `nil` where the second calls them the same, or
  /// where the link does not join.
  func formerTitles(_ link: Link, _ comparison: Comparison) -> [UInt8]? {
    if !link.isJoining { return nil }
    let former = titles(link, .first, comparison)
    return former == titles(link, .second, comparison) ? nil : former
  }

  /// Where a first sentence that is shown with section link `home` came from.
  func origin(ofSentence sentence: Int, in home: Link, _ comparison: Comparison) -> [UInt8] {
    let document = comparison.documents.first
    let section = document.section(ofSentence: sentence)
    return home.first.contains(section)
      ? self[.movedWithin] : filled(.movedFrom, title(document.heads[section]))
  }

  /// Where a sentence went that stood in section link `section` and is shown with section link `home`.
  func destination(_ home: Link, from section: Link, _ comparison: Comparison) -> [UInt8] {
    home == section ? self[.movedWithin] : filled(.movedTo, titles(home, .second, comparison))
  }

  /// On which line a sentence begins; where lines alone do not tell it, also in which file and on which page.
  func place(ofSentence sentence: Int, _ document: Document) -> [UInt8] {
    var parts: [[UInt8]] = []
    if let file = document.file(ofSentence: sentence) { parts.append(Array(file.utf8)) }
    if let page = document.page(ofSentence: sentence) {
      parts.append(filled(.pageNumbered, Figures.grouped(page)))
    }
    parts.append(filled(.lineNumber, Figures.grouped(Int(document.lines[sentence]))))
    return Array(parts.joined(separator: [UInt8(ascii: " ")]))
  }

  /// Where a row of the sentences stands in the editions.
  func places(_ link: Link, _ comparison: Comparison) -> [UInt8] {
    let places = Edition.allCases.compactMap { (edition) -> [UInt8]? in
      link[edition].first.map {
        self[edition.word] + [UInt8(ascii: " ")] + place(ofSentence: $0, comparison.documents[edition])
      }
    }
    return Array(places.joined(separator: " → ".utf8))
  }

  /// What might have stood in a link instead, with its place and what it says.
  func rivalLine(_ rival: Link.Rival, _ level: LinkDecisions.Level, _ comparison: Comparison) -> [UInt8] {
    let document = comparison.documents[rival.edition]
    let line: Int
    let text: [UInt8]
    switch level {
    case .section:
      line = document.heads[rival.unit].line
      text = title(document.heads[rival.unit])
    case .sentence:
      line = Int(document.lines[rival.unit])
      text = Array(document.bytes[document.byteRange(ofSentence: rival.unit)])
    }
    return filled(
      .rivalLine, Figures.confidence(rival.confidenceThousandths), self[rival.edition.word],
      filled(.lineNumber, Figures.grouped(line)), text)
  }

  /// What is said of the sections that are unchanged.
  /// - Parameter rows: theirs; not empty.
  func unchangedNote(_ assessment: Assessment, _ rows: [Int]) -> [UInt8] {
    let characters = rows.reduce(0) { $0 + assessment.shares[$1].second.total }
    return filled(
      .unchangedNote, Figures.grouped(assessment.comparison.documents.second.sections.count),
      Figures.grouped(rows.count), Figures.grouped(characters))
  }

  /// A share with its counts.
  func share(_ tally: Tally) -> [UInt8] {
    let counts = filled(.countOverCount, Figures.grouped(tally.counted), Figures.grouped(tally.total))
    return Figures.percent(tally) + filled(.inBrackets, counts)
  }

  /// Words one behind the other, with nothing between them.
  func joined(_ words: [Word]) -> [UInt8] { words.reduce(into: []) { $0 += self[$1] } }

  /// Several texts in a row.
  func list(_ texts: [[UInt8]]) -> [UInt8] { Array(texts.joined(separator: self[.listSeparator])) }
}

extension Words {
  /// The last part of an edition's path; the word for standard input where it came that way.
  func name(of file: EditionFile) -> [UInt8] {
    if file.path == "-" { return self[.standardInput] }
    return file.path.split(separator: "/").last.map { Array($0.utf8) } ?? Array(file.path.utf8)
  }
}

extension Document {
  /// The sections on the way from the top down to `section`, itself the last.
  func ancestry(of section: Int) -> [Int] {
    var path: [Int] = []
    var at: Int? = section
    while let section = at {
      path.append(section)
      at = heads[section].parent
    }
    return path.reversed()
  }
}

extension Link {
  /// The edition whose headings or sentences name the link.
  var naming: Edition { second.isEmpty ? .first : .second }
}

extension Edition {
  /// Its name for people.
  var word: Word { self == .first ? .firstEdition : .secondEdition }
}
