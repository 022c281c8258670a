import Testing

/// Reports have the words they use, and no others.
struct WordUseTests {
  private let folder = "Sources/RevisionReport/Wording/"

  @Test func everyWordIsUsed() throws {
    let list = try #require(SourceTree.files.first { $0.path == folder + "Word.swift" })
    let cases = list.code.drop { !$0.contains("enum Word") }.dropFirst().flatMap { line in
      line.split { !($0.isLetter || $0.isNumber) }.filter { $0 != "case" }
    }
    #expect(cases.count > 100)
    var used: Set<Substring> = []
    for file in SourceTree.files where file.module == "RevisionReport" {
      if file.path.hasPrefix(folder + "Word.swift") || file.path.hasPrefix(folder + "WordTable") { continue }
      for line in file.code {
        for part in line.split(separator: ".", omittingEmptySubsequences: false).dropFirst() {
          used.insert(part.prefix { $0.isLetter || $0.isNumber })
        }
      }
    }
    #expect(cases.filter { !used.contains($0) } == [])
  }
}
