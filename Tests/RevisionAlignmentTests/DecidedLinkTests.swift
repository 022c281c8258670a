import RevisionModel
import Testing

@testable import RevisionAlignment

/// What people decide stands, and the rest is linked around it.
struct DecidedLinkTests {
  private let first = """
    # 第1章 交通
    市内の循環バスを毎時四本に増やす。
    駅前広場の信号を歩車分離に改める。
    # 第2章 教育
    学校には一人一台の端末を配る。
    放課後の教室を地域に開く。
    """
  private let second = """
    # 第1章 交通
    市内の循環バスを毎時六本に増やす。
    駅前広場の信号を歩車分離に改める。
    # 第2章 教育
    学校には一人一台の端末を配る。
    給食の費用を市が負担する。
    """

  @Test func withoutDecisionsTheTextDecides() {
    check(
      first, second, sentences: ["0=0", "1~1", "2=2", "3=3", "4=4", "-5", "+5"], sections: ["0~0", "1~1"])
  }

  @Test func unlikeSentencesAreTheSameWhereSomeoneSaysSo() {
    check(first, second, sentences: ["0=0", "1~1", "2=2", "3=3", "4=4", "5~5"], decided: ["5=5"])
  }

  @Test func equalSentencesAreNotTheSameWhereSomeoneSaysSo() {
    check(
      first, second, sentences: ["0=0", "1~1", "-2", "+2", "3=3", "4=4", "-5", "+5"], decided: ["2!2"])
    check(first, second, sentences: ["0=0", "-1", "+1", "2=2", "3=3", "4=4", "-5", "+5"], decided: ["1!1"])
  }

  @Test func nothingBelongsToASentenceWhereSomeoneSaysSo() {
    check(first, second, sentences: ["0=0", "-1", "+1", "2=2", "3=3", "4=4", "-5", "+5"], decided: ["1!"])
    check(first, second, sentences: ["0=0", "1~1", "-2", "+2", "3=3", "4=4", "-5", "+5"], decided: ["!2"])
  }

  @Test func aDecidedLinkOffTheOrderIsMoved() {
    check(
      first, second, sentences: ["0=0", "4~1^", "2=2", "3=3", "1~4^", "5~5"], decided: ["4=1", "1=4", "5=5"])
  }

  @Test func rowsThatShareAUnitAreOneLink() {
    check(
      first, second, sentences: ["0=0", "1~1,2", "-2", "3=3", "4=4", "-5", "+5"], decided: ["1=1", "1=2"])
    check(
      first, second, sentences: ["0=0", "1,2~1,2", "3=3", "4=4", "-5", "+5"],
      decided: ["1=1", "1=2", "2=1", "2=2"])
  }

  @Test func noLinkOfSeveralHoldsAPairThatIsApart() {
    let split = """
      # 第1章 計画
      行政の手続を電子化し、窓口を一か所にまとめ、職員の研修を毎年行う。
      """
    let parts = """
      # 第1章 計画
      行政の手続を電子化し、窓口を一か所にまとめる。
      職員の研修を毎年行う。
      """
    check(split, parts, sentences: ["0=0", "1~1,2"])
    check(split, parts, sentences: ["0=0", "1~1", "+2"], decided: ["1!2"])
  }

  @Test func theRestIsLinkedAroundThem() {
    let repeated = "# 第1章 総則\n施設を直す。\n前文を置く。\n施設を直す。\n施設を直す。"
    check(repeated, repeated, sentences: ["0=0", "1=1", "2=2", "3=3", "4=4"])
    check(repeated, repeated, sentences: ["0=0", "4=1^", "2=2", "3=3", "1=4^"], decided: ["4=1"])
  }

  @Test func sectionsAreDecidedToo() {
    check(
      first, second, sentences: ["-0", "+0", "1~1^", "2=2^", "-3", "+3", "4=4^", "-5", "+5"],
      sections: ["-0", "-1", "+0", "+1"], decided: ["§0!0", "§1!1"])
    check(first, second, sections: ["1~0#", "0~1^#"], decided: ["§1=0", "§0=1"])
    check(first, second, sections: ["0~0,1", "-1"], decided: ["§0=0", "§0=1"])
    check(first, second, sections: ["0~0", "-1", "+1"], decided: ["§1!"])
    check(first, second, sections: ["0,1~0,1"], decided: ["§0=0", "§0=1", "§1=0", "§1=1"])
  }

  @Test func betweenUnrelatedEditionsTheyStay() {
    let other = """
      # 第一部 料理
      大根を厚めに切って下ゆでしておく。
      味噌は火を止めてから溶き入れる。
      """
    check(first, other, decided: ["1=2", "§0=0"])
    check(first, other, decided: ["!1"])
  }
}

/// How a file of links names sections and sentences, and what is refused.
struct UnitNameTests {
  private let documents = TinyDocuments.pair(
    "# 第1章 目的\n窓口を置く。\n窓口を置く。\n# 第2章 目的\n（対象）市民とする。\n:9 とする。",
    "# 第１章　体制\n窓口を置く。\n（対象）市民とする。")

  private func decide(
    _ rows: [(LinkDecisions.Judgement, LinkDecisions.Level, String, String)]
  ) throws -> LinkDecisions {
    var decisions = LinkDecisions(path: "", sha256: "", rows: [])
    for (index, row) in rows.enumerated() {
      decisions.rows.append(
        LinkDecisions.Row(
          line: index + 2, judgement: row.0, level: row.1, names: Pair(first: row.2, second: row.3)))
    }
    _ = try decideLinks(&decisions, documents, files: Pair(first: "plan.txt", second: "next.txt"))
    return decisions
  }

  private func unit(_ name: String, _ level: LinkDecisions.Level = .sentence) throws -> Int? {
    try decide([(.notTheSame, level, name, "")]).rows[0].units.first
  }

  private func refusal(_ rows: [(LinkDecisions.Judgement, LinkDecisions.Level, String, String)])
    -> IngestError?
  {
    do { _ = try decide(rows) } catch { return error as? IngestError }
    return nil
  }

  @Test func byIdByLineAndByText() throws {
    #expect(try unit("#4") == 4)
    #expect(try unit(":5") == 4)
    #expect(try unit("：５") == 4)
    #expect(try unit("plan.txt:5") == 4)
    #expect(try unit("（対象）市民とする。") == 4)
    #expect(try unit("(対象) 市民") == 4)
    #expect(try unit("「市民とする」") == 4)
    #expect(try unit(":3 窓口を置く。") == 2)
    #expect(try unit("第2章 目的", .section) == 1)
    #expect(try unit(":4", .section) == 1)
    #expect(try unit("#1 目的", .section) == 1)
  }

  @Test func whatHasNoUnitOrSeveralIsRefused() {
    for name in ["#6", ":7", "other.txt:5", "窓口を閉じる。", "#4 窓口", ":5 窓口"] {
      #expect(refusal([(.notTheSame, .sentence, name, "")])?.reason == .unknownUnit, "\(name)")
    }
    let twofold = refusal([(.notTheSame, .sentence, "窓口を置く。", "")])
    #expect(twofold == IngestError(.ambiguousUnit, line: 2, detail: "窓口を置く。 → :2, :3"))
    #expect(refusal([(.notTheSame, .section, "目的", "")])?.reason == .ambiguousUnit)
  }

  @Test func decisionsAtOddsAreRefused() {
    let apart = refusal([(.same, .sentence, "#4", "#2"), (.notTheSame, .sentence, ":5", ":3")])
    #expect(apart == IngestError(.contradiction, line: 3, detail: "2"))
    let alone = refusal([(.notTheSame, .sentence, "#4", ""), (.same, .sentence, ":5", ":3")])
    #expect(alone == IngestError(.contradiction, line: 3, detail: "2"))
    let chain = [("#1", "#1"), ("#1", "#2"), ("#2", "#2")].map {
      (LinkDecisions.Judgement.same, LinkDecisions.Level.sentence, $0, $1)
    }
    #expect(refusal(chain) == IngestError(.missingPair, line: 4, detail: "#2 + #1"))
    #expect(refusal(chain + [(.same, .sentence, "#2", "#1")]) == nil)
  }
}
