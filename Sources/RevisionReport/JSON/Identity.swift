import RevisionModel
import RevisionText

/// For each row of `comparison.sections`, an identity that outlives the next revision: a fingerprint of the path of
/// headings that leads to the link's first section, without their numbers, and of how many sections with the same path
/// come before it. The path is taken in the first edition where the link has a section there, since that edition no
/// longer changes, else in the second. Unique within the comparison. O(length of headings + n log n).
func sectionIdentities(_ comparison: Comparison) -> [String] {
  let paths = comparison.documents.map(headingPaths)
  let links = comparison.sections
  var prints: [UInt64] = (0..<links.count).map { row in
    if let section = links.members(row, .first).first { return mixed(paths.first[Int(section)], 1) }
    return mixed(paths.second[Int(links.members(row, .second).first ?? 0)], 2)
  }
  numberRepeated(&prints)
  return prints.map(hexadecimal)
}

/// An identity of the comparison: a fingerprint of what went in, the options and the editions' paths and digests.
func comparisonIdentity(_ assessment: Assessment) -> String {
  var options = JSONWriter(capacity: 256)
  options.options(assessment.options)
  var identity = Fingerprint(of: options.bytes).value
  for edition in Edition.allCases {
    identity = mixed(identity, Fingerprint(of: assessment.files[edition].path.utf8).value)
    identity = mixed(identity, Fingerprint(of: assessment.files[edition].sha256.utf8).value)
  }
  return hexadecimal(identity)
}

/// For each section, a hash of the headings from the top down to its own.
private func headingPaths(_ document: Document) -> [UInt64] {
  var paths: [UInt64] = []
  paths.reserveCapacity(document.heads.count)
  for head in document.heads {
    paths.append(mixed(head.parent.map { paths[$0] } ?? 0, hash(ofWordsIn: head)))
  }
  numberRepeated(&paths)
  return paths
}

/// A hash of the folded heading without its number; of the number where there is nothing else.
private func hash(ofWordsIn head: SectionHead) -> UInt64 {
  let folded = Folding.folded(Array(head.title)).filter { $0 > 0x20 }
  return Fingerprint(of: folded.isEmpty ? Folding.folded(Array(head.heading.utf8)) : folded).value
}

/// Mixes the how-manieth of its value into each value that occurs before it, until all are distinct.
private func numberRepeated(_ values: inout [UInt64]) {
  while true {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var next = values
    var ordinal: UInt64 = 0
    for (one, other) in zip(order, order.dropFirst()) {
      ordinal = values[one] == values[other] ? ordinal + 1 : 0
      if ordinal > 0 { next[other] = mixed(values[other], ordinal) }
    }
    if next == values { return }
    values = next
  }
}

/// Sixteen hexadecimal digits.
private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
