import RevisionModel

private typealias Member = TemplateValue.Member

/// What a template of one's own is filled with: the report in values. Its keys are told in docs/templates.md.
struct TemplateModel {
  private let assessment: Assessment
  let comparison: Comparison
  let words: Words

  init(_ assessment: Assessment) {
    self.assessment = assessment
    comparison = assessment.comparison
    words = Words(assessment.reportLanguage)
  }

  /// All of it.
  var value: TemplateValue {
    let flow = ComparisonFlow(comparison)
    let sections = (0..<comparison.sections.count).map { section($0, flow) }
    return .object(
      answer + [
        Member("first", edition(.first)), Member("second", edition(.second)),
        Member("measures", .list(Measure.Name.allCases.map(measure))),
        Member("unchangedSections", .list(unchangedSections)), Member("sections", .list(sections)),
        Member("facts", .list(words.facts(assessment).map(fact))),
      ])
  }

  private var answer: [Member] {
    let verdict = assessment.verdict
    return [
      Member("language", .text(Array(words.language.rawValue.utf8))),
      Member("title", .text(assessment.options.title.map { Array($0.utf8) } ?? words[.reportTitle])),
      Member("tool", .text(Array(assessment.tool.utf8))),
      Member("claim", .text(Figures.claim(verdict.claim))),
      Member("claimSentence", .text(words.filled(.claimSentence, Figures.claim(verdict.claim)))),
      Member("verdict", .text(words.verdictSentence(verdict))),
      Member("isSupported", .flag(verdict.outcome == .supported)),
      Member("isRefuted", .flag(verdict.outcome == .refuted)),
      Member("headline", share(assessment.tally(verdict.headline, .second))),
      Member("headlineCaption", .text(words[.headlineCaption])),
      Member("low", .text(Figures.percent(verdict.low))),
      Member("high", .text(Figures.percent(verdict.high))),
      Member("bounds", .text(words.boundsSentence(verdict))), Member("limits", .text(words[.limits])),
      Member("sectionCounts", .text(words.sectionCounts(comparison.sections))),
      Member(
        "notes",
        .list((words.certaintySentences(assessment) + notes(on: assessment, words)).map { .text($0) })
      ),
    ]
  }

  private func edition(_ edition: Edition) -> TemplateValue {
    let document = comparison.documents[edition]
    return .object([
      Member("label", .text(words[edition.word])),
      Member("name", .text(words.name(of: assessment.files[edition]))),
      Member("path", .text(Array(assessment.files[edition].path.utf8))),
      Member("sha256", .text(Array(assessment.files[edition].sha256.utf8))),
      Member("sectionCount", .text(Figures.grouped(document.sections.count))),
      Member("sentenceCount", .text(Figures.grouped(document.sentences.count))),
      Member(
        "characters", .text(Figures.grouped(assessment.tally(assessment.verdict.headline, edition).total))),
    ])
  }

  private func share(_ tally: Tally) -> TemplateValue {
    .object([
      Member("percent", .text(Figures.percent(tally))),
      Member("counted", .text(Figures.grouped(tally.counted))),
      Member("total", .text(Figures.grouped(tally.total))),
    ])
  }

  private func measure(_ name: Measure.Name) -> TemplateValue {
    .object([
      Member("name", .text(Array(name.rawValue.utf8))), Member("title", .text(words[name.nameWord])),
      Member("rule", .text(words[name.ruleWord])),
      Member("isHeadline", .flag(name == assessment.verdict.headline)),
      Member("reachesClaim", .flag(assessment.verdict.agree.contains(name))),
      Member("side", .text(words.side(name, assessment.verdict))),
      Member("first", share(assessment.tally(name, .first))),
      Member("second", share(assessment.tally(name, .second))),
    ])
  }

  private func fact(_ fact: EditionFact) -> TemplateValue {
    .object([
      Member("name", .text(words[fact.name])), Member("first", .text(fact.values.first)),
      Member("second", .text(fact.values.second)),
    ])
  }

  private var unchangedSections: [TemplateValue] {
    comparison.unchangedSections.map { row in
      .object([
        Member("title", .text(words.titles(comparison.sections[row], .second, comparison))),
        Member("characters", .text(Figures.grouped(assessment.shares[row].second.total))),
      ])
    }
  }

  private func section(_ row: Int, _ flow: ComparisonFlow) -> TemplateValue {
    let link = comparison.sections[row]
    let tally = assessment.shares[row][link.naming]
    let entries = flow.entries(of: row)
    return .object([
      Member(
        "level", .text(Figures.grouped(comparison.documents[link.naming].heads[link[link.naming][0]].level))),
      Member("title", .text(words.titles(link, link.naming, comparison))),
      Member("former", TemplateValue(optional: words.formerTitles(link, comparison))),
      Member("kind", .text(Array(link.kind.rawValue.utf8))),
      Member("label", .text(words.joined(link.sectionWords))),
      Member("isMoved", .flag(link.isMoved)), Member("isRenumbered", .flag(link.isRenumbered)),
      Member("isQuiet", .flag(link.isQuiet(showing: entries))),
      Member("share", tally.total == 0 ? .flag(false) : share(tally)),
      Member("entries", .list(entries.map { value(of: $0, in: link, flow) })),
    ])
  }
}
