import Testing

/// `verify` from the outside: proved, not proved, or not readable.
@Suite struct VerifyTests {
  private func withComparison(_ body: (Program) throws -> Void) throws {
    try withEditions { program throws in
      #expect(
        try program.run(["compare", "first.txt", "second.txt", "--output", "out", "--quiet"]).code == 0)
      try body(program)
    }
  }

  @Test func whatWasWrittenIsProved() throws {
    try withComparison { program throws in
      let verify = ["verify", "out/comparison.json", "first.txt", "second.txt"]
      #expect(try program.run(verify).output == "out/comparison.json: proved.\n")
      #expect(try program.run(verify + ["--quiet"]).output.isEmpty)
    }
  }

  @Test func aChangedComparisonIsFive() throws {
    try withComparison { program throws in
      let stored = program.text("out/comparison.json") ?? ""
      for changed in [stored + "\n", String(stored.dropLast()), stored.replacing("橋", with: "河"), ""] {
        try program.file("changed.json", changed)
        let ending = try program.run(["verify", "changed.json", "first.txt", "second.txt"])
        #expect(ending.code == 5)
        #expect(ending.errors.hasPrefix("changed.json: not proved.\n- "))
        #expect(ending.output.isEmpty)
      }
    }
  }

  @Test func aChangedEditionIsFiveEvenWhenItCannotBeRead() throws {
    try withComparison { program throws in
      try program.file("empty.txt", "")
      for other in ["second.txt", "empty.txt"] {
        let ending = try program.run([
          "verify", "out/comparison.json", other, "second.txt", "--language", "ja",
        ])
        #expect(ending.code == 5)
        #expect(ending.errors.contains("第１版が比較したときのものではありません"))
      }
    }
  }

  @Test func whatIsNotThereIsThree() throws {
    try withComparison { program throws in
      for arguments in [
        ["missing.json", "first.txt", "second.txt"], ["out", "first.txt", "second.txt"],
        ["out/comparison.json", "missing.txt", "second.txt"],
      ] {
        #expect(try program.run(["verify"] + arguments).code == 3)
      }
    }
  }
}
