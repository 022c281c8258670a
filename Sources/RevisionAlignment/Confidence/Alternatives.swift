import RevisionModel
import RevisionText

/// The links that were nearly made, the likeliest first, each sentence in one of them at the most, by first sentence.
/// O(n log n).
func chooseAlternatives(_ draft: SentenceDraft) -> [Alternative] {
  var taken = draft.linkOf.map { $0.map { $0 >= 0 } }
  let order = draft.suggestions.sorted {
    ($0.confidence, $1.first, $1.second) > ($1.confidence, $0.first, $0.second)
  }
  var chosen: [Alternative] = []
  for (first, second, confidence) in order where !taken.first[first] && !taken.second[second] {
    taken.first[first] = true
    taken.second[second] = true
    chosen.append(
      Alternative(
        sentences: Pair(first: first, second: second), confidence: min(confidence, 0.99),
        carried: Pair(first: 0, second: 0)))
  }
  return chosen.sorted { $0.sentences.first < $1.sentences.first }
}

/// How sure it is that each sentence belongs to nothing: what its partners in the gap and those elsewhere leave.
/// O(sentences + candidates).
func looseConfidences(_ draft: SentenceDraft) -> Pair<[Double]> {
  var elsewhere = draft.linkOf.map { Array(repeating: 0.0, count: $0.count) }
  for candidate in draft.candidates where draft.isLoose(candidate) {
    let confidence = MoveConfidence.ofUnlinked(candidate)
    elsewhere.first[candidate.first] = max(elsewhere.first[candidate.first], confidence)
    elsewhere.second[candidate.second] = max(elsewhere.second[candidate.second], confidence)
  }
  var confidences = elsewhere
  for edition in Edition.allCases {
    for sentence in confidences[edition].indices {
      confidences[edition][sentence] = GapConfidence.ofLoose(
        draft, attraction: draft.attraction[edition][sentence], elsewhere: elsewhere[edition][sentence])
    }
  }
  return confidences
}

/// How many characters of either side `script` carries over: all but those in hunks that change more than notation.
func carriedCharacters(_ script: EditScript, _ sides: Pair<ScriptSide>) -> Pair<Int> {
  var counts = Pair(first: count(sides.first.bytes[...]), second: count(sides.second.bytes[...]))
  for hunk in script.hunks where hunk.kind != .notation {
    counts.first -= count(sides.first.bytes[hunk.first])
    counts.second -= count(sides.second.bytes[hunk.second])
  }
  return counts
}

private func count(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.withUnsafeBufferPointer { characterCount(in: $0) }
}
