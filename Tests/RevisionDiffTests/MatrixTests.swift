import Foundation
import RevisionDiff
import RevisionModel
import Testing

/// Every file of `corpora/matrix` is the same edition.
struct MatrixTests {
  private static let folder = CorpusCase.folder.appending(path: "matrix")

  private static func files(_ folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !["document.txt", "substitutions.tsv", "ABOUT.md", "declared"].contains($0) }
      .sorted()
  }

  /// One edition as far as all files agree.
  private struct Reading: Equatable {
    /// Level, number and heading of each section.
    var sections: [String]
    /// Role and text of each sentence.
    var sentences: [String]
    var lines: [UInt32]
  }

  private static func read(_ file: URL) throws -> Reading {
    let input = Input(path: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    let document = try outline(input).document
    return Reading(
      sections: document.heads.map { "\($0.level) \($0.number) \($0.heading)" },
      sentences: document.roles.indices.map { "\(document.roles[$0]) \(document.text(ofSentence: $0))" },
      lines: document.lines)
  }

  /// `reading` with what stands where an encoding lacks a character.
  private static func substituted(_ reading: Reading) throws -> Reading {
    let table = try String(contentsOf: folder.appending(path: "substitutions.tsv"), encoding: .utf8)
    var reading = reading
    for row in table.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t").map(String.init)
      reading.sentences = reading.sentences.map {
        $0.replacingOccurrences(of: cells[0], with: cells[1], options: .literal)
      }
    }
    return reading
  }

  @Test func theMatrixIsFull() {
    #expect(Self.files(Self.folder).count == 9 * 3)
    #expect(Self.files(Self.folder.appending(path: "declared")).count >= 20)
  }

  @Test(arguments: files(folder))
  func aFileIsTheDocument(_ name: String) throws {
    let document = try Self.read(Self.folder.appending(path: "document.txt"))
    let expected = name.hasPrefix("utf") ? document : try Self.substituted(document)
    #expect(try Self.read(Self.folder.appending(path: name)) == expected)
  }

  @Test(arguments: files(folder.appending(path: "declared")))
  func aPageIsTheDocumentWhateverItDeclares(_ name: String) throws {
    let document = try Self.substituted(try Self.read(Self.folder.appending(path: "document.txt")))
    let page = try Self.read(Self.folder.appending(path: "declared").appending(path: name))
    #expect(page.sections == document.sections)
    #expect(page.sentences == document.sentences)
  }

  @Test func theDocumentHasItsSections() throws {
    let document = try Self.read(Self.folder.appending(path: "document.txt"))
    #expect(
      document.sections == [
        "1 第１章 第１章　窓口のデジタル化", "2 ① ①　申請の受付", "2 ② ②　届出の処理", "1 第２章 第２章　人材の育成", "2 ① ①　研修",
        "2 ② ②　採用",
      ])
  }
}
