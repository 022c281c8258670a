import RevisionText

/// Words that head the parts of a document without a number.
enum HeadingWords {
  /// Whether `text`, white space, width and capitals apart, is one of them, alone or in brackets.
  static func contains(_ text: Text) -> Bool {
    let spelling = folded(text)
    return words.contains(spelling) || framing.contains(spelling) || appendedNames.contains(spelling)
  }

  /// Whether `text` is one of those that stand before and behind the parts, and name no column of a table (目的, 概要).
  static func frames(_ text: Text) -> Bool { framing.contains(folded(text)) }

  /// `text` as the words are spelled; empty where it is too long for one.
  private static func folded(_ text: Text) -> String {
    guard text.range.count <= 60 else { return "" }
    var folded: [UInt8] = []
    Folding.appendFolded(UnsafeBufferPointer(rebasing: text.bytes[text.range]), to: &folded)
    folded.removeAll { $0 == 0x20 }
    return String(decoding: folded.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let framing: Set<String> = [
    "はじめに", "はしがき", "まえがき", "序文", "序章", "前文", "おわりに", "終わりに", "むすび", "むすびに", "終章", "あとがき",
    "用語集", "用語解説", "用語の説明", "参考文献", "引用文献", "謝辞", "委員名簿", "foreword", "preface", "executivesummary",
    "conclusion", "conclusions", "afterword", "glossary", "bibliography", "acknowledgements",
    "acknowledgments",
  ]

  private static let words: Set<String> = [
    "序", "序論", "緒言", "総論", "各論", "本論", "結び", "結論", "結語", "用語の定義", "参考", "資料", "補足資料", "関連資料",
    "添付資料", "概要", "要旨", "要約", "目的", "背景", "趣旨", "索引", "凡例", "策定経過", "策定の経緯",
    "introduction", "preamble", "abstract", "summary", "overview", "background", "references",
    "acknowledgement", "appendix", "appendices", "annex", "annexes", "definitions", "index", "epilogue",
    "statusofthisdocument", "tableofcontents", "furtherreading", "scope", "purpose",
  ]
}
