import RevisionDiff
import RevisionModel

/// A reader or a step that strangers' bytes reach. What must hold is checked; what does not hold ends the program.
enum Target: String, CaseIterable {
  /// Text is read and split into sections and sentences.
  case text
  /// The same with Markdown, HTML or XML.
  case markdown
  case markup
  /// Two texts are compared; the result is proved, and mirrored when they are exchanged.
  case comparison
  /// Two texts are compared and every report is written.
  case reports
  /// A stored comparison is verified: nothing but the very bytes of a comparison passes.
  case stored
  case request
  case manifest
  case links
  case outline
  case profile

  func attempt(_ bytes: [UInt8]) {
    switch self {
    case .text: split(bytes, "edition.txt")
    case .markdown: split(bytes, "edition.md")
    case .markup: split(bytes, "edition.html")
    case .comparison: prove(bytes)
    case .reports: report(bytes)
    case .stored: verifyStored(bytes)
    case .request: _ = respond(toLine: bytes, language: .en, reading: readNothing)
    case .manifest: readManifest(bytes)
    case .links: _ = try? readLinks(bytes, path: "links.csv")
    case .outline: _ = try? readOutlines([("outline.json", bytes)], of: Stored.inputs)
    case .profile: _ = try? readTableProfile(bytes, path: "profile.txt")
    }
  }
}

/// Reads one edition and writes its outline.
private func split(_ bytes: [UInt8], _ name: String) {
  guard let outline = try? outline(Input(path: name, bytes: bytes), isExplained: true) else { return }
  _ = renderOutlineJSON(outline)
  _ = renderOutlineText(outline)
}

/// Both editions of one input: what stands before the first 0xFF, which no text holds, and what stands behind it.
private func editions(_ bytes: [UInt8]) -> Pair<Input> {
  let cut = bytes.firstIndex(of: 0xFF) ?? bytes.count / 2
  return Pair(
    first: Input(path: "first.txt", bytes: Array(bytes[..<cut])),
    second: Input(path: "second.txt", bytes: Array(bytes[cut...].drop { $0 == 0xFF })))
}

private func prove(_ bytes: [UInt8]) {
  let inputs = editions(bytes)
  guard let assessment = try? compare(inputs) else { return }
  let mismatches = verify(renderJSON(assessment), inputs, language: .en)
  precondition(mismatches.isEmpty, mismatches.joined(separator: "\n"))
  guard let turned = try? compare(Pair(first: inputs.second, second: inputs.first)) else {
    preconditionFailure("one direction alone can be compared")
  }
  for (one, other) in zip(assessment.measures, turned.measures) {
    let mirror = turned.measures.first { $0.name == one.name && $0.edition != one.edition }
    precondition(mirror?.tally == one.tally, "\(one.name) differs when the editions are exchanged")
    precondition(other.tally.counted <= other.tally.total, "more counted than there is")
  }
}

private func report(_ bytes: [UInt8]) {
  guard let assessment = try? compare(editions(bytes)) else { return }
  _ = renderHTML(assessment)
  _ = renderTable(assessment)
  _ = renderMarkdown(assessment)
  _ = renderCSV(assessment)
  _ = renderTerminal(assessment)
  _ = renderRedline(assessment)
  _ = renderTableDocument(assessment)
  _ = renderTableWorkbook(assessment)
  _ = renderTemplateModel(assessment)
  _ = renderDoubtfulLinks(assessment)
}

private func verifyStored(_ bytes: [UInt8]) {
  let isProved = verify(bytes, Stored.inputs, language: .en).isEmpty
  precondition(!isProved || bytes == Stored.comparison, "other bytes than those of the comparison passed")
}

private func readNothing(_ path: String, _ messages: Language) throws(RequestFailure) -> Input {
  throw RequestFailure(code: 3, message: path)
}

private func readManifest(_ bytes: [UInt8]) {
  var reader = ManifestReader(path: "pairs.csv")
  var row: [UInt8] = []
  for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    let isOpen = reader.goesOn(Array(line), isOpen: !row.isEmpty)
    row += line
    if isOpen { continue }
    _ = try? reader.request(row, line: number + 1)
    row = []
  }
}
