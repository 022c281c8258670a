import RevisionText

/// The end of a folded sentence, taken off piece by piece from behind.
struct SentenceEnd {
  let bytes: [UInt8]
  /// Where what is left ends.
  private(set) var end: Int

  /// All of `bytes`, but for what closes a sentence: white space, full stops, closing brackets, and a remark in brackets
  /// behind everything else (（再掲）).
  /// - Parameter isTrimmed: whether that is left out.
  init(_ bytes: [UInt8], isTrimmed: Bool = true) {
    self.bytes = bytes
    end = bytes.count
    while isTrimmed, take(anyOf: [" ", "。", ".", "．", "｡", "」", "』", "*", "”"]) || takeBrackets() {
      continue
    }
  }

  /// What is left of `bytes` before `end`, nothing taken off.
  init(_ bytes: [UInt8], before end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Whether what is left ends in hiragana.
  var endsInHiragana: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = end
      return start > 0 && script(of: previousScalar(bytes, &start)) == .hiragana
    }
  }

  /// The last of `marks` in what is left, and where what stands behind it begins; `nil` and 0 where there is none. O(length).
  func last(of marks: [Unicode.Scalar]) -> (mark: Unicode.Scalar?, end: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = end
      while start > 0 {
        let behind = start
        let scalar = previousScalar(bytes, &start)
        if let mark = marks.first(where: { $0.value == scalar }) { return (mark, behind) }
      }
      return (nil, 0)
    }
  }

  /// Whether `suffix` is the end of what is left.
  func has(_ suffix: String) -> Bool {
    let length = suffix.utf8.count
    guard length <= end else { return false }
    return bytes[(end - length)..<end].elementsEqual(suffix.utf8)
  }

  /// Takes `suffix` off where it is the end of what is left.
  mutating func take(_ suffix: String) -> Bool {
    guard has(suffix) else { return false }
    end -= suffix.utf8.count
    return true
  }

  /// Takes off the first of `suffixes` that is the end of what is left; the longer ones stand first where one ends in another.
  mutating func take(anyOf suffixes: [String]) -> Bool {
    for suffix in suffixes where take(suffix) { return true }
    return false
  }

  /// Whether one of `suffixes` is the end of what is left.
  func has(anyOf suffixes: [String]) -> Bool { suffixes.contains { has($0) } }

  /// Whether `text` stands anywhere in what is left. O(length).
  func contains(_ text: String) -> Bool {
    let sought = Array(text.utf8)
    guard sought.count <= end else { return false }
    return (0...(end - sought.count)).contains { start in
      bytes[start] == sought[0] && bytes[start..<(start + sought.count)].elementsEqual(sought)
    }
  }

  /// Takes off a remark in brackets behind something else.
  private mutating func takeBrackets() -> Bool {
    guard end > 0, bytes[end - 1] == UInt8(ascii: ")"),
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "(")), start > 0
    else { return false }
    end = start
    return true
  }
}
