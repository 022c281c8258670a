import RevisionModel

extension CanonicalReader {
  mutating func sectionLinks() throws(Mismatch) -> [Stored.StoredLink] {
    var links: [Stored.StoredLink] = []
    try rows { (reader) throws(Mismatch) in
      try reader.expect("{\"id\":")
      _ = try reader.string()
      try reader.expect(",\"kind\":")
      let kind = try reader.word(of: ChangeKind.self)
      try reader.expect(",\"moved\":")
      var traits: Link.Traits = try reader.boolean() ? .moved : []
      try reader.expect(",\"renumbered\":")
      if try reader.boolean() { traits.insert(.renumbered) }
      let link = try reader.members(kind, traits)
      try reader.expect(",\"unchanged\":{\"first\":{")
      let first = try reader.tally()
      try reader.expect("},\"second\":{")
      let share = Pair(first: first, second: try reader.tally())
      try reader.expect("}}")
      links.append(Stored.StoredLink(kind: kind, link: try reader.confidence(link), share: share))
      try reader.expect("}")
    }
    return links
  }

  mutating func sentenceLinks() throws(Mismatch) -> [Stored.StoredLink] {
    var links: [Stored.StoredLink] = []
    try rows { (reader) throws(Mismatch) in
      try reader.expect("{\"kind\":")
      let kind = try reader.word(of: ChangeKind.self)
      try reader.expect(",\"moved\":")
      let traits: Link.Traits = try reader.boolean() ? .moved : []
      let link = try reader.confidence(try reader.members(kind, traits))
      try reader.expect(",\"edits\":")
      links.append(Stored.StoredLink(kind: kind, link: link, edits: try reader.edits()))
      try reader.expect("}")
    }
    return links
  }

  /// The units of both editions that a link joins.
  private mutating func members(_ kind: ChangeKind, _ traits: Link.Traits) throws(Mismatch) -> Link {
    try expect(",\"first\":")
    let first = try units()
    try expect(",\"second\":")
    let second = try units()
    return Link(
      first: first, second: second, traits: kind == .unchanged ? traits.union(.sameWording) : traits)
  }

  /// Units in ascending order.
  private mutating func units() throws(Mismatch) -> [Int] {
    var units: [Int] = []
    try array { (reader) throws(Mismatch) in
      let unit = try reader.integer()
      guard units.last.map({ $0 < unit }) ?? true else { throw reader.mismatch }
      units.append(unit)
    }
    return units
  }

  private mutating func confidence(_ link: Link) throws(Mismatch) -> Link {
    var link = link
    try expect(",\"confidence\":")
    let thousandths = try decimal(places: 3)
    guard thousandths <= 1000 else { throw mismatch }
    link.confidence = Double(thousandths) / 1000
    return link
  }

  private mutating func edits() throws(Mismatch) -> [Stored.Edit] {
    var edits: [Stored.Edit] = []
    try array { (reader) throws(Mismatch) in
      try reader.expect("{\"kind\":")
      let kind = try reader.word(of: Hunk.Kind.self)
      try reader.expect(",\"first\":")
      let first = try reader.range()
      try reader.expect(",\"second\":")
      edits.append(Stored.Edit(kind: kind, ranges: Pair(first: first, second: try reader.range())))
      try reader.expect("}")
    }
    return edits
  }
}
