@testable import RevisionReport

/// Reads the body of a document as a word processor would with all tracked changes accepted, or all rejected.
struct RedlineReader {
  private var isAccepted: Bool
  private(set) var paragraphs: [String] = []
  private var text = ""
  private var gone = 0
  private var isMarkGone = false
  private var isRowGone = false
  private var rowStart = 0
  private var open: [Substring] = []

  /// The paragraphs of `body` that are not empty, those of cells too.
  static func paragraphs(_ body: String, isAccepted: Bool) -> [String] {
    var reader = RedlineReader(isAccepted: isAccepted)
    reader.read(body)
    return reader.paragraphs.filter { !$0.isEmpty }
  }

  private init(isAccepted: Bool) { self.isAccepted = isAccepted }

  private mutating func read(_ body: String) {
    for piece in body.split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = parts[0]
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if tag.hasPrefix("/") {
        close(tag.dropFirst())
        open.removeLast()
      } else {
        start(name, isEmpty: tag.hasSuffix("/"))
        if !tag.hasSuffix("/") { open.append(name) }
      }
      if parts.count > 1, gone == 0 { text += parts[1] }
    }
  }

  private func isGone(_ name: Substring) -> Bool {
    name == (isAccepted ? "w:del" : "w:ins") || name == (isAccepted ? "w:moveFrom" : "w:moveTo")
  }

  private mutating func start(_ name: Substring, isEmpty: Bool) {
    switch name {
    case "w:p" where isEmpty: paragraphs.append("")
    case "w:tab": text += gone == 0 ? "\t" : ""
    case "w:br": text += gone == 0 ? "\n" : ""
    case "w:tr":
      isRowGone = false
      rowStart = paragraphs.count
    default:
      guard isGone(name) else { return }
      if !isEmpty { gone += 1 } else if open.last == "w:rPr" { isMarkGone = true } else { isRowGone = true }
    }
  }

  private mutating func close(_ name: Substring) {
    if isGone(name) { gone -= 1 }
    if name == "w:tr", isRowGone { paragraphs.removeSubrange(rowStart...) }
    guard name == "w:p" else { return }
    if !isMarkGone {
      paragraphs.append(text)
      text = ""
    }
    isMarkGone = false
  }
}
