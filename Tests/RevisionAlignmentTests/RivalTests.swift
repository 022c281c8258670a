import RevisionModel
import Testing

@testable import RevisionAlignment

/// Links that might have been others say so.
struct RivalTests {
  /// The uncertain links, each with its rivals in brackets: `1<` of the first edition, `>1` of the second.
  private func uncertain(_ links: Alignment) -> [String] {
    links.links.filter(\.isAmbiguous).map { link in
      let rivals = link.rivals.map { $0.edition == .first ? "\($0.unit)<" : ">\($0.unit)" }
      return spelled(link) + " [" + rivals.joined(separator: " ") + "]"
    }
  }

  private let chapters = """
    # 第1章 交通
    市内の循環バスを毎時四本に増やす。
    駅前広場の信号を歩車分離に改める。
    # 第2章 教育
    学校には一人一台の端末を配る。
    放課後の教室を地域に開く。
    """

  @Test func nothingIsUncertainWhereNothingElseIsLike() {
    let comparison = check(chapters, chapters)
    #expect(uncertain(comparison.sentences) == [] && uncertain(comparison.sections) == [])
  }

  /// Both chapters with `sentence` inside, and a third one.
  private func withCopies(of sentence: String) -> String {
    """
    # 第1章 交通
    市内の循環バスを毎時四本に増やす。
    \(sentence)
    駅前広場の信号を歩車分離に改める。
    # 第2章 教育
    学校には一人一台の端末を配る。
    \(sentence)
    放課後の教室を地域に開く。
    # 第3章 防災
    川の水位を監視する。
    """
  }

  @Test func anEditedMoveThatMightGoToTwoPlacesIsNotMadeAndNamesThem() {
    let comparison = check(
      chapters + "\n# 第3章 防災\n防災倉庫の鍵を地区の代表に預ける。\n川の水位を監視する。",
      withCopies(of: "防災倉庫の鍵を地区の代表に必ず預ける。"))
    #expect(uncertain(comparison.sentences) == ["+2 [7<]", "+6 [7<]", "-7 [>2 >6]"])
  }

  @Test func aSentenceThatMightHaveGoneToTwoPlacesIsKeptAndNamesTheOther() {
    let comparison = check(
      chapters + "\n# 第3章 防災\n防災倉庫の鍵を地区の代表に預ける。\n川の水位を監視する。",
      withCopies(of: "防災倉庫の鍵を地区の代表に預ける。"))
    #expect(uncertain(comparison.sentences) == ["+2 [7<]", "7=6^ [>2]"])
    #expect(comparison.sentences.links.filter { $0.isAmbiguous }.allSatisfy { $0.confidence < 0.6 })
  }

  @Test func ofTwoCopiesOneIsKeptAndTheOtherGone() {
    let comparison = check(
      withCopies(of: "防災倉庫の鍵を地区の代表に預ける。"),
      chapters + "\n# 第3章 防災\n防災倉庫の鍵を地区の代表に預ける。\n川の水位を監視する。")
    #expect(uncertain(comparison.sentences) == ["-2 [>7]", "6=7^ [2<]"])
  }

  @Test func copiesInsideASectionArePairedWhateverTheirOrder() {
    let promise = "進み具合を公表する。"
    let comparison = check(
      "# 第1章 交通\n市内の循環バスを毎時四本に増やす。\n\(promise)\n駅前広場の信号を歩車分離に改める。\n\(promise)",
      "# 第1章 交通\n\(promise)\n駅前広場の信号を歩車分離に改める。\n\(promise)\n市内の循環バスを毎時四本に増やす。")
    #expect(comparison.sentences.links.allSatisfy { $0.traits.contains(.sameWording) })
  }

  @Test func ofBoilerplateNothingIsTold() {
    let promise = "進み具合を毎年度の終わりに公表する。"
    let comparison = check(
      chapters + "\n# 第3章 結び\n川の水位を監視する。\n" + promise,
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やす。
      \(promise)
      駅前広場の信号を歩車分離に改める。
      \(promise)
      # 第2章 教育
      学校には一人一台の端末を配る。
      \(promise)
      放課後の教室を地域に開く。
      \(promise)
      # 第3章 結び
      川の水位を監視する。
      """)
    #expect(uncertain(comparison.sentences) == [])
  }

  @Test func neighboursThatDisagreeLeaveARival() {
    let note = "利用には登録がいる。"
    let comparison = check(
      chapters + "\n# 第3章 窓口\n証明書を交付する。\n\(note)\n図書を貸し出す。\n川の水位を監視する。",
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やす。
      証明書を交付する。
      \(note)
      駅前広場の信号を歩車分離に改める。
      # 第2章 教育
      学校には一人一台の端末を配る。
      \(note)
      図書を貸し出す。
      放課後の教室を地域に開く。
      # 第3章 窓口
      川の水位を監視する。
      """)
    #expect(uncertain(comparison.sentences) == ["8=3^ [>7]"])
  }

  @Test func whatSomeoneDecidedHasNoRivals() {
    let twice = "# 第1章 交通\n防災倉庫の鍵を地区の代表に預ける。\n市内の循環バスを毎時四本に増やす。"
    let comparison = check(
      twice, twice + "\n防災倉庫の鍵を地区の代表に預ける。", decided: ["1=3"])
    #expect(uncertain(comparison.sentences) == [])
  }
}
