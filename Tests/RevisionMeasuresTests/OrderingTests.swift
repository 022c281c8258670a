import RevisionModel
import Testing

@testable import RevisionMeasures

/// On every comparison, however unlikely: one total for an edition, each measure at most the next, shares of sections
/// that sum to the headline, bounds around it, and the mirror image when the editions are exchanged.
@Suite struct OrderingTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func eachMeasureCountsAtMostWhatTheNextCounts(seed: UInt64) {
    var random = SplitMix(state: seed)
    let comparison = randomComparison(&random)
    #expect(comparison.documents.first.violations() == [])
    let measures = measure(comparison)
    for edition in Edition.allCases {
      let own = measures.filter { $0.edition == edition }.map(\.tally)
      #expect(Set(own.map(\.total)) == [bodyCharacters(comparison.documents[edition])])
      #expect(own.map(\.counted) == own.map(\.counted).sorted())
      #expect(own.allSatisfy { 0 <= $0.counted && $0.counted <= $0.total })
      let headline = measures.first { $0.edition == edition && $0.name == .phraseCarriedOver }
      #expect(sectionShares(comparison).reduce(into: Tally()) { $0 += $1[edition] } == headline?.tally)
    }
    let verdict = weigh(Claim(hundredths: 9000), measures: measures, comparison: comparison)
    let headline = measures[4].tally
    #expect(verdict.low.counted <= headline.counted && headline.counted <= verdict.high.counted)
    #expect(verdict.high.counted <= verdict.high.total)
    #expect(
      measure(mirrored(comparison)) == measures.suffix(6).map(exchanged) + measures.prefix(6).map(exchanged))
  }

  private func exchanged(_ measure: Measure) -> Measure {
    Measure(name: measure.name, edition: measure.edition.other, tally: measure.tally)
  }

  private func mirrored(_ comparison: Comparison) -> Comparison {
    let sentences = Alignment(
      comparison.sentences.links.map(\.swapped),
      counts: comparison.documents.swapped.map(\.sentences.count))
    var scripts = Array(repeating: EditScript(), count: sentences.count)
    for (row, script) in comparison.scripts.enumerated() {
      let link = comparison.sentences[row]
      let (edition, unit) = link.first.first.map { (Edition.second, $0) } ?? (.first, link.second[0])
      scripts[sentences.row(of: unit, in: edition)] = script.inverted
    }
    return Comparison(
      documents: comparison.documents.swapped,
      sections: Alignment(
        comparison.sections.links.map(\.swapped),
        counts: comparison.documents.swapped.map(\.sections.count)),
      sentences: sentences, scripts: scripts)
  }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for the same seed everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// A comparison that holds what the nouns promise and is random otherwise: headings linked with body text, traits that
/// contradict what they stand on, hunks that cover white space alone.
private func randomComparison(_ random: inout SplitMix) -> Comparison {
  let texts = Pair(first: randomSections(&random), second: randomSections(&random))
  let counts = texts.map { $0.reduce(0) { $0 + $1.count } }
  let documents = texts.map(document)
  let links = randomLinks(counts, &random).map { link in
    SentenceLink(link: link, hunks: randomHunks(link, documents, &random))
  }
  var free = counts.map { Array(0..<$0) }
  for link in links {
    free.first.removeAll { link.link.first.contains($0) }
    free.second.removeAll { link.link.second.contains($0) }
  }
  let alternatives = zip(free.first, free.second).map { one, other in
    Alternative(
      sentences: Pair(first: one, second: other), confidence: 0.5,
      carried: Pair(
        first: Int.random(in: 0...9, using: &random), second: Int.random(in: 0...9, using: &random)))
  }
  return comparison(
    texts.first, texts.second, sections: randomLinks(texts.map(\.count), &random), sentences: links,
    alternatives: alternatives)
}

private func randomSections(_ random: inout SplitMix) -> [[String]] {
  (0..<Int.random(in: 1...4, using: &random)).map { section in
    (0..<Int.random(in: 1...4, using: &random)).map { sentence in
      let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        ["あ", "道", "x", " ", "　", "\u{A0}", "𠮷", "3", "。"].randomElement(using: &random) ?? ""
      }.joined()
      return sentence == 0 && section > 0 || Int.random(in: 0..<6, using: &random) == 0 ? "# " + text : text
    }
  }
}

private func randomLinks(_ counts: Pair<Int>, _ random: inout SplitMix) -> [Link] {
  var first = Array(0..<counts.first).shuffled(using: &random)
  var second = Array(0..<counts.second).shuffled(using: &random)
  var links: [Link] = []
  while !first.isEmpty && !second.isEmpty {
    var link = Link(
      first: first.suffix(Int.random(in: 1...3, using: &random)).sorted(),
      second: second.suffix(Int.random(in: 1...3, using: &random)).sorted(),
      traits: Link.Traits(rawValue: UInt8.random(in: 0...15, using: &random)),
      confidence: Double.random(in: 0...1, using: &random))
    if Int.random(in: 0..<2, using: &random) == 0 {
      link = Link(
        first: [first[first.count - 1]], second: [second[second.count - 1]], traits: link.traits,
        confidence: link.confidence)
    }
    first.removeLast(link.first.count)
    second.removeLast(link.second.count)
    if Int.random(in: 0..<4, using: &random) > 0 { links.append(link) }
  }
  return links
}

private func randomHunks(_ link: Link, _ documents: Pair<Document>, _ random: inout SplitMix) -> [Hunk] {
  /// Places between scalars of the joined text.
  func places(_ edition: Edition) -> [Int] {
    let text = link[edition].map { documents[edition].text(ofSentence: $0) }.joined()
    return text.unicodeScalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + String($1).utf8.count) }
  }
  let places = Pair(first: places(.first), second: places(.second))
  var hunks: [Hunk] = []
  var done = Pair(first: 0, second: 0)
  while Int.random(in: 0..<3, using: &random) > 0 {
    var ranges = Pair(first: 0..<0, second: 0..<0)
    for edition in Edition.allCases {
      let start = Int.random(in: done[edition]..<places[edition].count, using: &random)
      let end = Int.random(in: start..<places[edition].count, using: &random)
      ranges[edition] = places[edition][start]..<places[edition][end]
      done[edition] = end
    }
    let kind = [Hunk.Kind.wording, .notation, .figure].randomElement(using: &random) ?? .wording
    hunks.append(
      Hunk(
        first: ranges.first, second: ranges.second, kind: kind, carried: Int.random(in: 0...4, using: &random)
      ))
  }
  return hunks
}
