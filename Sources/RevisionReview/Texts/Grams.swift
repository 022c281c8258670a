import RevisionText

/// The runs of three characters of an edition's sentences, for asking where a text has left a trace.
struct Grams {
  private struct Entry {
    var gram: UInt64
    var sentence: Int32
  }

  /// Ascending by gram.
  private let entries: [Entry]
  private let sentenceCount: Int

  /// A run that stands in more sentences than these tells nothing.
  private static let most = 400

  /// O(length · log length).
  init(_ wordings: [[UInt8]]) {
    var entries: [Entry] = []
    for (sentence, wording) in wordings.enumerated() {
      for gram in grams(of: wording) { entries.append(Entry(gram: gram, sentence: Int32(sentence))) }
    }
    entries.sort { ($0.gram, $0.sentence) < ($1.gram, $1.sentence) }
    self.entries = entries
    sentenceCount = wordings.count
  }

  /// How many distinct runs a text has, and how many of them the sentence has that shares most with it.
  /// O(runs · log entries + what they stand in + sentences).
  func trace(of wording: [UInt8]) -> (shared: Int, of: Int) {
    let sought = grams(of: wording)
    var shared = Array(repeating: Int32(0), count: sentenceCount)
    var best: Int32 = 0
    for gram in sought {
      let start = firstPlace(entries.count) { entries[$0].gram < gram }
      var at = start
      while at < entries.count, entries[at].gram == gram, at - start < Self.most {
        let sentence = Int(entries[at].sentence)
        shared[sentence] += 1
        best = max(best, shared[sentence])
        at += 1
      }
    }
    return (Int(best), sought.count)
  }
}

/// The distinct runs of three characters of a folded text, white space left out, ascending. O(length · log length).
private func grams(of wording: [UInt8]) -> [UInt64] {
  var grams: [UInt64] = []
  wording.withUnsafeBufferPointer { bytes in
    var window: UInt64 = 0
    var count = 0
    var position = 0
    while position < bytes.count {
      let scalar = nextScalar(bytes, &position)
      if isWhite(scalar) { continue }
      window = (window << 21 | UInt64(scalar)) & (1 << 63 - 1)
      count += 1
      if count >= 3 { grams.append(window) }
    }
  }
  grams.sort()
  var distinct: [UInt64] = []
  for gram in grams where gram != distinct.last { distinct.append(gram) }
  return distinct
}
