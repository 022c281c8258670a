import Testing

/// Where results go: whole or not at all, and never mixed with anything else.
@Suite struct OutputTests {
  private let compare = ["compare", "first.txt", "second.txt"]

  @Test func theFolderIsMadeWithItsParents() throws {
    try withEditions { program throws in
      let ending = try program.run(compare + ["--output", "a/b/c/"])
      #expect(ending.code == 0)
      #expect(program.names("a/b/c") == ["comparison.json", "report.html"])
      #expect(!ending.output.isEmpty)
      #expect(ending.errors.isEmpty)
    }
  }

  @Test func filesOfTheSameNameAreReplacedAndOthersLeftAlone() throws {
    try withEditions { program throws in
      try program.file("out/comparison.json", "earlier")
      try program.file("out/notes.txt", "mine")
      #expect(try program.run(compare + ["--output", "out", "--format", "json"]).code == 0)
      #expect(program.names("out") == ["comparison.json", "notes.txt"])
      #expect(program.text("out/notes.txt") == "mine")
      #expect(program.text("out/comparison.json")?.hasPrefix("{\"format\":\"shinkyu.comparison\"") == true)
    }
  }

  @Test func standardOutputAndTheFileHoldTheSame() throws {
    try withEditions { program throws in
      let printed = try program.run(compare + ["--format", "json", "--output", "-", "--quiet"])
      #expect(printed.code == 0 && printed.errors.isEmpty)
      #expect(try program.run(compare + ["--format", "json"]).output == printed.output)
      #expect(try program.run(compare + ["--output", "out", "--quiet"]).output.isEmpty)
      #expect(program.text("out/comparison.json") == printed.output)
    }
  }

  @Test func withoutAnOptionTheSummaryIsPrinted() throws {
    try withEditions { program throws in
      let ending = try program.run(compare)
      #expect(ending.code == 0)
      #expect(try ending.output == program.run(compare + ["--format", "terminal", "--output", "-"]).output)
      #expect(!ending.output.contains("\u{1B}"), "no colours where there is no terminal")
      #expect(program.names() == ["first.txt", "second.txt"])
      #expect(try program.run(compare + ["--quiet"]).output.isEmpty)
    }
  }

  @Test func withoutATerminalColumnsAreAsCOLUMNSSays() throws {
    try withEditions { program throws in
      func output(_ columns: String?) throws -> String {
        try program.run(compare, environment: columns.map { ["COLUMNS": $0] } ?? [:]).output
      }
      #expect(try output("44") != output(nil), "a narrow summary is set otherwise")
      for columns in ["80", "", "0", "-1", "wide", "99999999999999999999"] {
        #expect(try output(columns) == output(nil), "\(columns)")
      }
    }
  }

  @Test func progressStaysOnStandardError() throws {
    try withEditions { program throws in
      let json = compare + ["--format", "json", "--output", "-"]
      let told = try program.run(json + ["--progress"])
      #expect(told.errors.split(separator: "\n").count == 5)
      #expect(try told.output == program.run(json).output)
      #expect(try program.run(json + ["--progress", "--quiet"]).errors.isEmpty)
      let files = try program.run(
        compare + ["--output", "out", "--progress"], environment: ["LC_ALL": "ja_JP.UTF-8"])
      #expect(files.errors.contains("out/comparison.json を書きました"))
    }
  }

  @Test(arguments: [Program.Output.closedPipe, .fullDevice])
  func anOutputThatTakesNothingIsFour(output: Program.Output) throws {
    try withEditions { program throws in
      for arguments in [
        compare + ["--format", "json"], ["outline", "first.txt", "--format", "json"], ["--help"],
      ] {
        let ending = try program.run(arguments, to: output)
        #expect(ending.code == 4, "\(arguments)")
        #expect(ending.errors.hasPrefix("Standard output cannot be written"))
      }
    }
  }

  @Test(arguments: ["first.txt", "first.txt/report", "/dev/null/report", "/proc/report"])
  func aFolderThatCannotBeMadeIsFour(folder: String) throws {
    try withEditions { program throws in
      let ending = try program.run(compare + ["--output", folder, "--quiet"])
      #expect(ending.code == 4)
      #expect(ending.errors.contains("--output"), "\(ending.errors)")
      #expect(program.text("first.txt")?.hasPrefix("市は道") == true)
    }
  }

  @Test func aFullDiskLeavesNothingHalfWritten() throws {
    try withEditions { program throws in
      try program.file("out/comparison.json", "earlier")
      let ending = try program.run(compare + ["--output", "out", "--format", "json", "--quiet"], limit: 1)
      #expect(ending.code == 4)
      #expect(ending.errors.contains("out/comparison.json"))
      #expect(program.names("out") == ["comparison.json"])
      #expect(program.text("out/comparison.json") == "earlier")
    }
  }

  @Test func aFileInTheWayOfAFolderIsNotReplaced() throws {
    try withEditions { program throws in
      try program.file("out/comparison.json/keep.txt", "mine")
      let ending = try program.run(compare + ["--output", "out", "--format", "json", "--quiet"])
      #expect(ending.code == 4)
      #expect(program.names("out") == ["comparison.json"])
      #expect(program.text("out/comparison.json/keep.txt") == "mine")
    }
  }
}
