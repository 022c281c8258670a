import Glibc
import RevisionModel
import Testing

@testable import RevisionIngest

/// `text` as it becomes when its UTF-8 is taken for `encoding` and stored again.
private func garbled(_ text: String, as encoding: String, times: Int = 1) -> String {
  var text = text
  for _ in 0..<times {
    text = String(decoding: convert(Array(text.utf8), from: encoding)?.bytes ?? [], as: UTF8.self)
  }
  return text
}

private let sound = "市は、計画を定める。\n計画は毎年改める。\n人々の声を聞く。\n"

/// Input that is wrong: it is read rightly with a diagnostic that names the line, or refused.
@Suite("Bad input")
struct BadInputTests {
  private func diagnostics(_ bytes: [UInt8]) throws -> [Diagnostic] {
    try read(bytes, name: "x.txt").diagnostics
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try read(bytes, name: "x.txt").bytes, as: UTF8.self)
  }

  @Test("a line that was garbled is named", arguments: ["CP932", "CP1252"], [1, 2])
  func garbledLine(_ encoding: String, _ times: Int) throws {
    let wrong = garbled("この行は読めない。", as: encoding, times: times)
    let found = try diagnostics(Array((sound + sound + sound + sound + sound + sound + wrong + "\n").utf8))
    #expect(found.filter { $0.code == .mojibake } == [Diagnostic(.mojibake, line: 19, text: wrong)])
  }

  @Test("text that was garbled for the most part is refused", arguments: ["CP932", "CP1252"], [1, 2])
  func garbledText(_ encoding: String, _ times: Int) {
    let wrong = garbled(sound, as: encoding, times: times)
    #expect(throws: IngestError(.mojibake, line: 1)) { try read(Array(wrong.utf8), name: "x.txt") }
  }

  @Test("Shift_JIS taken for Latin-1, and EUC-JP taken for Shift_JIS, are refused")
  func garbledWithoutATrace() {
    let latin = String(
      String.UnicodeScalarView([0x93, 0xB9, 0x82, 0xF0, 0x92, 0xBC, 0x82, 0xB7].map { Unicode.Scalar($0) }))
    #expect(throws: IngestError(.mojibake, line: 1)) {
      try read(Array(String(repeating: latin + "\n", count: 8).utf8), name: "x.txt")
    }
    let halves = "ﾆｻ､ｷ､ﾆ､､､ｯ｡｣ｶｶ､ﾏ､ｱ､ｿ｡｣\n"
    #expect(throws: IngestError(.mojibake, line: 1)) {
      try read(Array(String(repeating: halves, count: 8).utf8), name: "x.txt")
    }
  }

  @Test("half-width katakana with commas between are no garbage")
  func halfWidthKatakana() throws {
    #expect(try diagnostics(Array("ﾐﾁ､ﾊｼ､ｶﾜ､ﾌﾈ｡ ﾐｽﾞﾄ､ﾋﾄ｡ ｱ､ｲ､ｳﾉｼﾞｭﾝ｡\n".utf8)) == [])
  }

  @Test("garbled quotation marks in English are named")
  func garbledQuotes() throws {
    let plan = "The plan is kept and it is published. It is reviewed every year, and residents are heard."
    let wrong = garbled("The council’s “plan” – renewed.", as: "CP1252")
    let found = try diagnostics(Array("\(plan)\n\n\(wrong)\n\n\(plan)\n".utf8))
    #expect(found.map(\.code) == [.mojibake])
    #expect(found.map(\.line) == [3])
  }

  @Test(
    "rare kanji and accents are no garbage", arguments: ["もつれた糸を縺れという。繧と繝は珍しい。\n", "São Paulo, Ãrea, â.\n"])
  func rareCharacters(_ line: String) throws {
    #expect(try diagnostics(Array(line.utf8)) == [])
  }

  @Test("a line in another encoding is read in its own")
  func mixedEncodings() throws {
    let other = "追記は別の文字コードで書かれた。"
    let converted: [UInt8] = [
      0x92, 0xC7, 0x8B, 0x4C, 0x82, 0xCD, 0x95, 0xCA, 0x82, 0xCC, 0x95, 0xB6, 0x8E, 0x9A, 0x83, 0x52, 0x81,
      0x5B,
      0x83, 0x68, 0x82, 0xC5, 0x8F, 0x91, 0x82, 0xA9, 0x82, 0xEA, 0x82, 0xBD, 0x81, 0x42,
    ]
    let bytes = Array(sound.utf8) + converted + [0x0A]
    #expect(try text(bytes).hasSuffix(other))
    #expect(try diagnostics(bytes) == [Diagnostic(.mixedEncodings, line: 4, text: "Shift_JIS")])
  }

  @Test("a stray byte is read as U+FFFD, and its line is named")
  func strayByte() throws {
    let bytes = Array("市は、計画を定める。\n計画は毎".utf8) + [0xFF] + Array("年改める。\n".utf8)
    #expect(try text(bytes).contains("毎\u{FFFD}年"))
    #expect(try diagnostics(bytes) == [Diagnostic(.undecodableBytes, line: 2, text: "FF")])
  }

  @Test("NULs are left out, and their line is named")
  func nuls() throws {
    let bytes = Array((sound + "終\0わり\0。\n" + sound).utf8)
    #expect(try text(bytes).contains("終わり。"))
    #expect(try diagnostics(bytes) == [Diagnostic(.controlCharacters, line: 4, text: "\0\0")])
  }

  @Test("fifty tables in one another are read")
  func nestedTables() throws {
    let open = String(repeating: "<table><tr><td>", count: 50)
    let close = String(repeating: "</td></tr></table>", count: 50)
    let page = "<!DOCTYPE html><html><body><h1>計画</h1>\(open)底の文。\(close)<p>終わり。</p></body></html>"
    let source = try read(Array(page.utf8), name: "x.html")
    let texts = source.blocks.filter { !$0.isSetAside }.map {
      String(decoding: source.bytes[$0.range], as: UTF8.self)
    }
    #expect(texts == ["計画", "底の文。", "終わり。"])
  }

  @Test("compound files say what they are: old ones of Word, of Ichitaro, encrypted ones")
  func compoundFiles() {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 120)
    let stream =
      "EncryptedPackage".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
      + [UInt8](repeating: 0, count: 96)
    for (name, bytes, kind) in [
      ("a.doc", head, "OLE2"), ("a.jtd", head, "一太郎"), ("a.docx", head + stream, "パスワード"),
    ] {
      #expect {
        try read(bytes, name: name)
      } throws: {
        ($0 as? IngestError)?.reason == .notText && ($0 as? IngestError)?.detail.contains(kind) == true
      }
    }
  }
}
