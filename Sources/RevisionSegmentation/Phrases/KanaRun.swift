import RevisionText

/// A run of hiragana and where its pieces end: inflection, particles, words.
///
/// The rules are those by which a reader divides clauses (文節), as far as they go without a dictionary: を is always a
/// particle; は が に で と も の へ や are where they follow a word of content or end the run; longer particles and
/// formal nouns (について, とともに, こと, ため) are where they follow either, or a finished verb.
struct KanaRun: ~Copyable {
  /// How many pieces there are.
  private(set) var cutCount = 0
  private(set) var endsInParticle = false
  /// Whether the last piece is お or ご alone.
  private(set) var endsInHonorific = false
  private let cuts = UnsafeMutablePointer<UInt8>.allocate(capacity: KanaRun.longest + 2)
  private let codes = UnsafeMutablePointer<UInt8>.allocate(capacity: KanaRun.longest + 2)
  /// For each kana it and the seven behind it, the first in the lowest byte.
  private let windows = UnsafeMutablePointer<UInt64>.allocate(capacity: KanaRun.longest + 2)
  private var count = 0
  private var start = 0
  private var runEnd = 0
  private let words = Kana.shared

  /// Kana that one run holds; longer ones are read in parts.
  private static let longest = 64

  deinit {
    cuts.deallocate()
    codes.deallocate()
    windows.deallocate()
  }

  /// Reads the run that begins at `from`; returns where it ends.
  mutating func read(_ text: Text, from: Int) -> Int {
    count = 0
    start = from
    var at = from
    while at + 3 <= text.end && count < Self.longest, text.bytes[at] == 0xE3 {
      let second = text.bytes[at + 1]
      let third = text.bytes[at + 2]
      guard second == 0x81 || second == 0x82 && third <= 0x9F else { break }
      codes[count] = (second & 2) << 5 | third & 0x3F
      count += 1
      at += 3
    }
    codes[count] = 0
    windows[count] = 0
    var index = count - 1
    while index >= 0 {
      windows[index] = windows[index + 1] << 8 | UInt64(codes[index])
      index -= 1
    }
    // Kana outside of the common block stand by themselves.
    if count == 0 { at += text.scalar(at: at).length }
    runEnd = at
    return at
  }

  /// The byte at which cut number `index` lies.
  func place(of index: Int) -> Int { Int(cuts[index]) >= count ? runEnd : start + Int(cuts[index]) * 3 }

  /// Whether the run is い alone, which joins a verb to 手, 方, 先 and 物 behind it (担い手, 使い方).
  var isJoiningI: Bool { count == 1 && codes[0] == words.i }

  /// Whether the run is one kana in which the stem of a verb can end: き, り, ち, み, し, び, ぎ, け, え, れ, め, せ, げ, て; い
  /// behind the kanji of some (言い換え). Behind more than one kanji (`single` is 0), し, せ and て are rather of する (実施し).
  func isVerbStem(of single: UInt32) -> Bool {
    guard count == 1 else { return false }
    if codes[0] == words.i { return words.hasStemInI(single) }
    if single == 0 && (codes[0] == words.shi || codes[0] == words.se || codes[0] == words.te) { return false }
    return words.has(.endsStem, codes[0])
  }

  /// Finds the cuts, for a run with `before` in front of it: their places, in kana from the run's start.
  mutating func cut(before: PhraseCutter.Before) {
    cutCount = 0
    endsInParticle = false
    endsInHonorific = false
    if count == 0 {
      addCut(1)
      return
    }
    switch before {
    case .kanji(let single):
      let inflected = inflection(of: single)
      let end = inflected > 0 ? inflected : contentEnd()
      addCut(end)
      takePieces(from: end, afterContent: true)
    case .content:
      let end = contentEnd()
      addCut(end)
      takePieces(from: end, afterContent: true)
    case .particle, .start, .other: takePieces(from: 0, afterContent: false)
    }
  }

  private mutating func addCut(_ cut: Int) {
    cuts[cutCount] = UInt8(cut)
    cutCount += 1
  }

  /// How many kana go on with a word of content: none where a particle or a word of its own follows it.
  private func contentEnd() -> Int {
    if words.afterNouns.match(windows[0]) > 0 { return 0 }
    if particle(at: 0) > 0 || words.isWordStart(codes[0], next(to: 0)) && codes[0] == words.de { return 0 }
    return wordEnd(from: 0)
  }

  private mutating func takePieces(from: Int, afterContent: Bool) {
    var at = from
    var content = afterContent
    while at < count {
      let length = content ? particle(at: at) : 0
      endsInParticle = length > 0
      endsInHonorific = false
      if length > 0 {
        // A particle may follow に, で, と and longer ones (には, からの), not は, が, を, の, も.
        content = words.has(.leads, codes[at + length - 1])
        at += length
      } else {
        let end = freeWordEnd(from: at)
        endsInHonorific = end - at == 1 && words.has(.honorific, codes[at])
        content = true
        at = end
      }
      addCut(at)
    }
  }

  /// Where the word that begins with kana `from` ends: one that stands by itself, or as far as the rules tell.
  private func freeWordEnd(from: Int) -> Int {
    let length = words.freeWords.match(windows[from])
    return length > 0 ? from + length : wordEnd(from: from)
  }

  /// How many kana of the run inflect kanji `single`, standing alone, though they look like a particle (広がる, 速やか,
  /// 特に, 最も); 0 for none.
  private func inflection(of single: UInt32) -> Int {
    guard single != 0 else { return 0 }
    let length = words.length(ofWordBehind: single, windows[0])
    if length > 0 { return length }
    // 営もう.
    if codes[0] == words.mo && next(to: 0) == words.u { return wordEnd(from: 0) }
    if codes[0] == words.ni { return words.adverbsInNi.contains(single) ? 1 : 0 }
    if codes[0] == words.mo { return single == 0x6700 ? 1 : 0 }
    // 落とす.
    if codes[0] == words.to { return single == 0x843D ? wordEnd(from: 0) : 0 }
    if codes[0] == words.ga && words.has(.inflectsGa, next(to: 0)) { return wordEnd(from: 0) }
    if codes[0] == words.ya && words.has(.inflectsYa, next(to: 0)) { return wordEnd(from: 0) }
    return 0
  }

  private func next(to at: Int) -> UInt8 { at + 1 < count ? codes[at + 1] : 0 }

  /// Length of the particle at kana `at`, which follows a word of content; 0 when there is none.
  private func particle(at: Int) -> Int {
    let long = words.particles.match(windows[at])
    if long == 2 { return isShortened(at) ? 1 : continuesAsStem(at) ? 0 : long }
    if long > 0 { return long }
    // とき and ところ behind a finished word.
    if codes[at] == words.to && at > 0 && (words.has(.finishes, codes[at - 1]) || codes[at - 1] == words.no)
      && words.afterVerbs.match(windows[at]) > 0
    {
      return 0
    }
    return words.has(.particle, codes[at]) && !words.isWordStart(codes[at], next(to: at)) ? 1 : 0
  }

  /// Where the word that holds kana `from` ends: before を, before a formal noun or long particle behind a finished
  /// word, before particles behind a noun made of a verb (見直しなど), before the particles that end the run.
  private func wordEnd(from: Int) -> Int {
    var at = from + 1
    while at < count {
      if codes[at] == words.wo { return at }
      // あるお子さん.
      if at == count - 1 && words.has(.honorific, codes[at]) && words.has(.finishes, codes[at - 1]) {
        return at
      }
      if words.has(.finishes, codes[at - 1]) && words.afterVerbs.match(windows[at]) > 0 { return at }
      if words.has(.endsStem, codes[at - 1]) && words.afterStems.match(windows[at]) > 0 { return at }
      if count - at <= 2 && at - from >= (from == 0 ? 1 : 2) && isParticlesToTheEnd(at) { return at }
      at += 1
    }
    return count
  }

  /// Whether です at kana `at` is で in front of すでに, すべて or すぐ.
  private func isShortened(_ at: Int) -> Bool {
    guard codes[at] == words.de, codes[at + 1] == words.su, at + 2 < count else { return false }
    return codes[at + 2] == words.de || codes[at + 2] == words.be || codes[at + 2] == words.gu
  }

  /// Whether しか at kana `at` is し with から behind it (見出しから).
  private func continuesAsStem(_ at: Int) -> Bool {
    codes[at] == words.shi && at + 2 < count && codes[at + 2] == words.ra
  }

  /// Whether the run's rest from `at` is nothing but one particle or a pair such as には.
  private func isParticlesToTheEnd(_ at: Int) -> Bool {
    let last = codes[at - 1]
    guard words.has(.particle, codes[at]), last != words.smallTsu else { return false }
    if codes[at] == words.de && (last == words.n || last == words.i) { return false }
    return count - at == 1 || words.has(.leads, codes[at]) && words.has(.follows, codes[at + 1])
  }
}
