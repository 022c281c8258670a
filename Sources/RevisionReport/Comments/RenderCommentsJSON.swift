import RevisionModel

/// comments.json, UTF-8: the keys of docs/comments.schema.json in their fixed order, a comment a line.
/// - Parameters:
///   - file: where the comments come from.
///   - assessment: what they were held against, with what was found in it; `nil`: nothing, and no comment has places.
package func renderCommentsJSON(
  _ comments: [Comment], tool: String, file: EditionFile,
  against: (assessment: Assessment, findings: [Finding])?
) -> [UInt8] {
  var json = JSONWriter(capacity: 4096)
  json.raw("{\"format\":\"shinkyu.comments\",\"version\":1,\"tool\":")
  json.string(tool)
  json.raw(",\n\"source\":{\"path\":")
  json.string(file.path)
  json.raw(",\"sha256\":")
  json.string(file.sha256)
  json.raw("},\n\"comparison\":")
  json.optional(against.map { comparisonIdentity($0.assessment) })
  json.raw(",\n\"comments\":")
  json.rows(comments.count) { $0.comment(comments[$1], of: against?.assessment) }
  for subject in [Comment.Subject.promises, .targets] {
    json.raw(",\n")
    json.string(subject.rawValue)
    json.raw(":")
    let findings = against.map { subject.findings(in: $0.findings) } ?? []
    json.rows(findings.count) { json, index in
      json.raw("{\"fingerprint\":")
      json.string(findings[index].fingerprint)
      json.raw(",\"kind\":")
      json.string(findings[index].kind.rawValue)
      for edition in Edition.allCases {
        json.raw(edition == .first ? ",\"first\":" : ",\"second\":")
        json.array(findings[index].sentences[edition]) { $0.integer($1) }
      }
      json.raw("}")
    }
  }
  json.raw("}\n")
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func comment(_ comment: Comment, of assessment: Assessment?) {
    raw("{\"number\":")
    string(comment.number)
    raw(",\"agenda\":")
    string(comment.agenda)
    raw(",\"comment\":")
    string(comment.text)
    raw(",\"speaker\":")
    string(comment.speaker)
    raw(",\"reply\":")
    string(comment.reply)
    raw(",\"line\":")
    integer(comment.line)
    raw(",\"subjects\":")
    array(comment.subjects) { $0.string($1.rawValue) }
    for edition in Edition.allCases {
      raw(edition == .first ? ",\"first\":" : ",\"second\":")
      array(assessment == nil ? [] : comment.places[edition]) { json, place in
        if let assessment { json.place(place, edition, of: assessment) }
      }
    }
    raw("}")
  }

  /// A section that a comment may be about, what became of it, and the evidence.
  private mutating func place(_ place: Comment.Place, _ edition: Edition, of assessment: Assessment) {
    let links = assessment.comparison.sections
    let row = links.row(of: place.section, in: edition)
    raw("{\"section\":")
    integer(place.section)
    raw(",\"kind\":")
    string(links.kind(row).rawValue)
    raw(",\"moved\":")
    boolean(links.isMoved(row))
    raw(",\"unchanged\":{")
    tally(assessment.shares[row][edition])
    raw("},\"likeness\":")
    decimal(place.likeness, places: 3)
    raw(",\"sentences\":")
    array(place.sentences) { $0.integer($1) }
    raw(",\"terms\":")
    array(place.terms) { $0.string($1) }
    raw("}")
  }
}
