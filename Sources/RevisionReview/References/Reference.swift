import RevisionText

/// A mention of a chapter, a table or a figure by its number.
struct Reference: Equatable {
  /// What is mentioned: 章, 図, Chapter.
  var family: String
  /// Its number, with its branches; empty for 別表 alone.
  var values: [Int]
  /// Where it stands in the folded wording.
  var range: Range<Int>

  /// Whether two mean the same.
  func isSame(as other: Reference) -> Bool { family == other.family && values == other.values }
}

/// The references in a folded wording, in order; those to other documents (総合計画第３章, 同法第３条, Section 5 of the Act) left
/// out. O(length).
func references(in wording: UnsafeBufferPointer<UInt8>) -> [Reference] {
  var found: [Reference] = []
  var foreign: [String] = []
  var cursor = ScalarCursor(wording)
  while !cursor.isAtEnd {
    if let reference = reference(at: cursor) {
      if isForeign(reference, wording) { foreign.append(reference.family) }
      // What another law is named for once goes on to be that law's.
      if !foreign.contains(reference.family) { found.append(reference) }
      cursor.position = reference.range.upperBound
    } else {
      _ = cursor.next()
    }
  }
  return found
}

/// The reference that begins at `start`, wherever it leads.
func reference(at start: ScalarCursor) -> Reference? {
  var cursor = start
  switch start.current {
  case 0x7B2C:
    guard let ordinal = NumberLabel.takeOrdinal(&cursor), let family = ordinal.style.last,
      ["章", "節", "編", "部", "条"].contains(family)
    else { return nil }
    return Reference(
      family: String(family), values: ordinal.values, range: start.position..<cursor.position)
  case 0x56F3, 0x8868, 0x5225, 0x8CC7: return named(at: start)
  case let lead where lead &- 0x41 < 26: return english(at: start)
  default: return nil
  }
}

/// 図２, 表1-2, 別表第１, 別表, 資料３: not inside of a longer word (地図, 発表).
private func named(at start: ScalarCursor) -> Reference? {
  var before = start.position
  if before > 0 {
    let script = script(of: previousScalar(start.bytes, &before))
    if script == .kanji || script == .katakana { return nil }
  }
  for name in ["図表", "別表", "資料", "図", "表"] {
    var cursor = start
    guard name.unicodeScalars.allSatisfy({ cursor.next() == $0.value }) else { continue }
    var numbered = cursor
    numbered.takeWhite()
    if let ordinal = NumberLabel.takeOrdinal(&numbered) {
      return Reference(family: name, values: ordinal.values, range: start.position..<numbered.position)
    }
    if let number = NumberLabel.takeCounted(&numbered) {
      return Reference(family: name, values: number.values, range: start.position..<numbered.position)
    }
    return name == "別表" ? Reference(family: name, values: [], range: start.position..<cursor.position) : nil
  }
  return nil
}

/// Chapter 4, Section 2.1, Figure 3, Table A.
private func english(at start: ScalarCursor) -> Reference? {
  for word in ["Chapter", "Section", "Figure", "Table", "Appendix", "Annex", "Part"] {
    var cursor = start
    guard word.unicodeScalars.allSatisfy({ cursor.next() == $0.value }), cursor.takeWhite() else { continue }
    let letter = cursor.current &- 0x41
    if letter < 26 {
      _ = cursor.next()
      guard script(of: cursor.current) != .latin else { return nil }
      return Reference(family: word, values: [Int(letter) + 1], range: start.position..<cursor.position)
    }
    guard let number = NumberLabel.takeCounted(&cursor) else { return nil }
    return Reference(family: word, values: number.values, range: start.position..<cursor.position)
  }
  return nil
}

/// Whether a reference leads into another document: a name stands before it without a particle, or with の, or `of the` behind it.
private func isForeign(_ reference: Reference, _ wording: UnsafeBufferPointer<UInt8>) -> Bool {
  let behind = Array(wording[reference.range.upperBound...].prefix(4))
  if behind.elementsEqual(" of ".utf8) { return true }
  var end = SentenceEnd(Array(wording[..<reference.range.lowerBound]), isTrimmed: false)
  if end.has(anyOf: ["本計画", "本戦略", "本書", "本計画の", "本戦略の", "本書の"]) { return false }
  if end.has(anyOf: ["」", "』", "同法", "同条例"]) { return true }
  if end.take("の") {
    return end.has(anyOf: ["計画", "戦略", "法", "条例", "指針", "報告書", "ビジョン", "規則", "要綱", "」", "』"])
  }
  return end.has(anyOf: ["計画", "戦略", "法", "条例", "指針", "報告書", "ビジョン", "規則", "要綱", "令"])
}
