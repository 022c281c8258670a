import RevisionModel
import RevisionText

/// What the linking of sections needs to know of the sections of one edition, in columns.
struct SectionTable {
  /// How many sections there are.
  let count: Int
  /// The sentences of each section without its heading.
  private(set) var bodies: [Range<Int>] = []
  /// The section that each lies in, or -1.
  private(set) var parents: [Int] = []
  /// The sections that lie in each, in order.
  private(set) var children: [[Int]]
  private(set) var levels: [Int] = []
  /// The folded number of each heading; empty where it has none.
  private(set) var numbers: [[UInt8]] = []
  /// The heading of each without its number, as written.
  private(set) var titles: [[UInt8]] = []
  /// The titles that hold two figures at least, as a date or the number of a law: they name one thing. Else `nil`.
  private(set) var names: [FiguredText?] = []
  /// The fingerprint of each section's wordings, heading left out.
  private(set) var signatures: [UInt64] = []
  /// The wordings of each section's own sentences, heading first: equal ones are the same section word for word.
  private(set) var wordings: [ArraySlice<Symbol>] = []
  /// The length of each section in bytes, together with what lies in it.
  private(set) var sizes: [Int]

  /// O(size of the document).
  init(_ document: borrowing Document) {
    count = document.sections.count
    children = Array(repeating: [], count: count)
    sizes = (0..<count).map { document.byteRange(ofSentences: document.sections[$0]).count }
    for (index, head) in document.heads.enumerated() {
      let own = document.sections[index]
      let body = document.headingSentences(ofSection: index).upperBound..<own.upperBound
      bodies.append(body)
      parents.append(head.parent ?? -1)
      if let parent = head.parent { children[parent].append(index) }
      levels.append(head.level)
      numbers.append(Self.foldedNumber(Array(head.number.utf8)))
      titles.append(Array(head.title))
      names.append(Self.name(head.title))
      var signature = Fingerprint()
      for sentence in body where document.roles[sentence] != .heading {
        signature.add(UInt64(document.wordings[sentence].id))
      }
      signatures.append(signature.value)
      wordings.append(document.wordings[own])
    }
    for section in (0..<count).reversed() where parents[section] >= 0 {
      sizes[parents[section]] += sizes[section]
    }
  }

  private static func name(_ title: ArraySlice<UInt8>) -> FiguredText? {
    let text = title.withUnsafeBufferPointer { FiguredText($0) }
    return text.figures.count < 2 ? nil : text
  }

  /// What is the same number: width, capitals, white space and closing points folded and numerals read, so that
  /// 第一章, 第１章 and 第1章 are the same, and so are 1.2. and 1.2.
  private static func foldedNumber(_ number: [UInt8]) -> [UInt8] {
    var folded = Folding.folded(number).filter { $0 > 0x20 }
    while let last = folded.last, last == 0x2e || last == 0x2c { folded.removeLast() }
    let label = folded.withUnsafeBufferPointer { NumberLabel.leading(in: $0) }
    if let label, label.length == folded.count, !label.values.isEmpty {
      return Array(label.style.utf8) + [0] + Array(label.values.map(String.init).joined(separator: ".").utf8)
    }
    return folded.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}

extension Document {
  /// The sentences that are the heading of section `index`: mostly one; two where the number of an article stands
  /// behind its caption; none for level 0.
  func headingSentences(ofSection index: Int) -> Range<Int> {
    let own = sections[index]
    guard heads[index].level > 0, !own.isEmpty else { return own.lowerBound..<own.lowerBound }
    var end = own.lowerBound + 1
    while end < own.upperBound && roles[end] == .heading { end += 1 }
    return own.lowerBound..<end
  }
}
