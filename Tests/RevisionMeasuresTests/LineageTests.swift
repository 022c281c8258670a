import RevisionModel
import Testing

@testable import RevisionMeasures

/// With which edition text came in. Counts stand strict to lenient, for each edition in turn.
@Suite struct LineageTests {
  private let road = "道を直す。"
  private let bridge = "橋を守る。"

  private func lineage(_ steps: [(Comparison, from: Int)]) -> Lineage {
    var lineage = Lineage(steps[0].0.documents.first)
    var last = -1
    for step in steps {
      if step.from > last { lineage.add(step.0.documents.second) }
      last = max(last, step.from)
      lineage.take(step.0, from: step.from)
    }
    return lineage
  }

  private func counts(_ lineage: Lineage, _ comparison: Comparison) -> [String] {
    lineage.counts(comparison.documents.second).map { $0.map(String.init).joined(separator: "+") }
  }

  @Test func twoEditionsCountAsTheMeasuresDo() {
    let pair = comparison(
      [[road, "橋を守る。水をためる。"]], [[road, "橋を直す。"]],
      sentences: [
        .same(0, 0),
        .edited([1], [1], Hunk(first: 6..<30, second: 6..<12, kind: .wording, carried: 1)),
      ])
    let lineage = lineage([(pair, from: 0)])
    let measured = measure(pair).filter { $0.edition == .second }
    #expect(lineage.counts(pair.documents.second).map { $0[0] } == measured.map(\.tally.counted))
    #expect(lineage.counts(pair.documents.second).allSatisfy { $0.reduce(0, +) == 10 })
  }

  @Test func textIsAsOldAsTheFirstEditionThatIsCarriedOverEverSince() {
    let one = comparison([[road]], [[road, bridge]], sentences: [.same(0, 0)])
    let two = comparison([[road, bridge]], [[road, bridge, "水。"]], sentences: [.same(0, 0), .same(1, 1)])
    let lineage = lineage([(one, from: 0), (two, from: 1)])
    #expect(counts(lineage, two) == ["0+0+12"] + Array(repeating: "5+5+2", count: 5))
    #expect(lineage.origins.map { $0[0].edition } == [0, 1, 2])
  }

  @Test func whatMovedIsNewWhereItStandsAndOldInItsWording() {
    let moved = comparison(
      [[road, bridge]], [[bridge, road]], sentences: [.same(0, 1), .same(1, 0, .moved)])
    #expect(
      counts(lineage([(moved, from: 0)]), moved) == ["0+10", "5+5"] + Array(repeating: "10+0", count: 4))
  }

  @Test func whatAnEditInBetweenReplacedIsNoOlder() {
    let edit = Hunk(first: 0..<3, second: 0..<3, kind: .wording)
    let one = comparison([[road]], [["川を直す。"]], sentences: [.edited([0], [0], edit)])
    let two = comparison([["川を直す。"]], [["川を直す。"]], sentences: [.same(0, 0)])
    let lineage = lineage([(one, from: 0), (two, from: 1)])
    #expect(counts(lineage, two) == ["0+0+5", "0+5+0", "0+5+0", "0+5+0", "4+1+0", "4+1+0"])
    #expect(lineage.origins[0].map(\.link.kind) == [.inserted, .edited, .unchanged])
  }

  @Test func aSentenceThatWasMissingIsTracedToWhereItWasBefore() {
    let one = comparison([[road, bridge]], [[road]], sentences: [.same(0, 0)])
    let two = comparison([[road]], [[road, bridge]], sentences: [.same(0, 0)])
    let far = comparison([[road, bridge]], [[road, bridge]], sentences: [.same(0, 0), .same(1, 1)])
    var lineage = lineage([(one, from: 0), (two, from: 1)])
    #expect(lineage.isOpen(to: 0))
    lineage.take(far, from: 0)
    #expect(!lineage.isOpen(to: 0))
    #expect(lineage.origins[1].map(\.edition) == [0, 2])
    #expect(lineage.origins[0].map(\.edition) == [0, 1, 2], "a neighbour comes first")
    #expect(counts(lineage, two)[4] == "10+0+0")
  }

  @Test func ofWhatIsCarriedInsideOfAnEditTheYoungestIsTaken() {
    let one = comparison(
      [["道を直す。"]], [["橋を直す。"]],
      sentences: [.edited([0], [0], Hunk(first: 0..<3, second: 0..<3, kind: .wording))])
    let two = comparison(
      [["橋を直す。"]], [["守を橋。"]],
      sentences: [.edited([0], [0], Hunk(first: 0..<12, second: 0..<9, kind: .wording, carried: 1))])
    #expect(counts(lineage([(one, from: 0), (two, from: 1)]), two)[5] == "1+1+2")
  }

  @Test func aChangeOfNotationIsAsYoungAsWhatItStandsFor() {
    let one = comparison(
      [["二〇人。"]], [["20人。"]],
      sentences: [
        .edited([0], [0], Hunk(first: 0..<6, second: 0..<2, kind: .notation))
      ])
    let two = comparison(
      [["20人。"]], [["20人が。"]],
      sentences: [
        .edited([0], [0], Hunk(first: 5..<5, second: 5..<8, kind: .wording))
      ])
    let counts = counts(lineage([(one, from: 0), (two, from: 1)]), two)
    #expect(counts == ["0+0+5", "0+0+5", "0+0+5", "0+0+5", "4+0+1", "4+0+1"])
  }
}
