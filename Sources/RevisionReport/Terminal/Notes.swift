import RevisionModel

/// What has to be known of how the editions were read before their figures are believed, UTF-8: a paragraph for each
/// edition and kind of diagnostic. What is set aside in every document, page numbers and the like, is not told here.
func notes(on assessment: Assessment, _ words: Words) -> [[UInt8]] {
  Edition.allCases.flatMap { edition in
    let diagnostics = assessment.comparison.documents[edition].diagnostics
    return Diagnostic.Code.allCases.filter(\.isNoted).compactMap { (code) -> [UInt8]? in
      let own = diagnostics.filter { $0.code == code }
      if own.isEmpty { return nil }
      return words.filled(.note, words[edition.word], words[word(of: code)] + examples(own, words))
    }
  }
}

/// The texts that diagnostics of one kind are about, in brackets; the first few where there are many.
private func examples(_ diagnostics: [Diagnostic], _ words: Words) -> [UInt8] {
  let shown = 5
  var texts = diagnostics.prefix(shown).filter { !$0.text.isEmpty }.map {
    TerminalText.shown($0.shownText(words))
  }
  if texts.isEmpty { return [] }
  if diagnostics.count > shown {
    texts.append(words.filled(.moreNotes, Figures.grouped(diagnostics.count - shown)))
  }
  return words.filled(.inBrackets, Array(texts.joined(separator: words[.listSeparator])))
}

extension Diagnostic.Code {
  /// Whether it bears on what the figures mean.
  fileprivate var isNoted: Bool {
    switch self {
    case .noHeadings, .fewHeadings, .ignoredSection, .unmatchedPattern, .headingAdded, .headingRemoved,
      .headingLevel, .undecodableBytes, .mojibake, .mixedEncodings, .partsNotRead, .pagesWithoutText,
      .textNotRead,
      .invisibleCharacters, .lookAlikeLetters, .lookAlikeEdits:
      true
    case .runningHeader, .pageNumber, .contentsList, .siteFurniture, .markupMarks, .hyphens,
      .encodingGuessed, .controlCharacters,
      .notWellFormed, .unknownEntity, .partRead:
      false
    }
  }
}
