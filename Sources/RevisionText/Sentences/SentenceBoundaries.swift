import CUnicode

/// Sentence boundaries by Unicode Standard Annex 29 as ICU has it, for languages without rules of their own here. The
/// usual abbreviations of the language, as far as ICU knows them, end no sentence.
package final class SentenceBoundaries {
  private let breaker: OpaquePointer
  private var buffer = [Int32](repeating: 0, count: 64)

  /// `nil` when ICU cannot make rules for the language.
  /// - Parameter code: a code of BCP 47.
  package init?(language code: String) {
    guard let breaker = cunicode_breaker_open(code) else { return nil }
    self.breaker = breaker
  }

  deinit { cunicode_breaker_close(breaker) }

  /// The ends of the sentences of well-formed UTF-8, the white space behind each included, as offsets; the last is its
  /// length. O(length).
  package func ends(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var count = write(text)
    if Int(count) > buffer.count {
      buffer = [Int32](repeating: 0, count: Int(count))
      count = write(text)
    }
    return buffer.prefix(max(0, Int(count))).map(Int.init)
  }

  private func write(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let capacity = Int32(buffer.count)
    return buffer.withUnsafeMutableBufferPointer {
      cunicode_breaker_ends(breaker, text.baseAddress, Int32(text.count), $0.baseAddress, capacity)
    }
  }
}
