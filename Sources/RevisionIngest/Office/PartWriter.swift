/// Writes a part anew, as its elements are treated. O(length), once more for each box that stands in a box.
struct PartWriter {
  private let part: OfficePart
  private let paragraphs: [String]
  /// What is written; on top, what is lifted out of the paragraph that is written beneath.
  private var written: [[UInt8]] = [[]]
  private var open: [Opened] = []
  private var place = 0
  private var isSilent = false

  private struct Opened {
    var number: Int
    /// Whether what stands around it goes.
    var wasSilent: Bool
    /// What has been lifted out of it.
    var lifted: [UInt8] = []
  }

  /// - Parameter paragraphs: the names of the elements behind which is put what is lifted out of them.
  static func written(_ part: OfficePart, paragraphs: [String]) -> [UInt8] {
    var writer = PartWriter(part: part, paragraphs: paragraphs)
    writer.written[0].reserveCapacity(part.bytes.count)
    for number in part.elements.indices { writer.begin(number) }
    writer.close(before: part.bytes.count)
    writer.copy(to: part.bytes.count)
    return writer.written[0]
  }

  private init(part: OfficePart, paragraphs: [String]) {
    self.part = part
    self.paragraphs = paragraphs
  }

  private mutating func put(_ text: [UInt8]) {
    if !isSilent { written[written.count - 1] += text }
  }

  private mutating func copy(to end: Int) {
    if end > place {
      if !isSilent { written[written.count - 1] += part.bytes[place..<end] }
      place = end
    }
  }

  private mutating func begin(_ number: Int) {
    let (element, treatment) = (part.elements[number], part.treatments[number])
    close(before: element.range.lowerBound)
    // What stands in what is dropped.
    if element.range.lowerBound < place { return }
    copy(to: element.range.lowerBound)
    put(treatment.before)
    open.append(Opened(number: number, wasSilent: isSilent))
    switch treatment.extent {
    case .whole:
      copy(to: element.content)
      if element.content < element.range.upperBound { put(treatment.first) }
    case .unwrapped: place = element.content
    case .emptied:
      isSilent = true
      place = element.content
    case .dropped: place = element.range.upperBound
    case .lifted:
      written.append([])
      isSilent = false
      place = element.content
    }
  }

  /// Ends the elements that end before `place`.
  private mutating func close(before place: Int) {
    while let last = open.last, part.elements[last.number].range.upperBound <= place { end() }
  }

  private mutating func end() {
    let ended = open.removeLast()
    let (element, treatment) = (part.elements[ended.number], part.treatments[ended.number])
    let range = element.range
    switch treatment.extent {
    case .whole: copy(to: range.upperBound)
    case .unwrapped, .emptied, .lifted: copy(to: endTag(of: element))
    case .dropped: break
    }
    place = max(place, range.upperBound)
    isSilent = ended.wasSilent
    if treatment.extent == .lifted { lift(written.removeLast()) }
    put(treatment.behind + ended.lifted)
  }

  /// Where the end tag begins; of an element without one, where it ends.
  private func endTag(of element: PartElement) -> Int {
    guard element.content < element.range.upperBound else { return element.content }
    return part.bytes[..<element.range.upperBound].lastIndex(of: UInt8(ascii: "<")) ?? element.content
  }

  /// Puts text behind the paragraph that is open, or here where none is.
  private mutating func lift(_ text: [UInt8]) {
    let paragraph = open.lastIndex {
      !$0.wasSilent && part.treatments[$0.number].extent != .emptied
        && paragraphs.contains(part.elements[$0.number].name)
    }
    if let paragraph {
      open[paragraph].lifted += text
    } else {
      written[written.count - 1] += text
    }
  }
}
