import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The picture of the two editions")
struct PictureLayoutTests {
  private func layout(_ sizes: Pair<[Int]>, _ links: [Link]) -> PictureLayout {
    PictureLayout(sizes: sizes, links: Alignment(links, counts: sizes.map(\.count)))
  }

  @Test("bars stand in reading order, do not touch, and keep their proportions across editions")
  func bars() {
    let layout = layout(Pair(first: [100, 200], second: [200, 0, 100]), [])
    for edition in Edition.allCases {
      let bars = layout.bars[edition]
      for (upper, lower) in zip(bars, bars.dropFirst()) { #expect(upper.bottom < lower.top) }
      #expect((bars.last?.bottom ?? 0) <= layout.height)
      #expect(bars.allSatisfy { $0.height >= 4 })
    }
    #expect(abs(layout.bars.first[1].height - layout.bars.second[0].height) <= 1)
  }

  @Test("a section is as large as the measures count it: neither headings nor white space of any width")
  func sizes() {
    let document = Sample.document([
      Sample.Part(0, "", "", ["前文。"]), Sample.Part(1, "１", "１　道路", ["道を\u{3000}直す。\u{A0}\n", "𠮷野 川。"]),
    ])
    #expect(document.bodySizes() == [3, 9])
  }

  @Test("a split section has a ribbon to each of its parts, which share it out")
  func ribbons() {
    let layout = layout(Pair(first: [300], second: [100, 200]), [Link(first: [0], second: [0, 1])])
    #expect(layout.ribbons.count == 2)
    #expect(layout.ribbons[0].first.top == layout.bars.first[0].top)
    #expect(layout.ribbons[0].first.bottom == layout.ribbons[1].first.top)
    #expect(layout.ribbons[1].first.bottom == layout.bars.first[0].bottom)
    #expect(layout.ribbons.map(\.second) == layout.bars.second)
  }

  @Test("what has no partner has no ribbon")
  func loose() {
    #expect(layout(Pair(first: [10], second: [10]), []).ribbons.isEmpty)
  }

  @Test("labels do not overlap, and chapters come before what lies in them")
  func labels() {
    let count = 300
    let sizes = Pair(first: Array(repeating: 50, count: count), second: [50])
    let levels = (0..<count).map { $0 % 20 == 7 ? 1 : 2 }
    let layout = layout(sizes, [])
    let chosen = layout.labelled(.first, levels: levels, spacing: 15)
    #expect((0..<count).filter { levels[$0] == 1 }.allSatisfy { chosen.contains($0) })
    for (upper, lower) in zip(chosen, chosen.dropFirst()) {
      #expect(layout.bars.first[lower].top - layout.bars.first[upper].top >= 14)
    }
  }

  @Test("a crowd of sections does not make a picture without end: equal neighbours become one ribbon")
  func crowd() {
    let sizes = Array(repeating: 3, count: 20_000)
    let layout = layout(
      Pair(first: sizes, second: sizes), (0..<sizes.count).map { Link(first: [$0], second: [$0]) })
    #expect(layout.height <= 1400)
    #expect(layout.ribbons.count == 1)
    #expect(layout.ribbons.first?.rows.upperBound == sizes.count)
  }
}
