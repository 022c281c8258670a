import RevisionDiff
import RevisionModel

/// Writes overview.csv and overview.html from the journal in `folder`, each whole or not at all.
/// - Returns: how many pairs there are, and how many of them could not be compared.
func writeOverviews(
  in folder: String, language: Language?, title: String?
) throws(Failure) -> (pairs: Int, failed: Int) {
  var overview = Overview()
  var pairs = 0
  try writeFile("overview.csv", in: folder) { (draft) throws(Failure) in
    var block: [UInt8] = [0xEF, 0xBB, 0xBF] + Overview.head + [0x0D, 0x0A]
    let entries = try JournalEntries(path: "\(folder)/journal.csv")
    while let entry = try entries.next() {
      pairs += 1
      block += overview.add(entry.row) + [0x0D, 0x0A]
      if block.count > 1 << 16 {
        try draft.append(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    try draft.append(block)
  }
  let entries = try JournalEntries(path: "\(folder)/journal.csv")
  let page = try overview.page(language: language, title: title) { () throws(Failure) in
    try entries.next()?.row
  }
  try writeFiles([(name: "overview.html", bytes: page)], in: folder)
  return (pairs, overview.failed)
}
