import Glibc
import RevisionModel
import Testing

@testable import shinkyu

/// What is said to people, and how.
@Suite struct MessageTests {
  private let compare = ["compare", "first.txt", "second.txt"]

  @Test(arguments: [
    (["--claim", "abc"], "--claim「abc」：0 から 100 までの百分率を、小数第２位までで指定してください（例：90、92.5）。"),
    (["--fail-above", "101"], "--fail-above「101」：0 から 100 までの百分率を、小数第２位までで指定してください（例：90、92.5）。"),
    (["--language", "francais"], "--language「francais」：指定できるのは auto、ja、en、ほかの言語コード（de、zh-Hant など）です。"),
    (["--sentences", "all"], "--sentences「all」：指定できるのは auto、lines です。"),
    (["--input-format", "pdf"], "--input-format「pdf」：指定できるのは text、markdown、xhtml、html です。"),
    (
      ["--format", "pdf"],
      "--format「pdf」：指定できるのは html、json、terminal、table、docx、xlsx、docx-redline、markdown、csv です。"
    ),
    (["--output", "-"], "--output - で書き出せる形式は一つです。--format で選んでください。"),
    (["--title"], "値がありません：--title <title>\n使い方は shinkyu --help で表示します。"),
    (["--nonsense"], "このオプションはありません：--nonsense\n使い方は shinkyu --help で表示します。"),
    (["third.txt"], "余分な引数があります：third.txt\n使い方は shinkyu --help で表示します。"),
  ])
  func aWrongCommandLineIsToldInJapanese(more: [String], said: String) throws {
    try withEditions { program throws in
      let ending = try program.run(compare + more, environment: ["LC_ALL": "ja_JP.UTF-8"])
      #expect(ending.code == 2)
      #expect(ending.errors == said + "\n")
    }
  }

  @Test(arguments: [
    (
      ["compar", "a", "b"],
      "「compar」：このコマンドはありません。指定できるのは compare、outline、verify、history、review、batch、worker、sketch です。"
    ),
    (["review", "minutes"], "「minutes」：このコマンドはありません。指定できるのは comments、findings、update です。"),
    (["compare", "--quiet=5"], "このオプションに値は付けられません：--quiet\n使い方は shinkyu --help で表示します。"),
    (["outline", "a", "b", "c"], "余分な引数があります：b\n使い方は shinkyu --help で表示します。"),
  ])
  func noWordOfEnglishIsLeftInJapanese(arguments: [String], said: String) throws {
    try withEditions { program throws in
      let ending = try program.run(arguments, environment: ["LC_ALL": "ja_JP.UTF-8"])
      #expect(ending.code == 2)
      #expect(ending.errors == said + "\n")
    }
  }

  @Test func inEnglishTheAllowedValuesAreToldToo() throws {
    try withEditions { program throws in
      #expect(
        try program.run(["compar", "a", "b"]).errors.hasPrefix(
          "'compar': there is no such command; there are: compare,"))
      #expect(try program.run(compare + ["--claim", "90.555"]).errors.contains("from 0 to 100"))
      #expect(try program.run(compare + ["--sentences", "fr"]).errors.hasSuffix("there are: auto, lines.\n"))
    }
  }

  @Test(arguments: [EBADF, ELOOP, EIO, ENOENT, ENAMETOOLONG, 4_000])
  func errorsOfTheSystemAreToldInJapanese(code: Int32) {
    let said = reason(code, .ja)
    #expect(!said.isEmpty && said.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || !$0.isASCII })
  }

  @Test func namesDoNotActOnTheTerminal() throws {
    try withEditions { program throws in
      let name = "no\u{1B}[31m\nx.txt"
      for arguments in [["compare", name, "first.txt"], ["outline", name], ["verify", name, name, name]] {
        let ending = try program.run(arguments)
        #expect(ending.code == 3)
        #expect(ending.errors.hasPrefix("no␛[31m␊x.txt: "), "\(ending.errors)")
        #expect(ending.errors.split(separator: "\n").count == 1)
      }
      try program.file(name, "")
      #expect(try program.run(["outline", name]).errors.hasPrefix("no␛[31m␊x.txt: "))
      #expect(!(try program.run(compare + ["--nonsense\u{1B}[31m"]).errors.contains("\u{1B}")))
      let written = try program.run(compare + ["--output", "\u{1B}[31m", "--progress"])
      #expect(written.errors.contains("wrote ␛[31m/report.html"))
    }
  }

  @Test func anOutlineWithoutHeadingsIsToldApart() throws {
    try withEditions { program throws in
      let ending = try program.run(["outline", "first.txt"])
      #expect(ending.code == 0 && ending.output.isEmpty)
      #expect(ending.errors == "first.txt: no heading was found.\n")
      #expect(try program.run(["outline", "first.txt", "--quiet"]).errors.isEmpty)
      #expect(try program.run(["outline", "first.txt", "--format", "json"]).errors.isEmpty)
    }
  }

  @Test(arguments: [
    ([:], false), (["TERM": "xterm"], true), (["TERM": "dumb"], false),
    (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "xterm", "NO_COLOR": ""], true),
  ])
  func escapeSequencesAreForTerminalsThatKnowThem(environment: [String: String], expected: Bool) {
    #expect(StandardOutput.takesColour { environment[$0] ?? "" } == expected)
  }
}
