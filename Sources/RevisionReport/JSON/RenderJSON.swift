import RevisionModel

/// comparison.json, UTF-8: the contract's keys in their fixed order, every row on a line of its own, a line feed at
/// the end. O(size of the comparison).
/// - Parameter sharing: among how many threads its parts are shared out.
package func renderJSON(
  _ assessment: Assessment, sharing: some WorkSharing = OneAfterAnother()
) -> [UInt8] {
  let parts = parts(assessment, runs: sharing.width)
  let capacity = likelyLength(assessment.comparison)
  if sharing.width == 1 {
    var json = JSONWriter(capacity: capacity)
    for part in parts { part(&json) }
    return json.bytes
  }
  var written = sharing.map(parts.count) { part in
    // The first part takes the others in; memory that is not written to costs nothing.
    var json = JSONWriter(capacity: part == 0 ? capacity : capacity / 2)
    parts[part](&json)
    return json.bytes
  }
  var bytes = written.removeFirst()
  for part in written { bytes += part }
  return bytes
}

/// About how long comparison.json will be, rather more than less: growing means copying all of it.
private func likelyLength(_ comparison: Comparison) -> Int {
  let rows = Edition.allCases.reduce(0) { sum, edition in
    let document = comparison.documents[edition]
    return sum + document.bytes.count + 90 * document.sentences.count + 300 * document.sections.count
  }
  return 4096 + rows + 130 * comparison.sentences.count + 260 * comparison.sections.count
}

/// Writes a part of comparison.json, which begins where the one before ends.
private typealias JSONPart = @Sendable (inout JSONWriter) -> Void

/// All parts in their order. The larger ones are the editions and the links between sentences, these in `runs` parts.
private func parts(_ assessment: Assessment, runs: Int) -> [JSONPart] {
  let comparison = assessment.comparison
  let links = comparison.sentences.count
  let front: [JSONPart] = [
    { json in
      json.raw("{\"format\":\"shinkyu.comparison\",\"version\":1,\"tool\":")
      json.string(assessment.tool)
      json.raw(",\n\"options\":")
      json.options(assessment.options)
      json.raw(",\n\"id\":")
      json.string(comparisonIdentity(assessment))
      json.raw(",\n\"first\":")
      json.edition(assessment, .first)
    },
    { json in
      json.raw(",\n\"second\":")
      json.edition(assessment, .second)
    },
    { json in
      json.raw(",\n\"sections\":")
      json.sectionLinks(assessment)
      json.raw(",\n\"sentences\":[")
    },
  ]
  let middle: [JSONPart] = (0..<runs).map { run in
    { json in json.sentenceLinks(comparison, run: run * links / runs..<(run + 1) * links / runs) }
  }
  let end: JSONPart = { json in
    json.raw("],\n\"measures\":")
    json.measures(assessment.measures)
    json.raw(",\n\"verdict\":")
    json.verdict(assessment.verdict)
    json.raw(",\n\"diagnostics\":")
    json.diagnostics(comparison.documents)
    json.raw("}\n")
  }
  return front + middle + [end]
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
    let words = Words(documents.second.language)
    let all = Edition.allCases.flatMap { edition in documents[edition].diagnostics.map { (edition, $0) } }
    rows(all.count) { json, index in
      json.diagnostic(all[index].1, edition: all[index].0, words)
    }
  }

  /// One diagnostic, with what it says to people: what was done, without the text concerned.
  /// - Parameter edition: `nil` where there is but one.
  mutating func diagnostic(_ diagnostic: Diagnostic, edition: Edition?, _ words: Words) {
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
    string(String(decoding: words[word(of: diagnostic.code)], as: UTF8.self))
    raw(",\"text\":")
    string(diagnostic.text)
    raw("}")
  }
}
