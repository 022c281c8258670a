import RevisionModel

/// The response to a request that could be fulfilled: one line, UTF-8, with what stands in comparison.json but the line
/// feeds, which are never part of a value. O(size of the comparison).
package func renderResponse(_ id: Request.ID, _ assessment: Assessment) -> [UInt8] {
  let comparison = renderJSON(assessment)
  var json = JSONWriter(capacity: comparison.count + 256)
  json.raw("{\"id\":")
  json.id(id)
  json.raw(",\"comparison\":")
  json.joined(comparison)
  json.raw("}\n")
  return json.bytes
}

/// The response to a request that could not be fulfilled: one line, UTF-8.
/// - Parameters:
///   - id: `nil` where it cannot be told.
///   - code: the exit code that the program would have ended with.
package func renderRefusal(_ id: Request.ID?, code: Int, message: String) -> [UInt8] {
  var json = JSONWriter(capacity: 512)
  json.raw("{\"id\":")
  if let id { json.id(id) } else { json.raw("null") }
  json.raw(",")
  json.refusal(code: code, message: message)
  json.raw("}\n")
  return json.bytes
}

extension JSONWriter {
  /// The key that tells why there is no result.
  mutating func refusal(code: Int, message: String) {
    raw("\"error\":{\"code\":")
    integer(code)
    raw(",\"message\":")
    string(message)
    raw("}")
  }

  /// What a request is called, as it was given.
  fileprivate mutating func id(_ id: Request.ID) {
    switch id {
    case .text(let text): string(text)
    case .number(let number):
      if number < 0 { raw("-") }
      integer(number.magnitude)
    }
  }
}
