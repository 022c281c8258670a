import RevisionModel

/// What both editions of a comparison share while they are segmented.
package struct Vocabulary: Sendable {
  /// Folded spellings of phrases.
  package var phrases = Interner()
  /// Folded wordings of sentences.
  package var wordings = Interner()

  package init() {}
}

/// Splits a source into sections, sentences and phrases. O(size), near enough.
///
/// Three passes: which blocks are headings, and of which level (`Sections/`); where sentences end
/// (`Sentences/`); where phrases end (`Phrases/`), each phrase folded and interned once.
/// - Parameters:
///   - language: `nil`: told from the text.
///   - patterns: which of the sections are kept.
package func segment(
  _ source: Source, language: Language?, patterns: SectionPatterns = SectionPatterns(),
  vocabulary: inout Vocabulary
) -> Document {
  var builder = DocumentBuilder(source, language: language ?? detectLanguage(source))
  var account: HeadingAccount?
  builder.takeBlocks(outline: inferHeadings(source, account: &account))
  var document = builder.document(vocabulary: &vocabulary)
  document.noteHeadingCoverage()
  document.chooseSections(patterns)
  return document
}
