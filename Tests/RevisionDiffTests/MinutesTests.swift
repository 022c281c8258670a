import Foundation
import RevisionDiff
import RevisionModel
import Testing

/// Minutes under `corpora/minutes-*`, and the comments in them.
struct MinutesTests {
  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: CorpusCase.folder.path)) ?? []
    return all.filter { $0.hasPrefix("minutes-") }.sorted()
  }()

  private func bytes(_ name: String, _ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: CorpusCase.folder.appending(path: "\(name)/\(file)")))
  }

  @Test func theCasesAreFound() { #expect(Self.names.count >= 5) }

  @Test(arguments: names)
  func everyCommentIsReadWhole_underItsAgendaItem(name: String) throws {
    let comments = try CommentReview(Input(path: "minutes.txt", bytes: try bytes(name, "minutes.txt")))
    let rows = String(decoding: renderCommentsCSV(comments), as: UTF8.self).components(separatedBy: "\r\n")
    let expected = String(decoding: try bytes(name, "expected.csv"), as: UTF8.self)
    #expect(rows == expected.components(separatedBy: "\n"))
    #expect(!(try bytes(name, "ABOUT.md")).isEmpty)
  }

  @Test(arguments: [
    ("【主な意見】\n\n○橋が古い。\n●川が汚い。\n", ["【主な意見】: 橋が古い。", "【主な意見】: 川が汚い。"]),
    ("１　委員の意見\n\n(1) 橋を直す。\n(2) 川を守る。\n", ["１　委員の意見: 橋を直す。", "１　委員の意見: 川を守る。"]),
    ("委員：石田、西村\n事務局：田中\n\n議題１　橋\n\n石田委員：橋が古い。\n", ["議題１　橋: 橋が古い。"]),
    ("２　議題１　橋\n\n（委員）\n橋が古い。\n（事務局）\n直す。\n", ["２　議題１　橋: 橋が古い。 -> 直す。"]),
    ("・\n・橋を直す。\n・　\n", [": 橋を直す。"]), ("・橋が古い。→直す。\n・川。\n", [": 橋が古い。 -> 直す。", ": 川。"]),
  ])
  func commentsAreToldApart(minutes: String, expected: [String]) throws {
    let comments = try CommentReview(Input(path: "minutes.txt", bytes: Array(minutes.utf8))).comments
    #expect(
      comments.map { "\($0.agenda): \($0.text)" + ($0.reply.isEmpty ? "" : " -> \($0.reply)") } == expected)
  }

  @Test func theTableThatIsWrittenIsReadBack() throws {
    let minutes = try CommentReview(
      Input(path: "minutes.txt", bytes: try bytes("minutes-bullets", "minutes.txt")))
    let again = try CommentReview(Input(path: "comments.csv", bytes: renderCommentsCSV(minutes)))
    #expect(again.comments.map(\.text) == minutes.comments.map(\.text))
    #expect(again.comments.map(\.agenda) == minutes.comments.map(\.agenda))
    #expect(again.comments.map(\.reply) == minutes.comments.map(\.reply))
  }

  @Test func proseHoldsNoComment_andTheLinesOfOtherTextAreTold() throws {
    let prose = "会議では、計画の骨子について意見が交わされた。次の会議は春に開く。\n"
    #expect(try CommentReview(Input(path: "a.txt", bytes: Array(prose.utf8))).comments.isEmpty)
    let mixed = "・橋を直してほしい。\n\n\n\n事務局が資料を説明した。\n\n\n\n以上\n"
    let comments = try CommentReview(Input(path: "a.txt", bytes: Array(mixed.utf8)))
    #expect(comments.comments.count == 1)
    #expect(comments.passedOver == [5])
  }

  /// The panel's critique of nine tenths, and those of considering and of targets, on the shipped strategies.
  @Test func commentsLeadToTheVerdict_toPromises_toTargets_andToSections() throws {
    let minutes = """
      【議題】計画案について
      ・前の計画との差分を見ると、９割は変わっていない印象だ。
      ・「専門人材の採用を検討する」とあるが、検討だけでは弱い。
      ・数値目標の決め方が分からない。
      ・窓口で待つ時間について、申請書に印刷する方法を広げてほしい。
      """
    let ict = try CorpusCase(name: "aonagi-ict")
    var comments = try CommentReview(Input(path: "minutes.txt", bytes: Array(minutes.utf8)))
    comments.hold(against: Review(try compare(ict.inputs)))
    #expect(comments.comments.map(\.subjects) == [[.verdict], [.promises], [.targets], []])
    let json = String(decoding: renderCommentsJSON(comments), as: UTF8.self)
    #expect(
      json.contains("\n\"promises\":[\n{\"fingerprint\":"), "promises to consider that are carried over")
    #expect(json.contains("\n\"targets\":[\n{\"fingerprint\":"), "targets that changed or stayed")
    let document = try #require(comments.review).assessment.comparison.documents.second
    let place = try #require(comments.comments[3].places.second.first)
    #expect(document.heads[place.section].heading.contains("窓口の改善"))
    #expect(place.terms.contains("申請書") && place.terms.contains("印刷"))
    let text = place.sentences.map(document.text(ofSentence:)).joined()
    #expect(text.contains("申請書に印刷"))
  }
}
