/// What becomes of an element of a part when the part is written anew.
struct PartTreatment {
  /// What becomes of its tags and of what stands between them.
  enum Extent {
    /// It stays as it is spelled, but for what is in it and treated otherwise.
    case whole
    /// Its tags go, what stands in it stays.
    case unwrapped
    /// All of it goes, but for what is lifted out of it.
    case emptied
    /// All of it goes.
    case dropped
    /// What stands in it moves behind the paragraph around it.
    case lifted
  }

  var extent = Extent.whole
  /// What is put where it begins.
  var before: [UInt8] = []
  /// What is put behind its start tag, if it has an end tag of its own.
  var first: [UInt8] = []
  /// What is put where it ends.
  var behind: [UInt8] = []

  /// Its tags go; these are put in their place.
  static func unwrapped(_ before: String = "", _ behind: String = "") -> PartTreatment {
    PartTreatment(extent: .unwrapped, before: Array(before.utf8), behind: Array(behind.utf8))
  }

  /// It goes, and `text` takes its place.
  static func replaced(by text: String) -> PartTreatment {
    PartTreatment(extent: .dropped, before: Array(text.utf8))
  }
}

/// A part of an Office file with what its elements are, for those that write it anew.
struct OfficePart {
  let bytes: [UInt8]
  let elements: [PartElement]
  /// For each element, the number behind the last one in it.
  let ends: [Int]
  /// What becomes of each.
  var treatments: [PartTreatment]

  /// - Returns: `nil` where `bytes` are not well-formed, or beyond the limits for markup.
  init?(_ bytes: [UInt8]) {
    var tree = ElementTree(bytes)
    let outcome = parseElements(bytes, into: &tree)
    guard outcome.refusal == nil, outcome.complaint == nil, tree.isPlaced else { return nil }
    self.bytes = bytes
    elements = tree.elements
    var ends = Array(elements.indices.map { $0 + 1 })
    for number in elements.indices.reversed() {
      if let parent = elements[number].parent { ends[parent] = max(ends[parent], ends[number]) }
    }
    self.ends = ends
    treatments = Array(repeating: PartTreatment(), count: elements.count)
  }

  /// The name of the element around another; nothing where there is none.
  func parentName(_ number: Int) -> String { elements[number].parent.map { elements[$0].name } ?? "" }

  /// The elements directly in another, by number.
  func children(_ number: Int) -> [Int] {
    var children: [Int] = []
    var child = number + 1
    while child < ends[number] {
      children.append(child)
      child = ends[child]
    }
    return children
  }

  /// The first element called `name` directly in another.
  func child(_ name: String, of number: Int) -> Int? { children(number).first { elements[$0].name == name } }

  /// The prefix of an element with its colon, as it is spelled.
  func prefix(_ number: Int) -> String {
    let element = elements[number]
    let tag = bytes[(element.range.lowerBound + 1)...].prefix { $0 != UInt8(ascii: ":") && $0 > 0x2F }
    let isPrefixed = tag.endIndex < bytes.count && bytes[tag.endIndex] == UInt8(ascii: ":")
    return isPrefixed ? String(decoding: tag, as: UTF8.self) + ":" : ""
  }
}
