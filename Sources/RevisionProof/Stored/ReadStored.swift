import RevisionModel

/// Reads comparison.json. O(length).
/// - Throws: `Mismatch.form` where it is not exactly as the program writes it.
package func readStored(_ bytes: [UInt8]) throws(Mismatch) -> Stored {
  var reader = CanonicalReader(bytes)
  try reader.expect("{\"format\":\"shinkyu.comparison\",\"version\":1,\"tool\":")
  let tool = try reader.string()
  try reader.expect(",\n\"options\":")
  let options = try reader.options()
  try reader.expect(",\n\"id\":")
  _ = try reader.string()
  try reader.expect(",\n\"first\":{")
  var first = try reader.edition()
  try reader.expect("},\n\"second\":{")
  var second = try reader.edition()
  try reader.expect("},\n\"sections\":")
  let sections = try reader.sectionLinks()
  try reader.expect(",\n\"sentences\":")
  let sentences = try reader.sentenceLinks()
  try reader.expect(",\n\"measures\":")
  let measures = try reader.measures()
  try reader.expect(",\n\"verdict\":")
  let verdict = try reader.verdict()
  try reader.expect(",\n\"diagnostics\":")
  let unread = try reader.diagnostics()
  first.unread = unread.first
  second.unread = unread.second
  try reader.expect("}\n")
  try reader.expectEnd()
  return Stored(
    tool: tool, options: options, editions: Pair(first: first, second: second), sections: sections,
    sentences: sentences, measures: measures, verdict: verdict)
}

extension CanonicalReader {
  fileprivate mutating func options() throws(Mismatch) -> ComparisonOptions {
    try expect("{\"claim\":")
    var options = ComparisonOptions(claim: Claim(hundredths: try percent()))
    try expect(",\"language\":")
    if !skip("\"auto\"") { options.language = try word(of: Language.self) }
    try expect(",\"sentences\":")
    options.sentences = try word(of: ComparisonOptions.SentenceRule.self)
    try expect(",\"inputFormat\":")
    if !skip("null") { options.inputFormat = try word(of: Source.Format.self) }
    guard options.inputFormat != .lines, options.inputFormat != .statute else { throw mismatch }
    try expect(",\"outlines\":{\"first\":")
    options.outlines.first = try outline()
    try expect(",\"second\":")
    options.outlines.second = try outline()
    try expect("},\"links\":")
    options.links = try decisions()
    try expect(",\"ignore\":")
    options.patterns.ignore = try strings()
    try expect(",\"only\":")
    options.patterns.only = try strings()
    try expect(",\"title\":")
    options.title = try optional()
    try expect("}")
    return options
  }

  /// A corrected outline, or `null`.
  private mutating func outline() throws(Mismatch) -> CorrectedOutline? {
    if skip("null") { return nil }
    try expect("{\"path\":")
    let path = try string()
    try expect(",\"sha256\":")
    var outline = CorrectedOutline(path: path, sha256: try string(), edition: "", headings: [])
    try expect(",\"headings\":")
    try rows { (reader) throws(Mismatch) in
      try reader.expect("{\"level\":")
      let level = try reader.integer()
      try reader.expect(",\"line\":")
      let line = try reader.integer()
      let file = try reader.file()
      try reader.expect(",\"heading\":")
      outline.headings.append(
        CorrectedOutline.Heading(level: level, file: file, line: line, text: try reader.string()))
      try reader.expect("}")
    }
    try expect("}")
    guard outline.headings.allSatisfy({ $0.level > 0 && $0.level < 100 }) else { throw mismatch }
    return outline
  }

  /// What someone decided about links, or `null`.
  private mutating func decisions() throws(Mismatch) -> LinkDecisions? {
    if skip("null") { return nil }
    try expect("{\"path\":")
    let path = try string()
    try expect(",\"sha256\":")
    var decisions = LinkDecisions(path: path, sha256: try string(), rows: [])
    try expect(",\"decisions\":")
    try rows { (reader) throws(Mismatch) in decisions.rows.append(try reader.decision()) }
    try expect("}")
    return decisions
  }

  private mutating func decision() throws(Mismatch) -> LinkDecisions.Row {
    try expect("{\"line\":")
    let line = try integer()
    try expect(",\"decision\":")
    let judgement = try word(of: LinkDecisions.Judgement.self)
    try expect(",\"level\":")
    let level = try word(of: LinkDecisions.Level.self)
    try expect(",\"named\":{\"first\":")
    let first = try string()
    try expect(",\"second\":")
    let names = Pair(first: first, second: try string())
    try expect("},\"first\":")
    let one: Int? = skip("null") ? nil : try integer()
    try expect(",\"second\":")
    let other: Int? = skip("null") ? nil : try integer()
    try expect("}")
    return LinkDecisions.Row(
      line: line, judgement: judgement, level: level, names: names, units: Pair(first: one, second: other))
  }

  fileprivate mutating func measures() throws(Mismatch) -> [Measure] {
    var measures: [Measure] = []
    try rows { (reader) throws(Mismatch) in
      try reader.expect("{\"name\":")
      let name = try reader.word(of: Measure.Name.self)
      try reader.expect(",\"edition\":")
      let edition = try reader.word(of: Edition.self)
      try reader.expect(",\"unit\":\"character\",")
      measures.append(Measure(name: name, edition: edition, tally: try reader.tally()))
      try reader.expect("}")
    }
    return measures
  }

  /// The two keys of a tally, without braces.
  mutating func tally() throws(Mismatch) -> Tally {
    try expect("\"counted\":")
    let counted = try integer()
    try expect(",\"total\":")
    return Tally(counted: counted, total: try integer())
  }

  fileprivate mutating func verdict() throws(Mismatch) -> Stored.StoredVerdict {
    try expect("{\"claim\":")
    let claim = Claim(hundredths: try percent())
    try expect(",\"outcome\":")
    let outcome = try word(of: Verdict.Outcome.self)
    try expect(",\"headline\":")
    let headline = try word(of: Measure.Name.self)
    try expect(",\"agree\":")
    let agree = try measureNames()
    try expect(",\"disagree\":")
    let disagree = try measureNames()
    try expect(",\"low\":")
    let low = try percent()
    try expect(",\"high\":")
    let high = try percent()
    try expect("}")
    return Stored.StoredVerdict(
      claim: claim, outcome: outcome, headline: headline, agree: agree, disagree: disagree, low: low,
      high: high)
  }

  private mutating func measureNames() throws(Mismatch) -> [Measure.Name] {
    var names: [Measure.Name] = []
    try array { (reader) throws(Mismatch) in names.append(try reader.word(of: Measure.Name.self)) }
    return names
  }

  /// Diagnostics are proved by comparing again; here they must only be in form. What they say was not read is returned.
  fileprivate mutating func diagnostics() throws(Mismatch) -> Pair<[String]> {
    var unread = Pair<[String]>(first: [], second: [])
    try rows { (reader) throws(Mismatch) in
      try reader.expect("{\"code\":")
      let code = try reader.word(of: Diagnostic.Code.self)
      try reader.expect(",\"edition\":")
      let edition = try reader.word(of: Edition.self)
      try reader.expect(",\"line\":")
      _ = try reader.integer()
      _ = try reader.file()
      try reader.expect(",\"message\":")
      _ = try reader.string()
      try reader.expect(",\"text\":")
      let text = try reader.string()
      if code == .partsNotRead { unread[edition].append(text) }
      try reader.expect("}")
    }
    return unread
  }
}
