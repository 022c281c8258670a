import RevisionText

/// A run of hiragana and where its pieces end: inflection, particles, words.
///
/// The rules are those by which a reader divides clauses (文節), as far as they go without a dictionary: を is always a
/// particle; は が に で と も の へ や are where they follow a word of content or end the run; longer particles and
/// formal nouns (について, とともに, こと, ため) are where they follow either, or a finished verb.
struct KanaRun {
  /// The ends of the pieces, in kana from the run's start; 0 first where the word before the run ends at once.
  private(set) var cuts: [Int] = []
  private(set) var endsInParticle = false
  private(set) var lastPieceIsHonorific = false
  private var codes: [UInt8] = []
  private var start = 0
  private var runEnd = 0

  /// Kana that one run holds; longer ones are read in parts.
  private static let longest = 64

  /// Reads the run that begins at `from`; returns where it ends.
  mutating func read(_ text: Text, from: Int) -> Int {
    codes.removeAll(keepingCapacity: true)
    start = from
    var at = from
    while at < text.end && codes.count < Self.longest {
      let (scalar, length) = text.scalar(at: at)
      guard scalar >= 0x3041 && scalar <= 0x309F else { break }
      codes.append(UInt8(scalar - 0x3040))
      at += length
    }
    if codes.isEmpty { at += text.scalar(at: at).length }
    runEnd = at
    return at
  }

  /// The byte at which kana number `cut` begins.
  func place(of cut: Int) -> Int { cut >= codes.count ? runEnd : start + cut * 3 }

  /// Finds the cuts, for a run with `before` in front of it.
  mutating func cut(before: PhraseScanner.Before) {
    cuts.removeAll(keepingCapacity: true)
    endsInParticle = false
    lastPieceIsHonorific = false
    var at = 0
    var mayBeParticle = false
    switch before {
    case .kanji(let single):
      mayBeParticle = !inflects(single)
      if !mayBeParticle { at = wordEnd(from: 0, least: 1) } else { at = contentEnd() }
    case .content:
      mayBeParticle = true
      at = contentEnd()
    case .particle, .start, .other: break
    }
    if at > 0 || mayBeParticle { cuts.append(at) }
    takePieces(from: at, afterContent: mayBeParticle || at > 0)
  }

  /// How many kana go on with a word of content: none where a particle follows it.
  private func contentEnd() -> Int {
    if particle(at: 0) > 0 || Kana.startsWord(codes, 0) { return 0 }
    return wordEnd(from: 0, least: 1)
  }

  private mutating func takePieces(from: Int, afterContent: Bool) {
    var at = from
    var content = afterContent
    while at < codes.count {
      let length = content ? particle(at: at) : Kana.longestMatch(codes, at, Kana.freeWords)
      endsInParticle = length > 0
      let end = length > 0 ? at + length : wordEnd(from: at, least: 1)
      // A particle may follow に, で, と and longer ones (には, からの), not は, が, を, の, も.
      content = length > 0 ? content && Kana.leads(codes[at + length - 1]) : true
      lastPieceIsHonorific = length == 0 && end - at == 1 && Kana.isHonorific(codes[at])
      cuts.append(end)
      at = end
    }
    if codes.isEmpty { cuts.append(1) }
  }

  /// Whether kanji `single`, standing alone, takes the run's first kana as inflection though it looks like a particle
  /// (広がる, 速やか, 特に, 最も).
  private func inflects(_ single: UInt32) -> Bool {
    guard single != 0, codes.count > 0 else { return false }
    let next = codes.count > 1 ? codes[1] : 0
    return switch codes[0] {
    case Kana.ga: Kana.inflectsGa.contains(next)
    case Kana.ya: Kana.inflectsYa.contains(next)
    case Kana.ni: Kana.adverbsInNi.contains(single)
    case Kana.mo: single == 0x6700 || single == 0x5C24 && next == Kana.mo
    default: false
    }
  }

  /// Length of the particle at kana `at`, which follows a word of content; 0 when there is none.
  private func particle(at: Int) -> Int {
    let long = Kana.longestMatch(codes, at, Kana.particles)
    if long > 0 { return long }
    guard Kana.isParticle(codes[at]) else { return 0 }
    let next = at + 1 < codes.count ? codes[at + 1] : 0
    return Kana.isWordStart(codes[at], next) ? 0 : 1
  }

  /// Where the word that holds kana `from` ends: before を, before a formal noun or long particle behind a finished
  /// word, before the particles that end the run.
  private func wordEnd(from: Int, least: Int) -> Int {
    var at = from + least
    while at < codes.count {
      if codes[at] == Kana.wo { return at }
      if Kana.finishes(codes[at - 1]) && Kana.longestMatch(codes, at, Kana.afterVerbs) > 0 { return at }
      if codes.count - at <= 3 && at - from >= (from == 0 ? 1 : 2) && isParticlesToTheEnd(at) { return at }
      at += 1
    }
    return codes.count
  }

  /// Whether the run's rest from `at` is nothing but one particle or a pair such as には.
  private func isParticlesToTheEnd(_ at: Int) -> Bool {
    let last = codes[at - 1]
    let rest = codes.count - at
    guard Kana.isParticle(codes[at]), last != Kana.smallTsu else { return false }
    if codes[at] == Kana.de && (last == Kana.n || last == Kana.i) { return false }
    if rest == 1 { return true }
    return rest == 2 && Kana.leads(codes[at]) && Kana.follows(codes[at + 1])
  }
}
