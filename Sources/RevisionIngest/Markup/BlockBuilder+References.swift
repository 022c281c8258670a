import RevisionModel

/// A reference that the tolerant parser does not know, as far as it has been handed over: first `&`, then the name, then
/// the text behind it, which begins with `;`.
struct OpenReference {
  var name: [UInt8] = []
  var line: Int
}

/// Named characters that the parser does not know.
extension BlockBuilder {
  /// A piece of text of tolerantly read markup: as `text`, with references put together.
  mutating func tolerantText(_ piece: UnsafeBufferPointer<UInt8>, endLine: Int) {
    var piece = piece
    if let open = reference {
      if open.name.isEmpty, NamedCharacters.isName(piece) {
        reference?.name = Array(piece)
        return
      }
      let isWhole = !open.name.isEmpty && piece.first == UInt8(ascii: ";")
      if isWhole, let characters = NamedCharacters.named(open.name) {
        reference = nil
        text(characters, line: open.line)
        piece = UnsafeBufferPointer(rebasing: piece.dropFirst())
      } else {
        endReference()
        if isWhole { noteUnknown(open.name, line: open.line) }
      }
    }
    if piece.count == 1, piece[0] == UInt8(ascii: "&") {
      reference = OpenReference(line: endLine)
    } else {
      text(piece, endLine: endLine)
    }
  }

  /// What has been held back of a reference is text.
  mutating func endReference() {
    guard let open = reference else { return }
    reference = nil
    text([UInt8(ascii: "&")] + open.name, line: open.line)
  }

  /// Says that a name means nothing.
  mutating func noteUnknown(_ name: [UInt8], line: Int) {
    diagnostics.append(
      Diagnostic(.unknownEntity, line: line, text: "&\(String(decoding: name, as: UTF8.self));"))
  }

  private mutating func text(_ characters: [UInt8], line: Int) {
    characters.withUnsafeBufferPointer { text($0, endLine: line) }
  }
}
