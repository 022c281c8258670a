import Testing

/// The table of both editions and its profiles on the command line.
@Suite struct TableTests {
  private let table = ["compare", "first.txt", "second.txt", "--format", "table"]
  private let head = "{\"format\": \"shinkyu.table-profile\", \"version\": 1,\n"

  @Test func theTableIsAFileOfItsOwn() throws {
    try withEditions { program throws in
      #expect(try program.run(table + ["--output", "out"]).code == 0)
      #expect(program.names("out") == ["table.html"])
      #expect(program.text("out/table.html") == (try program.run(table + ["--output", "-"]).output))
    }
  }

  @Test func aProfileIsANameOrAFile() throws {
    try withEditions { program throws in
      try program.file("ours.json", head + "\"title\": \"港湾条例の対照表\"}")
      #expect(
        try program.run(table + ["--profile", "ours.json"]).output.contains("<h1 id=\"title\">港湾条例の対照表</h1>"))
      let plan = try program.run(table + ["--profile", "plan", "--title", "Ours"]).output
      #expect(plan.contains("<h1 id=\"title\">Ours</h1>"))
      #expect(try program.run(table + ["--unchanged", "show"]).output != program.run(table).output)
    }
  }

  @Test func theLookOfTheTableIsInNoComparison() throws {
    try withEditions { program throws in
      let json = ["compare", "first.txt", "second.txt", "--format", "json"]
      #expect(
        try program.run(json).output
          == program.run(json + ["--profile", "plan", "--unchanged", "show"]).output)
    }
  }

  @Test(arguments: [
    (
      ["--profile", "federal"],
      "--profile「federal」：この様式もファイルもありません。指定できるのは national、municipal、plan か、様式のファイルです。"
    ),
    (["--unchanged", "hide"], "--unchanged「hide」：指定できるのは show、omit、skip です。"),
  ])
  func whatIsNoProfileIsAWrongCommandLine(more: [String], said: String) throws {
    try withEditions { program throws in
      let ending = try program.run(table + more, environment: ["LC_ALL": "ja_JP.UTF-8"])
      #expect(ending.code == 2)
      #expect(ending.errors == said + "\n")
    }
  }

  @Test(arguments: [
    (
      "\"colour\": 1}",
      "ours.json, line 2: there is no key “colour”; there are: format, version, base, columns, title, note, date, "
        + "unchanged, number-marks, cell-frames, words.",
      "ours.json（2 行目）：「colour」というキーはありません。使えるのは format、version、base、columns、title、note、date、"
        + "unchanged、number-marks、cell-frames、words です。"
    ),
    (
      "\"base\": \"federal\"}",
      "ours.json, line 2: “base” is missing, given twice or wrong; allowed is: national, municipal, plan.",
      "ours.json（2 行目）：「base」がないか、二つあるか、値が正しくありません。指定できるのは national、municipal、plan です。"
    ),
  ])
  func whatIsWrongInAProfileIsTold(rest: String, english: String, japanese: String) throws {
    try withEditions { program throws in
      try program.file("ours.json", head + rest)
      let ending = try program.run(table + ["--profile", "ours.json"])
      #expect(ending.code == 3 && ending.output.isEmpty)
      #expect(ending.errors == english + "\n")
      let again = try program.run(
        table + ["--profile", "ours.json"], environment: ["LC_ALL": "ja_JP.UTF-8"])
      #expect(again.errors == japanese + "\n")
    }
  }
}
