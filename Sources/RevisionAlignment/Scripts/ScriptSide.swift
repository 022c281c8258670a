import RevisionModel
import RevisionText

/// One side of a link as the script drawer sees it: the phrases of its sentences, joined with nothing between.
struct ScriptSide {
  /// The text, UTF-8.
  private(set) var bytes: [UInt8]
  /// Where phrases end and begin in `bytes`: `phraseCount + 1` ascending offsets, beginning with 0.
  private(set) var cuts: [Int32]
  /// `Symbol.id` of each phrase.
  private(set) var symbols: [UInt32]
  /// The phrases that begin a sentence, ascending, beginning with 0.
  private(set) var sentenceStarts: [Int32]

  /// The side that holds `sentences` of `document`, in the order given. O(length).
  init<Units: Sequence>(_ document: borrowing Document, sentences: Units) where Units.Element: BinaryInteger {
    bytes = []
    cuts = [0]
    symbols = []
    sentenceStarts = []
    for unit in sentences {
      sentenceStarts.append(Int32(symbols.count))
      let phrases = document.sentences[Int(unit)]
      let range = document.phrases[phrases]
      let shift = bytes.count - range.lowerBound
      bytes += document.bytes[range]
      for phrase in phrases {
        cuts.append(Int32(document.phrases[phrase].upperBound + shift))
        symbols.append(document.symbols[phrase].id)
      }
    }
  }

  /// How many phrases there are.
  var phraseCount: Int { symbols.count }

  /// The bytes of phrase `index`.
  func range(_ index: Int) -> Range<Int> { Int(cuts[index])..<Int(cuts[index + 1]) }

  /// The bytes of a run of phrases, which may be empty.
  func range(_ phrases: Range<Int>) -> Range<Int> {
    Int(cuts[phrases.lowerBound])..<Int(cuts[phrases.upperBound])
  }

  /// The bytes of phrase `index` without the white space at its end.
  func solidRange(_ index: Int) -> Range<Int> {
    let range = range(index)
    return bytes.withUnsafeBufferPointer { bytes in
      var end = range.upperBound
      while end > range.lowerBound {
        var before = end
        if !isWhite(previousScalar(bytes, &before)) { break }
        end = before
      }
      return range.lowerBound..<end
    }
  }

  /// How many phrases at the beginning are numbering (１．, 第３条, (1)); 0 where it does not end with a phrase.
  var numberingPhrases: Int {
    let length = bytes.withUnsafeBufferPointer { NumberLabel.leadingLabelLength(in: $0) }
    var phrase = 0
    while phrase < phraseCount && cuts[phrase] < length { phrase += 1 }
    return cuts[phrase] == length ? phrase : 0
  }
}
