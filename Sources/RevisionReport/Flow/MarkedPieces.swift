import RevisionModel

/// A run of text that is the same on both sides, or is not.
struct MarkedPiece: Equatable {
  var text: ArraySlice<UInt8>
  /// What the difference amounts to; `nil` where there is none.
  var kind: Hunk.Kind?
  /// Whether it stands elsewhere on the other side.
  var isMove = false
}

/// A sentence of one side of a link, in pieces.
struct MarkedSentence: Equatable {
  /// The sentence.
  var unit: Int
  var pieces: [MarkedPiece]
}

/// A run of both sides of a link told as one text: what is the same once, what differs behind each other.
enum InlinePiece: Equatable {
  case same(ArraySlice<UInt8>)
  case deleted(ArraySlice<UInt8>)
  case inserted(ArraySlice<UInt8>)
}

extension Comparison {
  /// The sentences of one side of a row with the edits marked. A hunk that reaches over several sentences is marked in
  /// each of them; what belongs to nothing is marked as a whole. O(length).
  func marked(_ row: Int, _ edition: Edition) -> [MarkedSentence] {
    let document = documents[edition]
    let hunks = scripts[row].hunks
    let isLoose = sentences.members(row, edition.other).isEmpty
    var offset = 0
    var next = 0
    return sentences.members(row, edition).map { unit in
      let text = document.bytes[document.byteRange(ofSentence: Int(unit))]
      defer { offset += text.count }
      let pieces =
        isLoose
        ? [MarkedPiece(text: text, kind: .wording)]
        : Self.pieces(of: text, at: offset, hunks, &next, edition)
      return MarkedSentence(unit: Int(unit), pieces: pieces)
    }
  }

  /// The pieces of `text`, which begins at byte `offset` of its side, by the hunks from `next` on that lie in it.
  private static func pieces(
    of text: ArraySlice<UInt8>, at offset: Int, _ hunks: [Hunk], _ next: inout Int, _ edition: Edition
  ) -> [MarkedPiece] {
    let shift = text.startIndex - offset
    var pieces: [MarkedPiece] = []
    var done = text.startIndex
    while next < hunks.count {
      let range = hunks[next][edition]
      let start = max(done, range.lowerBound + shift)
      let end = min(text.endIndex, range.upperBound + shift)
      if start >= text.endIndex { break }
      if start < end {
        if done < start { pieces.append(MarkedPiece(text: text[done..<start])) }
        pieces.append(
          MarkedPiece(text: text[start..<end], kind: hunks[next].kind, isMove: hunks[next].move != nil))
        done = end
      }
      if range.upperBound + shift > text.endIndex { break }
      next += 1
    }
    if done < text.endIndex { pieces.append(MarkedPiece(text: text[done...])) }
    return pieces
  }

  /// Both sides of a row as one text; hunks that touch are one. O(length).
  func inline(_ row: Int) -> [InlinePiece] {
    let (first, second) = (joinedBytes(row, .first)[...], joinedBytes(row, .second)[...])
    if first.isEmpty { return [.inserted(second)] }
    if second.isEmpty { return [.deleted(first)] }
    var pieces: [InlinePiece] = []
    var done = Pair(first: 0, second: 0)
    var open = done
    func close() {
      if open.first < done.first { pieces.append(.deleted(first[open.first..<done.first])) }
      if open.second < done.second { pieces.append(.inserted(second[open.second..<done.second])) }
    }
    for hunk in scripts[row].hunks {
      if hunk.second.lowerBound > done.second || hunk.first.lowerBound > done.first {
        close()
        pieces.append(.same(second[done.second..<hunk.second.lowerBound]))
        open = Pair(first: hunk.first.lowerBound, second: hunk.second.lowerBound)
      }
      done = Pair(first: hunk.first.upperBound, second: hunk.second.upperBound)
    }
    close()
    if done.second < second.count { pieces.append(.same(second[done.second...])) }
    return pieces
  }
}
