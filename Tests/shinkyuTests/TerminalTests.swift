import Testing

@testable import shinkyu

/// What the terminal is told, and how it is paged.
@Suite struct TerminalTests {
  private let compare = ["compare", "first.txt", "second.txt"]

  @Test func theComparisonFollowsTheSummaryUnlessFilesHoldIt() throws {
    try withEditions { program throws in
      let summary = try program.run(compare + ["--details", "none"]).output
      let changes = try program.run(compare).output
      #expect(changes.hasPrefix(summary) && changes.contains("（削除）"))
      #expect(try program.run(compare + ["--details", "changes"]).output == changes)
      let all = try program.run(compare + ["--details", "all"]).output
      #expect(all.hasPrefix(summary) && all.contains("市は道を直す。"))
      #expect(try program.run(compare + ["--output", "out"]).output == summary)
      #expect(try program.run(compare + ["--output", "out", "--details", "all"]).output == all)
      #expect(try program.run(compare + ["--details", "some"]).code == 2)
    }
  }

  @Test(arguments: [
    (["SHINKYU_PAGER": "lv -c", "PAGER": "more"], Pager.command("lv -c")),
    (["PAGER": "more"], .command("more")), (["PAGER": "cat"], nil), (["PAGER": ""], nil),
    (["SHINKYU_PAGER": "", "PAGER": "more"], nil), ([:], .less("/usr/bin/less")),
  ])
  func thePagerIsTheUsersOwnElseLess(variables: [String: String], expected: Pager?) {
    #expect(Pager(variable: { variables[$0] }, less: { "/usr/bin/less" }) == expected)
    if variables.isEmpty { #expect(Pager(variable: { _ in nil }, less: { nil }) == nil) }
  }

  /// What is left on a terminal of so many lines, by `script` of util-linux.
  private func onTerminal(
    _ program: Program, rows: Int, _ arguments: String = "", environment: [String: String]
  ) throws -> (seen: String, code: Int32) {
    let command =
      "stty rows \(rows) cols 80; exec \"$PROGRAM\" compare first.txt second.txt \(arguments) 2> /dev/null"
    let ending = try program.run(
      environment: ["TERM": "xterm", "NO_COLOR": "1", "RUN": command, "LC_ALL": "C.UTF-8"].merging(
        environment
      ) { $1 },
      script: "PROGRAM=\"$0\"; export PROGRAM; exec script -qec \"$RUN\" /dev/null")
    return (ending.output.split(separator: "\r\n").joined(separator: "\n"), ending.code)
  }

  @Test func whatIsLongerThanTheScreenIsPaged() throws {
    try withEditions { program throws in
      let paging = ["SHINKYU_PAGER": "cat > \"paged by me.txt\""]
      let paged = try onTerminal(program, rows: 10, environment: paging)
      #expect(paged.code == 0 && paged.seen.isEmpty)
      let piped = try program.run(compare, environment: ["NO_COLOR": "1"]).output
      #expect(program.text("paged by me.txt") == piped, "the same as without a terminal")
      try program.file("paged by me.txt", "")
      let lines = piped.split(separator: "\n").joined(separator: "\n")
      #expect(try onTerminal(program, rows: 200, environment: paging).seen == lines)
      #expect(try onTerminal(program, rows: 10, "--no-pager", environment: paging).seen == lines)
      #expect(program.text("paged by me.txt") == "")
    }
  }

  @Test func aPagerThatIsNotThereTakesNothingAway() throws {
    try withEditions { program throws in
      let ending = try onTerminal(program, rows: 10, environment: ["PAGER": "no-such-pager 2> /dev/null"])
      #expect(ending.code == 0)
      #expect(ending.seen.hasPrefix("「第２版は 90 % 変わっていない」"))
    }
  }

  @Test func theReaderMayLeaveEarly() throws {
    try withEditions { program throws in
      let ending = try onTerminal(
        program, rows: 10, "--fail-above 0", environment: ["PAGER": "head -n 1"])
      #expect(ending.code == 1, "the gate is looked at all the same")
      #expect(ending.seen.hasPrefix("「第２版は 90 % 変わっていない」"))
    }
  }
}
