import RevisionModel
import RevisionText

/// Terms that appear in the second edition or have vanished from it: those that one edition does not have at all and the
/// other has so often that chance does not explain it.
struct Terms {
  let texts: FoldedComparison

  private struct Entry {
    var counts = Pair(first: 0, second: 0)
    /// The first sentence that has it.
    var sentence = 0
    var written: [UInt8] = []
    var writing = TermPlace.Writing.plain
    /// The longer term that it was last a part of.
    var whole: Int?
  }

  /// The likelihood ratio from which a term counts: 1 in 20 by chance for what is written in katakana or Latin letters, 1 in
  /// 100 for the rest (χ² with one degree of freedom).
  private static func least(_ writing: TermPlace.Writing) -> Double { writing == .foreign ? 3.84 : 6.63 }

  /// By the first place of each, those that appear first. O(size of both editions).
  func drafts() -> [FindingDraft] {
    var interner = Interner()
    var entries: [Entry] = []
    var sizes = Pair(first: 0, second: 0)
    for edition in Edition.allCases { count(edition, &interner, &entries, &sizes) }
    guard sizes.first > 0, sizes.second > 0 else { return [] }
    var found: [(entry: Entry, edition: Edition, ratio: Double, id: Int)] = []
    for (id, entry) in entries.enumerated() where entry.counts.first == 0 || entry.counts.second == 0 {
      let ratio = keyness(
        (entry.counts.first, entry.counts.second), of: (sizes.first, sizes.second))
      guard ratio >= Self.least(entry.writing) else { continue }
      found.append((entry, entry.counts.first == 0 ? .second : .first, ratio, id))
    }
    // A term that stands nowhere but inside of a longer one is told by that one.
    let whole = found.filter { one in
      one.entry.whole.map { entries[$0].counts != one.entry.counts } ?? true
    }
    return whole.map {
      draft($0.entry, $0.edition, $0.ratio, key: Array(interner.spelling(of: UInt32($0.id))))
    }
  }

  private func count(
    _ edition: Edition, _ interner: inout Interner, _ entries: inout [Entry], _ sizes: inout Pair<Int>
  ) {
    let document = texts.comparison.documents[edition]
    for (sentence, wording) in texts.wordings[edition].enumerated() {
      wording.withUnsafeBufferPointer { wording in
        let places = document.language == .ja ? japaneseTerms(in: wording) : englishTerms(in: wording)
        sizes[edition] += places.count
        var ids: [Int] = []
        for (index, place) in places.enumerated() {
          let written = UnsafeBufferPointer(rebasing: wording[place.range])
          let id = Int(interner.intern(key(written, document.language)))
          if id == entries.count { entries.append(Entry()) }
          if entries[id].written.isEmpty {
            entries[id].written = Array(written)
            entries[id].writing = place.writing
          }
          if entries[id].counts.first + entries[id].counts.second == 0 { entries[id].sentence = sentence }
          entries[id].counts[edition] += 1
          ids.append(id)
          // Its parts stand right before it.
          var part = index
          while part > 0, places[part - 1].range.lowerBound >= place.range.lowerBound {
            part -= 1
            entries[ids[part]].whole = id
          }
        }
      }
    }
  }

  /// What a term is counted by: its spelling folded leniently, of English without the s of the plural.
  private func key(_ written: UnsafeBufferPointer<UInt8>, _ language: Language) -> [UInt8] {
    var key: [UInt8] = []
    Folding.appendLoose(written, to: &key)
    if language.separatesWords, key.count > 4, key.last == UInt8(ascii: "s") { key.removeLast() }
    return key
  }

  private func draft(_ entry: Entry, _ edition: Edition, _ ratio: Double, key: [UInt8]) -> FindingDraft {
    var sentences = Pair(first: [Int](), second: [Int]())
    var excerpts = Pair(first: [UInt8](), second: [UInt8]())
    var keys = excerpts
    sentences[edition] = [entry.sentence]
    excerpts[edition] = entry.written
    keys[edition] = key
    let tenths = Int((ratio * 10).rounded())
    return FindingDraft(
      kind: edition == .second ? .termAppeared : .termVanished, sentences: sentences, excerpts: excerpts,
      keys: keys,
      facts: [
        String(decoding: entry.written, as: UTF8.self), String(entry.counts[edition]),
        "\(tenths / 10).\(tenths % 10)",
      ], confidenceThousandths: ratio >= 10.83 ? 999 : ratio >= 6.63 ? 990 : 950)
  }
}
