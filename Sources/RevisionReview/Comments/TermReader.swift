import RevisionModel
import RevisionText

/// Words of content without a dictionary: each two kanji that follow one another, whole runs of katakana, and words and
/// numbers in letters and figures; width and capitals folded. Hiragana and single kanji say too little.
///
/// Pairs of kanji are what Japanese retrieval falls back on where words are not parted: a compound shares pairs with its
/// parts (数値目標, 目標値), which whole runs do not.
struct TermReader {
  /// Numbers of terms, shared by all texts.
  private(set) var terms = Interner()

  /// The terms of `text`, in order, each as often as it stands there. O(length).
  mutating func terms(in text: ArraySlice<UInt8>) -> [Int] { terms(in: ContentRun.runs(of: text)) }

  /// The terms of some runs, likewise.
  mutating func terms(in runs: [ContentRun]) -> [Int] {
    var found: [Int] = []
    for run in runs { for part in run.parts { found.append(Int(terms.intern(Array(part)))) } }
    return found
  }

  /// How many terms were seen.
  var count: Int { terms.count }
}

/// A run of characters of one script that stand for content.
struct ContentRun {
  /// The characters, folded, UTF-8.
  var bytes: ArraySlice<UInt8>
  var script: Script

  /// The content runs of `text`, in order. O(length).
  static func runs(of text: ArraySlice<UInt8>) -> [ContentRun] {
    let folded = Folding.folded(Array(text))
    return folded.withUnsafeBufferPointer { scriptRuns(in: $0, digitsAreLetters: true) }.compactMap { run in
      // A single character says nothing.
      run.length > 1 ? ContentRun(bytes: folded[run.range], script: run.script) : nil
    }
  }

  /// Those of some sentences: a run ends with its sentence.
  static func runs(of sentences: Range<Int>, in document: Document) -> [ContentRun] {
    sentences.flatMap { runs(of: document.bytes[document.byteRange(ofSentence: $0)]) }
  }

  /// What is counted of it: pairs of kanji, else all of it.
  var parts: [ArraySlice<UInt8>] {
    guard script == .kanji else { return [bytes] }
    let starts = self.starts
    return starts.indices.dropLast().map { index in
      bytes[starts[index]..<(index + 2 < starts.count ? starts[index + 2] : bytes.endIndex)]
    }
  }

  /// Where its characters begin.
  var starts: [Int] { bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } }
}
