import RevisionModel

/// comparison.json, UTF-8: the contract's keys in their fixed order, every row on a line of its own, a line feed at
/// the end. O(size of the comparison).
package func renderJSON(_ assessment: Assessment) -> [UInt8] {
  let comparison = assessment.comparison
  let size = comparison.documents.first.bytes.count + comparison.documents.second.bytes.count
  var json = JSONWriter(capacity: 2 * size + 4096)
  json.raw("{\"format\":\"shinkyu.comparison\",\"version\":1,\"tool\":")
  json.string(assessment.tool)
  json.raw(",\n\"options\":")
  json.options(assessment.options)
  json.raw(",\n\"id\":")
  json.string(comparisonIdentity(assessment))
  json.raw(",\n\"first\":")
  json.edition(assessment, .first)
  json.raw(",\n\"second\":")
  json.edition(assessment, .second)
  json.raw(",\n\"sections\":")
  json.sectionLinks(assessment)
  json.raw(",\n\"sentences\":")
  json.sentenceLinks(comparison)
  json.raw(",\n\"measures\":")
  json.measures(assessment.measures)
  json.raw(",\n\"verdict\":")
  json.verdict(assessment.verdict)
  json.raw(",\n\"diagnostics\":")
  json.diagnostics(comparison.documents)
  json.raw("}\n")
  return json.bytes
}

extension JSONWriter {
  /// What was asked for, as far as the result depends on it.
  mutating func options(_ options: ComparisonOptions) {
    raw("{\"claim\":")
    decimal(options.claim.hundredths, places: 2)
    raw(",")
    reading(options)
    raw(",\"outlines\":{\"first\":")
    outline(options.outlines.first)
    raw(",\"second\":")
    outline(options.outlines.second)
    raw("},\"links\":")
    decisions(options.links)
    raw(",")
    choice(options)
    raw("}")
  }

  /// How editions are read, without braces.
  mutating func reading(_ options: ComparisonOptions) {
    raw("\"language\":")
    string(options.language?.rawValue ?? "auto")
    raw(",\"sentences\":")
    string(options.sentences.rawValue)
    raw(",\"inputFormat\":")
    optional(options.inputFormat?.rawValue)
  }

  /// Which sections are looked at, and the title, without braces.
  mutating func choice(_ options: ComparisonOptions) {
    raw("\"ignore\":")
    array(options.patterns.ignore) { $0.string($1) }
    raw(",\"only\":")
    array(options.patterns.only) { $0.string($1) }
    raw(",\"title\":")
    optional(options.title)
  }

  /// A corrected outline with all its headings, so that the editions suffice for comparing again; `null` for none.
  private mutating func outline(_ outline: CorrectedOutline?) {
    guard let outline else { return raw("null") }
    raw("{\"path\":")
    string(outline.path)
    raw(",\"sha256\":")
    string(outline.sha256)
    raw(",\"headings\":")
    rows(outline.headings.count) { json, index in
      json.raw("{\"level\":")
      json.integer(outline.headings[index].level)
      json.raw(",\"line\":")
      json.integer(outline.headings[index].line)
      if let file = outline.headings[index].file {
        json.raw(",\"file\":")
        json.string(file)
      }
      json.raw(",\"heading\":")
      json.string(outline.headings[index].text)
      json.raw("}")
    }
    raw("}")
  }

  /// What someone decided about links, row by row as it was named and as it was understood; `null` for nothing.
  private mutating func decisions(_ decisions: LinkDecisions?) {
    guard let decisions else { return raw("null") }
    raw("{\"path\":")
    string(decisions.path)
    raw(",\"sha256\":")
    string(decisions.sha256)
    raw(",\"decisions\":")
    rows(decisions.rows.count) { $0.decision(decisions.rows[$1]) }
    raw("}")
  }

  private mutating func decision(_ row: LinkDecisions.Row) {
    raw("{\"line\":")
    integer(row.line)
    raw(",\"decision\":")
    string(row.judgement.rawValue)
    raw(",\"level\":")
    string(row.level.rawValue)
    raw(",\"named\":{\"first\":")
    string(row.names.first)
    raw(",\"second\":")
    string(row.names.second)
    raw("},\"first\":")
    if let unit = row.units.first { integer(unit) } else { raw("null") }
    raw(",\"second\":")
    if let unit = row.units.second { integer(unit) } else { raw("null") }
    raw("}")
  }

  /// Measures, each on a line of its own.
  mutating func measures(_ measures: [Measure]) {
    rows(measures.count) { json, index in
      json.raw("{\"name\":")
      json.string(measures[index].name.rawValue)
      json.raw(",\"edition\":")
      json.string(measures[index].edition.rawValue)
      json.raw(",\"unit\":\"character\",")
      json.tally(measures[index].tally)
      json.raw("}")
    }
  }

  fileprivate mutating func verdict(_ verdict: Verdict) {
    raw("{\"claim\":")
    decimal(verdict.claim.hundredths, places: 2)
    raw(",\"outcome\":")
    string(verdict.outcome.rawValue)
    raw(",\"headline\":")
    string(verdict.headline.rawValue)
    raw(",\"agree\":")
    array(verdict.agree) { $0.string($1.rawValue) }
    raw(",\"disagree\":")
    array(verdict.disagree) { $0.string($1.rawValue) }
    raw(",\"low\":")
    decimal(verdict.low.hundredths, places: 2)
    raw(",\"high\":")
    decimal(verdict.high.hundredths, places: 2)
    raw("}")
  }

  /// The two keys of a tally, without braces.
  mutating func tally(_ tally: Tally) {
    raw("\"counted\":")
    integer(tally.counted)
    raw(",\"total\":")
    integer(tally.total)
  }

  /// The diagnostics of both editions, the first edition's first.
  fileprivate mutating func diagnostics(_ documents: Pair<Document>) {
    let language: Language = documents.second.language
    let all = Edition.allCases.flatMap { edition in documents[edition].diagnostics.map { (edition, $0) } }
    rows(all.count) { json, index in
      json.diagnostic(all[index].1, edition: all[index].0, language: language)
    }
  }

  /// One diagnostic.
  /// - Parameter edition: `nil` where there is but one.
  mutating func diagnostic(_ diagnostic: Diagnostic, edition: Edition?, language: Language) {
    raw("{\"code\":")
    string(diagnostic.code.rawValue)
    if let edition {
      raw(",\"edition\":")
      string(edition.rawValue)
    }
    raw(",\"line\":")
    integer(diagnostic.line)
    if let file = diagnostic.file {
      raw(",\"file\":")
      string(file)
    }
    raw(",\"message\":")
    string(message(of: diagnostic.code, language: language))
    raw(",\"text\":")
    string(diagnostic.text)
    raw("}")
  }
}
