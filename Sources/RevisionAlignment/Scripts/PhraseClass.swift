import RevisionText

/// What a phrase does in a sentence, as far as edits are drawn by it.
enum PhraseClass: UInt8 {
  /// A word of content.
  case content
  /// A word that only holds others together: particles and words of kana alone; articles, prepositions, pronouns.
  case function
  /// A mark that divides a sentence: 、 , ; : ・
  case divider
  /// An opening bracket or quotation mark.
  case opening
  /// A closing bracket or quotation mark.
  case closing
  /// A mark that ends a Japanese sentence.
  case stop
  /// Any other mark.
  case mark
  /// A number.
  case number
  /// A word in square brackets that stands for something left out: [MATH], [CITATION].
  case placeholder

  /// Whether it is punctuation of any kind.
  var isMark: Bool {
    switch self {
    case .divider, .opening, .closing, .stop, .mark: true
    case .content, .function, .number, .placeholder: false
    }
  }

  /// The class of a phrase spelled `folded`, which is empty for white space alone. O(length).
  init(folded: UnsafeBufferPointer<UInt8>, functionWords: FunctionWords) {
    guard !folded.isEmpty else {
      self = .mark
      return
    }
    var position = 0
    let lead = nextScalar(folded, &position)
    let leadScript = script(of: lead)
    switch leadScript {
    case .punctuation, .other, .space:
      self = lead == 0x5B && folded.count > 2 ? .placeholder : Self.ofMark(lead)
      return
    case .hiragana:
      self = Self.isOf(.hiragana, folded, from: position) ? .function : .content
      return
    case .digit:
      self = Self.hasLetters(folded) ? .content : .number
      return
    case .kanji, .katakana: self = .content
    case .latin: self = functionWords.contains(folded) ? .function : .content
    }
  }

  private static func isOf(_ wanted: Script, _ folded: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var position = start
    while position < folded.count {
      if script(of: nextScalar(folded, &position)) != wanted { return false }
    }
    return true
  }

  private static func hasLetters(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < folded.count {
      switch script(of: nextScalar(folded, &position)) {
      case .latin, .hiragana, .katakana: return true
      case .kanji, .digit, .space, .punctuation, .other: continue
      }
    }
    return false
  }

  private static func ofMark(_ scalar: UInt32) -> PhraseClass {
    switch scalar {
    case 0x2C, 0x3A, 0x3B, 0x3001, 0x30FB: return .divider
    case 0x28, 0x5B, 0x7B, 0x201C, 0x2018, 0xAB: return .opening
    case 0x29, 0x5D, 0x7D, 0x201D, 0x2019, 0xBB: return .closing
    // Brackets of CJK Symbols and Punctuation open with even and close with odd code points.
    case 0x3008...0x3011, 0x3014...0x301B: return scalar & 1 == 0 ? .opening : .closing
    case 0x3002: return .stop
    default: return .mark
    }
  }
}

/// English words that only hold others together, in small letters; found whatever their capitals.
struct FunctionWords: Sendable {
  /// The set, made once.
  static let english = FunctionWords(
    """
    a an the this that these those its our their his her my your such some any each every both all no \
    of in on at to for from by with as into onto over under between about after before during through than via \
    and or but if when where while which who whom whose so then not nor \
    is are was were be been being has have had do does did it we us they them he she i you there here \
    can could may might will would shall should must also more most only 's s one
    """)

  private let words: [[UInt8]]
  private static let longest = 7

  private init(_ text: String) {
    words = text.split(separator: " ").map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether `word` is one of them. O(log words).
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= Self.longest else { return false }
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(words[middle], word) { low = middle + 1 } else { high = middle }
    }
    return low < words.count && !Self.precedes(word, words[low])
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func precedes(_ one: [UInt8], _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<min(one.count, other.count) where one[index] != small(other[index]) {
      return one[index] < small(other[index])
    }
    return one.count < other.count
  }

  private static func precedes(_ one: UnsafeBufferPointer<UInt8>, _ other: [UInt8]) -> Bool {
    for index in 0..<min(one.count, other.count) where small(one[index]) != other[index] {
      return small(one[index]) < other[index]
    }
    return one.count < other.count
  }
}
