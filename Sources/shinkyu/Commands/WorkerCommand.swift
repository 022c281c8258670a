import ArgumentParser
import Glibc
import RevisionDiff
import RevisionModel

/// `shinkyu worker`.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Compares pair after pair: one request a line of JSON on standard input, one response a line.",
    discussion: """
      REQUEST
        {"id": "a", "first": {"path": "first.txt"}, "second": {"path": "second.txt"}}
        {"id": 2, "first": {"text": "…", "format": "text"}, "second": {"text": "…", "format": "xhtml"},
         "options": {"claim": 90, "language": "auto", "sentences": "auto", "title": "…",
                     "ignore": ["…"], "only": ["…"]}}

      RESPONSE, in the order of the requests
        {"id": "a", "comparison": {…}}
        {"id": 2, "error": {"code": 3, "message": "…"}}

      EXAMPLES
        shinkyu worker < requests.jsonl > responses.jsonl
        parallel --pipe -k -j 8 shinkyu worker < requests.jsonl > responses.jsonl
      """)

  @Option(
    help: "The language of messages: auto, ja or en; English for all others. (default: auto)",
    transform: LanguageChoice.given)
  var language: Given<LanguageChoice>?

  func run() throws {
    let language = try language?.get().language ?? .ofLocale
    var lines = LineReader(STDIN_FILENO, path: "-")
    while let line = try lines.next() {
      if isBlank(line) { continue }
      try StandardOutput.write(respond(toLine: line, language: language, reading: readEdition).line)
    }
  }
}

/// Whether a line says nothing: there is nothing in it but what JSON takes for white space.
func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) } }

/// Reads an edition that a request names.
func readEdition(_ path: String, _ language: Language) throws(RequestFailure) -> Input {
  do { return try readInput(path) } catch {
    throw RequestFailure(code: Int(error.code.rawValue), message: error.message.text(in: language))
  }
}
