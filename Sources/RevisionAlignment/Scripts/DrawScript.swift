import RevisionModel
import RevisionText

/// Draws the edit script between the two sides of a link: hunks in bytes of the joined texts, in order, disjoint;
/// what lies between them is equal byte for byte, so that the script turns the first text into the second exactly.
///
/// The runs of phrases come from `ScriptPath`, their bytes and kinds from `HunkDrawer`. A replacement whose sides have
/// too little in common is a deletion and an insertion side by side. What changed places is a deletion and an insertion that name each other
/// (`PhraseMoves`). Leading numbering that changed is a hunk of its own.
/// Exchanging the sides gives the inverted script: the work is always done from the side that is the lesser byte by
/// byte, and turned round when the caller asked for the other.
/// - Parameters:
///   - sameWording: the sides are the same word for word, so every hunk is one of notation.
///   - scratch: buffers that calls share; its content never influences a result.
func drawScript(
  first: ScriptSide, second: ScriptSide, language: Language, sameWording: Bool, scratch: inout ScriptScratch
) -> EditScript {
  if first.bytes == second.bytes { return EditScript() }
  let weights = ScriptWeights.of(language)
  if second.bytes.lexicographicallyPrecedes(first.bytes) {
    return scratch.draw(second, first, weights, sameWording: sameWording).inverted
  }
  return scratch.draw(first, second, weights, sameWording: sameWording)
}

/// Buffers of the script drawer, kept between calls.
struct ScriptScratch {
  private var path = ScriptPath()
  private var carried = CarriedCharacters()

  /// The script in the given direction.
  fileprivate mutating func draw(
    _ first: ScriptSide, _ second: ScriptSide, _ weights: ScriptWeights, sameWording: Bool
  ) -> EditScript {
    var drawer = HunkDrawer(first, second, sameWording: sameWording)
    let from = (x: first.numberingPhrases, y: second.numberingPhrases)
    drawer.addNumbering(first: first.range(0..<from.x), second: second.range(0..<from.y))
    drawer.add(path.runs(first, second, from: from, weights: weights))
    var hunks = drawer.hunks(measuring: &carried)
    PhraseMoves(first: first.bytes, second: second.bytes).mark(&hunks)
    return EditScript(hunks: hunks)
  }
}
