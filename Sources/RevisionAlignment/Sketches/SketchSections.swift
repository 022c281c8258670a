import RevisionModel
import RevisionText

/// A sketch of the body text of each section, its own sentences without its heading and its subsections, end to end.
/// What else stands in the document has no influence on it.
/// - Parameters:
///   - hashes: how long the signatures are; at least 1.
///   - shingle: how many characters in a row make a shingle; at least 1.
/// O(n · hashes + n · log n).
package func sketchSections(_ document: Document, hashes: Int, shingle: Int) -> [SectionSketch] {
  document.bytes.withUnsafeBufferPointer { bytes in
    (0..<document.sections.count).map { section in
      var body: [UInt8] = []
      for sentence in document.sections[section] where document.roles[sentence] != .heading {
        body += bytes[document.byteRange(ofSentence: sentence)]
      }
      return body.withUnsafeBufferPointer { body in
        let keys = shingles(of: body, length: shingle)
        return SectionSketch(
          characters: characterCount(in: body), shingle: shingle, shingles: keys.count,
          signature: minHash(of: keys, hashes: hashes))
      }
    }
  }
}
