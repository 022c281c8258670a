import RevisionModel

/// The sections and sentences of one edition as JSON, UTF-8: the keys of an edition in comparison.json behind a head
/// of their own.
/// - Parameters:
///   - characters: how many characters of body text the edition has.
///   - explanations: why each heading is one, where that is asked for.
package func renderOutlineJSON(
  tool: String, file: EditionFile, document: Document, characters: Int,
  explanations: [HeadingExplanation]? = nil
) -> [UInt8] {
  var json = JSONWriter(capacity: 2 * document.bytes.count + 4096)
  json.raw("{\"format\":\"shinkyu.outline\",\"version\":1,\"tool\":")
  json.string(tool)
  json.raw(",\n")
  json.edition(file, document, characters: characters)
  json.raw(",\n\"diagnostics\":")
  let words = Words(document.language)
  json.rows(document.diagnostics.count) { json, index in
    json.diagnostic(document.diagnostics[index], edition: nil, words)
  }
  if let explanations {
    json.raw(",\n\"explanations\":")
    json.rows(explanations.count) { json, index in json.explanation(explanations[index], words) }
  }
  json.raw("}\n")
  return json.bytes
}

/// The sections of one edition, UTF-8: one a line, its heading as written, indented by two columns a level. Text
/// before the first heading has no heading and no line.
package func renderOutlineText(_ document: Document) -> [UInt8] {
  var text: [UInt8] = []
  for head in document.heads where head.level > 0 {
    text += Array(repeating: UInt8(ascii: " "), count: 2 * (head.level - 1))
    text += Array(head.heading.utf8)
    text.append(UInt8(ascii: "\n"))
  }
  return text
}
