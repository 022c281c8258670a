import RevisionModel

/// Draws the edit script between the two sides of a link: hunks in bytes of the joined texts, in order, disjoint;
/// what lies between them is equal byte for byte, so that the script turns the first text into the second exactly.
///
/// Exchanging the sides gives the inverted script: the work is always done in one direction, from the side that is
/// the lesser byte by byte, and turned round when the caller asked for the other.
/// - Parameters:
///   - sameWording: the sides are the same word for word, so every hunk is one of notation.
///   - scratch: buffers that calls share; its content never influences a result.
func drawScript(
  first: ScriptSide, second: ScriptSide, language: Language, sameWording: Bool, scratch: inout ScriptScratch
) -> EditScript {
  if first.bytes == second.bytes { return EditScript() }
  if second.bytes.lexicographicallyPrecedes(first.bytes) {
    return draw(second, first, sameWording: sameWording, scratch: &scratch).inverted
  }
  return draw(first, second, sameWording: sameWording, scratch: &scratch)
}

/// Buffers of the script drawer, kept between calls.
struct ScriptScratch {
  var path = ShortestPath()
}

/// The script in the given direction.
private func draw(
  _ first: ScriptSide, _ second: ScriptSide, sameWording: Bool, scratch: inout ScriptScratch
) -> EditScript {
  var kept = Pair(
    first: Array(repeating: true, count: first.phraseCount),
    second: Array(repeating: true, count: second.phraseCount))
  first.symbols.withUnsafeBufferPointer { ids in
    second.symbols.withUnsafeBufferPointer { otherIds in
      kept.first.withUnsafeMutableBufferPointer { keptFirst in
        kept.second.withUnsafeMutableBufferPointer { keptSecond in
          scratch.path.mark(ids, otherIds, keptFirst: keptFirst, keptSecond: keptSecond)
        }
      }
    }
  }
  var hunks: [Hunk] = []
  var x = 0
  var y = 0
  while x < first.phraseCount || y < second.phraseCount {
    let from = (x, y)
    while x < first.phraseCount && !kept.first[x] { x += 1 }
    while y < second.phraseCount && !kept.second[y] { y += 1 }
    if (x, y) != from {
      hunks.append(
        Hunk(
          first: first.range(from.0..<x), second: second.range(from.1..<y),
          kind: sameWording ? .notation : .wording))
      continue
    }
    if first.bytes[first.range(x)] != second.bytes[second.range(y)] {
      hunks.append(Hunk(first: first.range(x), second: second.range(y), kind: .notation))
    }
    x += 1
    y += 1
  }
  return EditScript(hunks: hunks)
}
