import RevisionDiff
import RevisionModel

/// A small pair of which everything is known.
enum Stored {
  static let inputs = Pair(
    first: Input(
      path: "first.txt",
      bytes: Array("第１章　窓口\n\n窓口の手続を三年以内に電子化する。図書館は夜間も開館する。\n".utf8)),
    second: Input(
      path: "second.txt",
      bytes: Array("第１章　窓口\n\n図書館は夜間も開館する。窓口の手続を五年以内に電子化する。\n".utf8)))

  /// Its comparison.json.
  static let comparison: [UInt8] = {
    guard let assessment = try? compare(inputs) else { preconditionFailure("the small pair is read") }
    return renderJSON(assessment)
  }()

  /// The outline of its first edition.
  static let outline: [UInt8] = {
    guard let outline = try? RevisionDiff.outline(inputs.first) else {
      preconditionFailure("the small pair is read")
    }
    return renderOutlineJSON(outline)
  }()
}
