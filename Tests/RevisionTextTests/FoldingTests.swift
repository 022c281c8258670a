import CUnicode
import RevisionText
import Testing

private func folded(_ text: String) -> String {
  String(decoding: Folding.folded(Array(text.utf8)), as: UTF8.self)
}

private func loose(_ text: String) -> String {
  String(decoding: Folding.loose(Array(text.utf8)), as: UTF8.self)
}

/// NFKC of the whole text, with the rules of `appendFolded` added one scalar at a time.
private func reference(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
    kept.append(scalar)
  }
  var result = String.UnicodeScalarView()
  for scalar in normalized(String(kept)).unicodeScalars {
    if isWhite(scalar.value) {
      if result.last != " " { result.append(" ") }
      continue
    }
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [
      "\u{301C}": "~", "\u{2010}": "-", "\u{2212}": "-", "\u{2015}": "\u{2014}", "\u{2225}": "\u{2016}",
    ]
    result.append(pairs[scalar] ?? scalar)
  }
  return String(result)
}

private func normalized(_ text: String) -> String {
  let input = Array(text.utf8)
  var output = [UInt8](repeating: 0, count: input.count * 12 + 32)
  let length = cunicode_nfkc(input, Int32(input.count), &output, Int32(output.count))
  return String(decoding: output[..<Int(length)], as: UTF8.self)
}

/// The scalars of a text, because `String` compares by canonical equivalence.
private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

@Suite struct FoldingTests {
  @Test func widthIsFolded() {
    #expect(folded("ＩＣＴ戦略　第２版") == "ICT戦略 第2版")
    #expect(folded("ﾃﾞｼﾞﾀﾙ") == "デジタル")
    #expect(folded("①㈱㎞½") == "1(株)km1⁄2")
    #expect(folded("（案）：％") == "(案):%")
    #expect(folded("カ\u{3099}") == "ガ")
    #expect(folded("ｶﾞ") == "ガ")
    #expect(folded("cafe\u{301}") == "caf\u{E9}")
    #expect(scalars(folded("ｅ\u{301}")) == [0xE9])
  }

  @Test func runsOfWhiteSpaceBecomeOneSpace() {
    #expect(folded("市の \u{3000}\n計画") == "市の 計画")
    #expect(folded("one  two\tthree ") == "one two three ")
    #expect(folded(" ") == " ")
    #expect(folded("") == "")
  }

  @Test func whatHasNoWidthIsLeftOut() {
    #expect(folded("葛\u{E0100}飾\u{200B}区\u{FEFF}") == "葛飾区")
    #expect(folded("カ\u{200B}\u{3099}") == "ガ")
  }

  @Test func confusableDashesAreOne() {
    #expect(folded("１〜３") == folded("１～３"))
    #expect(folded("−５") == folded("－５"))
    #expect(folded("―") == folded("—"))
    #expect(folded("‖") == folded("∥"))
    #expect(folded("ー") == "ー")
  }

  @Test func foldingIsBlindToWhatWasThereBefore() {
    var result: [UInt8] = Array("カ ".utf8)
    Array("\u{3099} x".utf8).withUnsafeBufferPointer { Folding.appendFolded($0, to: &result) }
    #expect(scalars(String(decoding: result, as: UTF8.self)) == scalars("カ \u{3099} x"))
  }

  @Test func foldingIsNFKCAndItsRules() {
    let pool: [UInt32] = [
      0x61, 0x41, 0x20, 0x20, 0x0A, 0x3C, 0x3042, 0x304B, 0x30AB, 0x30CF, 0x3099, 0x309A, 0x309B, 0x309F,
      0x30FF, 0xFF76,
      0xFF9E, 0xFF9F, 0xFF8A, 0x6F22, 0xF900, 0x2F00, 0x3000, 0xFF21, 0xFF1D, 0x338, 0x301, 0x327, 0x323,
      0x2460, 0x3231,
      0x33A2, 0xBD, 0xA8, 0xB4, 0x301C, 0xFF5E, 0x2212, 0x2010, 0x2011, 0x2015, 0x2225, 0x2016, 0x200B,
      0xFE0F, 0xFEFF,
      0xE0100, 0xAC00, 0x11A8, 0x1100, 0x1161, 0x1B2, 0x1C5, 0xFB01, 0x20000, 0x2F800, 0x1F600, 0x3C3, 0x345,
      0x1FB3,
      0x2026, 0xFFE3, 0xFFE5, 0xA5, 0x302A, 0x3036, 0x3038, 0x85, 0xA0, 0x2003, 0x64B, 0x627, 0xFDFA, 0xC7,
      0x308, 0xFC,
    ]
    var state: UInt64 = 20_260_401
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(Unicode.Scalar(pool[Int(state >> 33) % pool.count])!)
      }
      let once = folded(String(text))
      #expect(
        scalars(once) == scalars(reference(String(text))),
        "\(scalars(String(text)).map { String($0, radix: 16) })")
      #expect(
        scalars(folded(once)) == scalars(once), "\(scalars(String(text)).map { String($0, radix: 16) })")
    }
  }

  @Test func everyScalarFoldsAsNFKCAndItsRules() {
    for value in UInt32(0)...0x323AF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "か" + String(scalar) + "は"
      let once = scalars(folded(text))
      if once != scalars(reference(text)) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func looseFoldingForgivesNotation() {
    #expect(loose("「サーバー」の、更新。") == loose("サーバの更新"))
    #expect(loose("ゴミ") == loose("ごみ"))
    #expect(loose("あつて") == loose("あって"))
    #expect(loose("ICT") == loose("ｉｃｔ"))
    #expect(loose("コピー") != loose("コピ"))
    #expect(loose("C++") != loose("C"))
    #expect(loose("1.5") != loose("15"))
  }
}
