import RevisionModel

/// How wide and how colourful a terminal is, and how much it is told.
package struct TerminalStyle: Sendable {
  /// What is told behind the summary.
  package enum Details: Sendable {
    case none
    /// What changed, with the unchanged sentences beside it.
    case changes
    /// Every sentence.
    case all
  }

  /// Columns.
  package var width: Int
  package var isColoured: Bool
  package var details: Details

  /// At least 40 columns.
  package init(width: Int, isColoured: Bool, details: Details = .none) {
    self.width = max(40, width)
    self.isColoured = isColoured
    self.details = details
  }
}

/// The summary for a terminal and, on wish, the comparison side by side; UTF-8. O(size of both editions).
package func renderTerminal(_ assessment: Assessment, style: TerminalStyle) -> [UInt8] {
  var summary = Summary(assessment, style: style)
  let bytes = summary.written()
  if style.details == .none { return bytes }
  var comparison = SideBySide(assessment, style: style)
  return bytes + [UInt8(ascii: "\n")] + comparison.written()
}
