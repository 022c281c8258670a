import RevisionIngest
import RevisionModel

/// Reads the outlines that someone corrected and gives each to the edition that it is of, which it knows by its digest.
/// - Parameters:
///   - files: what `renderOutlineJSON` made, corrected; the path and all bytes of each.
///   - inputs: the editions; an outline of two equal ones is that of both.
/// - Throws: `ReadingFailure` for one that is not an outline, or of neither edition, or a second one of the same.
public func readOutlines(
  _ files: [(path: String, bytes: [UInt8])], of inputs: Pair<Input>
) throws(ReadingFailure) -> Pair<CorrectedOutline?> {
  var outlines = Pair<CorrectedOutline?>(first: nil, second: nil)
  if files.isEmpty { return outlines }
  let digests = inputs.map(\.sha256)
  for file in files {
    do throws(IngestError) {
      let outline = try readOutline(
        file.bytes, path: file.path, sha256: SHA256.hexadecimal(of: file.bytes))
      let editions = Edition.allCases.filter {
        digests[$0] == outline.edition && outlines[$0] == nil
      }
      guard !editions.isEmpty else { throw IngestError(.otherEdition, detail: outline.edition) }
      for edition in editions { outlines[edition] = outline }
    } catch {
      throw ReadingFailure(edition: .first, path: file.path, error: error)
    }
  }
  return outlines
}
