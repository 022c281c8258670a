import RevisionModel
import RevisionText

/// What both editions of a comparison share while they are segmented.
package struct Vocabulary: Sendable {
  /// Folded spellings of phrases.
  package var phrases = Interner()
  /// Folded wordings of sentences.
  package var wordings = Interner()

  package init() {}
}

/// Splits a source, whose headings are inferred, into sections, sentences and phrases.
package func segment(_ source: Source, language: Language?, vocabulary: inout Vocabulary) -> Document {
  segment(OutlinedSource(source), language: language, vocabulary: &vocabulary)
}

/// Splits a source into sections, sentences and phrases. O(size), near enough.
///
/// Three passes: which blocks are headings, and of which level (`Sections/`, or `Corrections/`); where sentences end
/// (`Sentences/`); where phrases end (`Phrases/`), each phrase folded and interned once.
/// - Parameters:
///   - language: `nil`: told from the text.
///   - patterns: which of the sections are kept.
package func segment(
  _ outlined: OutlinedSource, language: Language?, patterns: SectionPatterns = SectionPatterns(),
  vocabulary: inout Vocabulary
) -> Document {
  let language = language ?? detectLanguage(outlined.source)
  var builder = DocumentBuilder(outlined.source, language: language, keepsLevels: outlined.keepsLevels)
  builder.takeBlocks(outline: outlined.headings)
  var document = builder.document(vocabulary: &vocabulary)
  document.diagnostics += outlined.corrections
  document.noteHeadingCoverage()
  document.chooseSections(patterns)
  return document
}
