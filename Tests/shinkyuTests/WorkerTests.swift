import Testing

/// `shinkyu worker` from the outside.
@Suite struct WorkerTests {
  private let paths = #""first":{"path":"first.txt"},"second":{"path":"second.txt"}"#

  @Test func theComparisonIsThatOfCompare() throws {
    try withEditions { program throws in
      let alone = try program.run([
        "compare", "first.txt", "second.txt", "--claim", "80", "--title", "題", "--format", "json",
      ])
      let request = #"{"id":"甲\n","options":{"claim":80,"title":"題"},\#(paths)}"#
      let done = try program.run(["worker"], input: request)
      #expect(done.code == 0 && done.errors.isEmpty)
      let wanted = alone.output.replacing("\n", with: "")
      #expect(done.output == #"{"id":"甲\n","comparison":"# + wanted + "}\n")
    }
  }

  @Test func responsesStandInTheOrderOfTheRequests() throws {
    try withEditions { program throws in
      let requests = [
        #"{"id":1,\#(paths)}"#, "", " \t\r", "nothing",
        #"{"id":"gone","first":{"path":"gone.txt"},"second":{"path":"second.txt"}}"#,
        #"{"id":3,\#(paths),"options":{"clam":1}}"#, #"{"id":-4,\#(paths)}"#,
        #"{"id":5,"first":{"path":"first.txt\u0000.md"},"second":{"path":"second.txt"}}"#,
      ]
      let done = try program.run(["worker"], input: requests.joined(separator: "\n"))
      #expect(done.code == 0)
      let lines = done.output.split(separator: "\n")
      let starts = [
        #"{"id":1,"comparison":{"format":"shinkyu.comparison""#,
        #"{"id":null,"error":{"code":2,"message":"request: this is not JSON; write one object of JSON on one line."}}"#,
        #"{"id":"gone","error":{"code":3,"message":"gone.txt: cannot be read: No such file or directory."#,
        #"{"id":3,"error":{"code":2,"message":"request: “options.clam” is no key of a request; there are: claim, language,"#,
        #"{"id":-4,"comparison":{"#, #"{"id":5,"error":{"code":3,"message":"first.txt"#,
      ]
      #expect(lines.count == starts.count)
      for (line, start) in zip(lines, starts) { #expect(line.hasPrefix(start)) }
    }
  }

  @Test func textsInTheRequestAreFilesOfThatFormat() throws {
    try withEditions { program throws in
      let request =
        #"{"id":1,"first":{"text":"市は道を直す。\n市は橋を守る。\n水をためる。\n"},"second":{"text":"<p>市は道を直す。</p>","format":"xhtml"}}"#
      let output = try program.run(["worker"], input: request).output
      #expect(output.contains(#""first":{"path":"first.txt","sha256""#))
      #expect(output.contains(#""second":{"path":"second.xhtml","sha256""#))
      try program.file("second.xhtml", "<p>市は道を直す。</p>")
      let alone = try program.run(["compare", "first.txt", "second.xhtml", "--format", "json"]).output
      #expect(output == #"{"id":1,"comparison":"# + alone.replacing("\n", with: "") + "}\n")
    }
  }

  @Test func messagesAreInTheLanguageOfTheRequestOrTheOption() throws {
    try withEditions { program throws in
      let request =
        #"{"id":1,"options":{"language":"ja"},"first":{"path":"無い.txt"},"second":{"path":"second.txt"}}"#
      #expect(try program.run(["worker"], input: request).output.contains("無い.txt：読めません"))
      #expect(try program.run(["worker", "--language", "ja"], input: "{}").output.contains("依頼：「id」がないか"))
      #expect(try program.run(["worker", "--language", "x"], input: "{}").code == 2)
    }
  }

  @Test func aReaderThatHasGoneIsToldByTheExitCode() throws {
    try withEditions { program throws in
      #expect(try program.run(["worker"], input: #"{"id":1,\#(paths)}"#, to: .closedPipe).code == 4)
      #expect(try program.run(["worker"], input: "").code == 0)
    }
  }
}
