import RevisionModel

/// What is told of how both editions were read, in one line of a table.
struct EditionFact {
  var name: Word
  var values: Pair<[UInt8]>
}

extension Words {
  /// How both editions were read, UTF-8, nothing escaped.
  func facts(_ assessment: Assessment) -> [EditionFact] {
    let files = assessment.files
    let documents = assessment.comparison.documents
    let characters = Pair(first: Edition.first, second: .second).map {
      Figures.grouped(assessment.tally(assessment.verdict.headline, $0).total)
    }
    return [
      EditionFact(name: .fileColumn, values: files.map { Array($0.path.utf8) }),
      EditionFact(name: .formatRow, values: files.map(format)),
      EditionFact(name: .encodingRow, values: files.map { Array($0.encoding.utf8) }),
      EditionFact(name: .hashRow, values: files.map { Array($0.sha256.utf8) }),
      EditionFact(name: .languageRow, values: documents.map { name(of: $0.language) }),
      EditionFact(name: .sectionsRow, values: documents.map { Figures.grouped($0.sections.count) }),
      EditionFact(name: .sentencesRow, values: documents.map { Figures.grouped($0.sentences.count) }),
      EditionFact(name: .charactersRow, values: characters),
    ]
  }

  /// What a file, or the files of a folder, were read as, and by what they were converted.
  private func format(_ file: EditionFile) -> [UInt8] {
    let format = list(file.formats.map { self[$0.word] })
    return file.converter.map { filled(.convertedFormat, format, Array($0.utf8)) } ?? format
  }

  /// Its name for people; its code where it has none here.
  private func name(of language: Language) -> [UInt8] {
    switch language {
    case .ja: self[.japanese]
    case .en: self[.english]
    case .other(let code): Array(code.utf8)
    }
  }
}

extension Source.Format {
  /// Its name for people.
  fileprivate var word: Word {
    switch self {
    case .text: .formatText
    case .markdown: .formatMarkdown
    case .xhtml: .formatXHTML
    case .html: .formatHTML
    case .statute: .formatStatute
    case .lines: .formatLines
    }
  }
}
