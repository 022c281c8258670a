/// An element of an XML part of an Office file.
struct PartElement {
  /// Its name, without a prefix.
  var name: String
  /// The number of the element that it stands in; `nil`: of none.
  var parent: Int?
  /// Names without prefixes, and values.
  var attributes: [(name: String, value: String)] = []
  /// From its start tag to its end tag in the bytes of the part.
  var range: Range<Int>
  /// Where its start tag ends; of an element without an end tag of its own, where it ends.
  var content: Int
  /// What stands in it before the first element in it, UTF-8.
  var text: [UInt8] = []
  /// What stands behind it, before the next element begins or the one around it ends, UTF-8.
  var tail: [UInt8] = []

  /// The value of an attribute.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// The elements of an XML part of an Office file in the order of their start tags, and where each stands: what is written anew
/// is put between bytes that stay as they are.
struct ElementTree {
  private(set) var elements: [PartElement] = []
  private let bytes: [UInt8]
  private var open: [Int] = []
  /// The element that has just ended, inside of the innermost open one.
  private var ended: Int?

  /// A tree without elements, of a part of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many elements are open.
  var depth: Int { open.count }

  /// Begins an element.
  /// - Parameter place: where the parser is: at the end of the start tag, before `>` or `/>`.
  mutating func start(_ name: String, behind place: Int) {
    // In a tag that the parser has read there is no other `<`.
    let start = bytes[..<min(place, bytes.count)].lastIndex(of: UInt8(ascii: "<")) ?? 0
    let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    elements.append(PartElement(name: name, parent: open.last, range: start..<end, content: end))
    open.append(elements.count - 1)
    ended = nil
  }

  /// An attribute of the element that begins. The parser leaves `&` as a reference in values, and nothing else.
  mutating func note(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    let value = String(decoding: value, as: UTF8.self).replacing("&#38;", with: "&")
    elements[elements.count - 1].attributes.append((String(decoding: name, as: UTF8.self), value))
  }

  /// Text inside of the innermost open element.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if let ended {
      elements[ended].tail += text
    } else if let element = open.last {
      elements[element].text += text
    }
  }

  /// Ends the innermost open element.
  /// - Parameter place: where the parser is: behind the end tag.
  mutating func end(at place: Int) {
    guard let element = open.popLast() else { return }
    ended = open.isEmpty ? nil : element
    elements[element].range = elements[element].range.lowerBound..<max(place, elements[element].content)
  }

  /// Whether every element stands where its tags are.
  var isPlaced: Bool {
    elements.allSatisfy { element in
      element.range.upperBound <= bytes.count && bytes[element.range.lowerBound] == UInt8(ascii: "<")
        && bytes[element.range.upperBound - 1] == UInt8(ascii: ">")
    }
  }

  /// The elements called `name`, in order, by number.
  func numbers(of name: String) -> [Int] { elements.indices.filter { elements[$0].name == name } }

  /// The text of the elements `t` in the element `number`, without how it is read (`rPh`).
  /// O(elements in it).
  func plainText(of number: Int) -> [UInt8] {
    var text: [UInt8] = []
    var reading = 0..<0
    for element in elements[(number + 1)...] {
      if element.range.lowerBound >= elements[number].range.upperBound { break }
      if element.name == "rPh" { reading = element.range }
      if element.name == "t", !reading.contains(element.range.lowerBound) { text += element.text }
    }
    return text
  }
}
