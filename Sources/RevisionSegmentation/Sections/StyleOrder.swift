/// The styles of a document's headings from the outermost in.
///
/// A style first met lies in the innermost one that is open then. Beyond that: the divisions that have a rank of their
/// own stand in its order, above styles that have none and do not count on around them; styles that tell their depth
/// (#, #.#, #.#.#) stand in order of depth.
struct StyleOrder {
  private var order: [Int] = []
  private var places: [Int]
  private let traits: [StyleTraits]
  private let names: [String]

  init(traits: [StyleTraits], names: [String]) {
    self.traits = traits
    self.names = names
    places = Array(repeating: -1, count: names.count)
  }

  /// The place of a style that was met, from 0.
  func rank(_ style: Int) -> Int {
    guard let rank = traits[style].rank else { return places[style] }
    // Divisions of one rank (第２章, 附則) stand side by side.
    return order.firstIndex { traits[$0].rank == rank } ?? places[style]
  }

  /// Takes a style at its first heading. O(styles).
  /// - Parameters:
  ///   - open: the styles of the open headings, outermost first.
  ///   - goesOn: whether an open style's series has members still to come.
  mutating func meet(_ style: Int, open: [Int], goesOn: (Int) -> Bool) {
    if places[style] >= 0 { return }
    var place = order.count
    if let rank = traits[style].rank {
      place = order.firstIndex { isBelow($0, rank: rank, open: open, goesOn: goesOn) } ?? order.count
    } else if let deeper = order.firstIndex(where: { isDeeper($0, than: style) }) {
      place = deeper
    } else if let top = open.last {
      place = places[top] + 1
    }
    order.insert(style, at: place)
    for index in place..<order.count { places[order[index]] = index }
  }

  private func isBelow(_ other: Int, rank: Int, open: [Int], goesOn: (Int) -> Bool) -> Bool {
    if let otherRank = traits[other].rank { return otherRank > rank }
    return !(open.contains(other) && goesOn(other))
  }

  /// Whether `other` is of the family of `style` and deeper: #.# than #.
  private func isDeeper(_ other: Int, than style: Int) -> Bool {
    traits[other].depth > traits[style].depth && traits[style].depth > 0
      && names[other].hasPrefix(names[style])
  }
}
