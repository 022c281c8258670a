import RevisionText
import Testing

private func scripts(_ text: String) -> [Script] { text.unicodeScalars.map { script(of: $0.value) } }

@Suite struct CharacterTests {
  @Test func scriptsOfCharacters() {
    #expect(scripts("漢々〆〇ヶ﨑𠮷㐂").allSatisfy { $0 == .kanji })
    #expect(scripts("ひゝっ").allSatisfy { $0 == .hiragana })
    #expect(scripts("カーヴｱｰヽ").allSatisfy { $0 == .katakana })
    #expect(scripts("aＺéЖΩ").allSatisfy { $0 == .latin })
    #expect(scripts("0９٣").allSatisfy { $0 == .digit })
    #expect(scripts(" \u{3000}\n\u{A0}\u{2003}\t\u{2028}").allSatisfy { $0 == .space })
    #expect(scripts("、。「」・.,(（！〜…—“").allSatisfy { $0 == .punctuation })
    #expect(scripts("■①→😀\u{200B}한").allSatisfy { $0 == .other })
  }

  @Test func whiteSpaceIsUnicodes() {
    for value in UInt32(0)...0x30FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(isWhite(value) == scalar.properties.isWhitespace)
      #expect((script(of: value) == .space) == scalar.properties.isWhitespace)
    }
  }

  @Test func digitsAreUnicodesDecimals() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isDecimal = scalar.properties.numericType == .decimal
      if (script(of: value) == .digit) != isDecimal { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func everyScalarIsReadAndWritten() {
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      var written: [UInt8] = []
      appendScalar(value, to: &written)
      #expect(written == bytes)
      bytes.withUnsafeBufferPointer { bytes in
        var position = 0
        #expect(nextScalar(bytes, &position) == value)
        #expect(position == bytes.count)
        #expect(previousScalar(bytes, &position) == value)
        #expect(position == 0)
      }
    }
  }

  @Test func bytesCutOffAreNotReadBeyond() {
    for text in ["漢", "é", "😀"] {
      let bytes = Array(text.utf8.dropLast())
      bytes.withUnsafeBufferPointer { bytes in
        var position = 0
        while position < bytes.count { _ = nextScalar(bytes, &position) }
        #expect(position == bytes.count)
      }
    }
  }

  @Test func countsOfCharacters() {
    let text = "新旧 の\u{3000}対照\n\u{A0}ab\u{2003}😀é\u{1680}"
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect(characterCount(in: bytes) == text.unicodeScalars.filter { !$0.properties.isWhitespace }.count)
    }
  }

  /// Every white space, and what differs from one in a byte, at every place around the words of eight bytes.
  @Test func whiteSpaceIsCountedWhereverItStands() {
    let values: [UInt32] = [
      0x09, 0x0D, 0x0E, 0x20, 0x21, 0x80, 0x85, 0xA0, 0xA1, 0x1680, 0x1681, 0x16C0, 0x2000, 0x200A, 0x200B,
      0x2028, 0x205F,
      0x2060, 0x2080, 0x3000, 0x3001, 0x4000,
    ]
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for place in 0...16 {
        let text = String(repeating: "a", count: place) + String(scalar) + "新" + String(scalar)
        let count = Array(text.utf8).withUnsafeBufferPointer { characterCount(in: $0) }
        #expect(
          count == place + 1 + (scalar.properties.isWhitespace ? 0 : 2),
          "U+\(String(value, radix: 16)), \(place)")
      }
    }
  }

  @Test func longTextsAreCountedEightBytesAtAStep() {
    let text = String(repeating: "新\u{3000}旧 ", count: 500)
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect(characterCount(in: bytes) == 1_000)
    }
    #expect([UInt8]().withUnsafeBufferPointer { characterCount(in: $0) } == 0)
  }

  @Test func columnsOfTheTerminal() {
    func width(_ text: String) -> Int { Array(text.utf8).withUnsafeBufferPointer { displayWidth(of: $0) } }
    #expect(width("新旧ab") == 6)
    #expect(width("ｱＡ、") == 5)
    #expect(width("カ\u{3099}e\u{301}\u{200B}") == 3)
    #expect(width("😀①\u{4DC0}") == 4)
  }
}
