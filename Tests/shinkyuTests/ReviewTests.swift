import Testing

/// `shinkyu review` from the outside.
@Suite struct ReviewTests {
  private func compared() throws -> Program {
    let program = try Program()
    try program.file("first.txt", "市は道を直す。\n届けを夜間に受け付ける。\n")
    try program.file("second.txt", "市は道を直す。\n届けを夜間に受け付けることを検討する。\n")
    #expect(
      try program.run(["compare", "first.txt", "second.txt", "--output", ".", "--format", "json"]).code == 0)
    return program
  }

  private let editions = ["comparison.json", "first.txt", "second.txt"]

  @Test func findingsGoIntoFilesOrToStandardOutput() throws {
    let program = try compared()
    defer { program.remove() }
    #expect(try program.run(["review", "findings"] + editions + ["--output", "out"]).code == 0)
    #expect(program.names("out") == ["findings.csv", "findings.json", "findings.xlsx"])
    let printed = try program.run(["review", "findings"] + editions + ["--format", "csv"])
    #expect(printed.code == 0 && printed.output == program.text("out/findings.csv"))
    #expect(printed.output.contains("promise-weakened"))
    let told = try program.run(["review", "findings"] + editions)
    #expect(told.output.contains("弱まった約束（1）"))
  }

  @Test func aComparisonOfOtherEditionsIsNoGround() throws {
    let program = try compared()
    defer { program.remove() }
    try program.file("second.txt", "市は道を直す。\n")
    let refused = try program.run(["review", "findings"] + editions)
    #expect(refused.code == 5 && refused.output.isEmpty)
  }

  @Test func theGate() throws {
    let program = try compared()
    defer { program.remove() }
    func code(_ kinds: String) throws -> Int32 {
      try program.run(["review", "findings"] + editions + ["--fail-on", kinds]).code
    }
    #expect(try code("promise-weakened,text-dropped") == 1)
    #expect(try code("text-dropped") == 0)
    #expect(try code("nonsense") == 2)
    // A state is one of a ledger's rows.
    #expect(try code("new") == 2)
  }
}
