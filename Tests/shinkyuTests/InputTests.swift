import Foundation
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

  @Test func theFilesOfAFolderAreOneEditionInNameOrder() throws {
    try withEditions { program throws in
      try program.file("plan/b.md", "# 二　水\n\n水をためる。\n")
      try program.file("plan/a.txt", "市は道を直す。\n")
      try program.file("plan/c.rtf", "not read")
      try program.file("plan/.hidden.txt", "not read")
      try program.file("plan/more.txt/d.txt", "not read")
      try program.file("plan/~$a.docx", "not read")
      let ending = try program.run(["compare", "plan/", "first.txt", "--format", "json"])
      #expect(ending.code == 0, "\(ending.errors)")
      let texts = ["市は道を直す。", "二　水", "水をためる。"].map { ending.output.range(of: "\"text\":\"\($0)\"") }
      #expect(texts.allSatisfy { $0 != nil })
      #expect(!ending.output.contains("not read"))
      #expect(ending.output.contains("\"code\":\"parts-not-read\",\"edition\":\"first\""))
      #expect(ending.output.contains("\"text\":\"c.rtf, more.txt/, ~$a.docx\"}"))
      let summary = try program.run(["compare", "plan/", "first.txt"])
      #expect(summary.output.contains("c.rtf"))
      try program.file("c.json", ending.output)
      try program.file("plan/later.png", "not read")
      #expect(try program.run(["verify", "c.json", "plan", "first.txt"]).code == 0)
      try program.file("plan/b.md", "# 二　水\n\n水を貯める。\n")
      #expect(try program.run(["verify", "c.json", "plan", "first.txt"]).code == 5)
    }
  }

  @Test func chaptersStandInTheOrderOfTheirNumbers() throws {
    try withEditions { program throws in
      for name in ["10章", "２章", "1章", "02章", "a", "章"] {
        try program.file("plan/\(name).txt", "市は道\(name)を直す。\n")
      }
      let output = try program.run(["compare", "plan", "first.txt", "--format", "json"]).output
      let places = ["1章", "02章", "２章", "10章", "a", "章"].map { output.range(of: "道\($0)を")?.lowerBound }
      #expect(places.allSatisfy { $0 != nil })
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }
  }

  @Test func renamedFilesAreAnotherEdition() throws {
    try withEditions { program throws in
      for name in ["one/a.txt", "two/b.txt"] { try program.file(name, "市は道を直す。\n") }
      try program.file("c.json", program.run(["compare", "one", "first.txt", "--format", "json"]).output)
      #expect(try program.run(["verify", "c.json", "one", "first.txt"]).code == 0)
      #expect(try program.run(["verify", "c.json", "two", "first.txt"]).code == 5)
    }
  }

  @Test func anUnreadableFileOfAFolderIsNamed() throws {
    try withEditions { program throws in
      try program.file("plan/a.txt", "市は道を直す。\n")
      try program.file("plan/b.txt", "")
      let ending = try program.run(["compare", "plan", "first.txt"])
      #expect(ending.code == 3)
      #expect(ending.errors.contains("plan/b.txt"))
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
