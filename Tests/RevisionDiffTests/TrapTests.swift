import Foundation
import RevisionDiff
import RevisionModel
import Testing

/// A case of `corpora/traps`: an input, a file or a folder, and what it must be read as.
struct Trap: Sendable, CustomTestStringConvertible {
  var name: String
  var input: Input
  /// The `expected.*` files by their endings: `outline` (as `shinkyu outline` prints it), `sections` (level, file, line
  /// and heading), `sentences` (role and text), `set-aside` (code, line and text of diagnostics), `error` (the reason why
  /// it is not read).
  var expected: [String: String]
  /// Sections that are left out or kept: lines of `options.tsv`, `ignore` or `only`, a tab, and the pattern.
  var patterns = SectionPatterns()
  /// An outline that someone corrected: `corrected.json`.
  var corrected: CorrectedOutline?

  var testDescription: String { name }

  static let folder = CorpusCase.folder.appending(path: "traps")

  static let all: [Trap] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { try? Trap(name: $0) }
  }()

  init(name: String) throws {
    self.name = name
    let place = Self.folder.appending(path: name)
    input = Input(path: "input.txt", bytes: [])
    expected = [:]
    var outline: [UInt8]?
    for file in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() {
      if file == "input" {
        input = try Self.folder(place.appending(path: file))
        continue
      }
      let data = try Data(contentsOf: place.appending(path: file))
      if file == "options.tsv" { patterns = Self.patterns(String(decoding: data, as: UTF8.self)) }
      if file == "corrected.json" { outline = Array(data) }
      if file.hasPrefix("input.") { input = Input(path: file, bytes: Array(data)) }
      if file.hasPrefix("expected.") {
        expected[String(file.dropFirst("expected.".count))] = String(decoding: data, as: UTF8.self)
      }
    }
    if let outline {
      corrected = try readOutlines([("corrected.json", outline)], of: Pair(first: input, second: input)).first
    }
  }

  private static func patterns(_ lines: String) -> SectionPatterns {
    let rows = lines.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    return SectionPatterns(
      ignore: rows.filter { $0[0] == "ignore" }.map { $0[1] },
      only: rows.filter { $0[0] == "only" }.map { $0[1] })
  }

  /// The files of a folder as one edition.
  private static func folder(_ place: URL) throws -> Input {
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    return Input(
      folder: "input",
      parts: try names.map {
        Input.Part(name: $0, bytes: Array(try Data(contentsOf: place.appending(path: $0))))
      })
  }
}

struct TrapTests {
  @Test func everyTrapHasAnInputAReasonAndAnExpectation() {
    #expect(Trap.all.count >= 27)
    for trap in Trap.all {
      #expect(!trap.input.parts[0].bytes.isEmpty, "\(trap.name): input")
      #expect(!trap.expected.isEmpty, "\(trap.name): expected")
      let about = Trap.folder.appending(path: "\(trap.name)/ABOUT.md")
      #expect(FileManager.default.fileExists(atPath: about.path), "\(trap.name): ABOUT.md")
    }
  }

  @Test(arguments: Trap.all)
  func aTrapIsReadAsExpected(_ trap: Trap) throws {
    let read: Outline
    do {
      let options = ComparisonOptions(
        outlines: Pair(first: trap.corrected, second: nil), patterns: trap.patterns)
      read = try outline(trap.input, options: options)
    } catch {
      #expect(error.error.reason.rawValue == trap.expected["error"]?.trimmingCharacters(in: .newlines))
      return
    }
    #expect(trap.expected["error"] == nil)
    let document = read.document
    #expect(document.violations() == [])
    if let outline = trap.expected["outline"] {
      #expect(String(decoding: renderOutlineText(read), as: UTF8.self) == outline)
    }
    if let sections = trap.expected["sections"] {
      let lines = document.heads.indices.map { index in
        let head = document.heads[index]
        let file = document.file(ofSentence: document.sections[index].lowerBound) ?? ""
        return "\(head.level)\t\(file)\t\(head.line)\t\(head.heading)\n"
      }
      #expect(lines.joined() == sections)
    }
    if let sentences = trap.expected["sentences"] {
      let lines = document.roles.indices.map { index in
        let text = document.text(ofSentence: index).trimmingCharacters(in: .whitespaces)
        return "\(document.roles[index].rawValue)\t\(text)\n"
      }
      #expect(lines.joined() == sentences)
    }
    if let aside = trap.expected["set-aside"] {
      let lines = document.diagnostics.map { "\($0.code.rawValue)\t\($0.line)\t\($0.text)\n" }
      #expect(lines.joined() == aside)
    }
  }
}
