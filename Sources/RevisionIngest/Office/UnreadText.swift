import RevisionModel
import RevisionText

extension TextPieces {
  /// What of these pieces is not in `source`, nor in what was set aside while reading: one diagnostic for each stretch, where it
  /// should stand. Characters are compared as they are, white space and what is not seen apart. A piece is looked for
  /// near the end of the one before, then everywhere, so that notes are found behind the text; what is found is found once.
  /// O(length) where the pieces are in order; what is looked for everywhere is bounded.
  package func unread(in source: Source) -> [Diagnostic] {
    var search = PieceSearch(source)
    var diagnostics: [Diagnostic] = []
    for piece in pieces {
      for text in search.missing(of: piece) {
        let line = source.line(at: min(search.place, max(0, source.bytes.count - 1)))
        diagnostics.append(Diagnostic(.textNotRead, line: line, text: text))
      }
    }
    let first = source.blocks.first.map { source.line(at: $0.range.lowerBound) } ?? 1
    return diagnostics + unknownSymbols.map { Diagnostic(.textNotRead, line: first, text: $0) }
  }
}

/// Looks up pieces of text in what was read.
private struct PieceSearch {
  /// The characters that were read, then those that were set aside, UTF-8.
  private var read: [UInt8] = []
  /// For each byte of `read` its place in the source.
  private var places: [UInt32] = []
  private var isTaken: [Bool] = []
  /// Where the next piece should stand.
  private var next = 0
  /// Bytes that may yet be compared while pieces are looked for everywhere.
  private var budget = 1 << 28

  /// How far behind its place a piece is still near: a footnote's mark and the number of a list may come between.
  private static let window = 256
  /// Bytes of a piece that is its own wherever it stands.
  private static let telling = 24

  init(_ source: Source) {
    read.reserveCapacity(source.bytes.count)
    take(source.bytes, isSource: true)
    for diagnostic in source.diagnostics { take(Array(diagnostic.text.utf8), isSource: false) }
    isTaken = Array(repeating: false, count: read.count)
  }

  /// The place in the source where the next piece should stand.
  var place: Int { next < places.count ? Int(places[next]) : places.last.map(Int.init) ?? 0 }

  private mutating func take(_ bytes: [UInt8], isSource: Bool) {
    let end = places.last ?? 0
    var place = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      if Self.isSeen(scalar) {
        for byte in UTF8.encode(scalar)! { read.append(byte) }
        for _ in 0..<width { places.append(isSource ? UInt32(place) : end) }
      }
      place += width
    }
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && scalar.value > 0x1F
  }

  /// The stretches of a piece that were not read; the piece, where that is most of it: what is left may stand there by chance.
  mutating func missing(of piece: String) -> [String] {
    let scalars = Array(piece.unicodeScalars.filter(Self.isSeen))
    let text = utf8(scalars[...])
    if text.isEmpty || takes(text, within: Self.window, everywhere: true) { return [] }
    let start = next
    var (missing, lost): ([String], Int) = ([], 0)
    var taken: [Range<Int>] = []
    // Halved until what is missing stands alone; what is short must stand just where it should.
    var rest = [scalars[...]]
    var wasFound = true
    while let part = rest.popLast() {
      let bytes = utf8(part)
      let isFound = part.count < scalars.count && takes(bytes, within: part.count > 3 ? Self.window : 1)
      if isFound { taken.append((next - bytes.count)..<next) }
      if !isFound && part.count > 1 {
        let middle = part.startIndex + part.count / 2
        rest += [part[middle...], part[..<middle]]
        continue
      }
      if !isFound {
        if wasFound { missing.append("") }
        missing[missing.count - 1].unicodeScalars.append(contentsOf: part)
        lost += 1
      }
      wasFound = isFound
    }
    if lost * 2 <= scalars.count { return missing }
    for range in taken { for place in range { isTaken[place] = false } }
    next = start
    return [String(String.UnicodeScalarView(scalars))]
  }

  private func utf8(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars { for byte in UTF8.encode(scalar)! { bytes.append(byte) } }
    return bytes
  }

  /// Whether a text is found; then it is taken, and the next is looked for behind it.
  private mutating func takes(_ text: [UInt8], within window: Int, everywhere: Bool = false) -> Bool {
    if let found = first(text, in: next..<min(read.count, next + window)) {
      take(found, text.count)
      next = found + text.count
      return true
    }
    guard everywhere, budget > 0 else { return everywhere && budget <= 0 }
    guard let found = first(text, in: 0..<read.count) else { return false }
    take(found, text.count)
    if text.count >= Self.telling { next = found + text.count }
    return true
  }

  private mutating func take(_ start: Int, _ count: Int) {
    for place in start..<(start + count) { isTaken[place] = true }
  }

  /// The first place in `starts` where `text` stands and has not been taken.
  private mutating func first(_ text: [UInt8], in starts: Range<Int>) -> Int? {
    let last = read.count - text.count
    var start = starts.lowerBound
    while start < starts.upperBound, start <= last {
      var count = 0
      while count < text.count, read[start + count] == text[count], !isTaken[start + count] { count += 1 }
      budget -= count + 1
      if count == text.count { return start }
      if budget <= 0 { return nil }
      start += 1
    }
    return nil
  }
}
