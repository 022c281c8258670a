import Testing

/// `shinkyu sketch` from the outside.
@Suite struct SketchTests {
  private let plan = "# 第１章　道\n市は道を直す。\n## 1　雪\n"

  @Test func aLineForEachSection() throws {
    try withEditions { program throws in
      try program.file("plan.txt", plan)
      let done = try program.run(
        ["sketch", "plan.txt", "--sentences", "lines", "--hashes", "2", "--shingle", "3", "--body"])
      #expect(done.code == 0 && done.errors.isEmpty)
      #expect(
        done.output == """
          {"document":"plan.txt","section":0,"level":1,"path":[],"heading":"# 第１章　道","line":1,"characters":7,"shingle":3,"shingles":4,"signature":[529438413,988866705],"body":["市は道を直す。"]}
          {"document":"plan.txt","section":1,"level":2,"path":["# 第１章　道"],"heading":"## 1　雪","line":3,"characters":0,"shingle":3,"shingles":0,"signature":[],"body":[]}

          """)
    }
  }

  @Test func documentsAreNamedAsArgumentsOrOnStandardInput() throws {
    try withEditions { program throws in
      let named = try program.run(["sketch", "first.txt", "second.txt"])
      let listed = try program.run(["sketch"], input: "first.txt\n\nsecond.txt")
      #expect(named.code == 0 && named.output == listed.output)
      #expect(named.output.split(separator: "\n").count == 2)
      let given = try program.run(["sketch", "-"], input: "市は道を直す。\n")
      #expect(
        given.output.hasPrefix(#"{"document":"-","section":0,"level":0,"path":[],"heading":"","line":1,"#))
    }
  }

  @Test func ofAListWhatCannotBeReadIsALine_andTheOthersFollow() throws {
    try withEditions { program throws in
      let listed = try program.run(["sketch", "--language", "ja"], input: "無い.txt\nsecond.txt\n")
      let rows = listed.output.split(separator: "\n")
      #expect(listed.code == 0 && rows.count == 2)
      #expect(rows[0].hasPrefix(#"{"document":"無い.txt","error":{"code":3,"message":"無い.txt：読めません"#))
      #expect(rows[1].hasPrefix(#"{"document":"second.txt","section":0,"#))
      let named = try program.run(["sketch", "first.txt", "gone.txt", "second.txt"])
      #expect(named.code == 3 && named.errors.hasPrefix("gone.txt: cannot be read"))
    }
  }

  @Test(arguments: [["--hashes", "0"], ["--shingle", "65"], ["--shingle", "x"], ["-", "-"]])
  func wrongCommandLines(arguments: [String]) throws {
    try withEditions { program throws in
      #expect(try program.run(["sketch"] + arguments).code == 2)
    }
  }

  @Test func aReaderThatHasGoneIsToldByTheExitCode() throws {
    try withEditions { program throws in
      #expect(try program.run(["sketch", "first.txt"], to: .closedPipe).code == 4)
    }
  }
}
