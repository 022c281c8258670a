import RevisionModel

extension Page {
  /// The first screen: the claim, the verdict, the headline, the measures, and what they cannot say.
  mutating func writeAnswer() {
    let verdict = assessment.verdict
    out.raw("<section class=\"answer\" aria-labelledby=\"answer\">\n<h2 id=\"answer\" class=\"claim-line\">")
    out.text(words.filled(.claimSentence, Figures.claim(verdict.claim)))
    out.raw("</h2>\n<p class=\"verdict\">")
    out.text(words.verdictSentence(verdict))
    out.raw("</p>\n")
    if !verdict.weighsNothing { writeHeadline() }
    writeSides()
    writePlaceOfChange()
    writeCertainty()
    out.raw("<p class=\"limits\">")
    out.text(words[.limits])
    out.raw("</p>\n</section>\n")
    writeMeasures()
  }

  private mutating func writeHeadline() {
    let verdict = assessment.verdict
    let headline = assessment.tally(verdict.headline, .second)
    out.raw("<div class=\"headline\">\n<p class=\"figure\"><strong>")
    out.text(Figures.percent(headline))
    out.raw("</strong></p>\n<div>\n<p>")
    out.text(words[.headlineCaption])
    out.raw(" <span class=\"quiet\">")
    let counted = Figures.grouped(headline.counted)
    out.text(words.filled(.headlineCount, counted, Figures.grouped(headline.total)))
    out.raw("</span></p>\n")
    writeScale(headline)
    out.raw("<p class=\"quiet\">")
    out.text(words.filled(.claimLine, Figures.claim(verdict.claim)))
    out.text(words.boundsSentence(verdict))
    out.raw("</p>\n</div>\n</div>\n")
  }

  /// Which measures agree with the claim and which do not, where they are at odds.
  private mutating func writeSides() {
    let verdict = assessment.verdict
    if verdict.agree.isEmpty || verdict.disagree.isEmpty { return }
    out.raw("<ul class=\"sides\"><li>")
    out.text(words.filled(.agreeing, words.list(verdict.agree)))
    out.raw("</li><li>")
    out.text(words.filled(.disagreeing, words.list(verdict.disagree)))
    out.raw("</li></ul>\n")
  }

  /// A scale from 0 to 100 with the headline, its bounds and the claim.
  private mutating func writeScale(_ headline: Tally) {
    let verdict = assessment.verdict
    out.raw(
      "<svg class=\"scale\" viewBox=\"0 0 100 20\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
    let alternative = words.filled(
      .scaleAlternative, Figures.percent(headline), Figures.percent(verdict.low),
      Figures.percent(verdict.high),
      Figures.claim(verdict.claim))
    out.text(alternative)
    out.raw(
      "\"><rect class=\"track\" y=\"6\" width=\"100\" height=\"8\"/><rect class=\"part\" y=\"6\" width=\"")
    out.raw(Figures.drawn(headline))
    out.raw("\" height=\"8\"/><path class=\"bounds\" vector-effect=\"non-scaling-stroke\" d=\"M")
    out.raw(Figures.drawn(verdict.low))
    out.raw(" 3V17M")
    out.raw(Figures.drawn(verdict.low))
    out.raw(" 10H")
    out.raw(Figures.drawn(verdict.high))
    out.raw("M")
    out.raw(Figures.drawn(verdict.high))
    out.raw(" 3V17\"/><path class=\"claim\" vector-effect=\"non-scaling-stroke\" d=\"M")
    out.raw(Figures.claim(verdict.claim))
    out.raw(" 0V20\"/></svg>\n")
  }

  private mutating func writeMeasures() {
    out.raw("<section aria-labelledby=\"measures\">\n<h2 id=\"measures\">")
    out.text(words[.measuresHeading])
    out.raw("</h2>\n<table class=\"measures\">\n<thead><tr><th scope=\"col\">")
    out.text(words[.measureColumn])
    out.raw("</th><th scope=\"col\">")
    out.text(words[.secondShareColumn])
    out.raw("</th><th scope=\"col\">")
    out.text(words.filled(.claimColumn, Figures.claim(assessment.verdict.claim)))
    out.raw("</th><th scope=\"col\">")
    out.text(words[.firstShareColumn])
    out.raw("</th></tr></thead>\n<tbody>\n")
    for name in Measure.Name.allCases { writeMeasure(name) }
    out.raw("</tbody>\n</table>\n<p class=\"quiet\">")
    out.text(words[.measuresNote])
    out.raw("</p>\n<p class=\"quiet\">")
    out.text(words[.roundingNote])
    out.raw("</p>\n</section>\n")
  }

  private mutating func writeMeasure(_ name: Measure.Name) {
    let verdict = assessment.verdict
    out.raw(name == verdict.headline ? "<tr class=\"head\">" : "<tr>")
    out.raw("<th scope=\"row\">")
    out.text(words[name.nameWord])
    if name == verdict.headline {
      out.raw(" <span class=\"tag\">")
      out.text(words[.headlineMark])
      out.raw("</span>")
    }
    out.raw("<span class=\"rule\">")
    out.text(words[name.ruleWord])
    out.raw("</span></th>")
    writeShare(assessment.tally(name, .second), .secondShareColumn, claim: verdict.claim)
    if verdict.weighsNothing {
      out.raw("<td class=\"side\">")
    } else {
      out.raw(verdict.agree.contains(name) ? "<td class=\"side yes\">" : "<td class=\"side no\">")
    }
    out.text(words.side(name, verdict))
    out.raw("</td>")
    writeShare(assessment.tally(name, .first), .firstShareColumn, claim: nil)
    out.raw("</tr>\n")
  }

  private mutating func writeShare(_ tally: Tally, _ column: Word, claim: Claim?) {
    out.raw("<td class=\"share\"><span class=\"narrow\">")
    out.text(words[column])
    out.raw("</span>")
    writeBar(tally, claim: claim)
    out.raw("<span class=\"percent\">")
    out.text(Figures.percent(tally))
    out.raw("</span> <span class=\"count\">")
    let counted = Figures.grouped(tally.counted)
    out.text(words.filled(.countOverCount, counted, Figures.grouped(tally.total)))
    out.raw("</span></td>")
  }
}
