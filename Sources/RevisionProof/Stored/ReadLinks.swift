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
      try reader.expect("}},")
      links.append(Stored.StoredLink(kind: kind, link: try reader.certainty(link), share: share))
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
      let members = try reader.members(kind, traits)
      try reader.expect(",")
      let link = try reader.certainty(members)
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

  /// The link with how sure it is, its rivals, and whether someone decided it.
  private mutating func certainty(_ link: Link) throws(Mismatch) -> Link {
    var traits = link.traits
    var rivals: [Link.Rival] = []
    let confidence = try confidence()
    if skip(",\"ambiguous\":true,\"rivals\":{\"first\":") {
      rivals = try self.rivals(of: .first)
      try expect(",\"second\":")
      rivals += try self.rivals(of: .second)
      try expect("}")
      guard !rivals.isEmpty else { throw mismatch }
    }
    if skip(",\"decided\":true") { traits.insert(.decided) }
    return Link(
      first: link.first, second: link.second, traits: traits, confidence: confidence, rivals: rivals)
  }

  private mutating func confidence() throws(Mismatch) -> Double {
    try expect("\"confidence\":")
    let thousandths = try decimal(places: 3)
    guard thousandths <= 1000 else { throw mismatch }
    return Double(thousandths) / 1000
  }

  /// Rivals of one edition, in ascending order.
  private mutating func rivals(of edition: Edition) throws(Mismatch) -> [Link.Rival] {
    var rivals: [Link.Rival] = []
    try array { (reader) throws(Mismatch) in
      try reader.expect("{\"id\":")
      let unit = try reader.integer()
      guard rivals.last.map({ $0.unit < unit }) ?? true else { throw reader.mismatch }
      try reader.expect(",")
      rivals.append(Link.Rival(unit, of: edition, confidence: try reader.confidence()))
      try reader.expect("}")
    }
    return rivals
  }

  private mutating func edits() throws(Mismatch) -> [Stored.Edit] {
    var edits: [Stored.Edit] = []
    try array { (reader) throws(Mismatch) in
      try reader.expect("{\"kind\":")
      let kind = try reader.word(of: Hunk.Kind.self)
      try reader.expect(",\"first\":")
      let first = try reader.range()
      try reader.expect(",\"second\":")
      let ranges = Pair(first: first, second: try reader.range())
      let move = reader.skip(",\"move\":") ? try reader.integer() : nil
      edits.append(Stored.Edit(kind: kind, ranges: ranges, move: move))
      try reader.expect("}")
    }
    return edits
  }
}
