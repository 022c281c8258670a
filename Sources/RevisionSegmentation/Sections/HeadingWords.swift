import RevisionText

/// Words that head the parts of a document without a number.
enum HeadingWords {
  /// Whether `text`, white space, width and capitals apart, is one of them, alone or in brackets.
  static func contains(_ text: Text) -> Bool {
    guard text.range.count <= 60 else { return false }
    var folded: [UInt8] = []
    Folding.appendFolded(UnsafeBufferPointer(rebasing: text.bytes[text.range]), to: &folded)
    folded.removeAll { $0 == 0x20 }
    let spelling = String(decoding: folded.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    return words.contains(spelling) || appendedNames.contains(spelling)
  }

  private static let words: Set<String> = [
    "はじめに", "はしがき", "まえがき", "序文", "序章", "序", "序論", "前文", "緒言", "総論", "各論", "本論", "おわりに", "終わりに", "むすび",
    "結び", "むすびに", "終章", "結論", "結語", "あとがき", "用語集", "用語解説", "用語の説明", "用語の定義", "参考",
    "参考文献", "資料", "補足資料", "関連資料", "添付資料", "謝辞", "概要", "要旨", "要約", "目的", "背景", "趣旨", "索引",
    "凡例", "策定経過", "策定の経緯", "委員名簿", "引用文献",
    "introduction", "preface", "foreword", "preamble", "abstract", "summary", "executivesummary", "overview",
    "background",
    "conclusion", "conclusions", "references", "bibliography", "glossary", "acknowledgements",
    "acknowledgments",
    "acknowledgement", "appendix", "appendices", "annex", "annexes", "definitions", "index", "afterword",
    "epilogue",
    "statusofthisdocument", "tableofcontents", "furtherreading", "scope", "purpose",
  ]
}
