import RevisionModel
import RevisionText
import Testing

@testable import RevisionAlignment

/// Checks the script between two texts whose phrases are divided by `|`.
///
/// `marked` is the first text with its edits in square brackets: `[x→y]` for a replacement, `[−x]` for a deletion, `[＋y]`
/// for an insertion; behind the bracket stands `~` for one of notation, `#` for a figure, nothing for one of wording; the
/// number of a move before that.
func check(
  _ first: String, _ second: String, _ marked: String, language: Language = .ja, sameWording: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let sides = sidesOf(cut(first), cut(second), language: language)
  var scratch = ScriptScratch()
  let script = drawScript(
    first: sides.first, second: sides.second, language: language, sameWording: sameWording, scratch: &scratch)
  #expect(mark(script, sides) == marked, sourceLocation: sourceLocation)
  #expect(
    script.applied(to: sides.first.bytes[...], from: sides.second.bytes[...]) == sides.second.bytes,
    sourceLocation: sourceLocation)
  let mirrored = drawScript(
    first: sides.second, second: sides.first, language: language, sameWording: sameWording, scratch: &scratch)
  #expect(mirrored == script.inverted, sourceLocation: sourceLocation)
}

/// The phrases between `|`.
func cut(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }

/// The first text with what `script` changes in brackets.
private func mark(_ script: EditScript, _ sides: Pair<ScriptSide>) -> String {
  func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
  var result = ""
  var done = 0
  for hunk in script.hunks {
    let sign =
      switch hunk.kind {
      case .wording: ""
      case .notation: "~"
      case .figure: "#"
      }
    let move = hunk.move.map { String($0) + ":" } ?? ""
    let first = text(sides.first.bytes[hunk.first])
    let second = text(sides.second.bytes[hunk.second])
    let change = second.isEmpty ? "−" + first : first.isEmpty ? "＋" + second : first + "→" + second
    result += text(sides.first.bytes[done..<hunk.first.lowerBound]) + "[" + move + sign + change + "]"
    done = hunk.first.upperBound
  }
  return result + text(sides.first.bytes[done...])
}

/// Sides made of phrases, each side one sentence.
func sidesOf(_ first: [String], _ second: [String], language: Language = .ja) -> Pair<ScriptSide> {
  var interner = Interner()
  return Pair(first: first, second: second).map { phrases in
    let document = document(of: [phrases], language: language, &interner)
    return ScriptSide(document, sentences: 0..<document.sentences.count)
  }
}

/// A document of sentences made of phrases, without sections.
func document(of sentences: [[String]], language: Language, _ interner: inout Interner) -> Document {
  var document = Document(language: language)
  for sentence in sentences {
    for phrase in sentence {
      document.bytes += Array(phrase.utf8)
      document.phrases.append(cut: document.bytes.count)
      var folded = Folding.folded(Array(phrase.utf8))
      while folded.last == 0x20 { folded.removeLast() }
      document.symbols.append(Symbol(id: interner.intern(folded)))
    }
    document.sentences.append(cut: document.symbols.count)
    document.roles.append(.paragraph)
  }
  return document
}
