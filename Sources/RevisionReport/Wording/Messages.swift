import RevisionModel
import RevisionText

extension Diagnostic {
  /// The text concerned as it is shown: all of it, but of a section that was left out its heading and its size. UTF-8.
  func shownText(_ words: Words) -> [UInt8] {
    guard code == .ignoredSection else { return Array(text.utf8) }
    let heading = Array(text.utf8.prefix { $0 != UInt8(ascii: "\n") })
    let size = Array(text.utf8).withUnsafeBufferPointer { characterCount(in: $0) }
    return words.filled(
      .ignoredSize, heading.isEmpty ? words[.untitledSection] : heading, Figures.grouped(size))
  }
}

/// Why an input cannot be read, in one sentence: which file, where, what is wrong, what to do.
package func message(of error: IngestError, path: String, language: Language) -> String {
  let words = Words(language)
  let reason = words.reason(of: error)
  let path = path == "-" ? words[.standardInput] : Array(visible(path).utf8)
  let message =
    if let line = error.line {
      words.filled(.inputErrorAtLine, path, Figures.grouped(line), reason)
    } else {
      words.filled(.inputError, path, reason)
    }
  return String(decoding: message, as: UTF8.self)
}

extension Words {
  /// Why an input cannot be read, without where it is.
  func reason(of error: IngestError) -> [UInt8] {
    let isOfNoKind = error.reason == .notText && error.detail.isEmpty
    return filled(
      isOfNoKind ? .notTextAtAll : word(of: error.reason), Array(visible(error.detail).utf8),
      allowed(by: error))
  }
}

/// The word for a diagnostic.
func word(of code: Diagnostic.Code) -> Word {
  switch code {
  case .runningHeader: .runningHeader
  case .pageNumber: .pageNumber
  case .contentsList: .contentsList
  case .siteFurniture: .siteFurniture
  case .markupMarks: .markupMarks
  case .hyphens: .hyphens
  case .mojibake: .mojibake
  case .noHeadings: .noHeadings
  case .fewHeadings: .fewHeadings
  case .ignoredSection: .ignoredSection
  case .unmatchedPattern: .unmatchedPattern
  case .headingAdded: .headingAdded
  case .headingRemoved: .headingRemoved
  case .headingLevel: .headingLevel
  case .encodingGuessed: .encodingGuessed
  case .mixedEncodings: .mixedEncodings
  case .undecodableBytes: .undecodableBytes
  case .controlCharacters: .controlCharacters
  case .invisibleCharacters: .invisibleCharacters
  case .lookAlikeLetters: .lookAlikeLetters
  case .lookAlikeEdits: .lookAlikeEdits
  case .notWellFormed: .notWellFormed
  case .unknownEntity: .unknownEntity
  case .partRead: .partRead
  case .partsNotRead: .partsNotRead
  case .pagesWithoutText: .pagesWithoutText
  case .textNotRead: .textNotRead
  }
}

/// The word for a reason why an input cannot be read.
private func word(of reason: IngestError.Reason) -> Word {
  switch reason {
  case .empty: .empty
  case .notText: .notText
  case .unknownEncoding: .unknownEncoding
  case .mojibake: .garbled
  case .truncated: .truncated
  case .undecodable: .undecodable
  case .malformed: .malformed
  case .noElement: .noElement
  case .cutOff: .cutOff
  case .tooDeep: .tooDeep
  case .entityDeclaration: .entityDeclaration
  case .tooLarge: .tooLarge
  case .tooManyAttributes: .tooManyAttributes
  case .tagTooLong: .tagTooLong
  case .tooManyElements: .tooManyElements
  case .frameset: .frameset
  case .noText: .noText
  case .notJSON: .notJSON
  case .notAnOutline: .notAnOutline
  case .otherEdition: .otherEdition
  case .headingNotFound: .headingNotFound
  case .headingRepeated: .headingRepeated
  case .headingOutOfOrder: .headingOutOfOrder
  case .nothingChosen: .nothingChosen
  case .profileNotJSON: .profileNotJSON
  case .unknownProfileKey: .unknownProfileKey
  case .wrongProfileValue: .wrongProfileValue
  case .openQuote: .openQuote
  case .noColumn: .noColumn
  case .unknownDecision: .unknownDecision
  case .unknownLevel: .unknownLevel
  case .nothingNamed: .nothingNamed
  case .unknownUnit: .unknownUnit
  case .ambiguousUnit: .ambiguousUnit
  case .contradiction: .contradiction
  case .missingPair: .missingPair
  case .noManifestColumn: .noManifestColumn
  case .tooManyFields: .tooManyFields
  case .newerLedger: .newerLedger
  case .repeatedFingerprint: .repeatedFingerprint
  case .noTableColumn: .noTableColumn
  case .formulaInLedger: .formulaInLedger
  case .severalLedgers: .severalLedgers
  case .sheetFull: .sheetFull
  case .signedWorkbook: .signedWorkbook
  case .notAWorkbook: .notAWorkbook
  case .closedWorkbook: .closedWorkbook
  case .requestNotJSON: .requestNotJSON
  case .unknownRequestKey: .unknownRequestKey
  case .wrongRequestValue: .wrongRequestValue
  }
}
