import RevisionModel
import Testing

@testable import RevisionIngest

extension Source {
  /// The text of a block.
  func text(_ block: Block) -> String { String(decoding: bytes[block.range], as: UTF8.self) }
  /// The blocks that are text of the edition.
  var content: [Block] { blocks.filter { !$0.isSetAside } }
  /// Their texts.
  var texts: [String] { content.map(text) }
  /// Their kinds.
  var kinds: [Block.Kind] { content.map(\.kind) }
  /// The line of the input that each of them begins on.
  var blockLines: [Int] { content.map { lines.line(at: $0.range.lowerBound) } }
  /// The texts that were set aside under a code.
  func setAside(_ code: Diagnostic.Code) -> [String] {
    diagnostics.filter { $0.code == code }.map(\.text)
  }
}
