import RevisionText
import Testing

/// What counts as one value in several notations, and what as another value. The table in docs/measures.md says the
/// same.
@Suite struct SameValueTests {
  private func isSame(_ first: String, _ second: String) -> Bool {
    let forth = sameNotation(Array(first.utf8), Array(second.utf8))
    #expect(forth == sameNotation(Array(second.utf8), Array(first.utf8)))
    return forth
  }

  @Test(arguments: [
    ["12", "１２", "十二"], ["120人", "百二十人", "一二〇人", "１２０人"], ["1,200円", "1200円", "1200.0円", "千二百円", "１，２００円"],
    ["2025", "二〇二五"], ["1億2000万円", "1.2億円", "120百万円", "一億二千万円", "120,000千円", "120,000,000円"],
    ["30％", "30%", "３割", "三割", "30パーセント", "30 ％"], ["35％", "3割5分", "三割五分"], ["半分", "２分の１", "二分の一", "1/2"],
    ["令和７年", "2025年", "令和七年", "R7年", "R7", "二〇二五年"], ["平成元年", "1989年", "H1年", "平成１年"],
    ["令和7年度", "2025年度", "R7年度"],
    ["4月1日", "四月一日", "4/1", "４月１日", "04/01"],
    ["令和7年4月1日", "2025年4月1日", "2025/4/1", "2025-04-01", "2025.4.1", "R7.4.1"],
    ["令和7年4月", "2025年4月", "2025/4", "R7.4"],
    ["2024-2026", "2024～2026", "2024年～2026年", "２０２４－２０２６年", "令和6年～令和8年"],
    ["twelve", "12", "Twelve"], ["twenty-five", "25", "twenty five"], ["two hundred and ten", "210"],
    ["first", "1st", "First"], ["twenty-first", "21st"], ["£1.5m", "£1,500,000", "£1.5 million"],
    ["$2bn", "$2 billion", "$2,000 million"], ["two million", "2,000,000"],
    ["20%", "20 per cent", "twenty percent", "20 percent", "twenty per cent"],
  ])
  func oneValue(_ spellings: [String]) {
    for first in spellings {
      for second in spellings { #expect(isSame(first, second), "\(first) \(second)") }
    }
  }

  @Test(arguments: [
    ("12時", "正午"), ("12", "21"), ("30％", "30"), ("3割", "3"), ("50％", "半分"), ("1/2", "1/3"), ("半分", "1/3"),
    ("令和7年", "令和8年"), ("令和7年", "令和7年度"), ("4月1日", "4/2"), ("4月1日", "1月4日"), ("4月", "4日"), ("1st", "1"),
    ("first", "second"), ("£1.5m", "£1.5bn"), ("1.5m", "1,500,000"), ("GPT-4", "GPT-5"), ("R7-1", "2025-1"),
    ("H5N1", "1993N1"),
    ("someone", "some1"), ("3割合", "30％合"), ("5人", "5件"), ("数十人", "十人"), ("dozen", "12"),
  ])
  func anotherValue(_ first: String, _ second: String) {
    #expect(!isSame(first, second))
  }
}
