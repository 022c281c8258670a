/// What single hiragana and short sequences of them can be. Kana are given as their scalar less U+3040.
enum Kana {
  static let ga = code("が"), ya = code("や"), ni = code("に"), mo = code("も"), wo = code("を"), de = code("で")
  static let smallTsu = code("っ"), n = code("ん"), i = code("い")

  /// What follows が where it inflects a kanji: 上がる, 広がり, 曲がった, 下がらない.
  static let inflectsGa = codes("るりらられろっん")
  /// What follows や where it inflects a kanji: 速やか, 増やす, 費やし.
  static let inflectsYa = codes("かすしさせそりるれっ")
  /// Kanji that make an adverb with に: 特に, 既に, 更に, 常に, 共に, 主に, 単に, 次に, 仮に, 殊に, 故に, 真に, 新に, 互に.
  static let adverbsInNi: [UInt32] = "特既更常共主単次仮殊故真新互".unicodeScalars.map(\.value)

  /// Particles of more than one kana, and forms of である and です, longest first by their first kana.
  static let particles = KanaWords([
    "における", "において", "におかれ", "による", "により", "によって", "によっては", "について", "につき", "にわたる", "にわたり", "にわたって",
    "にあたって", "にあたり", "にかかわらず", "にかかる", "に", "として", "とした", "とする", "とし", "とともに", "といった", "という", "から", "まで",
    "までに", "より", "など", "だけ", "ほど", "ごと", "ごとに", "しか", "さえ", "こそ", "ばかり", "くらい", "ぐらい", "のみ", "はじめ", "もしくは",
    "または", "および", "ならびに", "である", "であり", "であって", "であっ", "であれば", "であれ", "です", "でした", "でしょう", "のうち", "のほか",
  ])

  /// Words of kana that stand by themselves at a sentence's start or behind a mark.
  static let freeWords = KanaWords([
    "この", "その", "これら", "それら", "これ", "それ", "また", "または", "および", "ならびに", "さらに", "すでに", "とくに", "ともに", "まさに",
    "おもに", "ただし", "しかし", "なお", "かつ", "もしくは", "あるいは", "すなわち", "したがって", "そのため", "このため", "このような", "そのような",
    "これまで", "こと", "もの", "ため", "とき", "ところ", "よう", "ように", "ような", "うち", "ほか", "とともに", "から", "まで", "より", "など",
    "という", "といった", "として", "とする", "について", "において", "における", "による", "により", "いずれも", "いずれか", "それぞれ", "とても",
    "を",
  ])

  /// Formal nouns and particles behind a finished verb or adjective.
  static let afterVerbs = KanaWords(
    [
      "こと", "もの", "ため", "とき", "ところ", "よう", "ように", "ような", "ほか", "うち", "まま", "とおり", "はず", "わけ", "だけ", "ほど",
      "など", "まで", "から", "ので", "のに", "のは", "のが", "のを", "のも", "より", "とともに", "という", "といった", "として", "とする", "または",
      "および", "ごと", "ばかり", "に", "べき", "ものの",
    ], least: 2)

  /// Whether `code` is one of は が を に で と も の へ や.
  static func isParticle(_ code: UInt8) -> Bool { flags[Int(code)] & 1 != 0 }
  /// Whether a particle that ends in `code` may have another behind it: に, で, と, へ, ら, ど, り, て.
  static func leads(_ code: UInt8) -> Bool { flags[Int(code)] & 2 != 0 }
  /// Whether `code` follows another particle: は, も, の, が, を.
  static func follows(_ code: UInt8) -> Bool { flags[Int(code)] & 4 != 0 }
  /// Whether a finished word can end in `code`: る う く す む つ ぶ ぐ い た だ な.
  static func finishes(_ code: UInt8) -> Bool { flags[Int(code)] & 8 != 0 }
  /// Whether `code` is お or ご.
  static func isHonorific(_ code: UInt8) -> Bool { flags[Int(code)] & 16 != 0 }

  /// Whether `first` and `second` begin a word of their own behind a word of content rather than a particle: でき, がん, もの.
  static func isWordStart(_ first: UInt8, _ second: UInt8) -> Bool {
    if first == de { return second == code("き") }
    if first == ga { return second == n }
    if first == mo { return second == code("の") || second == code("っ") }
    return false
  }

  /// Whether a word of its own begins at kana `at` of `codes` behind a word of content: でき.
  static func startsWord(_ codes: [UInt8], _ at: Int) -> Bool {
    codes[at] == de && at + 1 < codes.count && codes[at + 1] == code("き")
  }

  /// Length of the longest of `words` that stands at kana `at` of `codes`; 0 when none does.
  @inline(__always)
  static func longestMatch(_ codes: [UInt8], _ at: Int, _ words: KanaWords) -> Int { words.match(codes, at) }

  private static let flags: [UInt8] = {
    var flags = Array(repeating: UInt8(0), count: 256)
    for (flag, kana) in [(1, "はがをにでともへのや"), (2, "にでとへらどりて"), (4, "はものがを"), (8, "るうくすむつぶぐいただな"), (16, "おご")]
      as [(UInt8, String)]
    {
      for code in codes(kana) { flags[Int(code)] |= flag }
    }
    return flags
  }()

  private static func codes(_ kana: String) -> [UInt8] {
    kana.unicodeScalars.map { UInt8($0.value - 0x3040) }
  }
  private static func code(_ kana: Unicode.Scalar) -> UInt8 { UInt8(kana.value - 0x3040) }
}

/// A set of kana words, found by their first kana, longest first.
struct KanaWords: Sendable {
  private var firstOf: [UInt16]
  private var starts: [UInt16]
  private var letters: [UInt8]

  /// - Parameter least: shorter words are left out.
  init(_ words: [String], least: Int = 1) {
    let coded = words.map { $0.unicodeScalars.map { UInt8($0.value - 0x3040) } }.filter { $0.count >= least }
    let ordered = coded.sorted { $0[0] != $1[0] ? $0[0] < $1[0] : $0.count > $1.count }
    firstOf = Array(repeating: UInt16(ordered.count), count: 258)
    starts = [0]
    letters = []
    for (index, word) in ordered.enumerated().reversed() { firstOf[Int(word[0])] = UInt16(index) }
    for code in (0..<257).reversed() where firstOf[code] == UInt16(ordered.count) {
      firstOf[code] = firstOf[code + 1]
    }
    for word in ordered {
      letters += word
      starts.append(UInt16(letters.count))
    }
  }

  /// Length of the longest word that stands at `at` of `codes`; 0 when none does.
  func match(_ codes: [UInt8], _ at: Int) -> Int {
    let first = Int(codes[at])
    for word in Int(firstOf[first])..<Int(firstOf[first + 1]) {
      let start = Int(starts[word])
      let length = Int(starts[word + 1]) - start
      if at + length > codes.count { continue }
      var same = 1
      while same < length && letters[start + same] == codes[at + same] { same += 1 }
      if same == length { return length }
    }
    return 0
  }
}
