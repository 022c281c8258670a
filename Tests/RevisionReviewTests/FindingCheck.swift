import RevisionDiff
import RevisionModel
import Testing

/// What is found between two texts, as `kind: first excerpt -> second excerpt`, of one kind or of all.
func found(_ first: String, _ second: String, _ kinds: Finding.Kind...) throws -> [String] {
  try review(first, second).findings.filter { kinds.isEmpty || kinds.contains($0.kind) }.map { finding in
    let texts = finding.excerpts.map { String(decoding: $0, as: UTF8.self) }
    return "\(finding.kind.rawValue): \(texts.first) -> \(texts.second)"
  }
}

/// The review of two texts.
func review(_ first: String, _ second: String) throws -> Review {
  let inputs = Pair(
    first: Input(path: "first.txt", bytes: Array(first.utf8)),
    second: Input(path: "second.txt", bytes: Array(second.utf8)))
  return Review(try compare(inputs))
}
