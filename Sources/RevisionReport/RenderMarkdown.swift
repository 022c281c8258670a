import RevisionModel

/// report.md, UTF-8: GitHub-flavoured Markdown. It holds what changed with its surroundings, and of what did not the
/// headings and the counts. O(size of both editions).
package func renderMarkdown(_ assessment: Assessment) -> [UInt8] {
  var report = MarkdownReport(assessment)
  return report.written()
}
