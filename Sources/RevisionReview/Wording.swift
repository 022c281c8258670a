import RevisionModel
import RevisionText

extension Document {
  /// The wording of a sentence as fingerprints take it: width, white space and leading numbering folded. O(length).
  func folded(_ sentence: Int) -> [UInt8] {
    let isHeading = roles[sentence] == .heading
    return bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[byteRange(ofSentence: sentence)])
      let number = NumberLabel.leadingLabelLength(in: text, isSetOff: isHeading)
      return trimmed(Folding.folded(UnsafeBufferPointer(rebasing: text[number...])))
    }
  }
}

/// Folded `bytes` without the white space at their ends.
private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
  let behind = bytes.drop { $0 == 0x20 }
  guard let last = behind.lastIndex(where: { $0 != 0x20 }) else { return [] }
  return Array(behind[...last])
}
