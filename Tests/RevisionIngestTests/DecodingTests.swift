import Glibc
import RevisionModel
import Testing

@testable import RevisionIngest

/// `text` in an encoding that iconv(3) knows.
private func encoded(_ text: String, _ name: String) -> [UInt8] {
  let converter = iconv_open(name, "UTF-8")
  defer { iconv_close(converter) }
  var input = text.utf8.map { Int8(bitPattern: $0) }
  var output = [Int8](repeating: 0, count: input.count * 3 + 16)
  let room = output.count
  var left = input.count
  var free = room
  input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress
      var to = target.baseAddress
      _ = iconv(converter, &from, &left, &to, &free)
      _ = iconv(converter, nil, nil, &to, &free)
    }
  }
  return output.prefix(room - free).map { UInt8(bitPattern: $0) }
}

private let prose = "第１章　総則\n市は、①行政手続のオンライン化、②㈱まちづくり会社との連携を進める。髙橋委員長。\n"

private func reason(_ bytes: [UInt8]) -> IngestError? {
  do {
    _ = try decode(bytes)
    return nil
  } catch { return error }
}

@Suite("Decoding")
struct DecodingTests {
  @Test("the encodings Japanese texts come in", arguments: [("CP932", "Shift_JIS"), ("EUC-JP-MS", "EUC-JP")])
  func legacy(_ name: String, _ usual: String) throws {
    let text = name == "CP932" ? prose : prose.replacing("髙", with: "高")
    let decoded = try decode(encoded(text, name))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.encoding == usual)
    #expect(decoded.diagnostics == [Diagnostic(.encodingGuessed, line: 1, text: usual)])
  }

  @Test("ISO-2022-JP with circled figures and half-width kana, which belong to no standard of it")
  func escapes() throws {
    let bytes: [UInt8] = [
      0x1B, 0x24, 0x42, 0x2D, 0x21, 0x30, 0x21, 0x1B, 0x28, 0x42, 0x61, 0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28,
      0x42,
    ]
    let decoded = try decode(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "①亜aｱ")
    #expect(decoded.encoding == "ISO-2022-JP")
  }

  @Test("UTF-16 with a mark and without", arguments: [true, false], ["UTF-16LE", "UTF-16BE"])
  func utf16(_ marked: Bool, _ name: String) throws {
    let text = prose + "𠮷野町\n"
    let mark: [UInt8] = name == "UTF-16LE" ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let decoded = try decode((marked ? mark : []) + encoded(text, name))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.encoding == name)
    #expect(decoded.diagnostics.isEmpty == marked)
  }

  @Test("UTF-8 is taken for UTF-8 without a word, its mark dropped")
  func utf8() throws {
    let decoded = try decode([0xEF, 0xBB, 0xBF] + Array(prose.utf8))
    #expect(decoded.bytes == Array(prose.utf8))
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test("quotes as Windows writes them in English")
  func western() throws {
    let decoded = try decode(
      Array("The city".utf8) + [0x92] + Array("s plan: ".utf8) + [0x93] + Array("Open data".utf8) + [
        0x94, 0x0A,
      ])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "The city’s plan: “Open data”\n")
  }

  @Test("a declared encoding is believed when the bytes fit it, and only then")
  func declared() throws {
    #expect(try decode(encoded("概要", "CP932"), declared: "x-sjis").diagnostics.isEmpty)
    #expect(try decode(Array(prose.utf8), declared: "Shift_JIS").encoding == "UTF-8")
    #expect(try decode(Array(prose.utf8), declared: "iso-8859-1").encoding == "UTF-8")
    #expect(try decode([0x63, 0x61, 0x66, 0xE9], declared: "iso-8859-1").encoding == "windows-1252")
    #expect(try decode(Array("plain".utf8), declared: "no such//TRANSLIT").encoding == "UTF-8")
  }

  @Test("an end in the middle of a character is an error with its line")
  func truncated() {
    #expect(reason(Array(prose.utf8.dropLast(2))) == IngestError(.truncated, line: 2, detail: "UTF-8"))
    #expect(
      reason(encoded(prose, "CP932").dropLast(2)) == IngestError(.truncated, line: 2, detail: "Shift_JIS"))
    #expect(throws: IngestError(.truncated, line: 1, detail: "GB2312")) {
      try decode(encoded("第一章　目的", "GB2312").dropLast(1), declared: "GB2312")
    }
    #expect(reason([0xFF, 0xFE, 0x42]) == IngestError(.truncated, line: 1, detail: "UTF-16LE"))
  }

  @Test("a stray byte is tolerated, a damaged text is not")
  func strayBytes() throws {
    var bytes = Array(prose.utf8)
    bytes.insert(0xFF, at: 19)
    let decoded = try decode(bytes)
    #expect(decoded.diagnostics == [Diagnostic(.undecodableBytes, line: 2, text: "FF")])
    #expect(decoded.bytes.count == prose.utf8.count + 3)
    for place in [22, 25, 28, 31, 34] { bytes.insert(0xFF, at: place + 3) }
    #expect(reason(bytes)?.reason == .undecodable)
  }

  @Test("what is not text is named by its first bytes")
  func binary() {
    #expect(reason(Array("%PDF-1.7\n%".utf8)) == IngestError(.notText, detail: "PDF"))
    #expect(
      reason([0x50, 0x4B, 3, 4] + Array("....word/document.xml".utf8))
        == IngestError(.notText, detail: "Word (docx)"))
    #expect(reason([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == IngestError(.notText, detail: "PNG"))
    #expect(reason((0..<512).map { UInt8($0 & 7) })?.reason == .notText)
    #expect(reason(Array(String(repeating: "steel\u{1} and \u{2}stone ", count: 9).utf8))?.reason == .notText)
    #expect(reason([])?.reason == .empty)
    #expect(reason([0xFE, 0xFE, 0xFD, 0x80, 0x80, 0xFD])?.reason == .unknownEncoding)
  }

  @Test("a control character or two are left out and stand in one diagnostic, all of them")
  func controls() throws {
    let decoded = try decode(Array((prose + "\u{0}\u{8}" + prose + "\u{1B}").utf8))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == prose + prose)
    #expect(decoded.diagnostics == [Diagnostic(.controlCharacters, line: 3, text: "\u{0}\u{8}\u{1B}")])
  }
}
