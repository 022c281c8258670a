import Testing

/// `outline` from the outside.
@Suite struct OutlineTests {
  private let text = "第１章　道\n道を直す。\n第２章　水\n水をためる。\n(1) 井戸\n(2) 池\n第３章　森\n木を植える。\n"

  @Test func headingsAreExplained() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("plan.txt", text)
    let shown = try program.run(["outline", "plan.txt", "--explain"])
    #expect(shown.code == 0)
    #expect(shown.output.hasPrefix("   1  第１章　道\n        番号が「第１章」から「第３章」まで続く（3 件）"))
    #expect(shown.output.contains("   5  × (1) 井戸\n        番号が「(1)」から「(2)」まで続く（2 件）、間に本文がなく"))
    let json = try program.run(["outline", "plan.txt", "--explain", "--format", "json"])
    #expect(json.output.contains("\"explanations\":[\n{\"line\":1,\"level\":1,\"text\":\"第１章　道\","))
    #expect(!(try program.run(["outline", "plan.txt", "--format", "json"]).output.contains("explanations")))
  }

  @Test func sectionsAreChosen() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("plan.txt", text)
    #expect(
      try program.run(["outline", "plan.txt", "--ignore", "水", "--ignore=森"]).output == "第１章　道\n")
    #expect(try program.run(["outline", "plan.txt", "--only", "第3章"]).output == "第３章　森\n")
  }

  @Test func whatWasAskedForInVainIsTold() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("plan.txt", text)
    let kept = try program.run(["outline", "plan.txt", "--ignore", "海", "--language", "ja"])
    #expect(kept.code == 0 && kept.output.hasPrefix("第１章　道\n"))
    #expect(kept.errors == "plan.txt：「海」を含む見出しはありません（--ignore、--only）。\n")
    let none = try program.run(["outline", "plan.txt", "--only", "海", "--language", "en"])
    #expect(none.code == 3 && none.output.isEmpty)
    #expect(none.errors.hasPrefix("plan.txt: the patterns for headings (海) leave nothing"))
    let blank = try program.run(["outline", "plan.txt", "--ignore", "　", "--language", "ja"])
    #expect(blank.code == 2 && blank.errors.hasPrefix("--ignore には見出しの一部を"))
  }

  @Test func aCorrectedOutlineIsFollowedAndProved() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("first.txt", text)
    try program.file("second.txt", text.replacing("木を植える。", with: "木を育てる。"))
    let written = try program.run(["outline", "second.txt", "--format", "json"]).output
    let rows = written.split(separator: "\n", omittingEmptySubsequences: false)
    try program.file("o.json", rows.filter { !$0.contains("\"heading\":\"第２章") }.joined(separator: "\n"))
    #expect(
      try program.run(["outline", "second.txt", "--outline", "o.json"]).output == "第１章　道\n第３章　森\n")
    let compared = try program.run([
      "compare", "first.txt", "second.txt", "--outline", "o.json", "--output", "out",
    ])
    #expect(compared.code == 0)
    #expect(compared.output.contains("見出しから外しました（第２章　水）"))
    try program.file("o.json", "gone")
    #expect(try program.run(["verify", "out/comparison.json", "first.txt", "second.txt"]).code == 0)
    for name in ["o.json", "missing.json"] {
      let ending = try program.run(["compare", "first.txt", "second.txt", "--outline", name])
      #expect(ending.code == 3)
      #expect(ending.errors.hasPrefix("\(name)"), "\(ending.errors)")
    }
  }
}
