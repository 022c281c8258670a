import RevisionModel

/// The values that templates are filled with, as JSON. O(size of both editions).
package func renderTemplateModel(_ assessment: Assessment) -> [UInt8] {
  let documents = assessment.comparison.documents
  var json = JSONWriter(capacity: (documents.first.bytes.count + documents.second.bytes.count) * 4)
  TemplateModel(assessment).value.write(to: &json)
  return json.bytes
}
