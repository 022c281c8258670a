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

/// How sure it is that each sentence belongs to nothing: what its nearly made links leave. O(suggestions).
func looseConfidences(_ draft: SentenceDraft) -> Pair<[Double]> {
  var left = draft.linkOf.map { Array(repeating: 0.98, count: $0.count) }
  for (first, second, confidence) in draft.suggestions {
    left.first[first] = max(0.02, left.first[first] - confidence)
    left.second[second] = max(0.02, left.second[second] - confidence)
  }
  return left
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
