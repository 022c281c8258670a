import RevisionModel

/// history.json, UTF-8: the keys of docs/history.schema.json in their fixed order, every row on a line of its own, a line
/// feed at the end. O(size of the editions).
package func renderHistoryJSON(_ history: History) -> [UInt8] {
  var json = JSONWriter(capacity: 2 * history.documents.reduce(4096) { $0 + $1.bytes.count })
  json.raw("{\"format\":\"shinkyu.history\",\"version\":1,\"tool\":")
  json.string(history.tool)
  json.raw(",\n\"options\":{")
  json.reading(history.options)
  json.raw(",")
  json.choice(history.options)
  json.raw("},\n\"editions\":")
  json.rows(history.documents.count) { $0.edition($1, of: history) }
  json.raw(",\n\"steps\":")
  json.rows(history.steps.count) { json, step in
    json.raw("{\"first\":")
    json.integer(step)
    json.raw(",\"second\":")
    json.integer(step + 1)
    json.raw(",\"measures\":")
    json.measures(history.steps[step])
    json.raw("}")
  }
  json.raw(",\n\"measures\":")
  json.rows(history.counts.count) { json, measure in
    json.raw("{\"name\":")
    json.string(Measure.Name.allCases[measure].rawValue)
    json.raw(",\"unit\":\"character\",")
    json.counts(history.counts[measure])
    json.raw("}")
  }
  json.raw(",\n\"sections\":")
  json.rows(history.sections.count) { json, section in
    json.raw("{\"section\":")
    json.integer(section)
    json.raw(",")
    json.counts(history.sections[section])
    json.raw("}")
  }
  json.raw(",\n\"sentences\":")
  json.rows(history.origins.count) { $0.origin($1, history.origins[$1]) }
  json.raw("}\n")
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func edition(_ index: Int, of history: History) {
    let document = history.documents[index]
    raw("{")
    edition(history.files[index], document, characters: history.flow[index].reduce(0, +))
    raw(",\n\"diagnostics\":")
    let words = Words(document.language)
    rows(document.diagnostics.count) { json, place in
      json.diagnostic(document.diagnostics[place], edition: nil, words)
    }
    raw("}")
  }

  /// Characters by the edition they came in with, without braces.
  fileprivate mutating func counts(_ counts: [Int]) {
    raw("\"counted\":")
    array(counts) { $0.integer($1) }
    raw(",\"total\":")
    integer(counts.reduce(0, +))
  }

  fileprivate mutating func origin(_ sentence: Int, _ stages: [History.Stage]) {
    let origin = SentenceOrigin(stages)
    raw("{\"sentence\":")
    integer(sentence)
    raw(",\"edition\":")
    integer(origin.edition)
    raw(",\"edited\":")
    boolean(origin.isEdited)
    raw(",\"returned\":")
    boolean(origin.returned != nil)
    raw(",\"stages\":")
    array(stages) { json, stage in
      json.raw("{\"edition\":")
      json.integer(stage.edition)
      json.raw(",\"sentences\":")
      json.array(stage.link.second) { $0.integer($1) }
      json.raw(",\"kind\":")
      json.string(stage.link.kind.rawValue)
      json.raw(",\"moved\":")
      json.boolean(stage.link.isMoved)
      json.raw("}")
    }
    raw("}")
  }
}
