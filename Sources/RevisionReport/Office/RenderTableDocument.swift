import RevisionModel

/// The parts of table.docx: the table of both editions as `profile` wants it, on A4 lying. O(size of both editions).
package func renderTableDocument(
  _ assessment: Assessment, profile: TableProfile
) -> [(name: String, bytes: [UInt8])] {
  let table = comparisonTable(assessment, profile)
  let words = Words(assessment.reportLanguage)
  var package = OfficePackage(.document)
  package.appendWordBasics(table.languages.second, .table)
  let footer = package.append(
    "footer1.xml", .pageNumberFooter(), type: "wordprocessingml.footer", relation: "footer")
  package.appendDocument(
    TableBody(table, page: .landscape).out, page: .landscape, header: nil, footer: footer)
  return package.bound(title: table.title, description: words[.tableDocumentNote])
}
