import Testing

@testable import RevisionText

@Suite("Characters that look like others")
struct LookAlikesTests {
  private func alike(_ first: String, _ second: String) -> Bool {
    Array(first.utf8).withUnsafeBufferPointer { first in
      Array(second.utf8).withUnsafeBufferPointer { lookAlike(first, $0) }
    }
  }

  @Test(
    "what is mistaken for each other in print",
    arguments: [
      ("plan", "рlаn"), ("Ηarbour", "Harbour"), ("人口", "人ロ"), ("工事", "エ事"), ("サーバー", "サ一バ―"), ("二つ", "ニつ"),
      ("市へ", "市ヘ"), ("plan", "pl\u{200B}an"), ("ＡＢ", "АВ"),
    ])
  func same(first: String, second: String) {
    #expect(alike(first, second))
    #expect(alike(second, first))
  }

  @Test("what is not", arguments: [("plan", "plans"), ("人口", "人工"), ("12", "21"), ("港", "巷"), ("", "a")])
  func other(first: String, second: String) {
    #expect(!alike(first, second))
    #expect(!alike(second, first))
  }

  @Test("invisible characters are exactly those that Unicode says to ignore by default")
  func invisible() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(
        isInvisible(value) == scalar.properties.isDefaultIgnorableCodePoint, "U+\(String(value, radix: 16))")
    }
  }

  @Test("many marks on one character are folded in time, and the text behind them as ever")
  func marks() {
    let marks = String(repeating: "\u{3099}\u{0301}", count: 20_000)
    let folded = Folding.folded(Array("か\(marks)Ａ".utf8))
    #expect(folded.last == 0x41)
  }
}
