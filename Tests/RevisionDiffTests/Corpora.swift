import Foundation
import RevisionDiff
import RevisionModel
import Testing

/// The cases under `corpora/`, read from the checkout that the tests were built in.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  var name: String
  var inputs: Pair<Input>
  /// With what people decided, where the case has `links.csv`.
  var options = ComparisonOptions()
  var truth: [Truth]

  var testDescription: String { name }

  /// One row of `truth.tsv`.
  struct Truth: Sendable {
    var level: String
    var kind: String
    var traits: Set<String>
    /// Headings, or beginnings of sentences.
    var units: Pair<[String]>
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "corpora")

  /// Every case that holds a `truth.tsv`, in name order.
  static let all: [CorpusCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { try? CorpusCase(name: $0) }
  }()

  init(name: String) throws {
    let place = Self.folder.appending(path: name)
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    func input(_ edition: String) throws -> Input {
      let file = files.first { $0.hasPrefix(edition + ".") } ?? edition
      return Input(path: file, bytes: Array(try Data(contentsOf: place.appending(path: file))))
    }
    self.name = name
    inputs = Pair(first: try input("first"), second: try input("second"))
    if files.contains("links.csv") {
      let bytes = Array(try Data(contentsOf: place.appending(path: "links.csv")))
      options.links = try readLinks(bytes, path: "links.csv")
    }
    let table = try String(contentsOf: place.appending(path: "truth.tsv"), encoding: .utf8)
    truth = table.split(separator: "\n").dropFirst().map(Truth.init)
  }
}

extension CorpusCase.Truth {
  init(_ row: Substring) {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    level = cells[0]
    kind = cells[1]
    traits = Set(cells[2] == "-" ? [] : cells[2].split(separator: " ").map(String.init))
    units = Pair(first: cells[3], second: cells[4]).map { $0 == "-" ? [] : $0.components(separatedBy: " | ") }
  }
}
