import RevisionDiff

/// Where a batch goes on.
struct Start {
  /// Pairs of the manifest.
  var total = 0
  /// Of these, from the first on, those whose results stand.
  var done = 0
  /// Results behind them that were of other pairs.
  var dropped = 0
}

/// Looks at the whole manifest and keeps of the journal what is of its pairs, from the first one on. The manifest then
/// stands before the first pair that is left.
/// - Throws: `Failure` where the manifest is not what it has to be, and where what stands in the folder is of another
///   manifest altogether, which only `isFresh` takes away.
func resume(
  _ journal: inout Journal, _ manifest: inout Manifest, isFresh: Bool
) throws(Failure) -> Start {
  var start = Start()
  let entries = try journal.entries()
  let length = journal.resultsLength
  let isOther = !entries.isJournal && (length > 0 || !entries.isUnbegun)
  var ends = (journal: entries.isJournal ? entries.passed : 0, results: 0)
  var isGoingOn = !isFresh && entries.isJournal
  var isOtherFirst = false
  try manifest.check { (request) throws(Failure) in
    start.total += 1
    guard isGoingOn else { return }
    let entry = try entries.next()
    isGoingOn = entry?.fingerprint == request.fingerprint
    if entry != nil && !isGoingOn {
      isOtherFirst = start.done == 0
      start.dropped += 1
    }
    guard let entry, isGoingOn else { return }
    isGoingOn = entry.end > ends.results && entry.end <= length
    guard isGoingOn else { return }
    start.done += 1
    ends = (entries.passed, entry.end)
  }
  if !isFresh && (isOther || isOtherFirst) {
    throw Failure(.unwritableOutput, .otherBatch(path: journal.folder))
  }
  if isGoingOn || start.dropped > 0 {
    while try entries.next() != nil { start.dropped += 1 }
  }
  try journal.cut(journal: ends.journal, results: ends.results)
  manifest.rewind()
  for _ in 0..<start.done { _ = try manifest.next() }
  return start
}
