import RevisionModel
import Testing

@testable import RevisionAlignment

/// Tables are linked row by row, and rows cell by cell.
struct TableLinkTests {
  private let plan = """
    # 事業費
    内訳は次のとおりである。
    | 区分 | 令和６年度 | 所管
    | 人件費 | 1,200 | 総務課
    | 委託費 | 3,400 | 情報課
    | 広報費 | 300 | 広報課
    """

  @Test func anAmountThatChangedIsEditedAndNotDeletedAndInserted() {
    checkTable(
      plan,
      """
      # 事業費
      内訳は次のとおりである。
      | 区分 | 令和７年度 | 所管
      | 人件費 | 1,500 | 総務課
      | 委託費 | 3,900 | 情報課
      | 広報費 | 300 | 広報課
      """,
      [
        "区分=区分", "令和６年度~令和７年度", "所管=所管", "人件費=人件費", "1,200~1,500", "総務課=総務課", "委託費=委託費", "3,400~3,900",
        "情報課=情報課", "広報費=広報費", "300=300", "広報課=広報課",
      ])
  }

  @Test func aRowIsInsertedOrDeletedAsAWhole() {
    checkTable(
      plan,
      """
      # 事業費
      内訳は次のとおりである。
      | 区分 | 令和６年度 | 所管
      | 人件費 | 1,200 | 総務課
      | 研修費 | 300 | 人事課
      | 委託費 | 3,400 | 情報課
      """,
      [
        "区分=区分", "令和６年度=令和６年度", "所管=所管", "人件費=人件費", "1,200=1,200", "総務課=総務課", "+研修費", "+300", "+人事課",
        "委託費=委託費", "3,400=3,400", "情報課=情報課", "-広報費", "-300", "-広報課",
      ])
  }

  @Test func aRowMovesAsAWholeAndMayChange() {
    checkTable(
      plan,
      """
      # 事業費
      内訳は次のとおりである。
      | 区分 | 令和６年度 | 所管
      | 広報費 | 450 | 広報課
      | 人件費 | 1,200 | 総務課
      | 委託費 | 3,400 | 情報課
      """,
      [
        "区分=区分", "令和６年度=令和６年度", "所管=所管", "広報費=広報費^", "300~450^", "広報課=広報課^", "人件費=人件費", "1,200=1,200",
        "総務課=総務課", "委託費=委託費", "3,400=3,400", "情報課=情報課",
      ])
  }

  @Test func aColumnIsInserted() {
    checkTable(
      plan,
      """
      # 事業費
      内訳は次のとおりである。
      | 区分 | 令和６年度 | 令和７年度 | 所管
      | 人件費 | 1,200 | 1,500 | 総務課
      | 委託費 | 3,400 | 1,200 | 情報課
      | 広報費 | 300 | 300 | 広報課
      """,
      [
        "区分=区分", "令和６年度=令和６年度", "+令和７年度", "所管=所管", "人件費=人件費", "1,200=1,200", "+1,500", "総務課=総務課",
        "委託費=委託費", "3,400=3,400", "+1,200", "情報課=情報課", "広報費=広報費", "300=300", "+300", "広報課=広報課",
      ])
  }

  @Test func columnsChangePlaces() {
    checkTable(
      """
      # 施策
      | 施策 | 件数 | 所管課
      | 窓口を増やす | 12 | 市民課
      | 申請を電子にする | 30 | 情報課
      """,
      """
      # 施策
      | 施策 | 所管課 | 件数
      | 窓口を増やす | 市民課 | 15
      | 申請を電子にする | 情報課 | 30
      """,
      [
        "施策=施策", "所管課=所管課", "件数=件数^", "窓口を増やす=窓口を増やす", "市民課=市民課", "12~15^", "申請を電子にする=申請を電子にする",
        "情報課=情報課", "30=30^",
      ])
  }

  @Test func theNumberOfARowDoesNotNameIt() {
    checkTable(
      """
      # 施策
      | 番号 | 施策 | 件数
      | 1 | 窓口を増やす | 12
      | 2 | 申請を電子にする | 30
      """,
      """
      # 施策
      | 番号 | 施策 | 件数
      | 1 | 広報を届ける | 7
      | 2 | 窓口を増やす | 12
      | 3 | 申請を電子にする | 30
      """,
      [
        "番号=番号", "施策=施策", "件数=件数", "+1", "+広報を届ける", "+7", "1~2", "窓口を増やす=窓口を増やす", "12=12", "2~3",
        "申請を電子にする=申請を電子にする", "30=30",
      ])
  }

  @Test func equalFiguresInOtherRowsAreOtherFigures() {
    checkTable(
      """
      # 体制
      | 部署 | 人数
      | 窓口係 | 5
      | 情報係 | 8
      """,
      """
      # 体制
      | 部署 | 人数
      | 窓口係 | 8
      | 情報係 | 5
      """,
      ["部署=部署", "人数=人数", "窓口係=窓口係", "5~8", "情報係=情報係", "8~5"])
  }

  @Test func aRenamedRowKeepsItsCells() {
    checkTable(
      """
      # 体制
      | 部署 | 人数 | 場所
      | 情報推進係 | 8 | 本庁舎
      | 窓口係 | 5 | 区役所
      """,
      """
      # 体制
      | 部署 | 人数 | 場所
      | 情報政策推進係 | 9 | 本庁舎
      | 窓口係 | 5 | 区役所
      """,
      [
        "部署=部署", "人数=人数", "場所=場所", "情報推進係~情報政策推進係", "8~9", "本庁舎=本庁舎", "窓口係=窓口係", "5=5", "区役所=区役所",
      ])
  }

  @Test func aTableMovesToAnotherSection() {
    checkTable(
      """
      # 体制
      体制を次のように整える。
      | 部署 | 人数
      | 窓口係 | 5
      | 情報係 | 8
      # 広報
      広報紙を毎月すべての世帯に配る。
      """,
      """
      # 体制
      体制を次のように整える。
      # 広報
      広報紙を毎月すべての世帯に配る。
      | 部署 | 人数
      | 窓口係 | 6
      | 情報係 | 8
      """,
      ["部署=部署^", "人数=人数^", "窓口係=窓口係^", "5~6^", "情報係=情報係^", "8=8^"])
  }

  @Test func sentencesInACellAreLinkedOneByOne() {
    checkTable(
      """
      # 施策
      | 施策 | 内容
      | 窓口 | 申請を一つの窓口で受ける。／職員を二人置く。
      | 広報 | 広報紙を毎月配る。
      """,
      """
      # 施策
      | 施策 | 内容
      | 窓口 | 職員を三人置く。
      | 広報 | 広報紙を毎月配る。
      """,
      [
        "施策=施策", "内容=内容", "窓口=窓口", "-申請を一つの窓口で受ける。", "職員を二人置く。~職員を三人置く。", "広報=広報",
        "広報紙を毎月配る。=広報紙を毎月配る。",
      ])
  }

  @Test func unlikeTablesAreNotOne() {
    checkTable(
      """
      # 計画
      市は計画を定める。
      | 部署 | 人数
      | 窓口係 | 5
      """,
      """
      # 計画
      市は計画を定める。
      | 指標 | 目標
      | 利用率 | 60
      """,
      ["-部署", "-人数", "-窓口係", "-5", "+指標", "+目標", "+利用率", "+60"])
  }

  @Test func englishTablesToo() {
    let comparison = check(
      "# Budget\n| Item | 2024 | Owner\n| Staff | 1,200 | Council\n| Travel | 90 | Council",
      "# Budget\n| Item | 2025 | Owner\n| Staff | 1,350 | Council\n| Travel | 90 | Council", language: .en)
    #expect(
      comparison.sentences.links.map(\.kind) == [
        .unchanged, .unchanged, .edited, .unchanged, .unchanged, .edited, .unchanged, .unchanged, .unchanged,
        .unchanged,
      ])
  }

  @Test func tablesWithoutEndAreNoWorkWithoutEnd() {
    let rows = (0..<4_000).map { "| 見守り | \($0 % 7)" }.joined(separator: "\n")
    let others = (0..<4_000).map { "| 見守り | \(($0 + 1) % 7 + 10)" }.joined(separator: "\n")
    let links = check("# 表\n" + rows, "# 表\n" + others).sentences.links
    #expect(links.count { !$0.isJoining } == 0)
  }
}
