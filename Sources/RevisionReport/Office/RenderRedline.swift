import RevisionModel

/// The parts of redline.docx: the second edition as tracked changes against the first. Accepting all of them leaves the
/// second edition's text, rejecting all the first's, block by block. O(n log n) in the size of both editions.
package func renderRedline(_ assessment: Assessment) -> [(name: String, bytes: [UInt8])] {
  let comparison = assessment.comparison
  let words = Words(assessment.reportLanguage)
  let flows = comparison.documents.map { BlockFlow($0) }
  var package = OfficePackage(.document)
  package.appendWordBasics(comparison.documents.second.language, .text)
  package.append(
    "numbering.xml", WordStyles.numbering(), type: "wordprocessingml.numbering", relation: "numbering")
  let header = package.append(
    "header1.xml", .header(words[.redlineNote]), type: "wordprocessingml.header", relation: "header")
  let footer = package.append(
    "footer1.xml", .pageNumberFooter(), type: "wordprocessingml.footer", relation: "footer")
  let body = RedlineWriter(comparison, flows, Redline(comparison, flows)).out
  package.appendDocument(body, page: .portrait, header: header, footer: footer)
  return package.bound(
    title: assessment.options.title.map { Array($0.utf8) } ?? words[.redlineTitle],
    description: words[.redlineNote])
}
