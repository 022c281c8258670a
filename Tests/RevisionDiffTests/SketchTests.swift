import RevisionModel
import Testing

@testable import RevisionDiff

@Suite struct SketchTests {
  private let lines = ComparisonOptions(sentences: .lines)

  private func sections(_ text: String, hashes: Int = 128) throws -> [SectionSketch] {
    try sketch(Input(path: "plan.txt", bytes: Array(text.utf8)), options: lines, hashes: hashes).sections
  }

  @Test func likenessIsOneOfTheSameBody_andFallsWithWhatChanged() throws {
    let body = "市は窓口の手続を見直し、待ち時間を短くする。\n住民は図書館の本を家から予約できる。\n"
    let one = try sections("# 一　窓口\n" + body)
    let renumbered = try sections("# 二　窓口\n" + body)
    let edited = try sections("# 一　窓口\n" + body.replacing("待ち時間", with: "手間"))
    let other = try sections("# 一　窓口\n雪の日には道の除雪を急ぎ、学校を休みにする。\n")
    #expect(likeness(one[0], renumbered[0]) == 1)
    let near = try #require(likeness(one[0], edited[0]))
    #expect(near > 0.5 && near < 1)
    #expect(likeness(one[0], other[0]) == 0)
  }

  @Test func sketchesOfOtherRulesHaveNoLikeness() throws {
    let text = "# 一　道\n市は道を直す。\n# 二　水\n"
    let one = try sections(text)
    #expect(likeness(one[0], try sections(text, hashes: 64)[0]) == nil)
    #expect(likeness(one[1], one[1]) == nil, "nothing has no likeness to nothing")
  }

  @Test func aSketchDoesNotDependOnWhatElseStandsInTheDocument() throws {
    let small = Input(path: "a.txt", bytes: Array("# 一　道\n市は道を直す。\n".utf8))
    let large = Input(path: "b.txt", bytes: Array("# 一　水\n水をためる。\n# 二　道\n市は道を直す。\n".utf8))
    #expect(try sketch(small, options: lines).sections[0] == sketch(large, options: lines).sections[1])
  }

  @Test func whatCannotBeReadIsThrown() {
    #expect(throws: ReadingFailure.self) { try sketch(Input(path: "a.txt", bytes: [])) }
  }
}
