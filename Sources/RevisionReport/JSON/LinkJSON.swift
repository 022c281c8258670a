import RevisionModel

extension JSONWriter {
  mutating func sectionLinks(_ assessment: Assessment) {
    let links = assessment.comparison.sections
    let identities = sectionIdentities(assessment.comparison)
    rows(links.count) { json, row in
      json.raw("{\"id\":")
      json.string(identities[row])
      json.raw(",\"kind\":")
      json.string(links.kind(row).rawValue)
      json.raw(",\"moved\":")
      json.boolean(links.isMoved(row))
      json.raw(",\"renumbered\":")
      json.boolean(links.isRenumbered(row))
      json.members(of: row, links)
      json.raw(",\"unchanged\":{\"first\":{")
      json.tally(assessment.shares[row].first)
      json.raw("},\"second\":{")
      json.tally(assessment.shares[row].second)
      json.raw("}},")
      json.certainty(of: row, links)
      json.raw("}")
    }
  }

  /// A run of the links between sentences.
  mutating func sentenceLinks(_ comparison: Comparison, run: Range<Int>) {
    let links = comparison.sentences
    rows(of: run) { json, row in
      json.raw("{\"kind\":")
      json.string(links.kind(row).rawValue)
      json.raw(",\"moved\":")
      json.boolean(links.isMoved(row))
      json.members(of: row, links)
      json.raw(",")
      json.certainty(of: row, links)
      json.raw(",\"edits\":")
      json.edits(of: row, comparison)
      json.raw("}")
    }
  }

  /// The units of both editions that link `row` joins.
  private mutating func members(of row: Int, _ links: Alignment) {
    raw(",\"first\":")
    array(links.members(row, .first)) { $0.integer(Int($1)) }
    raw(",\"second\":")
    array(links.members(row, .second)) { $0.integer(Int($1)) }
  }

  /// How sure link `row` is, what might have stood in its place, and whether someone decided it.
  private mutating func certainty(of row: Int, _ links: Alignment) {
    raw("\"confidence\":")
    decimal(links.confidenceThousandths(row), places: 3)
    if links.isAmbiguous(row) {
      raw(",\"ambiguous\":true,\"rivals\":{\"first\":")
      let rivals = links.rivals(row)
      array(rivals.filter { $0.edition == .first }) { $0.rival($1) }
      raw(",\"second\":")
      array(rivals.filter { $0.edition == .second }) { $0.rival($1) }
      raw("}")
    }
    if links.isDecided(row) { raw(",\"decided\":true") }
  }

  private mutating func rival(_ rival: Link.Rival) {
    raw("{\"id\":")
    integer(rival.unit)
    raw(",\"confidence\":")
    decimal(rival.confidenceThousandths, places: 3)
    raw("}")
  }

  /// The hunks of link `row`, their bytes counted out as Unicode scalars.
  private mutating func edits(of row: Int, _ comparison: Comparison) {
    let hunks = comparison.scripts[row].hunks
    guard !hunks.isEmpty else { return raw("[]") }
    var rulers = Pair(
      first: ScalarRuler(comparison, row, .first), second: ScalarRuler(comparison, row, .second))
    array(hunks) { json, hunk in
      json.raw("{\"kind\":")
      json.string(hunk.kind.rawValue)
      json.raw(",\"first\":")
      json.range(rulers.first.scalars(hunk.first))
      json.raw(",\"second\":")
      json.range(rulers.second.scalars(hunk.second))
      if let move = hunk.move {
        json.raw(",\"move\":")
        json.integer(move)
      }
      json.raw("}")
    }
  }
}

/// Turns byte offsets in the joined text of one side of a link, asked for in ascending order, into scalar offsets.
/// O(length) over all questions.
private struct ScalarRuler {
  private let document: Document
  private let units: ArraySlice<UInt32>
  /// The unit that holds `place`, and where it begins in the joined text.
  private var unit: Int
  private var unitStart = 0
  /// Bytes and scalars of the joined text that are behind.
  private var place = 0
  private var count = 0

  init(_ comparison: Comparison, _ row: Int, _ edition: Edition) {
    document = comparison.documents[edition]
    units = comparison.sentences.members(row, edition)
    unit = units.startIndex
  }

  mutating func scalars(_ range: Range<Int>) -> Range<Int> {
    let start = offset(range.lowerBound)
    return start..<offset(range.upperBound)
  }

  private mutating func offset(_ target: Int) -> Int {
    while place < target && unit < units.endIndex {
      let sentence = document.byteRange(ofSentence: Int(units[unit]))
      let stop = min(target, unitStart + sentence.count)
      for index in sentence.lowerBound + place - unitStart..<sentence.lowerBound + stop - unitStart
      where document.bytes[index] & 0xC0 != 0x80 { count += 1 }
      place = stop
      if place == unitStart + sentence.count {
        unitStart = place
        unit += 1
      }
    }
    return count
  }
}
