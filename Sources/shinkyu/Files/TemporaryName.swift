import Glibc

/// Makes something where temporary files go (`TMPDIR` where that is an absolute path, else `/tmp`) under a name that
/// nobody can guess.
/// - Parameter make: is given a pattern as mkdtemp(3) and mkstemp(3) take it, which they fill in.
/// - Returns: the name, and what `make` gave back.
func withTemporaryName<Made>(_ make: (UnsafeMutablePointer<CChar>) -> Made) -> (path: String, made: Made) {
  let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
  var pattern = Array("\(parent.hasPrefix("/") ? parent : "/tmp")/shinkyu-XXXXXX".utf8CString)
  let made = pattern.withUnsafeMutableBufferPointer { make($0.baseAddress!) }
  return (String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self), made)
}
