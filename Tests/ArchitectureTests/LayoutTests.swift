import Testing

/// The plan of the house, written as what must never be there (docs/architecture.md).
struct LayoutTests {
  static let rooms = [
    "RevisionIngest", "RevisionSegmentation", "RevisionAlignment", "RevisionMeasures", "RevisionReport",
    "RevisionProof", "RevisionReview",
  ]

  @Test func theSourcesAreFound() {
    #expect(SourceTree.files.count > 20)
    for room in Self.rooms {
      #expect(SourceTree.files.contains { $0.module == room }, "\(room) has no source file")
    }
  }

  @Test func roomsImportNouns_charactersAndNothingElseOfOurs() {
    let ours = ["RevisionModel", "RevisionText", "CLibXML2"]
    for file in SourceTree.files where Self.rooms.contains(file.module) {
      for name in file.imports {
        let isOurs = name.hasPrefix("Revision") || name.hasPrefix("C") || name == "shinkyu"
        #expect(!isOurs || ours.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test func nounsImportNothing() {
    for file in SourceTree.files where file.module == "RevisionModel" {
      #expect(file.imports.isEmpty, "\(file.path) imports \(file.imports)")
    }
  }

  @Test func charactersImportNoNoun() {
    for file in SourceTree.files where file.module == "RevisionText" {
      #expect(file.imports.allSatisfy { $0 == "CUnicode" || $0 == "Glibc" }, "\(file.path)")
    }
  }

  @Test func foundationStaysOut() {
    let others = ["RevisionTemplate", "shinkyu-template"]
    for file in SourceTree.files where !others.contains(file.module) {
      #expect(
        !file.imports.contains { $0.hasPrefix("Foundation") || $0 == "Mustache" },
        "\(file.path) imports Foundation")
    }
  }

  @Test func libxml2IsImportedInOneFile() {
    let importers = SourceTree.files.filter { $0.imports.contains("CLibXML2") }
    #expect(importers.count == 1, "\(importers.map(\.path))")
  }

  @Test func archivesKnowNothingOfWhatTheyHold() {
    let files = SourceTree.files.filter { $0.module == "RevisionArchive" }
    #expect(files.map(\.imports) == [["CArchive"]])
    #expect(SourceTree.files.filter { $0.imports.contains("CArchive") }.count == 1)
  }

  @Test func theParserIsNeverToldToReachOut() {
    let forbidden = [
      "PARSE_NOENT", "PARSE_HUGE", "PARSE_DTDLOAD", "PARSE_DTDATTR", "PARSE_DTDVALID", "XINCLUDE",
    ]
    for file in SourceTree.files {
      for line in file.code {
        #expect(!forbidden.contains { line.contains($0) }, "\(file.path): \(line)")
      }
    }
  }

  /// Elsewhere memory is an array's, and a pointer to it ends with its closure.
  @Test func memoryIsTakenByHandWhereAReasonIsGiven() {
    let reasons = [
      "Sources/RevisionSegmentation/Phrases/ByteScratch.swift":
        "filled for every sentence; freed by its owner",
      "Sources/RevisionSegmentation/Phrases/Kana.swift": "tables read for every kana; as long as the program",
      "Sources/RevisionSegmentation/Phrases/KanaRun.swift":
        "filled for every run of kana; freed by its owner",
    ]
    let takers = SourceTree.files.filter { file in
      file.code.contains { line in
        ["allocate(", "malloc(", "calloc(", "Unmanaged"].contains { line.contains($0) }
      }
    }
    #expect(takers.map(\.path) == reasons.keys.sorted())
  }

  @Test func filesClocksChanceAndThreadsStayAboveTheRooms() {
    let forbidden = [
      "ContinuousClock", "clock_gettime", "gettimeofday", "random(", "Hasher(", "getenv", "hashValue",
      "fopen(", "opendir(", "popen(", "O_RDONLY", " print(", "readLine(", "stdin", "stdout", "stderr",
      "pthread", "Task {", "Dispatch", " async ",
    ]
    for file in SourceTree.files where file.module != "shinkyu" {
      for line in file.code {
        #expect(!forbidden.contains { line.contains($0) }, "\(file.path): \(line)")
      }
    }
  }
}
