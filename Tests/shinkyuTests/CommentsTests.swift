import Testing

/// `shinkyu review comments`.
@Suite struct CommentsTests {
  private let minutes = "【議題】橋について\n\n・市は橋を守るとあるが、前回と９割同じで変わっていない。\n"

  private func withMinutes(_ body: (Program) throws -> Void) throws {
    try withEditions { program in
      try program.file("minutes.txt", minutes)
      #expect(
        try program.run(
          ["compare", "first.txt", "second.txt", "--format", "json", "--output", "out", "--quiet"]).code == 0)
      try body(program)
    }
  }

  private let held = ["review", "comments", "minutes.txt", "out/comparison.json", "first.txt", "second.txt"]

  @Test func commentsAreReadWithoutAComparison() throws {
    try withMinutes { program throws in
      let run = try program.run(["review", "comments", "minutes.txt"])
      #expect(run.code == 0)
      #expect(
        run.output
          == "number,agenda,comment,speaker,reply,line\r\n"
          + "1,【議題】橋について,市は橋を守るとあるが、前回と９割同じで変わっていない。,,,3\r\n")
    }
  }

  @Test func allFormatsGoIntoAFolder_theSameOnEveryRun() throws {
    try withMinutes { program throws in
      #expect(try program.run(held + ["--output", "a"]).code == 0)
      #expect(try program.run(held + ["--output", "b", "--quiet"]).code == 0)
      let names = ["comments.csv", "comments.docx", "comments.html", "comments.json", "comments.xlsx"]
      #expect(program.names("a") == names)
      #expect(names.allSatisfy { program.bytes("a/\($0)") == program.bytes("b/\($0)") })
      #expect(program.text("a/comments.html")?.contains("表「変わらない割合」を参照") == true)
    }
  }

  @Test func aComparisonOfOtherEditionsIsNotProved() throws {
    try withMinutes { program throws in
      try program.file("second.txt", "市は川を守る。\n")
      #expect(try program.run(held).code == 5)
    }
  }

  @Test(arguments: [
    (["review", "comments", "minutes.txt", "--format", "comments"], 2, "needs a comparison"),
    (["review", "comments", "minutes.txt", "out/comparison.json"], 2, "needs a comparison"),
    (["review", "comments", "none.txt"], 3, "none.txt: cannot be read"),
    (
      ["review", "comments", "prose.txt"], 3,
      "prose.txt, line 1: no comment was found. Let each begin with a bullet"
    ),
    (["review", "comments", "prose.txt", "--language", "ja"], 3, "先頭に「・」か発言者"),
    (["review", "comments", "empty.txt"], 3, "empty.txt"),
    (["review", "comments", "other.csv"], 3, "other.csv, line 1: there is no column “comment / 意見”"),
  ])
  func whatIsWrongIsSaid(arguments: [String], code: Int32, message: String) throws {
    try withMinutes { program throws in
      try program.file("prose.txt", "橋について話した。\n")
      try program.file("empty.txt", "")
      try program.file("other.csv", "number,agenda\n1,道\n")
      let run = try program.run(arguments)
      #expect(run.code == code)
      #expect(run.errors.contains(message))
    }
  }

  @Test func minutesWithoutAMarkAreToldWithTheirFirstParagraph() throws {
    try withEditions { program in
      try program.file("minutes.txt", "会議の記録\n\n委員から意見をいただいた。\n橋を直してほしい。\n")
      let run = try program.run(["review", "comments", "minutes.txt", "--language", "ja"])
      #expect(run.code == 3 && run.output.isEmpty)
      #expect(run.errors.contains("minutes.txt（1 行目）：意見が見つかりません"))
    }
  }
}
