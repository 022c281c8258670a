import RevisionText

/// What single hiragana and short sequences of them can be. Kana are given as their scalar less U+3040.
///
/// The tables are read for every kana of a text: they lie in plain memory, which lives as long as the program.
struct Kana: @unchecked Sendable {
  /// The tables, made once.
  static let shared = Kana()

  /// What a kana can be.
  enum Trait: UInt8 {
    /// One of は が を に で と も の へ や.
    case particle = 1
    /// Ends a particle behind which another may stand: に, で, と, へ, ら, ど, り, て.
    case leads = 2
    /// Follows another particle: は, も, の, が, を.
    case follows = 4
    /// Ends a finished word: る う く す む つ ぶ ぐ い た だ な, and き of べき.
    case finishes = 8
    /// お or ご.
    case honorific = 16
    /// Follows が where it inflects a kanji: 上がる, 広がり, 曲がった, 下がらない.
    case inflectsGa = 32
    /// Follows や where it inflects a kanji: 速やか, 増やす, 費やし.
    case inflectsYa = 64
    /// Ends the stem of a verb that goes on with another verb or a noun: 引き上げ, 受け入れ, 働き方.
    case endsStem = 128
  }

  // Worked out where they are used: the tables are passed on with every run.
  var shi: UInt8 { Self.code("し") }
  var se: UInt8 { Self.code("せ") }
  var te: UInt8 { Self.code("て") }
  var ra: UInt8 { Self.code("ら") }
  var su: UInt8 { Self.code("す") }
  var be: UInt8 { Self.code("べ") }
  var gu: UInt8 { Self.code("ぐ") }
  var u: UInt8 { Self.code("う") }
  var ga: UInt8 { Self.code("が") }
  var ya: UInt8 { Self.code("や") }
  var ni: UInt8 { Self.code("に") }
  var mo: UInt8 { Self.code("も") }
  var wo: UInt8 { Self.code("を") }
  var de: UInt8 { Self.code("で") }
  var smallTsu: UInt8 { Self.code("っ") }
  var n: UInt8 { Self.code("ん") }
  var to: UInt8 { Self.code("と") }
  var i: UInt8 { Self.code("い") }
  var no: UInt8 { Self.code("の") }
  private var ki: UInt8 { Self.code("き") }
  private var ha: UInt8 { Self.code("は") }
  private var zu: UInt8 { Self.code("ず") }

  /// Kanji that make an adverb with に.
  let adverbsInNi: [UInt32] = "特既更常共主単次仮殊故真新互".unicodeScalars.map(\.value)

  /// Whether `kanji` is that of a verb whose stem ends in い: 言い換え, 使い分け, 笑い声.
  func hasStemInI(_ kanji: UInt32) -> Bool { Self.stemsInI.contains(kanji) }

  private static let stemsInI: [UInt32] = "言使買払追問思笑洗違願扱争歌習拾吸救従迷".unicodeScalars.map(\.value)

  /// Words of kana that no word of content in front of them is inflected with: 団体その他, 市民および事業者.
  let afterNouns = KanaWords([
    "その", "それ", "それぞれ", "この", "または", "および", "ならびに", "もしくは", "あるいは", "すべて", "さらに", "いずれ",
  ])

  /// Particles of more than one kana, and forms of である and です.
  let particles = KanaWords([
    "にとって", "のか", "における", "において", "におかれ", "による", "により", "によって", "によっては", "について", "につき", "にわたる", "にわたり",
    "にわたって",
    "にあたって", "にあたり", "にかかわらず", "にかかる", "として", "とした", "とする", "とし", "とともに", "といった", "という", "から", "まで",
    "までに", "より", "など", "だけ", "ほど", "ごと", "ごとに", "しか", "さえ", "こそ", "ばかり", "くらい", "ぐらい", "のみ", "はじめ", "もしくは",
    "または", "および", "ならびに", "にとって", "である", "であり", "であって", "であっ", "であれば", "であれ", "です", "でした", "でしょう", "のうち",
    "のほか",
  ])

  /// Words of kana that stand by themselves at a sentence's start or behind a mark.
  let freeWords = KanaWords([
    "この", "その", "これら", "それら", "これ", "それ", "また", "または", "および", "ならびに", "さらに", "すでに", "とくに", "ともに", "まさに",
    "おもに", "ただし", "しかし", "なお", "かつ", "もしくは", "あるいは", "すなわち", "したがって", "そのため", "このため", "このような", "そのような",
    "これまで", "こと", "もの", "ため", "とき", "ところ", "よう", "ように", "ような", "うち", "ほか", "とともに", "から", "まで", "より", "など",
    "という", "といった", "として", "とする", "について", "において", "における", "による", "により", "いずれも", "いずれか", "それぞれ", "とても",
    "を", "どの", "はず", "すべて",
  ])

  /// Formal nouns and particles behind a finished verb or adjective.
  let afterVerbs = KanaWords([
    "こと", "もの", "ため", "とき", "ところ", "よう", "ように", "ような", "ほか", "うち", "まま", "とおり", "はず", "わけ", "だけ", "ほど",
    "など", "まで", "から", "ので", "のに", "のは", "のが", "のを", "のも", "より", "とともに", "という", "といった", "として", "とする", "または",
    "および", "ごと", "ばかり", "のか", "ものの", "その", "それ", "この", "さらに", "すべて", "あるいは", "もしくは", "ならびに",
  ])

  /// Particles behind a noun made of a verb: 見直しなど, 取り組みとして.
  let afterStems = KanaWords([
    "など", "から", "まで", "として", "とする", "とした", "とともに", "という", "といった", "だけ", "による", "により", "について", "において",
    "における",
  ])

  private let flags: UnsafePointer<UInt8>

  private init() {
    var flags = [UInt8](repeating: 0, count: 256)
    let kana: [(Trait, String)] = [
      (.particle, "はがをにでともへのや"), (.leads, "にでとへらどりて"), (.follows, "はものがを"), (.finishes, "るうくすむつぶぐいただなき"),
      (.honorific, "おご"), (.inflectsGa, "るりらられろっん"), (.inflectsYa, "かすしさせそりるれっ"),
      (.endsStem, "きりちみしびぎけえれめせげて"),
    ]
    for (trait, letters) in kana {
      for scalar in letters.unicodeScalars { flags[Int(Kana.code(scalar))] |= trait.rawValue }
    }
    self.flags = lasting(flags)
  }

  @inline(__always)
  func has(_ trait: Trait, _ code: UInt8) -> Bool { flags[Int(code)] & trait.rawValue != 0 }

  /// Whether `first` and `second` begin a word of their own behind a word of content rather than a particle: でき, がん,
  /// もの, もっ, はず, やっ.
  func isWordStart(_ first: UInt8, _ second: UInt8) -> Bool {
    if first == de { return second == ki }
    if first == ga { return second == n }
    if first == mo { return second == no || second == smallTsu }
    if first == ha { return second == zu }
    if first == ya { return second == smallTsu }
    return false
  }

  /// How many kana at the head of `window` make a word with kanji `single`, though they look like particles or like the end
  /// of a verb: 又は, 若しくは, 及び, 並びに, 且つ, 直ちに, 必ずしも, 障がい, 少なくとも; 0 for none.
  func length(ofWordBehind single: UInt32, _ window: UInt64) -> Int {
    switch single {
    case 0x53C8: begins(window, "は")
    case 0x82E5: begins(window, "しくは")
    case 0x53CA: begins(window, "び")
    case 0x4E26: begins(window, "びに")
    case 0x4E14: begins(window, "つ")
    case 0x76F4: begins(window, "ちに")
    case 0x5FC5: begins(window, "ずしも")
    case 0x969C: begins(window, "がい")
    case 0x5C11: max(begins(window, "なくとも"), begins(window, "くとも"))
    default: 0
    }
  }

  /// The length of `word` where `window` begins with it, else 0.
  private func begins(_ window: UInt64, _ word: StaticString) -> Int {
    var rest = window
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    var at = 0
    while at < letters.count {
      if rest & 0xFF != UInt64(UInt8(truncatingIfNeeded: nextScalar(letters, &at) &- 0x3040)) { return 0 }
      rest >>= 8
    }
    return word.utf8CodeUnitCount / 3
  }

  private static func code(_ kana: Unicode.Scalar) -> UInt8 { UInt8(kana.value - 0x3040) }
}

/// A copy of `table` that lives as long as the program.
private func lasting<Element: BitwiseCopyable>(_ table: [Element]) -> UnsafePointer<Element> {
  let copy = UnsafeMutablePointer<Element>.allocate(capacity: table.count)
  for (index, element) in table.enumerated() { (copy + index).initialize(to: element) }
  return UnsafePointer(copy)
}

/// A set of kana words of eight kana at the most, found by their first kana, longest first.
struct KanaWords: @unchecked Sendable {
  /// A word as one number, its first kana in the lowest byte, and how far to shift it out but for its own kana.
  private struct Word: BitwiseCopyable {
    var kana: UInt64
    var shift: UInt64
    var length: Int
  }

  /// Number of the first word that begins with a kana or a later one.
  private let firstOf: UnsafePointer<Int>
  private let words: UnsafePointer<Word>

  init(_ spellings: [String]) {
    let coded = spellings.map { $0.unicodeScalars.map { UInt8($0.value - 0x3040) } }
    let ordered = coded.sorted { $0[0] != $1[0] ? $0[0] < $1[0] : $0.count > $1.count }
    precondition(ordered.allSatisfy { $0.count <= 8 }, "a word fits into one number")
    firstOf = lasting((0...128).map { code in ordered.firstIndex { Int($0[0]) >= code } ?? ordered.count })
    words = lasting(
      ordered.map { codes in
        let kana = codes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Word(kana: kana, shift: UInt64(64 - 8 * codes.count), length: codes.count)
      })
  }

  /// Length of the longest word with which `window` begins: the next eight kana, zeros behind the run's end. 0 when it
  /// begins with none.
  @inline(__always)
  func match(_ window: UInt64) -> Int {
    let first = Int(window & 0x7F)
    var index = firstOf[first]
    let end = firstOf[first + 1]
    while index < end {
      if (window ^ words[index].kana) &<< words[index].shift == 0 { return words[index].length }
      index &+= 1
    }
    return 0
  }
}
