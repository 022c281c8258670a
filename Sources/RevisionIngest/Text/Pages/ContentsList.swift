import RevisionText

/// Marks the lines of contents lists: lines with dot leaders and a number, the lines under 目次 or Contents that end
/// with a page number or come again later as lines of their own, lines near the beginning that all come again further on
/// with text between them, and the chapters with their ranges of articles at the head of a statute. O(lines).
func markContents(_ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine]) {
  let body = lines.indices.filter { lines[$0].role == .body }
  var places: [Int]?
  var position = 0
  while position < body.count {
    let range = lines[body[position]].range
    if isContentsTitle(text, range) {
      if places == nil { places = nextPlaces(text, lines, body) }
      let end = TitledList(text, lines, body, places: places ?? [], from: position + 1).end
      if end > position + 1 {
        for entry in body[position..<end] { lines[entry].role = .contents }
        position = end
        continue
      }
    }
    var end = endOfUntitledList(text, lines, body, from: position)
    if end == position, position < longestFrontMatter, lines[body[position]].range.count <= longestRepeated {
      if places == nil { places = nextPlaces(text, lines, body) }
      end = endOfRepeatedList(body, from: position, places: places ?? [])
    }
    if end > position + 1 {
      for entry in body[position..<end] { lines[entry].role = .contents }
      position = end
    } else {
      position += 1
    }
  }
}

/// Whether a line says 目次, Contents or the like and nothing more, but for what the list is of: 本章の目次.
func isContentsTitle(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count <= 64 else { return false }
  switch lastScalar(text, range) {
  case 0x6B21, 0x5F55, 0xCC28, 0xB840, 0x74, 0x54, 0x65, 0x45, 0x6F, 0x4F, 0x3058, 0x73, 0x53, 0x3011, 0xFF1E,
    0x3E, 0x3009,
    0x300B, 0xFF3D, 0x5D, 0xFF0D, 0x2D, 0x3A,
    0xFF1A:
    break
  default: return false
  }
  var key: [UInt8] = []
  forEachFoldedByte(text, range) { byte in
    if byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) { key.append(byte) }
  }
  makeLatinCapitalsSmall(&key)
  let title = String(decoding: key, as: UTF8.self)
  return contentsTitles.contains(title) || title.hasSuffix("の目次")
}

private let contentsTitles = [
  "目次", "もくじ", "【目次】", "＜目次＞", "〈目次〉", "《目次》", "［目次］", "－目次－", "■目次", "図表目次", "図目次", "表目次", "目次構成",
  "contents", "tableofcontents", "listoffigures", "listoftables",
  "目录", "목차", "차례", "inhalt", "inhaltsverzeichnis", "sommaire", "tabledesmatières", "índice",
  "sommario",
  "sumário",
]

/// Makes the capitals À to Þ of UTF-8 small.
private func makeLatinCapitalsSmall(_ bytes: inout [UInt8]) {
  for index in bytes.indices.dropFirst()
  where bytes[index - 1] == 0xC3 && (0x80...0x9E).contains(bytes[index]) && bytes[index] != 0x97 {
    bytes[index] += 0x20
  }
}

/// Calls `body` with the bytes of a line, its blanks left out and its capitals made small.
private func forEachFoldedByte(
  _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UInt8) -> Void
) {
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = text[index]
    let isWideBlank =
      byte == 0xE3 && index + 2 < range.upperBound && text[index + 1] == 0x80 && text[index + 2] == 0x80
    if isWideBlank {
      index += 3
      continue
    }
    if byte > 0x20 { body(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    index += 1
  }
}

/// What a line is recognised by elsewhere: the fingerprint of its folded bytes, 64 bits wide. Two lines of one text that differ
/// have the same value with a chance of one in 10^10 at a million lines, and then one of them is set aside.
func lineHash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
  var print = Fingerprint()
  forEachFoldedByte(text, range) { byte in print.add(byte) }
  return print.value
}

/// Whether a line is the word for supplementary provisions, 附則.
private func isSupplement(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  range.count <= 24
    && lineHash(text, range) == Array("附則".utf8).withUnsafeBufferPointer { lineHash($0, 0..<$0.count) }
}

/// For each line of `body` the position in `body` of the next line with the same text; its count where there is none.
private func nextPlaces(_ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ body: [Int]) -> [Int] {
  var latest: [UInt64: Int] = [:]
  var places = [Int](repeating: body.count, count: body.count)
  for position in body.indices.reversed() where lines[body[position]].range.count <= 240 {
    let range = lines[body[position]].range
    let bullet = leadingBullet(text, range) ?? 0
    if bullet >= range.count { continue }
    let key = lineHash(text, range.lowerBound + bullet..<range.upperBound)
    places[position] = latest[key] ?? body.count
    latest[key] = position
  }
  return places
}

/// After the last line of a list without a title: two lines and more with dot leaders, or with ranges of articles.
private func endOfUntitledList(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ body: [Int], from start: Int
) -> Int {
  var position = start
  var leaders = 0
  while position < body.count, ContentsEntry(text, lines[body[position]].range)?.hasLeader == true {
    position += 1
    leaders += 1
  }
  if leaders >= 2 { return position }
  position = start
  while position < body.count, isArticleRange(text, lines[body[position]].range) { position += 1 }
  guard position - start >= 2 else { return start }
  // The supplementary provisions close such a list, without a range of their own.
  if position < body.count, isSupplement(text, lines[body[position]].range) { position += 1 }
  return position
}

/// How many lines of body stand before a list that nothing but its repetition shows, at the most.
private let longestFrontMatter = 60

/// How many bytes a line has, at the most, that shows such a list: a title, and shorter than a line of text.
private let longestRepeated = 90

/// After the last line of a list without a title or page numbers: four lines and more that all come again behind it, in
/// their order, most of them with something between.
private func endOfRepeatedList(_ body: [Int], from start: Int, places: [Int]) -> Int {
  var position = start
  var apart = 0
  while position < body.count, places[position] < body.count {
    if position > start {
      guard places[position] > places[position - 1] else { break }
      if places[position] > places[position - 1] + 1 { apart += 1 }
    }
    position += 1
  }
  let isList = position - start >= 4 && apart * 3 >= (position - start - 1) * 2 && places[start] >= position
  return isList ? position : start
}

/// Whether a line is a chapter with its range of articles, as lists at the head of statutes have it:
/// 第一章　総則（第一条―第十五条）.
func isArticleRange(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  let closing = lastScalar(text, range)
  guard closing == 0xFF09 || closing == 0x29, firstScalar(text, range) == 0x7B2C, range.count <= 240 else {
    return false
  }
  var position = range.upperBound
  var scalars: [UInt32] = []
  while position > range.lowerBound {
    let scalar = previousScalar(text, &position)
    if scalar == 0xFF08 || scalar == 0x28 { break }
    scalars.append(scalar)
  }
  // From the end: ）条五十第 … 第（; 条 may be followed by の二.
  return scalars.last == 0x7B2C && scalars.contains(0x6761) && scalars.allSatisfy(isPartOfArticleRange)
}

private func isPartOfArticleRange(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x7B2C, 0x6761, 0x306E, 0x29, 0xFF09, 0x2014, 0x2015, 0x2500, 0x2D, 0x30FC, 0xFF0D, 0x7E, 0x301C,
    0xFF5E,
    0x30FB, 0x3001, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E,
    0x5343,
    0x304B, 0x3089, 0x307E, 0x3067:
    true
  default: digitValue(scalar) != nil || isWhite(scalar)
  }
}

/// Whether a line ends with a link to a place in the text, as browsers print it: `<#scope>`.
func endsInAnchor(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  guard text[range.upperBound - 1] == UInt8(ascii: ">") else { return false }
  var index = range.upperBound - 1
  while index > range.lowerBound, text[index] > 0x20 {
    if text[index] == UInt8(ascii: "#") { return text[index - 1] == UInt8(ascii: "<") }
    index -= 1
  }
  return false
}

/// Whether a line is such a link and nothing else.
func isMereAnchor(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  text[range].starts(with: "<#".utf8) && endsInAnchor(text, range)
}

/// A line that ends with a page number.
struct ContentsEntry: Equatable {
  var page: Int
  /// Whether a row of dots leads to the number.
  var hasLeader: Bool
  /// After the last byte of what stands before blanks, leader and number.
  var titleEnd: Int

  /// Reads a line; `nil` when no number stands at its end behind a blank or a leader, or nothing before it.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var position = range.upperBound
    var scalar = previousScalar(text, &position)
    if scalar == 0x29 || scalar == 0xFF09 || scalar == 0x9801 {
      guard position > range.lowerBound else { return nil }
      scalar = previousScalar(text, &position)
    }
    var value = 0
    var scale = 1
    while let digit = digitValue(scalar), scale <= 10_000, position > range.lowerBound {
      value += digit * scale
      scale *= 10
      scalar = previousScalar(text, &position)
    }
    guard scale > 1, scale <= 10_000 else { return nil }
    if scalar == 0x28 || scalar == 0xFF08 || scalar == 0x2E || scalar == 0x50 || scalar == 0x70 {
      while (scalar == 0x28 || scalar == 0xFF08 || scalar == 0x50 || scalar == 0x70),
        position > range.lowerBound
      {
        scalar = previousScalar(text, &position)
      }
    }
    var dots = 0
    var blanks = 0
    titleEnd = range.upperBound
    while position > range.lowerBound, isWhite(scalar) || leaderWeight(scalar) > 0 {
      dots += leaderWeight(scalar)
      if isWhite(scalar) { blanks += 1 }
      titleEnd = position
      scalar = previousScalar(text, &position)
    }
    guard dots >= 3 || blanks > 0, !isWhite(scalar), leaderWeight(scalar) == 0 else { return nil }
    page = value
    hasLeader = dots >= 3
  }
}

/// How many dots of a leader a character stands for.
private func leaderWeight(_ scalar: UInt32) -> Int {
  switch scalar {
  case 0x2E, 0xB7, 0x30FB, 0xFF65, 0xFF0E, 0x2024, 0x5F, 0x2D: 1
  case 0x2025: 2
  case 0x2026, 0x22EF, 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509: 3
  default: 0
  }
}
