import Testing

/// `--links` and `--doubtful` from the outside.
@Suite struct LinksTests {
  private let first = "第１章　道\n道を直す。\n坂の多い町を歩く人のために手すりを付ける。\n第２章　水\n水をためる。\n"
  private let second = "第１章　道\n道を直す。\n町は階段に明かりを置く。\n第２章　水\n水をためる。\n"
  private let table = "判断,単位,第１版,第２版\n同じ,文,:3 坂の多い町,:3\n"

  /// A folder with both editions and a table.
  private func prepared() throws -> Program {
    let program = try Program()
    try program.file("first.txt", first)
    try program.file("second.txt", second)
    try program.file("links.csv", table)
    return program
  }

  @Test func decisionsAreFollowedAndProvedWithoutTheFile() throws {
    let program = try prepared()
    defer { program.remove() }
    let done = try program.run([
      "compare", "first.txt", "second.txt", "--links", "links.csv", "--output", "out",
    ])
    #expect(done.code == 0)
    #expect(done.output.contains("人が決めた対応（--links）：節 0 件、文 1 件。"))
    #expect(
      program.text("out/comparison.json")?.contains(
        "\"first\":[2],\"second\":[2],\"confidence\":1.000,\"decided\":true") == true)
    try program.file("links.csv", "gone")
    #expect(try program.run(["verify", "out/comparison.json", "first.txt", "second.txt"]).code == 0)
  }

  @Test func whatIsWrongIsSaidWithFileLineAndWhatToDo() throws {
    let program = try prepared()
    defer { program.remove() }
    let arguments = ["compare", "first.txt", "second.txt", "--links", "links.csv"]
    try program.file("links.csv", table + "別,文,:3,坂の多い町\n")
    let unknown = try program.run(arguments, environment: ["LC_ALL": "ja_JP.UTF-8"])
    #expect(unknown.code == 3 && unknown.output.isEmpty)
    #expect(unknown.errors.hasPrefix("links.csv（3 行目）：この名前の節・文はその版にありません（坂の多い町）。"))
    try program.file("links.csv", table + "別,文,:3,:3\n")
    let odd = try program.run(arguments)
    #expect(odd.code == 3)
    #expect(
      odd.errors == "links.csv, line 3: this is at odds with the decision on line 2; remove one of them.\n")
    try program.file("links.csv", "a,b\n")
    #expect(
      try program.run(arguments).errors.hasPrefix("links.csv, line 1: there is no column “decision / 判断”"))
    #expect(try program.run(arguments.dropLast() + ["missing.csv"]).code == 3)
  }

  @Test func doubtfulLinksAreWrittenToBeDecided() throws {
    let program = try prepared()
    defer { program.remove() }
    let arguments = ["compare", "first.txt", "second.txt", "--quiet"]
    #expect(try program.run(arguments + ["--doubtful", "to/decide.csv"]).code == 0)
    #expect(program.text("to/decide.csv")?.contains("判断,単位,第１版,第２版,備考\r\n") == true)
    #expect(try program.run(arguments + ["--links", "to/decide.csv"]).code == 0)
    for name in ["-", "to/", ""] {
      #expect(try program.run(arguments + ["--doubtful", name]).code == 2, "\(name)")
    }
    #expect(try program.run(arguments + ["--doubtful", "first.txt/x.csv"]).code == 4)
  }

  @Test func decisionsComeFromStandardInputToo() throws {
    let program = try prepared()
    defer { program.remove() }
    let arguments = ["compare", "first.txt", "second.txt", "--links", "-"]
    #expect(try program.run(arguments, input: table).output.contains("人が決めた対応"))
    #expect(try program.run(["compare", "-", "second.txt", "--links", "-"]).code == 2)
  }
}
