import RevisionModel
import RevisionText

extension TableCells {
  /// Whether a link is of cells, or of items in cells, that differ in nothing but the number that they begin with.
  func isRelabelledCell(_ row: Int) -> Bool {
    let sentences = comparison.sentences
    let (first, second) = (sentences.members(row, .first), sentences.members(row, .second))
    guard sentences.kind(row) == .unchanged, first.count == 1, second.count == 1,
      let own = labelInTable(Int(first[first.startIndex]), .first),
      let twin = labelInTable(Int(second[second.startIndex]), .second)
    else { return false }
    return own != twin && Folding.folded(own) != Folding.folded(twin)
  }

  /// The number that a sentence in a table begins with; empty where it has none, `nil` outside of tables.
  private func labelInTable(_ sentence: Int, _ edition: Edition) -> [UInt8]? {
    let own = parts[edition]
    guard own.document.cell(ofSentence: sentence) != nil else { return nil }
    let block = own.block(ofSentence: sentence)
    return own.sentences[block].lowerBound == sentence ? own.labelBytes(block) : []
  }
}
