import RevisionModel
import RevisionText

/// Tells, for either edition, which words were changed into ones that look the same (人口 and 人ロ, plan and рlan). They
/// stay changes: which of two spellings was meant is for people to say. O(length of changed sentences).
package func tellLookAlikes(_ comparison: inout Comparison) {
  var found = Pair(first: [LookAlikeWord](), second: [LookAlikeWord]())
  for row in 0..<comparison.sentences.count {
    let hunks = comparison.scripts[row].hunks.filter {
      $0.kind != .notation && !$0.first.isEmpty && !$0.second.isEmpty
    }
    if hunks.isEmpty { continue }
    let texts = Pair(first: comparison.joinedBytes(row, .first), second: comparison.joinedBytes(row, .second))
    for hunk in hunks where looksTheSame(texts, hunk) {
      for edition in Edition.allCases {
        guard let sentence = comparison.sentences.members(row, edition).first else { continue }
        found[edition].append(
          LookAlikeWord(
            sentence: Int(sentence), place: hunk[edition], spelling: texts[edition][hunk[edition]]))
      }
    }
  }
  for edition in Edition.allCases where !found[edition].isEmpty {
    found[edition].sort { ($0.sentence, $0.place.lowerBound) < ($1.sentence, $1.place.lowerBound) }
    let document = comparison.documents[edition]
    let sentence = found[edition][0].sentence
    comparison.documents[edition].diagnostics.append(
      Diagnostic(
        .lookAlikeEdits, line: Int(document.lines[sentence]), text: listed(found[edition]),
        file: document.file(ofSentence: sentence)))
  }
}

private func looksTheSame(_ texts: Pair<[UInt8]>, _ hunk: Hunk) -> Bool {
  texts.first.withUnsafeBufferPointer { first in
    texts.second.withUnsafeBufferPointer { second in
      lookAlike(
        UnsafeBufferPointer(rebasing: first[hunk.first]), UnsafeBufferPointer(rebasing: second[hunk.second]))
    }
  }
}

/// A changed word of one edition that looks like what it was changed from or into.
private struct LookAlikeWord {
  /// The first sentence of its link.
  var sentence: Int
  /// Its bytes in the sentences of the link.
  var place: Range<Int>
  var spelling: ArraySlice<UInt8>
}

/// `人ロ × 3, エ事`: each word once, in the order of the text, and no more than sixteen of them.
private func listed(_ found: [LookAlikeWord]) -> String {
  var words: [(spelling: ArraySlice<UInt8>, count: Int)] = []
  var isCut = false
  for word in found {
    if let known = words.firstIndex(where: { $0.spelling.elementsEqual(word.spelling) }) {
      words[known].count += 1
    } else if words.count < 16 {
      words.append((word.spelling, 1))
    } else {
      isCut = true
    }
  }
  let texts = words.map {
    String(decoding: $0.spelling, as: UTF8.self) + ($0.count > 1 ? " × \($0.count)" : "")
  }
  return (texts + (isCut ? ["…"] : [])).joined(separator: ", ")
}
