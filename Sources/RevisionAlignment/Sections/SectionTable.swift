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
  /// The fingerprint of each section's wordings, heading left out.
  private(set) var signatures: [UInt64] = []
  /// The length of each section in bytes, together with what lies in it.
  private(set) var sizes: [Int]

  /// O(size of the document).
  init(_ document: borrowing Document) {
    count = document.sections.count
    children = Array(repeating: [], count: count)
    sizes = (0..<count).map { document.byteRange(ofSentences: document.sections[$0]).count }
    for (index, head) in document.heads.enumerated() {
      let own = document.sections[index]
      let body = head.level > 0 && !own.isEmpty ? own.lowerBound + 1..<own.upperBound : own
      bodies.append(body)
      parents.append(head.parent ?? -1)
      if let parent = head.parent { children[parent].append(index) }
      levels.append(head.level)
      let number = Array(head.number.utf8)
      numbers.append(Self.foldedNumber(number))
      titles.append(Self.title(Array(head.heading.utf8), number: number))
      var signature = Fingerprint()
      // A heading may go on in a second sentence: the number of an article behind its caption.
      for sentence in body where document.roles[sentence] != .heading {
        signature.add(UInt64(document.wordings[sentence].id))
      }
      signatures.append(signature.value)
    }
    for section in (0..<count).reversed() where parents[section] >= 0 {
      sizes[parents[section]] += sizes[section]
    }
  }

  /// The heading without its number, which stands before it, or, of an article with a caption, behind it.
  private static func title(_ heading: [UInt8], number: [UInt8]) -> [UInt8] {
    if heading.starts(with: number) { return Array(heading[number.count...]) }
    return heading.suffix(number.count).elementsEqual(number) ? heading.dropLast(number.count) : heading
  }

  /// The title of section `index`, by which it is the same word for word as another: width and white space folded.
  func titleWording(_ index: Int) -> [UInt8] { Folding.folded(titles[index]).filter { $0 > 0x20 } }

  /// Width and capitals folded, white space and closing points left out: 第１章 and 第1章, 1.2. and 1.2 are the same.
  private static func foldedNumber(_ number: [UInt8]) -> [UInt8] {
    var folded = Folding.folded(number).filter { $0 > 0x20 }
    while let last = folded.last, last == 0x2e || last == 0x2c { folded.removeLast() }
    return folded.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}
