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

/// Splits both editions into sections, sentences and phrases; equal symbols mean equal spellings across them. Each is
/// segmented with a vocabulary of its own, so that it does not wait for the other; then the second's is taken into the
/// first's, which gives the numbers that one vocabulary for both would have given. O(size), near enough.
/// - Parameters:
///   - language: `nil`: told from the text of each.
///   - patterns: which of the sections are kept.
package func segment(
  _ outlined: Pair<OutlinedSource>, language: Language?, patterns: SectionPatterns, sharing: some WorkSharing
) -> Pair<Document> {
  var split = sharing.pair { edition in
    var vocabulary = Vocabulary()
    let document = segment(
      outlined[edition], language: language, patterns: patterns, vocabulary: &vocabulary)
    return (document: document, vocabulary: vocabulary)
  }
  let phrases = split.first.vocabulary.phrases.intern(all: split.second.vocabulary.phrases)
  let wordings = split.first.vocabulary.wordings.intern(all: split.second.vocabulary.wordings)
  split.second.document.renumber(phrases: phrases, wordings: wordings)
  return split.map(\.document)
}

extension Document {
  /// Gives symbols that are numbered by another interner the numbers of this one.
  fileprivate mutating func renumber(phrases: [UInt32], wordings: [UInt32]) {
    for index in symbols.indices { symbols[index] = Symbol(id: phrases[Int(symbols[index].id)]) }
    for index in self.wordings.indices {
      self.wordings[index] = Symbol(id: wordings[Int(self.wordings[index].id)])
    }
  }
}
