import RevisionModel
import Testing

@testable import RevisionAlignment

/// A small generator of pseudo-random numbers (SplitMix64), so that documents are the same on every run.
private struct Dice {
  var state: UInt64

  mutating func roll(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  mutating func sentence() -> String {
    let who = ["市", "県", "学校", "図書館", "消防団", "病院", "商店街", "住民"]
    let what = ["窓口", "端末", "道路", "予算", "計画", "広場", "水道", "公園", "名簿"]
    let deed = ["見直す", "整える", "広げる", "減らす", "調べる", "公開する", "任せる"]
    return
      "\(who[roll(who.count)])は\(what[roll(what.count)])と\(what[roll(what.count)])を\(roll(90))件\(deed[roll(deed.count)])。"
  }

  mutating func row(_ columns: Int) -> [String] {
    (0..<columns).map { $0 == 0 ? "\(roll(30))番の事業" : roll(3) == 0 ? "－" : "\(roll(50))" }
  }

  mutating func text(_ lines: Int) -> [String] {
    (0..<lines).map { $0 % 7 == 0 ? "# 第\($0 / 7 + 1)章 \(roll(5))の話" : sentence() }
  }
}

/// What holds for every pair of documents.
struct AlignmentPropertyTests {
  @Test(arguments: 0..<12) func everythingMirrorsAndHoldsTogether(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let first = dice.text(40)
    var second = first
    for _ in 0..<dice.roll(20) {
      let place = 1 + dice.roll(second.count - 1)
      switch dice.roll(4) {
      case 0: second[place] = second[place].replacing("は", with: "が早く")
      case 1: second.insert(dice.sentence(), at: place)
      case 2: second.remove(at: place)
      default: second.insert(second.remove(at: place), at: 1 + dice.roll(second.count - 1))
      }
    }
    check(first.joined(separator: "\n"), second.joined(separator: "\n"))
  }

  @Test(arguments: 0..<12) func tablesMirrorAndHoldTogether(seed: Int) {
    var dice = Dice(state: UInt64(200 + seed))
    var first: [[String]] = []
    for _ in 0..<20 { first.append(dice.row(4)) }
    var second = first
    let columns = [dice.roll(4), dice.roll(4)]
    for row in second.indices {
      second[row].swapAt(columns[0], columns[1])
      if dice.roll(3) == 0 { second[row][1] = "\(dice.roll(50))" }
      if seed % 2 == 0 { second[row].insert("\(dice.roll(9))", at: 2) }
    }
    second.swapAt(dice.roll(20), dice.roll(20))
    second.remove(at: dice.roll(20))
    second.insert(dice.row(second[0].count), at: dice.roll(19))
    func text(_ rows: [[String]]) -> String {
      "# 表\n次のとおりである。\n" + rows.map { "|" + $0.joined(separator: "|") }.joined(separator: "\n")
    }
    check(text(first), text(second))
    let links = check(text(first), text(first)).sentences.links
    #expect(links.allSatisfy { $0.kind == .unchanged && $0.first == $0.second && !$0.isMoved })
  }

  @Test(arguments: 0..<4) func aTextComparedWithItselfIsUnchangedInPlace(seed: Int) {
    var dice = Dice(state: UInt64(100 + seed))
    let text = dice.text(60).joined(separator: "\n")
    let comparison = check(text, text)
    for link in comparison.sentences.links + comparison.sections.links {
      #expect(link.kind == .unchanged && link.first == link.second && !link.isMoved)
    }
  }

  @Test func anEmptyDocumentIsAllInsertedOrDeleted() {
    check("", "道を直す。", sentences: ["+0"])
    check("", "", sentences: [])
  }

  @Test func oneSentenceManyTimesPairsInOrder() {
    let line = "市は窓口の手続を三年以内に電子化する。\n"
    let comparison = check(
      String(repeating: line, count: 3000), String(repeating: line, count: 2990))
    #expect(comparison.sentences.links.count { $0.kind == .unchanged && !$0.isMoved } == 2990)
  }

  @Test func aPermutationIsUnchangedAndMoved() {
    let lines = (0..<2000).map { "\($0)番の施策では\($0 * 7919 % 10007)件を扱う。" }
    let shuffled = (0..<2000).map { lines[$0 * 1117 % 2000] }
    let comparison = check(lines.joined(separator: "\n"), shuffled.joined(separator: "\n"))
    #expect(comparison.sentences.links.allSatisfy { $0.kind == .unchanged })
    #expect(comparison.sentences.links.count { !$0.isMoved } < 200)
  }

  @Test func largeGapsAreSplitAtTheSurestPairs() {
    let first = (0..<300).map { "第\($0)の案は\($0 * 7919 % 10007)番の橋と\($0 * 104_729 % 9973)番の坂を直す。" }
    let second = first.map { $0.replacing("直す", with: "すぐ直す") }
    let comparison = check(first.joined(separator: "\n"), second.joined(separator: "\n"))
    #expect(comparison.sentences.links.allSatisfy { $0.kind == .edited && $0.first == $0.second })
  }
}
