import Foundation
import Testing

/// `shinkyu batch` from the outside.
@Suite struct BatchTests {
  /// A folder with editions and a manifest of four pairs, of which the third cannot be read.
  private func prepared() throws -> Program {
    let program = try Program()
    try program.file("first.txt", "市は道を直す。\n市は橋を守る。\n水をためる。\n")
    try program.file("second.txt", "市は道を直す。\n市は橋を守る。\n")
    try program.file("third.txt", "森を育てる。\n市は橋を守る。\n")
    try program.file(
      "pairs.csv",
      "id,first,second,claim\na,first.txt,second.txt,\nb,second.txt,third.txt,50\nc,gone.txt,third.txt,\n"
        + "d,third.txt,first.txt,\n")
    return program
  }

  private func batch(_ program: Program, _ more: [String] = [], manifest: String = "pairs.csv")
    throws
    -> Program.Ending
  { try program.run(["batch", manifest, "--output", "out"] + more) }

  private func cut(_ program: Program, _ name: String, to length: Int) throws {
    let file = try FileHandle(forUpdating: program.folder.appending(path: name))
    try file.truncate(atOffset: UInt64(length))
    try file.close()
  }

  @Test func theResultsAreTheResponsesOfTheWorker() throws {
    let program = try prepared()
    defer { program.remove() }
    let done = try batch(program, ["--jobs", "3"])
    #expect(done.code == 0 && done.errors.isEmpty)
    #expect(
      done.output
        == "4 pairs, 1 of them could not be compared: out/results.jsonl, overview.csv, overview.html\n"
    )
    let requests = """
      {"id":"a","first":{"path":"first.txt"},"second":{"path":"second.txt"}}
      {"id":"b","first":{"path":"second.txt"},"second":{"path":"third.txt"},"options":{"claim":50}}
      {"id":"c","first":{"path":"gone.txt"},"second":{"path":"third.txt"}}
      {"id":"d","first":{"path":"third.txt"},"second":{"path":"first.txt"}}
      """
    #expect(
      try program.run(["worker"], input: requests).output == program.text("out/results.jsonl"))
    try program.file("pairs.jsonl", requests)
    #expect(
      try program.run(["batch", "pairs.jsonl", "--output", "lines", "--jobs", "1"]).code == 0)
    #expect(try program.run(["batch", "-", "--output", "piped"], input: requests).code == 0)
    for name in ["results.jsonl", "overview.csv", "overview.html", "journal.csv"] {
      let text = program.text("out/\(name)")
      #expect(text != nil)
      #expect(text == program.text("lines/\(name)"), "\(name)")
      #expect(text == program.text("piped/\(name)"), "\(name)")
    }
    #expect(
      program.names("out") == ["journal.csv", "overview.csv", "overview.html", "results.jsonl"])
  }

  @Test func aFailingPairCanFailTheBatchAfterAll() throws {
    let program = try prepared()
    defer { program.remove() }
    let done = try batch(program, ["--fail-on-error", "--quiet"])
    #expect(done.code == 1 && done.output.isEmpty)
    #expect(program.text("out/overview.csv")?.contains("\r\nc,gone.txt,third.txt,,error,") == true)
    #expect(program.text("out/results.jsonl")?.split(separator: "\n").count == 4)
  }

  @Test func whatWasDoneIsNotDoneAgain() throws {
    let program = try prepared()
    defer { program.remove() }
    #expect(try batch(program).code == 0)
    let whole = try #require(program.text("out/results.jsonl"))
    // An edition that has gone since is not missed: its pair is done.
    try FileManager.default.removeItem(at: program.folder.appending(path: "second.txt"))
    let again = try batch(program)
    #expect(again.code == 0 && again.errors == "shinkyu: pairs done already: 4\n")
    #expect(program.text("out/results.jsonl") == whole)
    #expect(try batch(program, ["--fresh"]).code == 0)
    #expect(program.text("out/results.jsonl") != whole)
  }

  @Test("whatever of the results was written when it was killed, the whole comes out")
  func torn() throws {
    let program = try prepared()
    defer { program.remove() }
    #expect(try batch(program).code == 0)
    let names = ["results.jsonl", "overview.csv", "overview.html", "journal.csv"]
    let whole = names.map { program.text("out/\($0)") }
    let lengths = (
      results: try #require(whole[0]).utf8.count, journal: try #require(whole[3]).utf8.count
    )
    for (results, journal) in [
      (lengths.results, lengths.journal - 1), (lengths.results - 1, lengths.journal),
      (lengths.results / 2, lengths.journal), (lengths.results, lengths.journal / 2),
      (0, lengths.journal),
      (1, 0), (0, 0), (0, 5),
    ] {
      try cut(program, "out/results.jsonl", to: results)
      try cut(program, "out/journal.csv", to: journal)
      let done = try batch(program)
      if (results, journal) == (1, 0) {
        // Results without a journal are not a batch's.
        #expect(done.code == 4 && done.errors.contains("--fresh"))
        #expect(try batch(program, ["--fresh"]).code == 0)
      } else {
        #expect(done.code == 0, "\(results) \(journal)")
      }
      for (name, text) in zip(names, whole) {
        #expect(program.text("out/\(name)") == text, "\(name) after \(results) \(journal)")
      }
    }
  }

  @Test func aManifestThatGrewOrChangedGoesOnBehindWhatIsTheSame() throws {
    let program = try prepared()
    defer { program.remove() }
    let head = "id,first,second\na,first.txt,second.txt\n"
    try program.file("pairs.csv", head + "b,second.txt,third.txt\n")
    #expect(try batch(program).code == 0)
    try program.file("pairs.csv", head + "e,third.txt,first.txt\nf,third.txt,third.txt\n")
    let changed = try batch(program)
    #expect(
      changed.errors
        == "shinkyu: pairs done already: 1; results behind them are of other pairs and are dropped: 1\n"
    )
    try program.file("pairs.csv", head)
    #expect(try batch(program).code == 0)
    #expect(program.text("out/results.jsonl")?.split(separator: "\n").count == 1)
    try program.file("pairs.csv", "id,first,second\nx,first.txt,second.txt\n")
    let other = try batch(program)
    #expect(other.code == 4 && other.errors.hasPrefix("out: holds results of another manifest"))
    #expect(program.text("out/results.jsonl")?.hasPrefix("{\"id\":\"a\"") == true)
  }

  @Test func aJournalOfSomethingElseIsLeftAlone() throws {
    let program = try prepared()
    defer { program.remove() }
    try program.file("out/journal.csv", "day,what\n1,rain\n")
    let refused = try batch(program)
    #expect(refused.code == 4 && refused.errors.hasPrefix("out: holds results of another manifest"))
    #expect(program.text("out/journal.csv") == "day,what\n1,rain\n")
  }

  @Test func aWrongManifestIsRefusedBeforeAnythingIsDone() throws {
    let program = try prepared()
    defer { program.remove() }
    for (text, said) in [
      ("id,first\n", "pairs.csv, line 1: there is no column “second”"),
      ("id,first,second\n\"a\nb\",1,2\n\nx,1\n", "pairs.csv, line 5: “second” is missing"),
      (
        "id,first,second\na,1,2\nb,1,2\na,3,4\n",
        "pairs.csv, line 4: the id 'a' stands on line 2 already."
      ),
      ("{\"id\":1}\n", "pairs.csv, line 1: “first” is missing"),
      (
        "{\"id\":1,\"first\":{\"path\":\"x\"},\"second\":{\"path\":\"y\"}}\n{\"id\":\"1\",\"first\":{\"path\":\"x\"},"
          + "\"second\":{\"path\":\"y\"}}",
        "pairs.csv, line 2: the id '1' stands on line 1 already."
      ),
    ] {
      try program.file("pairs.csv", text)
      let done = try batch(program)
      #expect(done.code == 3)
      #expect(done.errors.hasPrefix(said), "\(done.errors)")
      #expect(program.text("out/results.jsonl") == "")
    }
    #expect(try batch(program, manifest: "none.csv").code == 3)
    for more in [["--jobs", "0"], ["--jobs", "x"], ["--output", "-"]] {
      #expect(try batch(program, more).code == 2)
    }
    #expect(try program.run(["batch", "pairs.csv", "--output", "pairs.csv"]).code == 4)
  }

  @Test func pathsAreLookedForBesideTheManifestFirst() throws {
    let program = try prepared()
    defer { program.remove() }
    try program.file("far/first.txt", "森を育てる。\n")
    try program.file("far/pairs.csv", "id,first,second\na,first.txt,second.txt\n")
    #expect(try batch(program, manifest: "far/pairs.csv").code == 0)
    let result = try #require(program.text("out/results.jsonl"))
    #expect(result.contains("\"first\":{\"path\":\"first.txt\"") && result.contains("森を育てる。"))
    #expect(result.contains("\"second\":{\"path\":\"second.txt\"") && result.contains("市は橋を守る。"))
  }

  @Test func twoBatchesDoNotShareAFolder() throws {
    let program = try prepared()
    defer { program.remove() }
    #expect(try batch(program).code == 0)
    let file = try FileHandle(forUpdating: program.folder.appending(path: "out/journal.csv"))
    #expect(flock(file.fileDescriptor, LOCK_EX) == 0)
    let done = try batch(program)
    #expect(done.code == 4 && done.errors.hasPrefix("out: another batch is at work there."))
    try file.close()
    #expect(try batch(program).code == 0)
  }

  @Test func progressIsToldWhereItIsAskedFor() throws {
    let program = try prepared()
    defer { program.remove() }
    let done = try batch(program, ["--progress", "--jobs", "1"])
    #expect(done.errors.contains("[####################] 4/4 pairs, "))
    #expect(done.errors.contains(" a second, 0:00 left, 1 failed\n"))
  }
}
