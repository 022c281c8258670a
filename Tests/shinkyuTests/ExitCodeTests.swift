import Foundation
import Testing

/// The exit codes that other programs rely on, and one clear sentence on standard error.
@Suite struct ExitCodeTests {
  @Test(arguments: [["--help"], ["compare", "--help"], ["help", "verify"], ["--version"]])
  func helpIsAResult(arguments: [String]) throws {
    try withEditions { program throws in
      let ending = try program.run(arguments)
      #expect(ending.code == 0)
      #expect(!ending.output.isEmpty)
      #expect(ending.errors.isEmpty)
    }
  }

  @Test(arguments: [
    (["compare"], "<first>"),
    (["compare", "first.txt"], "<second>"),
    (["compare", "first.txt", "second.txt", "third.txt"], "third.txt"),
    (["compare", "first.txt", "second.txt", "--nonsense"], "--nonsense"),
    (["nonsense"], "nonsense"),
    (["compare", "first.txt", "second.txt", "--claim", "101"], "--claim"),
    (["compare", "first.txt", "second.txt", "--claim", "90%"], "--claim"),
    (["compare", "first.txt", "second.txt", "--claim", "nan"], "--claim"),
    (["compare", "first.txt", "second.txt", "--claim", ""], "--claim"),
    (["compare", "first.txt", "second.txt", "--fail-above", "90.123"], "--fail-above"),
    (["compare", "first.txt", "second.txt", "--language", "francais"], "--language"),
    (["compare", "first.txt", "second.txt", "--sentences", "none"], "--sentences"),
    (["compare", "first.txt", "second.txt", "--input-format", "pdf"], "--input-format"),
    (["compare", "first.txt", "second.txt", "--ignore", " 　"], "--ignore"),
    (["outline", "first.txt", "--only", ""], "--only"),
    (["compare", "first.txt", "second.txt", "--format", "pdf"], "html, json, terminal"),
    (["outline", "first.txt", "--format", "docx"], "text, json"),
    (["compare", "first.txt", "second.txt", "--format", "json,"], "html, json, terminal"),
    (["compare", "first.txt", "second.txt", "--format", "json,html"], "--output DIR"),
    (["compare", "first.txt", "second.txt", "--output", "-"], "--format"),
    (["compare", "first.txt", "second.txt", "--output", "-", "--format", "json,html"], "--format"),
    (["compare", "first.txt", "second.txt", "--output", ""], "--output"),
    (["compare", "-", "-"], "standard input"),
    (["verify", "-", "-", "second.txt"], "standard input"),
    (["outline", "first.txt", "--format", "html"], "--format"),
  ])
  func aWrongCommandLineIsTwo(arguments: [String], named: String) throws {
    try withEditions { program throws in
      let ending = try program.run(arguments)
      #expect(ending.code == 2)
      #expect(ending.output.isEmpty)
      #expect(ending.errors.contains(named), "\(ending.errors)")
    }
  }

  @Test(arguments: [
    ("missing.txt", "No such file"), ("empty.txt", "empty.txt"), ("empty", "empty"),
    ("first.txt/x.txt", "first.txt/x.txt"),
    ("cut.txt", "cut.txt"), ("picture.txt", "picture.txt"), ("", "No such file"),
  ])
  func anInputThatCannotBeReadIsThree(name: String, said: String) throws {
    try withEditions { program throws in
      try program.file("empty.txt", "")
      try program.file("empty/README.rst", "no edition")
      try program.file("picture.txt", "\u{7F}ELF\u{0}\u{0}\u{0}\u{1}\u{2}\u{3}")
      try program.file("cut.txt", "")
      try program.cutOff("cut.txt", "道を直す")
      for arguments in [
        ["compare", name, "second.txt"], ["compare", "first.txt", name], ["outline", name],
      ] {
        let ending = try program.run(arguments + (arguments[0] == "compare" ? ["--output", "report"] : []))
        #expect(ending.code == 3, "\(arguments)")
        #expect(ending.errors.contains(said), "\(ending.errors)")
        #expect(ending.errors.split(separator: "\n").count == 1, "\(ending.errors)")
        #expect(ending.output.isEmpty)
        #expect(!program.names().contains("report"))
      }
    }
  }

  @Test func messagesAreInTheLanguageOfTheOptionOrTheLocale() throws {
    try withEditions { program throws in
      let missing = ["compare", "missing.txt", "second.txt"]
      let japanese = "missing.txt：読めません（見つかりません）。パスと権限を確かめてください。\n"
      #expect(try program.run(missing + ["--language", "ja"]).errors == japanese)
      #expect(try program.run(missing + ["--language=ja"]).errors == japanese)
      #expect(try program.run(missing, environment: ["LC_ALL": "ja_JP.UTF-8"]).errors == japanese)
      #expect(
        try program.run(missing, environment: ["LC_ALL": "", "LANG": "ja_JP.UTF-8"]).errors == japanese)
      let english = try program.run(missing + ["--language", "en"], environment: ["LC_ALL": "ja_JP.UTF-8"])
      #expect(english.errors.hasPrefix("missing.txt: cannot be read: No such file"))
    }
  }

  @Test func standardInputIsCalledThat() throws {
    try withEditions { program throws in
      let errors = try program.run(["compare", "-", "first.txt"]).errors
      #expect(errors.hasPrefix("standard input: the file is empty"))
      #expect(try program.run(["outline", "-", "--language", "ja"]).errors.hasPrefix("標準入力：ファイルが空です"))
    }
  }

  @Test func theGateTripsAboveItsPerCentAndNotAtIt() throws {
    try withEditions { program throws in
      let same = ["compare", "first.txt", "first.txt", "--quiet", "--fail-above"]
      #expect(try program.run(same + ["100"]).code == 0)
      let tripped = try program.run(same + ["99.99"])
      #expect(tripped.code == 1)
      #expect(
        tripped.errors == "20 of 20 characters of the second edition (100 %) are carried over, "
          + "which is above --fail-above 99.99 %.\n")
      #expect(tripped.output.isEmpty)
      #expect(
        try program.run(same + ["99.99", "--language", "ja"]).errors
          == "第２版の本文 20 文字のうち 20 文字（100 %）が第１版から引き継がれており、--fail-above の 99.99 % を超えています。\n")
    }
  }

  @Test func anEditionOfHeadingsAloneIsNotWeighed() throws {
    try withEditions { program throws in
      try program.file("heading.md", "# 道\n")
      let ending = try program.run(["compare", "heading.md", "heading.md", "--fail-above", "0"])
      #expect(ending.code == 0)
      #expect(ending.output.contains("第２版には数える本文がありません"))
      let stored = try program.run(["compare", "heading.md", "heading.md", "--format", "json"]).output
      #expect(stored.contains("\"outcome\":\"dependsOnMeasure\""))
      try program.file("c.json", stored)
      #expect(try program.run(["verify", "c.json", "heading.md", "heading.md"]).code == 0)
    }
  }
}

extension Program {
  /// Writes `text` without the last byte of its last character.
  func cutOff(_ name: String, _ text: String) throws {
    try Data(Array(text.utf8).dropLast()).write(to: folder.appending(path: name))
  }
}
