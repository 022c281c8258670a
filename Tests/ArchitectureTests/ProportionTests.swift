import Testing

/// Sizes and names that keep a newcomer able to find the room for a change.
struct ProportionTests {
  @Test func filesStaySmall() {
    for file in SourceTree.files {
      #expect(file.lines.count <= 600, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func theNounModuleIsNoJunkDrawer() {
    let lines = SourceTree.files.filter { $0.module == "RevisionModel" }.reduce(0) { $0 + $1.lines.count }
    #expect(lines <= 2200)
  }

  @Test func theFacadeFitsOnOnePage() throws {
    let facade = try #require(SourceTree.files.first { $0.path == "Sources/RevisionDiff/Compare.swift" })
    #expect(facade.lines.count <= 200)
  }

  @Test func typesAreNamedForWhatTheyAre() {
    let vague = ["Manager", "Helper", "Utils", "Processor", "Engine", "Handler"]
    for file in SourceTree.files {
      for line in file.lines {
        let words = line.split { !($0.isLetter || $0.isNumber) }
        guard
          let at = words.firstIndex(where: { ["struct", "class", "enum", "protocol", "actor"].contains($0) }),
          at + 1 < words.count
        else { continue }
        #expect(!vague.contains { words[at + 1].hasSuffix($0) }, "\(file.path): \(words[at + 1])")
      }
    }
  }

  @Test func theEditionsAreCalledFirstAndSecond() {
    let others = [" oldText", " newText", " lhs", " rhs", "oldEdition", "newEdition"]
    for file in SourceTree.files {
      for line in file.lines {
        #expect(!others.contains { line.contains($0) }, "\(file.path): \(line)")
      }
    }
  }
}
