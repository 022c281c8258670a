import Testing

/// Templates of one's own on the command line.
@Suite struct TemplateTests {
  private let compare = ["compare", "first.txt", "second.txt", "--template", "answer.txt.mustache"]

  @Test func aTemplateIsFilledWithTheReport() throws {
    try withEditions { program throws in
      try program.file(
        "answer.txt.mustache",
        """
        {{claimSentence}}
        {{#measures}}{{name}} {{second.counted}}/{{second.total}}{{#isHeadline}} *{{/isHeadline}}
        {{/measures}}
        {{#sections}}{{#entries}}{{#isChange}}{{label}}{{#first}} -{{text}}{{/first}}{{#second}} +{{text}}{{/second}}{{/isChange}}{{/entries}}{{/sections}}
        """)
      let printed = try program.run(compare)
      #expect(printed.code == 0 && printed.errors.isEmpty)
      #expect(printed.output.hasPrefix("「第２版は 90 % 変わっていない」という指摘について\nsection.verbatim "))
      #expect(printed.output.contains("phrase.carried-over 14/14 *\n"))
      #expect(printed.output.hasSuffix("（削除） -水をためる。"))
      #expect(try program.run(compare + ["--output", "out"]).output.isEmpty)
      #expect(program.names("out") == ["answer.txt"])
      #expect(program.text("out/answer.txt") == printed.output)
      #expect(try program.run(compare + ["--output", "both", "--format", "json"]).code == 0)
      #expect(program.names("both") == ["answer.txt", "comparison.json"])
    }
  }

  @Test func whatIsNoTemplateIsTold() throws {
    try withEditions { program throws in
      try program.file("answer.txt.mustache", "{{#measures}}\n{{/sections}}\n")
      let ending = try program.run(compare + ["--output", "out"])
      #expect(ending.code == 3)
      #expect(ending.errors.hasPrefix("answer.txt.mustache, line 2: this is no Mustache template."))
      #expect(!program.names().contains("out"), "nothing is written")
    }
  }

  @Test(arguments: [
    (["--template", "answer.txt"], 2, ".mustache"), (["--template", "none.mustache"], 3, "none.mustache"),
    (["--template", "answer.txt.mustache", "--format", "json"], 2, "--output DIR"),
    (["--template", "report.md.mustache", "--format", "markdown", "--output", "out"], 2, "report.md"),
  ])
  func aWrongTemplateIsAWrongCommandLine(more: [String], code: Int32, said: String) throws {
    try withEditions { program throws in
      let ending = try program.run(["compare", "first.txt", "second.txt"] + more)
      #expect(ending.code == code)
      #expect(ending.errors.contains(said), "\(ending.errors)")
    }
  }
}
