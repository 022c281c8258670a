import RevisionModel

extension OverviewPage {
  /// How the headlines of the pairs are distributed: a bar for every five per cent, and the same in figures.
  mutating func writePlot() {
    guard let median = tally.median else { return }
    out.raw("<section aria-labelledby=\"distribution\">\n<h2 id=\"distribution\">")
    out.text(words[.overviewPlot])
    out.raw(
      "</h2>\n<svg class=\"plot\" viewBox=\"0 0 1050 240\" role=\"img\" aria-labelledby=\"plot-text\">"
    )
    out.raw("<title id=\"plot-text\">")
    out.text(
      words.filled(
        .overviewPlotText, Figures.grouped(tally.figured),
        Figures.percent(Tally(counted: median, total: 10_000))))
    out.raw("</title>\n")
    let steps = tally.steps
    let most = max(1, steps.max() ?? 1)
    for (step, count) in steps.enumerated() where count > 0 {
      writeBar(step, count, height: max(2, count * 170 / most))
    }
    out.raw("<path class=\"axis\" d=\"M0 200H1050\"/>\n")
    for step in stride(from: 0, through: 20, by: 2) { writeMark(step) }
    out.raw("</svg>\n")
    writeFigures(steps)
    out.raw("</section>\n")
  }

  private mutating func writeBar(_ step: Int, _ count: Int, height: Int) {
    out.raw("<rect class=\"part\" x=\"")
    out.raw(step * 50 + 3)
    out.raw("\" y=\"")
    out.raw(200 - height)
    out.raw("\" width=\"44\" height=\"")
    out.raw(height)
    out.raw("\"/><text x=\"")
    out.raw(step * 50 + 25)
    out.raw("\" y=\"")
    out.raw(193 - height)
    out.raw("\">")
    out.text(Figures.grouped(count))
    out.raw("</text>\n")
  }

  private mutating func writeMark(_ step: Int) {
    out.raw("<text x=\"")
    out.raw(step == 20 ? 1025 : step * 50 + 25)
    out.raw("\" y=\"222\">")
    out.text(name(ofStep: step))
    out.raw("</text>\n")
  }

  private mutating func writeFigures(_ steps: [Int]) {
    out.raw("<details><summary>")
    out.text(words[.overviewFigures])
    out.raw("</summary>\n<table class=\"steps\"><thead><tr><th scope=\"col\">")
    out.text(words[.overviewHeadline])
    out.raw("</th><th scope=\"col\" class=\"n\">")
    out.text(words[.overviewPairs])
    out.raw("</th></tr></thead>\n<tbody>\n")
    for (step, count) in steps.enumerated() {
      out.raw("<tr><th scope=\"row\">")
      out.text(name(ofStep: step))
      out.raw(" %</th><td class=\"n\">")
      out.text(Figures.grouped(count))
      out.raw("</td></tr>\n")
    }
    out.raw("</tbody></table></details>\n")
  }

  /// The per cents of a step: from the first up to, but not with, the last.
  private func name(ofStep step: Int) -> [UInt8] {
    Array((step == 20 ? "100" : "\(step * 5)–\(step * 5 + 5)").utf8)
  }
}
