import Testing

/// No result passes through the order of a `Set` or a `Dictionary`, which is another one on every run.
struct OrderTests {
  /// Where hash tables are, and what for. A new one needs a reason here.
  static let reasons = [
    "Sources/RevisionAlignment/Moves/ExactMoves.swift": "counts of wordings, looked up",
    "Sources/RevisionAlignment/Sections/LinkSections.swift": "pairs that are candidates already",
    "Sources/RevisionAlignment/Sentences/LinkSentences.swift": "places of sentences, looked up",
    "Sources/RevisionIngest/Links/ReadLinks.swift": "constants, looked up",
    "Sources/RevisionIngest/Markdown/InlineMarks.swift": "openers by mark; what is known to be unclosed",
    "Sources/RevisionIngest/Markup/BlockBuilder+Outline.swift": "headings by wording, looked up",
    "Sources/RevisionIngest/Office/TextPieces.swift": "ids of notes, asked for members",
    "Sources/RevisionIngest/Office/WordLists.swift": "lists by name, looked up",
    "Sources/RevisionIngest/Office/WordStyles.swift": "styles by name, looked up",
    "Sources/RevisionIngest/Office/WriterPart.swift": "styles by name, looked up",
    "Sources/RevisionIngest/Outline/ReadOutline.swift": "numbers and texts by key, looked up",
    "Sources/RevisionIngest/Read.swift": "a constant, asked for members",
    "Sources/RevisionIngest/Text/Hyphenation.swift": "counts of words, looked up",
    "Sources/RevisionIngest/Text/Pages/ContentsList.swift": "the latest line of a wording, looked up",
    "Sources/RevisionIngest/Text/Pages/FacingHeaders.swift": "first lines by wording, looked up",
    "Sources/RevisionIngest/Text/Pages/PageFurniture.swift": "votes and latest numbers, looked up",
    "Sources/RevisionIngest/Text/Pages/RunningHeaders.swift": "lines at the edge by wording, looked up",
    "Sources/RevisionIngest/Text/Pages/FootNotes.swift": "titles by wording, asked for members",
    "Sources/RevisionIngest/Markdown/MarkdownContents.swift": "titles by wording, asked for members",
    "Sources/RevisionIngest/Text/Pages/TitledList.swift": "titles by wording, asked for members",
    "Sources/RevisionReport/Flow/SectionRows.swift": "places of rows, looked up",
    "Sources/RevisionSegmentation/Language.swift": "common words by fingerprint, looked up",
    "Sources/RevisionSegmentation/Phrases/KanjiNumerals.swift": "a constant, asked for members",
    "Sources/RevisionSegmentation/Sections/CandidateList.swift": "styles by name, looked up",
    "Sources/RevisionSegmentation/Sections/ContentsList.swift": "entries by title, looked up",
    "Sources/RevisionSegmentation/Sections/Files/CommonLevels.swift": "styles by name, looked up",
    "Sources/RevisionSegmentation/Sections/HeadingWords.swift": "a constant, asked for members",
    "Sources/RevisionSegmentation/Sections/SetOffHeadings.swift": "distinct indents, sorted at once",
    "Sources/RevisionSegmentation/Sentences/EnglishStops.swift": "constants, asked for members",
    "Sources/RevisionSegmentation/Sentences/CountedBlocks.swift":
      "lists by the style of their numbers, looked up",
    "Sources/RevisionText/Characters/WordList.swift": "the leads of a list, asked for members",
    "Sources/RevisionText/Notation/Okurigana.swift": "constants, asked for members",
    "Sources/RevisionText/Numerals/EnglishNumerals.swift": "words of numbers by fingerprint, looked up",
    "Sources/RevisionText/Notation/SpellingVariants.swift": "spellings by variant, looked up",
  ]

  /// Lines of code, without comments, that hold a hash table.
  private func tables(_ file: SourceTree.File) -> [Substring] {
    file.code.filter { line in
      ["Set", "Dictionary", ": ", "[:"].contains { line.contains($0) }
        && line.contains(#/\bSet[<(]|\bDictionary\b|\[\[?(?!keyPath)[\w.]+\]?: |\[:\]/#)
    }
  }

  @Test func hashTablesStandWhereAReasonIsGiven() {
    let found = SourceTree.files.filter { $0.module != "shinkyu" && !tables($0).isEmpty }.map(\.path)
    #expect(found.filter { Self.reasons[$0] == nil } == [], "without a reason")
    #expect(Self.reasons.keys.filter { !found.contains($0) } == [], "without a table")
  }

  /// `filter` of a hash table is one again, and `contains`, `allSatisfy` and `count` do not depend on the order.
  @Test func hashTablesAreNotWalked() throws {
    var names = 0
    for file in SourceTree.files where file.module != "shinkyu" {
      for line in tables(file) where !line.contains(".sorted()") {
        let declared = line.firstMatch(
          of: #/(\w+)(?:: (?:inout )?(?:Set<|\[\[?[\w.]+\]?: )| = (?:Set\(|Dictionary))/#)
        guard let name = declared?.output.1 else { continue }
        names += 1
        let walk = try Regex(
          "\\bin \(name)\\b(?!\\.(isEmpty|count|contains)|\\[)|\\b\(name)\\."
            + "(keys|values|map|compactMap|flatMap|reduce|forEach|sorted|first|min|max|enumerated|joined|prefix|dropFirst"
            + "|popFirst|randomElement)\\b")
        for use in file.code where use.contains(name) { #expect(!use.contains(walk), "\(file.path): \(use)") }
      }
    }
    #expect(names > 10)
  }
}
