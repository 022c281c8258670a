import RevisionMeasures
import RevisionModel
import RevisionProof
import RevisionReport

/// Proves a stored comparison against the two editions: first from what is stored alone, so that it can be said what
/// does not hold; then by comparing again with the stored options, which must give the same bytes. Paths, and the names
/// of what was not read, are taken from what is stored: the editions are known by their digests.
/// - Parameters:
///   - stored: comparison.json.
///   - sharing: among how many threads the work is shared out.
/// - Returns: what does not hold, in sentences for people; empty when the comparison is proved. Whatever cannot be
///   checked counts as not holding.
public func verify(
  _ stored: [UInt8], _ inputs: Pair<Input>, language: Language, sharing: some WorkSharing = OneAfterAnother()
) -> [String] {
  do {
    _ = try prove(stored, inputs, sharing: sharing)
    return []
  } catch {
    return error.texts(in: language)
  }
}

/// Why a stored comparison is not proved.
public struct NotProved: Error {
  var mismatches: [Mismatch]

  /// What does not hold, in sentences for people; not empty.
  public func texts(in language: Language) -> [String] { mismatches.map { $0.text(in: language) } }
}

/// Proves a stored comparison as `verify` does.
/// - Returns: the comparison, made again from the editions.
public func prove(
  _ bytes: [UInt8], _ inputs: Pair<Input>, sharing: some WorkSharing = OneAfterAnother()
) throws(NotProved) -> Assessment {
  let stored: Stored
  do { stored = try readStored(bytes) } catch { throw NotProved(mismatches: [error]) }
  var found: [Mismatch] = stored.tool == tool ? [] : [.tool(stored: stored.tool)]
  found += Edition.allCases.filter { stored.editions[$0].sha256 != inputs[$0].sha256 }.map(Mismatch.digest)
  for edition in Edition.allCases where stored.editions[edition].converter != inputs[edition].converter {
    found.append(.converter(edition, stored: stored.editions[edition].converter))
  }
  let (comparison, mismatches) = rebuild(stored)
  found += mismatches
  if let comparison, mismatches.isEmpty { found += wrongFigures(stored, comparison) }
  guard found.isEmpty else { throw NotProved(mismatches: found) }
  var named = inputs
  for edition in Edition.allCases {
    named[edition].rename(stored.editions[edition].path)
    named[edition].unread = stored.editions[edition].unread
  }
  let assessment: Assessment
  do { assessment = try compare(named, options: stored.options, sharing: sharing) } catch {
    throw NotProved(mismatches: [.unreadable(error.edition)])
  }
  let again = renderJSON(assessment, sharing: sharing)
  guard again == bytes else {
    throw NotProved(mismatches: [.otherResult(line: lineOfDifference(again, bytes))])
  }
  return assessment
}

/// Figures that do not follow from the links and edits of `comparison`, which was rebuilt from `stored`.
private func wrongFigures(_ stored: Stored, _ comparison: Comparison) -> [Mismatch] {
  var found = Edition.allCases.filter {
    stored.editions[$0].characters != bodyCharacters(comparison.documents[$0])
  }.map(Mismatch.characters)
  let columns = columns(comparison)
  let shares = sectionShares(comparison, columns)
  found += shares.indices.filter { stored.sections[$0].share != shares[$0] }.map { .share(row: $0) }
  let measures = measure(comparison, columns)
  guard measures.map(\.name) == stored.measures.map(\.name) else { return found + [.verdict] }
  for (counted, stored) in zip(measures, stored.measures) {
    // What hunks carry is not stored: rebuilt hunks carry nothing, and the count is a lower bound.
    let isHeld =
      counted.name == .characterCarriedOver
      ? counted.tally.counted <= stored.tally.counted && stored.tally.counted <= stored.tally.total
        && counted.tally.total == stored.tally.total && counted.edition == stored.edition
      : counted == stored
    if !isHeld { found.append(.measure(counted.name, counted.edition)) }
  }
  let verdict = weigh(
    stored.options.claim, measures: stored.measures, comparison: comparison, columns: columns)
  let given = stored.verdict
  let isHeld =
    given.claim == verdict.claim && given.outcome == verdict.outcome && given.headline == verdict.headline
    && given.agree == verdict.agree && given.disagree == verdict.disagree
    && given.low == verdict.low.hundredths && given.high >= verdict.high.hundredths && given.high <= 10_000
  return isHeld ? found : found + [.verdict]
}

/// The line, from 1, on which two texts begin to differ.
private func lineOfDifference(_ one: [UInt8], _ other: [UInt8]) -> Int {
  var line = 1
  for (byte, twin) in zip(one, other) {
    if byte != twin { return line }
    if byte == 0x0A { line += 1 }
  }
  return line
}
