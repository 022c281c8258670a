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
    var runs: [ContentRun] = []
    var open: (start: Int, script: Script)?
    folded.withUnsafeBufferPointer { bytes in
      var position = 0
      func close(at end: Int) {
        if let run = open {
          let found = ContentRun(bytes: folded[run.start..<end], script: run.script)
          if found.saysEnough { runs.append(found) }
        }
        open = nil
      }
      while position < bytes.count {
        let start = position
        let kind = RevisionText.script(of: nextScalar(bytes, &position))
        let joined = kind == .digit ? .latin : kind
        if open?.script == joined { continue }
        close(at: start)
        if joined == .kanji || joined == .katakana || joined == .latin { open = (start, joined) }
      }
      close(at: bytes.count)
    }
    return runs
  }

  /// Those of some sentences: a run ends with its sentence.
  static func runs(of sentences: Range<Int>, in document: Document) -> [ContentRun] {
    sentences.flatMap { runs(of: document.bytes[document.byteRange(ofSentence: $0)]) }
  }

  /// A single character says nothing.
  private var saysEnough: Bool { script == .latin ? bytes.count > 1 : bytes.count > 4 }

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
