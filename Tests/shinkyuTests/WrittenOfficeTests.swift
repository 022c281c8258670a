import Testing

/// Office files on the command line: which there are, and that nothing of the machine or the moment is in them.
@Suite struct WrittenOfficeTests {
  @Test func eachFormatIsAFileOfItsOwn() throws {
    try withEditions { program throws in
      let compare = ["compare", "first.txt", "second.txt", "--format", "docx,xlsx,docx-redline", "--output"]
      #expect(try program.run(compare + ["out"]).code == 0)
      #expect(program.names("out") == ["redline.docx", "table.docx", "table.xlsx"])
      #expect(
        try program.run(compare + ["again"], environment: ["TZ": "Asia/Tokyo", "LC_ALL": "ja_JP.UTF-8"]).code
          == 0)
      for name in program.names("out") {
        let bytes = program.bytes("out/\(name)")
        #expect(bytes?.starts(with: [0x50, 0x4B, 3, 4]) == true, "\(name) is an archive")
        #expect(bytes == program.bytes("again/\(name)"), "\(name) is the same in another zone")
      }
    }
  }
}
