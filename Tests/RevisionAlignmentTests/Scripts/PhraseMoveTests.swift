import RevisionModel
import Testing

/// Phrases that changed places inside a link: a deletion and an insertion of one number.
struct PhraseMoveTests {
  @Test func whatChangedPlacesIsDeletedAndInserted() {
    check(
      "地域|の|課題|を|データ|で|解決する|。", "データ|で|地域|の|課題|を|解決する|。",
      "[0:＋データで]地域の課題を[0:−データで]解決する。")
    check(
      "市内|の|企業|、|大学|、|団体|と|連携する|。", "市内|の|大学|、|企業|、|団体|と|連携する|。",
      "市内の[0:−企業、]大学、[0:＋企業、]団体と連携する。")
    check(
      "The |panel |met |twice |in |spring|.", "In |spring|, |the |panel |met |twice|.",
      "[0:＋In spring, ][~The→the] panel met twice[0:− in spring].", language: .en)
  }

  @Test func everyMoveHasItsNumber() {
    check(
      "港湾|、|漁港|、|空港|、|駅前|、|公園|、|緑地|、|河川|を|整備する|。", "漁港|、|空港|、|駅前|、|港湾|、|公園|、|河川|、|緑地|を|整備する|。",
      "[0:−港湾、]漁港、空港、駅前、[0:＋港湾、]公園、[1:−緑地、]河川[1:＋、緑地]を整備する。")
  }

  @Test func particlesAndArticlesDoNotMove() {
    check("市|の|計画|を|、|国|と|県|が|定める|。", "市|が|計画|を|、|国|の|県|と|定める|。", "市[の→が]計画を、国[と→の]県[が→と]定める。")
    check(
      "The |city |opens |parks |with |care|.", "City |opens |the |parks |with |care|.",
      "[−The ][~city→City] opens [＋the ]parks with care.", language: .en)
  }

  @Test func figuresDoNotMove() {
    check(
      "利用者|は|昨年度|は|３０|人|で|、|今年度|は|５０|人|である|。",
      "利用者|は|昨年度|は|５０|人|で|、|今年度|は|３０|人|である|。",
      "利用者は昨年度は[#３０→５０]人で、今年度は[#５０→３０]人である。")
  }
}
