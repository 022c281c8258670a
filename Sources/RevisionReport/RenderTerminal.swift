import RevisionModel

/// How wide and how colourful a terminal is.
package struct TerminalStyle: Sendable {
  /// Columns.
  package var width: Int
  package var isColoured: Bool

  package init(width: Int, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }
}

/// The terminal summary, UTF-8.
package func renderTerminal(_ assessment: Assessment, style: TerminalStyle) -> [UInt8] {
  var summary = Summary(assessment, style: style)
  return summary.written()
}
