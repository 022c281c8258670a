import RevisionModel

/// What both editions of a comparison share while they are segmented.
package struct Vocabulary: Sendable {
  /// Folded spellings of phrases.
  package var phrases = Interner()
  /// Folded wordings of sentences.
  package var wordings = Interner()

  package init() {}
}

/// Splits a source into sections, sentences and phrases.
/// - Parameter language: `nil`: told from the text.
package func segment(_ source: Source, language: Language?, vocabulary: inout Vocabulary) -> Document {
  Document(language: language ?? .ja, diagnostics: source.diagnostics)
}

/// The language that `source` is written in, told from its characters.
package func detectLanguage(_ source: Source) -> Language { .ja }
