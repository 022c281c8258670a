import RevisionModel

/// findings.json, UTF-8: docs/findings.schema.json, keys in fixed order, every finding on a line of its own. O(size of both
/// editions).
package func renderFindingsJSON(_ findings: [Finding], _ assessment: Assessment) -> [UInt8] {
  var json = JSONWriter(capacity: 1024 * findings.count + 4096)
  json.raw("{\"format\":\"shinkyu.findings\",\"version\":1,\"tool\":")
  json.string(assessment.tool)
  json.raw(",\n\"comparison\":")
  json.string(comparisonIdentity(assessment))
  for edition in Edition.allCases {
    json.raw(edition == .first ? ",\n\"first\":{\"path\":" : ",\n\"second\":{\"path\":")
    json.string(assessment.files[edition].path)
    json.raw(",\"sha256\":")
    json.string(assessment.files[edition].sha256)
    json.raw("}")
  }
  json.raw(",\n\"findings\":")
  let words = Pair(first: Words(.ja), second: Words(.en))
  json.rows(findings.count) { json, index in
    json.finding(findings[index], assessment.comparison, japanese: words.first, english: words.second)
  }
  json.raw("}\n")
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func finding(
    _ finding: Finding, _ comparison: Comparison, japanese: Words, english: Words
  ) {
    raw("{\"fingerprint\":")
    string(finding.fingerprint)
    raw(",\"kind\":")
    string(finding.kind.rawValue)
    for edition in Edition.allCases {
      raw(edition == .first ? ",\"first\":" : ",\"second\":")
      place(finding, edition, comparison.documents[edition])
    }
    raw(",\"share\":")
    if let share = finding.share {
      raw("{\"counted\":")
      integer(share.counted)
      raw(",\"total\":")
      integer(share.total)
      raw("}")
    } else {
      raw("null")
    }
    raw(",\"confidence\":")
    decimal(finding.confidenceThousandths, places: 3)
    raw(",\"reason\":{\"ja\":")
    string(String(decoding: japanese.reason(of: finding), as: UTF8.self))
    raw(",\"en\":")
    string(String(decoding: english.reason(of: finding), as: UTF8.self))
    raw("}}")
  }

  /// Where a finding stands in one edition, and the wording concerned; `null` where it has none there.
  private mutating func place(_ finding: Finding, _ edition: Edition, _ document: Document) {
    guard let sentence = finding.sentences[edition].first else { return raw("null") }
    raw("{\"sections\":")
    array(document.ancestry(of: document.section(ofSentence: sentence))) { json, section in
      json.string(document.heads[section].heading)
    }
    raw(",\"file\":")
    optional(document.file(ofSentence: sentence))
    raw(",\"page\":")
    if let page = document.page(ofSentence: sentence) { integer(page) } else { raw("null") }
    raw(",\"line\":")
    integer(Int(document.lines[sentence]))
    raw(",\"sentences\":")
    array(finding.sentences[edition]) { $0.integer($1) }
    raw(",\"excerpt\":")
    string(String(decoding: finding.excerpts[edition], as: UTF8.self))
    raw("}")
  }
}
