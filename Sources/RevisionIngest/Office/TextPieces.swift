/// The text of a word processor's file in pieces: runs of text that stand together in whatever is made of the file, paragraphs mostly,
/// in the order of their beginnings.
package struct TextPieces: Sendable, Equatable {
  package var pieces: [String]
  /// Symbols for which there is no character: their fonts and their places in them.
  package var unknownSymbols: [String] = []

  package init(pieces: [String] = []) { self.pieces = pieces }

  /// A paragraph that is open.
  private struct Paragraph {
    /// The number behind its last element.
    var end: Int
    /// The piece to which its text goes on.
    var piece: Int
  }

  private mutating func begin() -> Int {
    pieces.append("")
    return pieces.count - 1
  }

  /// Takes the text of a part of a docx file: of all paragraphs, those in boxes among them, but not what is deleted or moved
  /// elsewhere, nor the readings over words, nor what stands there a second time for other programs. O(elements).
  /// - Parameter notes: of a part of notes, the numbers of those that the text refers to.
  mutating func takeWord(_ part: OfficePart, notes: [String]? = nil) {
    var open: [Paragraph] = []
    var hidden = 0
    // Inside of a formula, whose text is taken apart.
    var isFormula = false
    let known = notes.map { Set($0) }
    for number in part.elements.indices where number >= hidden {
      let element = part.elements[number]
      while let last = open.last, last.end <= number { open.removeLast() }
      switch element.name {
      case "del", "moveFrom", "rt", "Fallback": hidden = part.ends[number]
      case "footnote", "endnote":
        if let known, !known.contains(element["id"] ?? "") { hidden = part.ends[number] }
      case "p":
        open.append(Paragraph(end: part.ends[number], piece: begin()))
        isFormula = false
      // What is made of these stands between what is before and behind.
      case "oMath":
        hidden = part.ends[number]
        split(&open)
      case "footnoteReference", "endnoteReference": split(&open)
      case "fldChar":
        if element["fldCharType"] != "begin" { isFormula = false }
        split(&open)
      case "instrText":
        if element.text.drop(while: { $0 == 0x20 }).prefix(2).elementsEqual("EQ".utf8) { isFormula = true }
      default:
        if !isFormula, let last = open.last { takeWordText(element, last.piece) }
      }
    }
    pieces.removeAll { $0.isEmpty }
  }

  /// What follows in the paragraph is a piece of its own.
  private mutating func split(_ open: inout [Paragraph]) {
    if !open.isEmpty { open[open.count - 1].piece = begin() }
  }

  private mutating func takeWordText(_ element: PartElement, _ piece: Int) {
    switch element.name {
    case "t": pieces[piece] += String(decoding: element.text, as: UTF8.self)
    case "noBreakHyphen": pieces[piece] += "\u{2011}"
    case "sym":
      let character = wordSymbol(of: element)
      pieces[piece].unicodeScalars.append(character ?? "\u{FFFD}")
      if character == nil { unknownSymbols.append("\(element["font"] ?? "") \(element["char"] ?? "")") }
    default: break
    }
  }

  /// Takes the words of a diagram or a chart as one piece.
  mutating func takeDrawing(_ part: OfficePart) {
    let words = part.elements.filter { ["t", "v"].contains($0.name) && !$0.text.isEmpty }
    let text = words.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
    if !text.isEmpty { pieces.append(text) }
  }

  /// Takes the text of `content.xml` of an odt file, but not what is deleted, nor remarks and the readings over words. O(length).
  mutating func takeWriter(_ part: OfficePart) {
    var open: [Paragraph] = []
    var hidden = 0
    // Elements whose text and what follows on them belong to the paragraph, innermost last.
    var around: [Int] = []
    for number in part.elements.indices {
      while let last = around.last, part.ends[last] <= number {
        end(around.removeLast(), part, &open, hidden)
      }
      if number < hidden { continue }
      let name = part.elements[number].name
      switch name {
      case "tracked-changes", "annotation", "ruby-text", "note-citation": hidden = part.ends[number]
      // Words for pictures.
      case "title", "desc": if part.prefix(number) == "svg:" { hidden = part.ends[number] }
      case "p", "h": open.append(Paragraph(end: part.ends[number], piece: begin()))
      default: break
      }
      around.append(number)
      if hidden <= number, let last = open.last {
        pieces[last.piece] += String(decoding: part.elements[number].text, as: UTF8.self)
      }
    }
    while let last = around.popLast() { end(last, part, &open, hidden) }
    pieces.removeAll { $0.isEmpty }
  }

  /// Ends an element of `content.xml`, and takes what follows on it.
  private mutating func end(_ number: Int, _ part: OfficePart, _ open: inout [Paragraph], _ hidden: Int) {
    if ["p", "h"].contains(part.elements[number].name), !open.isEmpty { open.removeLast() }
    guard !open.isEmpty else { return }
    if part.elements[number].name == "note" { split(&open) }
    pieces[open[open.count - 1].piece] += String(decoding: part.elements[number].tail, as: UTF8.self)
  }
}
