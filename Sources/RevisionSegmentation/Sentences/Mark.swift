import RevisionText

/// What a character can mean for the end of a sentence.
enum Mark {
  case none
  case opening(closer: UInt32)
  case closing
  /// 。｡
  case stop
  /// ！？‼⁇⁈⁉
  case questioning
  /// ．
  case fullWidthDot
  /// . ! ?
  case englishStop

  @inline(__always)
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x2E, 0x21, 0x3F: self = .englishStop
    case 0x28: self = .opening(closer: 0x29)
    case 0x5B: self = .opening(closer: 0x5D)
    case 0x29, 0x5D: self = .closing
    case 0..<0x2000: self = .none
    case 0x3002, 0xFF61: self = .stop
    case 0xFF01, 0xFF1F, 0x203C, 0x2047...0x2049: self = .questioning
    case 0xFF0E: self = .fullWidthDot
    // CJK brackets come in pairs, the opening one even: 〈〉《》「」『』【】, 〔〕〖〗〘〙〚〛.
    case 0x3008...0x3011, 0x3014...0x301B:
      self = scalar & 1 == 0 ? .opening(closer: scalar + 1) : .closing
    case 0xFF08: self = .opening(closer: 0xFF09)
    case 0xFF3B: self = .opening(closer: 0xFF3D)
    case 0xFF5B: self = .opening(closer: 0xFF5D)
    case 0xFF62: self = .opening(closer: 0xFF63)
    case 0xFF09, 0xFF3D, 0xFF5D, 0xFF63: self = .closing
    default: self = .none
    }
  }
}

/// Whether `scalar` closes a quotation: " ' ” ’ ».
func isClosingQuote(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x22, 0x27, 0x201D, 0x2019, 0xBB: true
  default: false
  }
}

extension Text {
  /// The place after the stops, closing brackets and closing quotes at `from`, which belong to the stop before them.
  /// Brackets that a sentence opened itself are not among them: they are closed by the caller.
  func skippingMarks(from: Int) -> Int {
    var at = from
    while at < end {
      let (scalar, length) = self.scalar(at: at)
      switch Mark(scalar) {
      case .stop, .questioning: at += length
      case .englishStop: at += length
      case .none, .opening, .closing, .fullWidthDot:
        guard isClosingQuote(scalar) else { return at }
        at += length
      }
    }
    return at
  }

  /// The place after the character at `at` when it can mean nothing for a sentence's end, told from its first bytes:
  /// nearly every character of a text.
  @inline(__always)
  func passingOver(_ at: Int) -> Int? {
    let byte = bytes[at]
    if byte < 0x80 {
      // Letters, blanks and digits; of the rest only ! ( ) . ? [ ] matter.
      return byte > 0x5D || byte > 0x3F && byte < 0x5B || byte >= 0x2F && byte < 0x3F || byte <= 0x20
        ? at + 1 : nil
    }
    switch byte {
    case 0xE4...0xE9: return at + 3
    case 0xE3: return bytes[at + 1] == 0x80 ? nil : at + 3
    case 0xEF: return bytes[at + 1] == 0xBC || bytes[at + 1] == 0xBD ? nil : at + 3
    case 0xE2: return bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81 ? nil : at + 3
    case 0xF0...: return at + 4
    case 0xE0...: return at + 3
    case 0xC0...: return at + 2
    default: return at + 1
    }
  }
}
