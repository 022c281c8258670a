import RevisionModel

/// Finds the runs of a script over the phrases of two sides: a lattice where the changed part is short, and where it is
/// long one between every two anchors.
struct ScriptPath {
  /// Phrases around the changed part that an edit may slide into.
  static let slack = 6
  /// A run of so many phrases that the shortest script keeps stands as an anchor.
  static let anchorLength = 4

  private var lattice = ScriptLattice()
  private var shortest = ShortestPath()
  private var firstTraits = PhraseTraits()
  private var secondTraits = PhraseTraits()
  /// Goes by spellings alone, so that it can be kept from call to call.
  private var lexicon = PhraseLexicon()
  private var keptFirst: [Bool] = []
  private var keptSecond: [Bool] = []

  /// The runs that lead from `first` to `second`, in order, phrases `from` on; in Japanese, phrases are cut where the other
  /// side has them apart (`CommonCuts`).
  mutating func runs(
    _ first: inout ScriptSide, _ second: inout ScriptSide, from: (x: Int, y: Int), language: Language
  ) -> [ScriptRun] {
    let weights = ScriptWeights.of(language)
    var runs: [ScriptRun] = []
    var window = changedWindow(first, second, from: from)
    if !language.separatesWords && window.x.count * window.y.count <= ScriptLattice.cellLimit {
      CommonCuts.apply(&first, &second, &window)
    }
    runs.addKept(window.x.lowerBound - from.x, first: from.x, second: from.y)
    firstTraits.read(first, window.x, weights: weights, lexicon: &lexicon)
    secondTraits.read(second, window.y, weights: weights, lexicon: &lexicon)
    let whole = ScriptLattice.Window(
      x: 0..<window.x.count, y: 0..<window.y.count, isAtStart: window.x.lowerBound == from.x)
    let origin = (x: window.x.lowerBound, y: window.y.lowerBound)
    if whole.cells <= ScriptLattice.cellLimit {
      draw(whole, origin, weights, &runs)
    } else {
      drawBetweenAnchors(whole, origin, weights, &runs)
    }
    runs.addKept(
      first.phraseCount - window.x.upperBound, first: window.x.upperBound, second: window.y.upperBound)
    return runs
  }

  /// What is left when a common beginning and end are taken off, but for `slack` phrases.
  private func changedWindow(
    _ first: ScriptSide, _ second: ScriptSide, from: (x: Int, y: Int)
  ) -> (x: Range<Int>, y: Range<Int>) {
    let shorter = min(first.phraseCount - from.x, second.phraseCount - from.y)
    var head = 0
    while head < shorter, first.symbols[from.x + head] == second.symbols[from.y + head] { head += 1 }
    var tail = 0
    while tail < shorter - head,
      first.symbols[first.phraseCount - 1 - tail] == second.symbols[second.phraseCount - 1 - tail]
    { tail += 1 }
    head = max(0, head - Self.slack)
    tail = max(0, tail - Self.slack)
    return (from.x + head..<first.phraseCount - tail, from.y + head..<second.phraseCount - tail)
  }

  private mutating func draw(
    _ window: ScriptLattice.Window, _ origin: (x: Int, y: Int), _ weights: ScriptWeights,
    _ runs: inout [ScriptRun]
  ) {
    let shift = (x: origin.x + window.x.lowerBound, y: origin.y + window.y.lowerBound)
    lattice.draw(
      window, firstTraits, secondTraits, scalars: lexicon.scalars, weights: weights, shift: shift, runs: &runs
    )
  }

  /// Draws `whole` piece by piece: kept runs of the shortest script that are long enough stand, and what lies between
  /// them goes to the lattice, or where that is still too long, is deleted and inserted but for what was kept.
  private mutating func drawBetweenAnchors(
    _ whole: ScriptLattice.Window, _ origin: (x: Int, y: Int), _ weights: ScriptWeights,
    _ runs: inout [ScriptRun]
  ) {
    markKept()
    var from = (x: 0, y: 0)
    var at = (x: 0, y: 0)
    while at.x < whole.x.count || at.y < whole.y.count {
      while at.x < whole.x.count && !keptFirst[at.x] { at.x += 1 }
      while at.y < whole.y.count && !keptSecond[at.y] { at.y += 1 }
      var length = 0
      while at.x + length < whole.x.count, at.y + length < whole.y.count, keptFirst[at.x + length],
        keptSecond[at.y + length]
      { length += 1 }
      if length >= Self.anchorLength {
        drawPiece(from, to: at, origin, weights, &runs)
        runs.addKept(length, first: origin.x + at.x, second: origin.y + at.y)
        from = (at.x + length, at.y + length)
      }
      at = (at.x + length, at.y + length)
    }
    drawPiece(from, to: at, origin, weights, &runs)
  }

  private mutating func drawPiece(
    _ from: (x: Int, y: Int), to: (x: Int, y: Int), _ origin: (x: Int, y: Int), _ weights: ScriptWeights,
    _ runs: inout [ScriptRun]
  ) {
    let piece = ScriptLattice.Window(x: from.x..<to.x, y: from.y..<to.y, isAtStart: from == (0, 0))
    if piece.x.isEmpty && piece.y.isEmpty { return }
    if piece.cells <= ScriptLattice.cellLimit { return draw(piece, origin, weights, &runs) }
    var at = from
    while at.x < to.x || at.y < to.y {
      let start = at
      while at.x < to.x && !keptFirst[at.x] { at.x += 1 }
      while at.y < to.y && !keptSecond[at.y] { at.y += 1 }
      runs.add(
        .delete, first: origin.x + start.x..<origin.x + at.x, second: origin.y + start.y..<origin.y + start.y)
      runs.add(
        .insert, first: origin.x + at.x..<origin.x + at.x, second: origin.y + start.y..<origin.y + at.y)
      if at.x < to.x && at.y < to.y {
        runs.addKept(1, first: origin.x + at.x, second: origin.y + at.y)
        at = (at.x + 1, at.y + 1)
      }
    }
  }

  /// Sets the flags of the phrases that the shortest script over keys keeps.
  private mutating func markKept() {
    keptFirst = Array(repeating: true, count: firstTraits.count)
    keptSecond = Array(repeating: true, count: secondTraits.count)
    firstTraits.traits.map(\.key).withUnsafeBufferPointer { keys in
      secondTraits.traits.map(\.key).withUnsafeBufferPointer { otherKeys in
        keptFirst.withUnsafeMutableBufferPointer { kept in
          keptSecond.withUnsafeMutableBufferPointer { otherKept in
            shortest.mark(keys, otherKeys, keptFirst: kept, keptSecond: otherKept)
          }
        }
      }
    }
  }
}
