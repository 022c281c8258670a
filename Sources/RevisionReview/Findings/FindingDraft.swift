import RevisionModel
import RevisionText

/// A finding before it has its fingerprint.
struct FindingDraft {
  var kind: Finding.Kind
  var sentences: Pair<[Int]>
  var excerpts: Pair<[UInt8]>
  /// What its fingerprint is made of, of either edition: the wording concerned, without what a redraft elsewhere changes.
  var keys: Pair<[UInt8]>
  var facts: [String] = []
  var share: Tally?
  var confidenceThousandths = 1000
}

/// Gives findings their fingerprints: of the kind, of the keys of both editions, and of an ordinal only among those that
/// are the same in these; never of ids, lines or numbers of sections, so that a redraft elsewhere changes none.
/// - Parameter digest: `nil`: they get none.
/// O(findings · log findings + length of the keys).
func fingerprinted(_ unordered: [FindingDraft], digest: (([UInt8]) -> String)?) -> [Finding] {
  let drafts = Finding.Kind.allCases.flatMap { kind in unordered.filter { $0.kind == kind } }
  guard let digest else { return drafts.map { Finding($0, fingerprint: "", trace: "") } }
  let whole = numbered(drafts.map { [$0.kind.key, $0.keys.first, $0.keys.second] })
  let traces = numbered(
    drafts.map { [$0.kind.key, $0.keys.first.isEmpty ? $0.keys.second : $0.keys.first] })
  return drafts.indices.map { index in
    Finding(drafts[index], fingerprint: digest(whole[index]), trace: digest(traces[index]))
  }
}

extension Finding {
  fileprivate init(_ draft: FindingDraft, fingerprint: String, trace: String) {
    self.init(
      fingerprint: fingerprint, trace: trace, kind: draft.kind, sentences: draft.sentences,
      excerpts: draft.excerpts, facts: draft.facts, share: draft.share,
      confidenceThousandths: draft.confidenceThousandths)
  }
}

/// Each list of parts as one run of bytes, with its ordinal among equal ones: the length of each part stands before it.
private func numbered(_ lists: [[[UInt8]]]) -> [[UInt8]] {
  let joined = lists.map { parts in
    parts.reduce(into: [UInt8]()) { $0 += Array("\($1.count):".utf8) + $1 }
  }
  let order = joined.indices.sorted {
    joined[$0] == joined[$1] ? $0 < $1 : joined[$0].lexicographicallyPrecedes(joined[$1])
  }
  var result = joined
  var ordinal = 0
  for (place, index) in order.enumerated() {
    ordinal = place > 0 && joined[order[place - 1]] == joined[index] ? ordinal + 1 : 0
    result[index] += Array("\(ordinal)".utf8)
  }
  return result
}

extension Finding.Kind {
  fileprivate var key: [UInt8] { Array(rawValue.utf8) }
}
