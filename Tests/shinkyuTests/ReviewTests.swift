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

  @Test(
    "a ledger that cannot be updated is told with its row and stays as it is", arguments: ["csv", "xlsx"])
  func badLedgers(_ ending: String) throws {
    let program = try compared()
    defer { program.remove() }
    let ledger = "ledger.\(ending)"
    let update = ["review", "update", ledger] + editions + ["--language", "ja"]
    #expect(try program.run(update).output.hasPrefix("\(ledger)：new "))
    let made = try #require(program.bytes(ledger))
    #expect(try program.run(update).code == 0)
    try program.file("first.txt", "市は道を直す。\n")
    let stays = try #require(program.bytes(ledger))
    #expect(try program.run(update).code == 5, "the comparison is of other editions")
    #expect(program.bytes(ledger) == stays && stays != made)
  }

  @Test("each fault of a ledger is told with its row")
  func faults() throws {
    let program = try compared()
    defer { program.remove() }
    let update = ["review", "update", "ledger.csv"] + editions + ["--language", "ja"]
    #expect(try program.run(update).code == 0)
    let text = try #require(program.text("ledger.csv"))
    let rows = text.split(separator: "\r\n").map(String.init)
    func message(_ rows: [String]) throws -> String {
      let written = rows.joined(separator: "\r\n") + "\r\n"
      try program.file("ledger.csv", written)
      let run = try program.run(update)
      #expect(run.code == 3 && run.output.isEmpty)
      #expect(program.text("ledger.csv") == written, "the file is untouched")
      return run.errors
    }
    #expect(try message(rows + [rows[1]]).contains("ledger.csv（4 行目）：この行の指紋は 2 行目と同じです"))
    #expect(
      try message([rows[0], String(rows[1].dropLast()) + "9", rows[2]])
        .contains("（2 行目）：この行は新しい版（9）の shinkyu が書いたものです"))
    #expect(
      try message([rows[0].replacing("状態", with: "印")] + rows[1...]).contains("（1 行目）：列「状態 / state」がありません"))
    #expect(try message(rows + ["\"" + rows[1]]).contains("（4 行目）"))
  }

  @Test func theReportHasAChapterOfFindings() throws {
    let program = try compared()
    defer { program.remove() }
    #expect(
      try program.run(["compare", "first.txt", "second.txt", "--output", ".", "--format", "html"]).code == 0)
    #expect(program.text("report.html")?.contains("<summary>弱まった約束 <span class=\"quiet\">1 件</span>") == true)
  }
}
