import RevisionModel

/// The words of one language, ready to be written: English where it is neither Japanese nor English.
struct Words {
  let language: Language
  /// UTF-8, by the raw values of `Word`.
  private let spellings: [[UInt8]]

  init(_ language: Language) {
    self.language = language == .ja ? .ja : .en
    var spellings = Array(repeating: [UInt8](), count: Word.allCases.count)
    for row in Word.table { spellings[row.word.rawValue] = Array((language == .ja ? row.ja : row.en).utf8) }
    self.spellings = spellings
  }

  /// A word without places to fill, UTF-8.
  subscript(word: Word) -> [UInt8] { spellings[word.rawValue] }

  /// A word with `arguments` put in for `{1}`, `{2}` …, UTF-8, nothing escaped.
  func filled(_ word: Word, _ arguments: [UInt8]...) -> [UInt8] { filled(word, with: arguments) }

  /// The same with `arguments` in a list.
  func filled(_ word: Word, with arguments: [[UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    let spelling = self[word]
    var index = 0
    while index < spelling.count {
      if spelling[index] == UInt8(ascii: "{") {
        let digit = Int(spelling[index + 1]) - Int(UInt8(ascii: "0"))
        result += arguments[digit - 1]
        index += 3
      } else {
        result.append(spelling[index])
        index += 1
      }
    }
    return result
  }
}

extension Assessment {
  /// The language in which reports of it are written: the one asked for, else that of the second edition.
  package var reportLanguage: Language { options.language ?? comparison.documents.second.language }
}
