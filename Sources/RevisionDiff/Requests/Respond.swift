import RevisionIngest
import RevisionModel
import RevisionReport

/// Why an edition that a request names cannot be had.
public struct RequestFailure: Error, Sendable {
  /// The exit code that the program would have ended with.
  public var code: Int
  /// For people: which file, what, what to do.
  public var message: String

  /// What the response says.
  public init(code: Int, message: String) {
    self.code = code
    self.message = message
  }
}

/// Reads the edition of a path; what is wrong with it is told in the language given.
public typealias EditionReader = (_ path: String, _ messages: Language) throws(RequestFailure) -> Input

/// What became of a request.
public struct Response: Sendable {
  /// One line of JSON with a line feed at its end, UTF-8. It depends on the request, on the bytes of the editions and, where
  /// it tells an error, on the language of messages, and on nothing else.
  public var line: [UInt8]
  /// What the overview of many pairs says of it, as a row of CSV on one line.
  public var row: [UInt8]
  /// Whether it tells an error.
  public var isFailure: Bool

  fileprivate init(_ id: Request.ID?, _ row: OverviewRow?, _ failure: RequestFailure) {
    line = renderRefusal(id, code: failure.code, message: failure.message)
    self.row = row?.csv(isGuarded: false) ?? []
    isFailure = true
  }

  fileprivate init(_ request: Request, _ assessment: Assessment) {
    line = renderResponse(request.id, assessment)
    row = OverviewRow(request, assessment).csv(isGuarded: false)
    isFailure = false
  }
}

/// Responds to a line of JSON Lines, whatever stands in it.
/// - Parameters:
///   - language: that of messages, where the request does not name one.
public func respond(
  toLine line: [UInt8], language: Language, reading: EditionReader
) -> Response {
  let request: Request
  do { request = try readRequest(line) } catch {
    let message = message(ofRequest: error.error, language: language)
    return Response(error.id, nil, RequestFailure(code: 2, message: message))
  }
  return respond(to: request, language: language, reading: reading)
}

/// Responds to a request.
public func respond(
  to request: Request, language: Language, reading: EditionReader
) -> Response {
  do {
    return Response(request, try assess(request, language, reading))
  } catch {
    let row = OverviewRow(request, code: error.code, message: error.message)
    return Response(request.id, row, error)
  }
}

private func assess(
  _ request: Request, _ language: Language, _ reading: EditionReader
) throws(RequestFailure) -> Assessment {
  let language = request.options.language ?? language
  let inputs = Pair(
    first: try input(request, .first, language, reading),
    second: try input(request, .second, language, reading))
  do { return try compare(inputs, options: request.options) } catch {
    throw RequestFailure(code: 3, message: message(of: error, language: language))
  }
}

/// An edition as the request has it: called as it is called there, wherever it was found; called `first.txt`, `second.html`
/// and so on where it stands there.
private func input(
  _ request: Request, _ edition: Edition, _ language: Language, _ reading: EditionReader
) throws(RequestFailure) -> Input {
  switch request.editions[edition] {
  case .path(let path):
    var input = try reading(path, language)
    input.rename(path)
    return input
  case .text(let text, let format):
    return Input(path: "\(edition.rawValue).\(format.ending)", bytes: Array(text.utf8))
  }
}

extension Source.Format {
  /// The ending of a file of this format.
  fileprivate var ending: String {
    switch self {
    case .text, .lines: "txt"
    case .markdown: "md"
    case .xhtml, .statute: "xhtml"
    case .html: "html"
    }
  }
}
