import RevisionModel

/// What the moves of a script earn and cost, in hundredths of a kept word of content.
///
/// The figures were fitted to edits that people marked in English (arXivEdits) by halves, and rounded; which end of an
/// insertion a particle or comma belongs to depends on the language and is set by its grammar.
struct ScriptWeights: Sendable {
  /// What moves cost whatever phrases they take.
  struct Moves: Sendable {
    /// A phrase inside a replacement that faces a phrase which is not the same.
    var paired: Int32 = -50
    /// Added to `paired` for a mark that faces a word.
    var markToWord: Int32 = -40
    /// Added to `paired` for two phrases that are spelled quite the same, less for those that share less.
    var likeness: Int32 = 90
    /// Beginning a deletion or an insertion.
    var openLoose: Int32 = -60
    /// Beginning a replacement.
    var openReplacement: Int32 = -40
    /// Going from a deletion straight on to an insertion.
    var deletionToInsertion: Int32 = -30
    /// Going from a replacement straight on to a deletion or an insertion, or back.
    var replacementToLoose: Int32 = -50
    /// Going back from an edit to what is kept.
    var resume: Int32 = -30
    /// Added to a deletion or insertion that begins a sentence.
    var atStart: Int32 = 14
  }

  /// For each `PhraseClass`: keeping a phrase.
  var keep: [Int32]
  /// For each class: a phrase that both sides have, inside a replacement.
  var keepInside: [Int32]
  /// For each class: deleting or inserting a phrase by itself.
  var loose: [Int32]
  /// For each class: a phrase of one side inside a replacement that faces nothing.
  var unpaired: [Int32]
  /// For each class: a phrase inside a replacement that faces one of its own class, or a mark that faces another mark.
  var sameClass: [Int32]
  /// For each class: a deletion or insertion that begins with it.
  var leading: [Int32]
  /// For each class: a deletion or insertion that ends with it.
  var trailing: [Int32]
  /// What does not depend on the class of a phrase.
  var moves = Moves()

  /// The weights for a text in `language`.
  static func of(_ language: Language) -> ScriptWeights { language.separatesWords ? english : japanese }

  // By class: content, function, divider, opening, closing, stop, mark, number, placeholder.
  private static let english = ScriptWeights(
    keep: [100, 80, 100, 100, 100, 100, 100, 70, 70],
    keepInside: [15, -10, -20, -20, -20, -20, -20, 0, 0],
    loose: [-7, 0, 0, 0, 0, 0, 0, -7, -7],
    unpaired: [-25, -15, -60, -60, -60, -60, -60, -25, -25],
    sameClass: [10, 20, 10, 10, 10, 10, 10, 10, 10],
    leading: [0, 10, 25, 10, 0, 0, 0, 0, 0],
    trailing: [0, -20, 20, 0, 30, 0, 0, 0, 0])

  private static let japanese = ScriptWeights(
    keep: [100, 35, 60, 60, 60, 60, 60, 70, 70],
    keepInside: [15, -10, -20, -20, -20, -20, -20, 0, 0],
    loose: [-7, 0, 0, 0, 0, 0, 0, -7, -7],
    unpaired: [-25, -15, -120, -60, -120, -120, -60, -25, -25],
    sameClass: [10, 20, 50, 50, 50, 50, 50, 10, 10],
    leading: [0, -20, -10, 20, -20, 0, -10, 0, 0],
    trailing: [0, 10, 25, -20, 20, 0, 0, 0, 0])
}
