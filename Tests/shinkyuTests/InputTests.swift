import Testing

/// Where editions come from.
@Suite struct InputTests {
  @Test(arguments: ["first", "second"])
  func oneEditionMayComeFromStandardInput(edition: String) throws {
    try withEditions { program throws in
      let text = program.text("\(edition).txt") ?? ""
      let arguments = edition == "first" ? ["-", "second.txt"] : ["first.txt", "-"]
      let json = ["--format", "json", "--output", "-"]
      let piped = try program.run(["compare"] + arguments + json, input: text)
      #expect(piped.code == 0)
      #expect(piped.output.contains("\"\(edition)\":{\"path\":\"-\""))
      try program.file("piped.json", piped.output)
      #expect(try program.run(["verify", "piped.json", "first.txt", "second.txt"]).code == 0)
    }
  }

  @Test(arguments: ["計画 第一版.txt", "plan\n1.txt", "\"plan\".txt", "-plan.txt"])
  func namesMayBeAnything(name: String) throws {
    try withEditions { program throws in
      try program.file(name, "市は道を直す。\n")
      let ending = try program.run(["compare", "--format", "json", "--output", "-", "--", name, "second.txt"])
      #expect(ending.code == 0)
      try program.file("c.json", ending.output)
      #expect(try program.run(["verify", "--", "c.json", name, "second.txt"]).code == 0)
    }
  }

  @Test func theOutlineShowsHeadingsIndentedByLevel() throws {
    try withEditions { program throws in
      try program.file("plan.md", "# 一　道\n\n## 1　橋\n\n橋を守る。\n\n# 二　水\n\n水をためる。\n")
      #expect(try program.run(["outline", "plan.md"]).output == "一　道\n  1　橋\n二　水\n")
      #expect(
        try program.run(["outline", "-", "--input-format", "markdown"], input: program.text("plan.md") ?? "")
          .output == "一　道\n  1　橋\n二　水\n")
      let json = try program.run(["outline", "plan.md", "--format", "json"])
      #expect(json.output.hasPrefix("{\"format\":\"shinkyu.outline\",\"version\":1,"))
    }
  }
}
