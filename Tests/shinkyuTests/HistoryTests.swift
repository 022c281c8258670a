import Testing

/// `shinkyu history`.
@Suite struct HistoryTests {
  private func withThree(_ body: (Program) throws -> Void) throws {
    try withEditions { program in
      try program.file("third.txt", "市は道を直す。\n水をためる。\n市は橋を守る。\n")
      try body(program)
    }
  }

  @Test func allThreeEditionsAreToldOnTheTerminalAndInFiles() throws {
    try withThree { program throws in
      let run = try program.run(["history", "first.txt", "second.txt", "third.txt", "--output", "out"])
      #expect(run.code == 0)
      #expect(run.output.contains("第１版 first.txt 100 %（20 / 20 文字）"))
      #expect(run.output.contains("一度なくなり、後の版で戻った文：1"))
      #expect(program.names("out") == ["history.html", "history.json"])
    }
  }

  @Test func oneFormatGoesToStandardOutputAsItGoesToItsFile() throws {
    try withThree { program throws in
      let files = ["history", "first.txt", "second.txt", "third.txt"]
      #expect(try program.run(files + ["--output", "out", "--format", "json", "--quiet"]).output == "")
      #expect(program.text("out/history.json") == (try program.run(files + ["--format", "json"]).output))
      #expect(program.names("out") == ["history.json"])
    }
  }

  @Test func oneEditionIsNoHistory() throws {
    try withThree { program throws in
      let run = try program.run(["history", "first.txt", "--language", "ja"])
      #expect(run.code == 2)
      #expect(run.errors.contains("来歴には、古い順に 2 から 35 までの版が要ります（指定されたのは 1）。"))
      #expect(try program.run(["history", "-", "first.txt", "-"]).code == 2)
      #expect(try program.run(["history", "first.txt", "none.txt"]).code == 3)
    }
  }
}
