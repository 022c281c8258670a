import RevisionModel
import Testing

@testable import RevisionAlignment

/// Each kind of sentence link, alone.
struct SentenceLinkTests {
  private let plan = """
    市は窓口の手続を三年以内に電子化する。
    図書館の予約を夜間にも受け付ける。
    学校には一人一台の端末を配る。
    防災無線を全地区で更新する。
    """

  @Test func theSameTextIsUnchanged() {
    check(plan, plan, sentences: ["0=0", "1=1", "2=2", "3=3"])
  }

  @Test func anEditedSentenceLinksInPlace() {
    check(
      plan, plan.replacing("三年以内に電子化する", with: "五年以内に電子化し公開する"),
      sentences: ["0~0", "1=1", "2=2", "3=3"])
  }

  @Test func aSentenceIsInserted() {
    check(
      plan, plan.replacing("図書館の", with: "住民は会議の記録をいつでも読める。\n図書館の"),
      sentences: ["0=0", "+1", "1=2", "2=3", "3=4"])
  }

  @Test func aSentenceIsDeleted() {
    check(
      plan, plan.replacing("学校には一人一台の端末を配る。\n", with: ""), sentences: ["0=0", "1=1", "-2", "3=2"])
  }

  @Test func aSentenceThatSaysSomethingElseIsNoPartner() {
    check(
      plan, plan.replacing("学校には一人一台の端末を配る。", with: "観光客の多い季節は臨時バスを走らせよう。"),
      sentences: ["0=0", "1=1", "-2", "+2", "3=3"])
  }

  @Test func aSentenceIsSplit() {
    check(
      """
      駅前の駐輪場を建て替え、あわせて周辺の歩道を二倍に広げる。
      防災無線を全地区で更新する。
      """,
      """
      駅前の駐輪場を建て替える。
      あわせて周辺の歩道を二倍に広げる。
      防災無線を全地区で更新する。
      """, sentences: ["0~0,1", "1=2"])
  }

  @Test func twoSentencesAreMerged() {
    check(
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を建て替える。
      あわせて周辺の歩道を二倍に広げる。
      """,
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を建て替え、あわせて周辺の歩道を二倍に広げる。
      """, sentences: ["0=0", "1,2~1"])
  }

  @Test func aFullStopThatMovedLinksTwoToTwo() {
    check(
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を建て替え、あわせて周辺の歩道を二倍に広げる。
      港の倉庫は美術館に改める。
      """,
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を建て替える。
      あわせて周辺の歩道を二倍に広げ、港の倉庫は美術館に改める。
      """, sentences: ["0=0", "1,2~1,2"])
  }

  @Test func aSentenceBetweenTwoIsNotDrawnIntoTheirLink() {
    check(
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を建て替え、あわせて周辺の歩道を二倍に広げる。
      広報紙は月に二度配る。
      港の倉庫は美術館に改める。
      """,
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を建て替える。
      あわせて周辺の歩道を二倍に広げ、港の倉庫は美術館に改める。
      """, sentences: ["0=0", "1~1", "-2", "3~2"])
  }

  @Test func aWordThatWentToTheNextSentenceLinksOneToOne() {
    check(
      """
      防災無線を全地区で早期に更新する。
      駅前の駐輪場を二階建てに建て替える。
      """,
      """
      防災無線を全地区で更新する。
      早期に駅前の駐輪場を二階建てに建て替える。
      """, sentences: ["0~0", "1~1"])
  }

  @Test func threeSentencesAreMerged() {
    check(
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を二階建てに建て替える。
      市役所前の歩道を倍の幅に広げる。
      港の倉庫を美術館に改める。
      """,
      """
      防災無線を全地区で更新する。
      駅前の駐輪場を二階建てに建て替え、市役所前の歩道を倍の幅に広げ、港の倉庫を美術館に改める。
      """, sentences: ["0=0", "1,2,3~1"])
  }

  @Test func oneLineEachLinksOnFaintEvidence() {
    check(
      "The bridge was closed for repairs.", "Repairs kept the old bridge shut.", sentences: ["0~0"],
      language: .en)
  }

  @Test func numberingAloneIsNoChangeOfWording() {
    let documents = TinyDocuments.pair("（１）窓口を減らす。", "（２）窓口を減らす。")
    var renumbered = documents
    renumbered.second.wordings = documents.first.wordings
    let comparison = align(renumbered)
    #expect(comparison.sentences[0].kind == .unchanged)
    #expect(comparison.scripts[0].isNotational && !comparison.scripts[0].hunks.isEmpty)
  }

  @Test func aTurnOfSpeechInCommonIsNoRelation() {
    check(
      """
      市は、森の手入れに努めます。
      古い橋は、毎年点検します。
      子どもの遊び場を増やすよう努めます。
      災害のときは、避難所を速やかに開くよう努めます。
      """,
      """
      会社は、製品の安全に努めます。
      部品の在庫は毎月数えます。
      お客様の声を設計に生かすよう努めます。
      不具合のときは、原因を早く突き止めるよう努めます。
      """, sentences: ["-0", "-1", "-2", "-3", "+0", "+1", "+2", "+3"])
    check(
      "We must not do without the forest.\nWe must do more for the bridges.",
      "We must not do without the wages of clerks.\nWe must do more for soap.",
      sentences: ["-0", "-1", "+0", "+1"], language: .en)
  }

  @Test func wordsOfContentInCommonAre() {
    check(
      "市は、森の手入れに努めます。\n古い橋は、毎年点検します。", "森の手入れは市が行う。\n橋の点検は毎年行う。",
      sentences: ["0~0", "1~1"])
    check("きょうはあめがふりました。", "きのうはあめがふりました。", sentences: ["0~0"])
  }

  @Test func unrelatedTextsShareNothingButWhatIsLiterallyTheSame() {
    check(
      """
      猫は縁側で昼寝をしている。
      午後から雨が降り出した。
      以上のとおりである。
      """,
      """
      予算案は賛成多数で可決された。
      議長が閉会を告げた。
      以上のとおりである。
      傍聴席には十五人が座っていた。
      """, sentences: ["-0", "-1", "+0", "+1", "2=2", "+3"])
  }

  @Test func chaptersOfUnrelatedTextsPartThoughTheirNumbersAreTheSame() {
    check(
      """
      # 第1章 現状と課題
      猫は縁側で昼寝をしている。
      午後から雨が降り出した。
      # 第2章 屋根
      屋根の上で月を見る。
      """,
      """
      # 第1章 現状及び課題
      予算案は賛成多数で可決された。
      議長が閉会を告げた。
      # 第2章 予算
      傍聴席の灯が消える。
      """, sections: ["-0", "-1", "+0", "+1"])
  }
}
