import Testing

/// Reports that are files of their own.
@Suite struct ReportFileTests {
  private let compare = ["compare", "first.txt", "second.txt", "--format"]

  @Test(arguments: [("markdown", "report.md"), ("csv", "report.csv")])
  func aReportIsAFileOfItsOwn(format: String, name: String) throws {
    try withEditions { program throws in
      #expect(try program.run(compare + [format, "--output", "out"]).code == 0)
      #expect(program.names("out") == [name])
      #expect(program.text("out/\(name)") == (try program.run(compare + [format, "--output", "-"]).output))
    }
  }

  @Test func theMarkOfUTF8IsOnWish() throws {
    try withEditions { program throws in
      let plain = try program.run(compare + ["csv"]).output
      #expect(plain.hasPrefix("単位,"))
      let marked = try program.run(compare + ["csv", "--bom"]).output
      #expect(marked == "\u{FEFF}" + plain)
    }
  }
}
