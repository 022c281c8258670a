import RevisionText

/// A term where it stands in a folded wording.
struct TermPlace {
  /// How telling its writing is: katakana and Latin letters write what is new, kanji and English words all things.
  enum Writing {
    case foreign
    case plain
  }

  var range: Range<Int>
  var writing: Writing
}

/// The terms of a folded Japanese wording: runs of katakana, of kanji and of Latin letters, and runs of several of these
/// together (生成AI, デジタル人材). O(length).
func japaneseTerms(in wording: UnsafeBufferPointer<UInt8>) -> [TermPlace] {
  var terms: [TermPlace] = []
  let runs = scriptRuns(in: wording)
  func touches(_ run: Int) -> Bool {
    run > 0 && run < runs.count && runs[run - 1].range.upperBound == runs[run].range.lowerBound
  }
  var start = 0
  while start < runs.count {
    var end = start + 1
    if runs[start].script != .digit {
      while touches(end), runs[end].script != .digit { end += 1 }
      appendTerms(runs[start..<end], wording, isBehindDigit: touches(start), to: &terms)
    }
    start = end
  }
  return terms
}

/// Appends the terms in runs that touch one another, and the one that they are together.
/// - Parameter isBehindDigit: whether digits stand before the first, which then counts what they number.
private func appendTerms(
  _ runs: ArraySlice<ScriptRun>, _ wording: UnsafeBufferPointer<UInt8>, isBehindDigit: Bool,
  to terms: inout [TermPlace]
) {
  var parts = runs
  while let last = parts.last, last.length == 1, last.script == .kanji { parts.removeLast() }
  for part in parts.dropFirst(isBehindDigit ? 1 : 0) where (2...10).contains(part.length) {
    if part.script == .latin, !isName(wording, part.range) { continue }
    if part.script == .kanji, isNumbered(wording, part.range) { continue }
    terms.append(TermPlace(range: part.range, writing: part.script == .kanji ? .plain : .foreign))
  }
  if !isBehindDigit, parts.count > 1, let first = parts.first, let last = parts.last,
    parts.contains(where: { $0.script != .kanji }), parts.reduce(0, { $0 + $1.length }) <= 14
  {
    terms.append(TermPlace(range: first.range.lowerBound..<last.range.upperBound, writing: .foreign))
  }
}

/// Whether Latin letters are a name and no word of running text: a capital or a digit is among them.
private func isName(_ wording: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  wording[range].contains { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
}

/// Whether a run of kanji begins with a number or with 第.
private func isNumbered(_ wording: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var position = range.lowerBound
  let lead = nextScalar(wording, &position)
  return lead == 0x7B2C || isKanjiNumeral(lead)
}

/// The terms of a folded English wording: its words, those in capitals telling more. O(length).
func englishTerms(in wording: UnsafeBufferPointer<UInt8>) -> [TermPlace] {
  var terms: [TermPlace] = []
  var position = 0
  while position < wording.count {
    let start = position
    var isTerm = false
    var capitals = 0
    while position < wording.count {
      let at = position
      let scalar = nextScalar(wording, &position)
      let kind = script(of: scalar)
      guard kind == .latin || isTerm && (kind == .digit || scalar == 0x2D) else {
        if !isTerm { break }
        position = at
        break
      }
      isTerm = true
      if scalar &- 0x41 < 26 { capitals += 1 }
    }
    guard isTerm else { continue }
    let length = position - start
    if capitals == length, length >= 2 {
      terms.append(TermPlace(range: start..<position, writing: .foreign))
    } else if length >= 5 {
      terms.append(TermPlace(range: start..<position, writing: .plain))
    }
  }
  return terms
}
