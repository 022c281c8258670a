import RevisionModel
import RevisionText

/// With which edition, from 0, the text of one edition came in, by each of the six measures.
///
/// A character came in with edition k by a measure when the measure counts it as carried over on every step from k on,
/// and not on the step that leads to k. Each measure counts at most what the next one counts, so no character is younger
/// by a lenient measure than by a strict one.
struct Ages {
  /// By the measures that count whole sentences, strict to lenient: one age for each sentence.
  private var bySentence: [[UInt8]]
  /// By `phrase.carried-over`: one age for each byte.
  private(set) var byPhrase: [UInt8]
  /// By `character.carried-over`: one age for each byte.
  private var byCharacter: [UInt8]

  /// The measures that count whole sentences.
  private static let whole: [Measure.Name] = [
    .sectionVerbatim, .sentenceInPlace, .sentenceVerbatim, .sentenceNotational,
  ]

  /// All of `document` came in with edition `age`.
  init(_ document: Document, age: UInt8) {
    let sentences = Array(repeating: age, count: document.sentences.count)
    bySentence = Array(repeating: sentences, count: Self.whole.count)
    byPhrase = Array(repeating: age, count: document.bytes.count)
    byCharacter = byPhrase
  }

  /// Hands on the ages of what link `row` carries over from an earlier edition.
  /// - Parameters:
  ///   - earlier: the ages of `comparison.documents.first`; these are those of the second.
  ///   - isWholeSection: whether the section of the link is carried over word for word.
  mutating func carry(_ row: Int, of comparison: Comparison, from earlier: Ages, isWholeSection: Bool) {
    let links = comparison.sentences
    let isUnchanged = links.kind(row) == .unchanged
    let isInPlace = isUnchanged && !links.isMoved(row)
    let counts = [
      isInPlace && isWholeSection, isInPlace, isUnchanged, comparison.isNotational(row),
    ]
    for (measure, isCounted) in counts.enumerated() where isCounted {
      let age = links.members(row, .first).map { earlier.bySentence[measure][Int($0)] }.max() ?? 0
      for unit in links.members(row, .second) { bySentence[measure][Int(unit)] = age }
    }
    let places = Pair(first: Edition.first, second: .second).map { comparison.bytePlaces(row, $0) }
    let hunks = comparison.scripts[row].hunks
    Self.carry(hunks, places, from: earlier.byPhrase, to: &byPhrase)
    Self.carry(hunks, places, from: earlier.byCharacter, to: &byCharacter)
    for hunk in hunks where hunk.kind != .notation && hunk.carried > 0 {
      carryCharacters(of: hunk, places, comparison.documents, from: earlier)
    }
  }

  /// Hands on the ages of the text that hunks leave as it is, or change in notation alone: such text is as young as the
  /// youngest of what it stands for, and a mark that came in as young as what it follows.
  /// - Parameter places: where each byte of the linked sentences, joined, stands in its edition.
  private static func carry(
    _ hunks: [Hunk], _ places: Pair<[Int]>, from earlier: [UInt8], to ages: inout [UInt8]
  ) {
    var first = 0
    var second = 0
    for hunk in hunks + [.end(places)] {
      while first < hunk.first.lowerBound {
        ages[places.second[second]] = earlier[places.first[first]]
        first += 1
        second += 1
      }
      if hunk.kind == .notation && !hunk.second.isEmpty {
        let before = max(0, hunk.first.lowerBound - 1)
        let sources = hunk.first.isEmpty ? before..<before + 1 : hunk.first
        let age = places.first[sources].map { earlier[$0] }.max() ?? 0
        for place in places.second[hunk.second] { ages[place] = age }
      }
      first = hunk.first.upperBound
      second = hunk.second.upperBound
    }
  }

  /// Hands on the ages of the characters that are carried over inside of a hunk. How many these are is known, and not
  /// which: of those that it can be, the youngest are taken, and they are noted on the first characters of its second side.
  private mutating func carryCharacters(
    of hunk: Hunk, _ places: Pair<[Int]>, _ documents: Pair<Document>, from earlier: Ages
  ) {
    let sources = documents.first.characters(among: places.first[hunk.first], bodyAlone: false)
    let targets = documents.second.characters(among: places.second[hunk.second], bodyAlone: true)
    let ages = sources.map { earlier.byCharacter[$0] }.sorted(by: >)
    for (place, age) in zip(targets.prefix(hunk.carried), ages) { byCharacter[place] = age }
  }

  /// Characters of the body text of `document`, which these are the ages of, by age: for each measure, strict to lenient.
  /// - Parameter editions: how many there are.
  func counts(_ document: Document, editions: Int) -> [[Int]] {
    let none = Array(repeating: 0, count: editions)
    var counts = Array(repeating: none, count: Measure.Name.allCases.count)
    let body = document.bodyCounts(0..<document.sentences.count, by: characterCount(in:))
    for (measure, ages) in bySentence.enumerated() {
      for (sentence, age) in ages.enumerated() { counts[measure][Int(age)] += Int(body[sentence]) }
    }
    let all = 0..<document.sections.count
    counts[bySentence.count] = self.counts(document, sections: all, editions: editions)
    counts[bySentence.count + 1] = Self.counts(byCharacter, document, sections: all, editions: editions)
    return counts
  }

  /// The same by `phrase.carried-over`, for each section.
  func sectionCounts(_ document: Document, editions: Int) -> [[Int]] {
    (0..<document.sections.count).map { counts(document, sections: $0..<$0 + 1, editions: editions) }
  }

  /// The same by `phrase.carried-over`, for a run of sections.
  func counts(_ document: Document, sections: Range<Int>, editions: Int) -> [Int] {
    Self.counts(byPhrase, document, sections: sections, editions: editions)
  }

  private static func counts(
    _ ages: [UInt8], _ document: Document, sections: Range<Int>, editions: Int
  ) -> [Int] {
    var counts = Array(repeating: 0, count: editions)
    document.bytes.withUnsafeBufferPointer { bytes in
      for sentence in document.sections[sections] where document.roles[sentence] != .heading {
        var position = document.phrases[document.sentences[sentence]].lowerBound
        let end = document.phrases[document.sentences[sentence]].upperBound
        while position < end {
          let age = Int(ages[position])
          if !isWhite(nextScalar(bytes, &position)) { counts[age] += 1 }
        }
      }
    }
    return counts
  }
}

extension Hunk {
  /// An empty hunk behind the last bytes of both sides.
  fileprivate static func end(_ places: Pair<[Int]>) -> Hunk {
    let ends = places.map { $0.count..<$0.count }
    return Hunk(first: ends.first, second: ends.second, kind: .wording)
  }
}

extension Comparison {
  /// Where each byte of the sentences of link `row`, joined, stands in its edition.
  fileprivate func bytePlaces(_ row: Int, _ edition: Edition) -> [Int] {
    sentences.members(row, edition).flatMap { documents[edition].byteRange(ofSentence: Int($0)) }
  }
}

extension Document {
  /// Those of `places` on which a character begins that is not white space; of body text, where that alone is asked for.
  fileprivate func characters(among places: ArraySlice<Int>, bodyAlone: Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      places.filter { place in
        guard bytes[place] & 0xC0 != 0x80 else { return false }
        var position = place
        if isWhite(nextScalar(bytes, &position)) { return false }
        return !bodyAlone || roles[sentences.piece(holding: phrases.piece(holding: place))] != .heading
      }
    }
  }
}
