import RevisionText
import Testing

/// The quantities of `text` in their one spelling.
private func quantities(_ text: String) -> [String] {
  Array(text.utf8).withUnsafeBufferPointer { quantitySpans(in: $0).map(\.quantity.spelling) }
}

private func differ(_ first: String, _ second: String) -> Bool {
  let forth = figuresDiffer(Array(first.utf8), Array(second.utf8))
  #expect(forth == figuresDiffer(Array(second.utf8), Array(first.utf8)), "\(first) \(second)")
  return forth
}

@Suite struct QuantityTests {
  @Test func arabicNumbers() {
    #expect(quantities("12人と１，０００円") == ["12", "1000"])
    #expect(quantities("1.5倍、0.50、１．２５") == ["1.5", "0.5", "1.25"])
    #expect(quantities("10, 20") == ["10", "20"])
    #expect(quantities("2025.4.1 / 10:30") == ["2025", "4", "1", "10", "30"])
    #expect(quantities("5万2千、1.5億、3千") == ["52000", "150000000", "3000"])
    #expect(quantities("△10、−5、3−5") == ["-10", "-5", "3", "5"])
    #expect(quantities("Web3 B2B 50km") == ["50"])
    #expect(quantities("3分の1、三分の二") == ["1", "3", "2", "3"])
    #expect(quantities("12345678901234567890123").count == 2)
  }

  @Test func aSignIsAPartOfANumber() {
    #expect(quantities("－５％、-5 degrees、△５％、▲3") == ["-5", "-5", "-5", "-3"])
    #expect(quantities("約−5度、（-3）、＋５％、to -1.5") == ["-5", "-3", "5", "-1.5"])
    #expect(quantities("前年度比－５％") == ["-5"])
    for text in [
      "3-5", "1-1", "2024-05-01", "03-1234-5678", "5%-10%", "4月-6月", "3年度－5年度", "5万人-10万人", "(2)-5", "3 -5",
      "GPT-4",
      "電話-011", "C++11",
    ] { #expect(quantities(text).allSatisfy { !$0.hasPrefix("-") }, "\(text)") }
  }

  @Test func numbersInWordsAreFigures() {
    func alone(_ first: String, _ second: String) -> Bool {
      Array(first.utf8).withUnsafeBufferPointer { first in
        Array(second.utf8).withUnsafeBufferPointer { numbersAloneDiffer(first, $0) }
      }
    }
    #expect(alone("R6", "R7") && alone("③", "④") && alone("Ⅱ期", "Ⅲ期") && alone("5G", "６Ｇ"))
    #expect(!alone("R6", "H6") && !alone("R6", "H7") && !alone("R", "R6") && !alone("R6", "Ｒ６"))
  }

  @Test func kanjiNumerals() {
    #expect(quantities("十二") == ["12"])
    #expect(quantities("二〇二五年") == ["2025"])
    #expect(quantities("百二十三万人") == ["1230000"])
    #expect(quantities("第三条、三つ、五件") == ["3", "3", "5"])
    #expect(quantities("金壱百円") == ["100"])
    #expect(quantities("三") == ["3"])
  }

  @Test func numeralsTooLargeToCountEndBeforeWhatDoesNotFit() {
    #expect(quantities("千九二二三三七二〇三六八五四七七五八〇七万") == ["9223372036854775807"])
    #expect(quantities("九二二三三七二〇三六八五四七七五八〇七九").first == "9223372036854775807")
    #expect(quantities("999999999999999999兆") == ["999999999999999999"])
  }

  @Test func digitsBehindDecimalsAreANumberOfTheirOwn() {
    #expect(quantities("1.5億三千人") == ["150000000", "3000"])
  }

  @Test func wordsHoldNoFigures() {
    for text in [
      "一部", "一般", "統一", "第三者", "一方", "一層", "一人ひとり", "十分な", "万全", "唯一の", "三位一体", "一元化", "一時的", "二次利用",
      "四季", "八百屋", "千差万別", "一本化",
    ] { #expect(quantities("この" + text + "は") == [], "\(text)") }
  }

  @Test func erasAreWesternYears() {
    #expect(quantities("令和７年度") == ["2025"])
    #expect(quantities("平成三十年") == ["2018"])
    #expect(quantities("令和元年") == ["2019"])
    #expect(quantities("昭和60年、大正12年、明治元年") == ["1985", "1923", "1868"])
    #expect(quantities("R7年度、H30.4") == ["2025", "2018", "4"])
    #expect(quantities("令和７年（2025年）") == ["2025"])
    #expect(quantities("2025年（令和7年）4月") == ["2025", "4"])
  }

  @Test func figuresDifferInValueOnly() {
    #expect(differ("12人", "13人"))
    #expect(differ("令和７年", "令和８年"))
    #expect(differ("３月４日", "４月３日"))
    #expect(!differ("十二人", "１２名"))
    #expect(!differ("令和７年", "2025年"))
    #expect(!differ("1,000", "1000"))
    #expect(!differ("一層", "さらに"))
    #expect(!differ("12人", "12人（うち子ども3人）"))
    #expect(!differ("", "12"))
  }

  @Test func anEditIsWidenedToWholeQuantities() {
    let text = Array("約1,200人".utf8)
    let spans = text.withUnsafeBufferPointer { quantitySpans(in: $0) }
    #expect(widened(5..<6, toWhole: spans) == 3..<8)
    #expect(widened(0..<3, toWhole: spans) == 0..<3)
  }
}
