import RevisionModel
import Testing

@testable import RevisionDiff

@Suite("Words that were changed into ones that look the same")
struct LookAlikeEditsTests {
  private func told(_ first: String, _ second: String) throws -> Pair<[Diagnostic]> {
    let inputs = Pair(
      first: Input(path: "first.txt", bytes: Array(first.utf8)),
      second: Input(path: "second.txt", bytes: Array(second.utf8)))
    return try compare(inputs).comparison.documents.map {
      $0.diagnostics.filter { $0.code == .lookAlikeEdits }
    }
  }

  private let first = "市は、港の人口と工事の数を毎年調べる。\n\n市は、橋を守る。人口は減る。\n"
  private let second = "市は、港の人ロとエ事の数を毎年調べる。\n\n市は、橋を守る。人ロは減る。\n"

  @Test("are told for either edition, in its order, with its lines")
  func told() throws {
    let told = try told(first, second)
    #expect(told.first == [Diagnostic(.lookAlikeEdits, line: 1, text: "人口と工事, 人口")])
    #expect(told.second == [Diagnostic(.lookAlikeEdits, line: 1, text: "人ロとエ事, 人ロ")])
  }

  @Test("exchanging the editions mirrors them")
  func mirrored() throws {
    let one = try told(first, second)
    let other = try told(second, first)
    #expect(one.first == other.second && one.second == other.first)
  }

  @Test("words that look different are not told")
  func different() throws {
    let told = try told("市は、港の人口を調べる。", "市は、港の世帯を調べる。")
    #expect(told.first.isEmpty && told.second.isEmpty)
  }
}
