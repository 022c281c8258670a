import RevisionAlignment
import RevisionIngest
import RevisionModel

/// Reads a file of links that someone decided.
/// - Parameters:
///   - bytes: a table in text with the columns `decision,level,first,second` or `判断,単位,第１版,第２版`.
///   - path: its path as typed.
/// - Throws: `ReadingFailure` where it is no such table.
public func readLinks(_ bytes: [UInt8], path: String) throws(ReadingFailure) -> LinkDecisions {
  do {
    return try RevisionIngest.readLinks(bytes, path: path, sha256: SHA256.hexadecimal(of: bytes))
  } catch {
    throw ReadingFailure(edition: .first, path: path, error: error)
  }
}

/// Finds what the decisions name, and notes it in them.
func decide(
  _ links: inout LinkDecisions?, _ documents: Pair<Document>, _ inputs: Pair<Input>
) throws(ReadingFailure) -> DecidedLinks {
  guard var decisions = links else { return DecidedLinks() }
  do {
    let files = inputs.map { input in input.path.split(separator: "/").last.map(String.init) ?? "" }
    let decided = try decideLinks(&decisions, documents, files: files)
    links = decisions
    return decided
  } catch {
    throw ReadingFailure(edition: .first, path: decisions.path, error: error)
  }
}
