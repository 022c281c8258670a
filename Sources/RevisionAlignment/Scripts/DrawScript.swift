import RevisionModel
import RevisionText

/// Draws the edit script between the two sides of a link: hunks in bytes of the joined texts, in order, disjoint;
/// what lies between them is equal byte for byte, so that the script turns the first text into the second exactly.
///
/// The runs of phrases come from `ScriptPath`, their bytes and kinds from `HunkDrawer`. A replacement whose sides have
/// too little in common is a deletion and an insertion side by side. In Japanese, a figure that changed beside other words is a hunk of its
/// own (`FigureParts`). What changed places is a deletion and an insertion that name each other
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
  if second.bytes.lexicographicallyPrecedes(first.bytes) {
    return scratch.draw(second, first, language, sameWording: sameWording).inverted
  }
  return scratch.draw(first, second, language, sameWording: sameWording)
}

/// Buffers of the script drawer, kept between calls.
struct ScriptScratch {
  private var path = ScriptPath()
  private var carried = CarriedCharacters()

  /// The script in the given direction.
  fileprivate mutating func draw(
    _ first: ScriptSide, _ second: ScriptSide, _ language: Language, sameWording: Bool
  ) -> EditScript {
    var (first, second) = (first, second)
    let from = (x: first.numberingPhrases, y: second.numberingPhrases)
    let runs = path.runs(&first, &second, from: from, language: language)
    var drawer = HunkDrawer(first, second, sameWording: sameWording, partsFigures: !language.separatesWords)
    drawer.addNumbering(first: first.range(0..<from.x), second: second.range(0..<from.y))
    drawer.add(runs)
    var hunks = drawer.hunks(measuring: &carried)
    PhraseMoves(first: first.bytes, second: second.bytes).mark(&hunks)
    return EditScript(hunks: hunks)
  }
}
