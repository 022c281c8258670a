import RevisionDiff
import RevisionModel
import Testing

/// Sections that are carried over unchanged.
@Suite struct CarriedOverSectionTests {
  private let first = """
    第１章　道
    市は道を直す。雪の日も通れるようにする。
    第２章　橋
    市は橋を守る。

    """

  @Test func aSectionThatIsTheSameIsFound() throws {
    let second = """
      第１章　水
      川の水をきれいに保つ。
      第２章　道
      市は道を直す。雪の日も通れるようにする。
      第３章　橋
      市は橋を架けかえて守る。

      """
    #expect(
      try found(first, second, .sectionCarriedOver) == ["section-carried-over: 第１章　道 -> 第２章　道"])
  }

  @Test("the fingerprint depends neither on the number nor on the place nor on other sections")
  func fingerprint() throws {
    let second = "第１章　道\n市は道を直す。雪の日も通れるようにする。\n第２章　橋\n市は橋を見まもる。\n"
    let moved = "第１章　森\n森の木を育てて切る。\n第２章　橋\n橋は残す。\n第３章　道\n市は道を直す。雪の日も通れるようにする。\n"
    let one = try review(first, second).findings.filter { $0.kind == .sectionCarriedOver }
    let other = try review(first, moved).findings.filter { $0.kind == .sectionCarriedOver }
    #expect(one.count == 1 && one.map(\.fingerprint) == other.map(\.fingerprint))
  }
}
