import RevisionText

/// A run of UTF-8 that is looked at by itself.
struct Text {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int

  /// The scalar that begins at `at` and its length in bytes.
  @inline(__always)
  func scalar(at: Int) -> (scalar: UInt32, length: Int) { decode(bytes, at: at) }

  /// The scalar that ends before `at`; 0 at the start.
  func scalar(before at: Int) -> UInt32 {
    if at <= start { return 0 }
    var position = at
    return previousScalar(bytes, &position)
  }

  /// The place after the white space at `from`.
  @inline(__always)
  func skippingSpace(from: Int) -> Int {
    var at = from
    while at < end {
      let length = spaceLength(bytes, at: at)
      if length == 0 { break }
      at += length
    }
    return at
  }

  /// The same bytes without the white space at their ends. O(white space).
  var trimmed: Text {
    let first = skippingSpace(from: start)
    var last = end
    while last > first {
      var before = last
      guard isWhite(previousScalar(bytes, &before)) else { break }
      last = max(before, first)
    }
    return Text(bytes: bytes, start: first, end: last)
  }

  /// Whether it ends as sentences do: with a stop or a mark, closing brackets and quotation marks behind it apart.
  var endsInStop: Bool {
    var position = end
    while position > start {
      switch previousScalar(bytes, &position) {
      case 0x300D, 0x300F, 0xFF09, 0x29, 0x201D, 0x2019, 0x22, 0x27, 0x5D: continue
      case 0x3002, 0xFF0E, 0xFF61, 0x2E, 0x21, 0x3F, 0xFF01, 0xFF1F, 0x2026: return true
      default: return false
      }
    }
    return false
  }

  /// Whether it ends in a colon, as what introduces something does.
  var introduces: Bool {
    switch scalar(before: end) {
    case 0x3A, 0xFF1A: true
    default: false
    }
  }

  var range: Range<Int> { start..<end }
  var isEmpty: Bool { start == end }

  /// The bytes as a string.
  var string: String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }
}

/// The scalar that begins at `at` of `bytes` and its length in bytes.
@inline(__always)
func decode(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (scalar: UInt32, length: Int) {
  var next = at
  let scalar = nextScalar(bytes, &next)
  return (scalar, next - at)
}

/// How many bytes the white space character at `at` takes; 0 when there is none.
@inline(__always)
func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
  let byte = bytes[at]
  if byte < 0x80 { return isWhite(UInt32(byte)) ? 1 : 0 }
  // White space beyond ASCII begins with C2, E1, E2 or E3.
  if byte > 0xE3 || byte < 0xC2 { return 0 }
  let (scalar, length) = decode(bytes, at: at)
  return isWhite(scalar) ? length : 0
}

/// Whether `scalar` is kana or kanji, or a bracket of Japanese writing.
func isJapanese(_ scalar: UInt32) -> Bool {
  switch script(of: scalar) {
  case .kanji, .hiragana, .katakana: true
  default: scalar >= 0x3008 && scalar <= 0x301F
  }
}

/// Whether `scalar` is a syllable of Korean.
func isHangul(_ scalar: UInt32) -> Bool { scalar &- 0xAC00 < 0x2BA4 }

/// Whether `scalar` is a digit of either width.
func isDigit(_ scalar: UInt32) -> Bool { script(of: scalar) == .digit }
