import RevisionModel

/// The comparison that a stored one tells of, and what of it does not hold: every unit in exactly one link, links of
/// the kinds they say and in reading order, edits that turn the first text into the second. Measures of the result
/// can be recounted, but for `character.carried-over`, since what hunks carry is not stored. O(size).
///
/// No comparison where a unit is missing or stands in two links.
package func rebuild(_ stored: Stored) -> (comparison: Comparison?, mismatches: [Mismatch]) {
  var mismatches = Edition.allCases.flatMap { misplacedUnits(stored.editions[$0], $0) }
  let documents = stored.editions.map(\.document)
  let sectionCounts = documents.map(\.heads.count)
  let sentenceCounts = documents.map(\.sentences.count)
  mismatches += unlinked(stored.sections, .section, sectionCounts)
  mismatches += unlinked(stored.sentences, .sentence, sentenceCounts)
  guard mismatches.isEmpty else { return (nil, mismatches) }
  let sections = Alignment(stored.sections.map(\.link), counts: sectionCounts)
  let sentences = Alignment(stored.sentences.map(\.link), counts: sentenceCounts)
  mismatches += wrongLinks(stored.sections, sections, .section)
  mismatches += wrongLinks(stored.sentences, sentences, .sentence)
  mismatches += wrongRivals(sections, .section, sectionCounts)
  mismatches += wrongRivals(sentences, .sentence, sentenceCounts)
  mismatches += unheeded(stored.options.links, Pair(first: sections, second: sentences))
  guard mismatches.isEmpty else { return (nil, mismatches) }
  var comparison = Comparison(
    documents: documents, sections: sections, sentences: sentences,
    scripts: Array(repeating: EditScript(), count: sentences.count))
  for row in 0..<sentences.count {
    if let script = script(stored.sentences[row].edits, row, comparison) {
      comparison.scripts[row] = script
    } else {
      mismatches.append(.edits(row: row))
    }
  }
  return (comparison, mismatches)
}

/// Sections and sentences whose place does not fit the others'.
private func misplacedUnits(_ stored: Stored.StoredEdition, _ edition: Edition) -> [Mismatch] {
  let document = stored.document
  guard document.sections.total == document.sentences.count else {
    return [.unit(.section, edition, id: max(document.heads.count - 1, 0))]
  }
  var mismatches: [Mismatch] = []
  for (index, head) in document.heads.enumerated() {
    let isBelowParent = head.parent.map { $0 < index && document.heads[$0].level < head.level } ?? true
    let isWithHeading =
      head.level == 0
      ? document.beginsFile(section: index) : document.roles[document.sections[index].lowerBound] == .heading
    if !isBelowParent || !isWithHeading { mismatches.append(.unit(.section, edition, id: index)) }
    for sentence in document.sections[index] where stored.sectionOfSentence[sentence] != index {
      mismatches.append(.unit(.sentence, edition, id: sentence))
    }
  }
  return mismatches
}

/// Units that do not stand in exactly one link.
private func unlinked(
  _ links: [Stored.StoredLink], _ level: Mismatch.Level, _ counts: Pair<Int>
) -> [Mismatch] {
  Edition.allCases.flatMap { edition in
    var times = Array(repeating: 0, count: counts[edition])
    var beyond: [Mismatch] = []
    for unit in links.lazy.flatMap({ $0.link[edition] }) {
      if unit < times.count {
        times[unit] += 1
      } else {
        beyond.append(.notInOneLink(level, edition, id: unit))
      }
    }
    return times.indices.filter { times[$0] != 1 }.map { .notInOneLink(level, edition, id: $0) } + beyond
  }
}

/// Links that are not of their kind, or not in reading order.
private func wrongLinks(
  _ links: [Stored.StoredLink], _ alignment: Alignment, _ level: Mismatch.Level
) -> [Mismatch] {
  links.indices.filter { row in
    let link = links[row].link
    let isEmpty = link.first.isEmpty && link.second.isEmpty
    return isEmpty || row >= alignment.count || alignment[row] != link || link.kind != links[row].kind
      || (!link.isJoining && !links[row].edits.isEmpty)
  }.map { .link(level, row: $0) }
}

/// The script that edits make between the texts of link `row`; `nil` where they do not turn the first into the second.
private func script(_ edits: [Stored.Edit], _ row: Int, _ comparison: Comparison) -> EditScript? {
  guard !comparison.sentences.members(row, .first).isEmpty,
    !comparison.sentences.members(row, .second).isEmpty
  else { return EditScript() }
  let texts = Pair(first: comparison.joinedBytes(row, .first), second: comparison.joinedBytes(row, .second))
  var offsets = texts.map { ScalarOffsets(bytes: $0) }
  var hunks: [Hunk] = []
  for edit in edits {
    guard let first = offsets.first.bytes(of: edit.ranges.first),
      let second = offsets.second.bytes(of: edit.ranges.second), !first.isEmpty || !second.isEmpty
    else { return nil }
    hunks.append(Hunk(first: first, second: second, kind: edit.kind, move: edit.move))
  }
  let script = EditScript(hunks: hunks)
  guard script.applied(to: texts.first[...], from: texts.second[...]) == texts.second,
    script.inverted.applied(to: texts.second[...], from: texts.first[...]) == texts.first
  else { return nil }
  return script
}

/// Turns scalar offsets, asked for in ascending order, into byte offsets.
private struct ScalarOffsets {
  var bytes: [UInt8]
  private var place = 0
  private var count = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// `nil` where the range goes back or beyond the end.
  mutating func bytes(of scalars: Range<Int>) -> Range<Int>? {
    guard scalars.lowerBound >= count, let start = offset(scalars.lowerBound),
      let end = offset(scalars.upperBound)
    else { return nil }
    return start..<end
  }

  private mutating func offset(_ target: Int) -> Int? {
    while count < target {
      guard place < bytes.count else { return nil }
      place += 1
      while place < bytes.count && bytes[place] & 0xC0 == 0x80 { place += 1 }
      count += 1
    }
    return place
  }
}
