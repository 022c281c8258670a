import RevisionModel

/// What the moves of a script earn and cost, in hundredths of a kept word of content.
///
/// Those of English were fitted to edits that people marked (arXivEdits; decision 0033). Those of Japanese are set by its
/// grammar: which end of an insertion a particle or comma belongs to is not the same in both.
struct ScriptWeights: Sendable {
  /// What moves cost whatever phrases they take.
  struct Moves: Sendable {
    /// A phrase inside a replacement that faces a phrase which is not the same.
    var paired: Int32 = -50
    /// Added to `paired` for a mark that faces a word.
    var markToWord: Int32 = -40
    /// Added to `paired` for two phrases that are spelled quite the same, less for those that share less.
    var likeness: Int32 = 90
    /// Added to `paired` for two phrases that share more than half of their spelling.
    var akin: Int32 = 0
    /// Beginning a deletion or an insertion.
    var openLoose: Int32 = -60
    /// Beginning a replacement.
    var openReplacement: Int32 = -40
    /// Going from a deletion straight on to an insertion.
    var deletionToInsertion: Int32 = -30
    /// Going from a replacement straight on to a deletion or an insertion.
    var replacementToLoose: Int32 = -50
    /// Going from a deletion or an insertion straight on to a replacement.
    var looseToReplacement: Int32 = -50
    /// Going back from a deletion or an insertion to what is kept.
    var resume: Int32 = -30
    /// Going back from a replacement to what is kept.
    var resumeReplacement: Int32 = -30
    /// Added to a deletion or insertion that begins a sentence.
    var atStart: Int32 = 14
    /// Added to a replacement that begins a sentence.
    var replacementAtStart: Int32 = 0
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
  /// For each class: a replacement that begins with it, on either side.
  var replaceLeading: [Int32]
  /// For each class: a replacement that ends with it, on either side.
  var replaceTrailing: [Int32]
  /// What does not depend on the class of a phrase.
  var moves = Moves()

  /// The weights for a text in `language`.
  static func of(_ language: Language) -> ScriptWeights { language.separatesWords ? english : japanese }

  // By class: content, function, divider, opening, closing, stop, mark, number, placeholder.
  private static let english = ScriptWeights(
    keep: [98, 111, 96, 71, 49, 66, 66, 59, 59],
    keepInside: [-35, -83, -46, -27, -17, -26, -26, -22, -17],
    loose: [2, 6, -32, -19, -25, -25, -25, -44, -33],
    unpaired: [-26, -18, -63, -54, -42, -59, -59, -30, -37],
    sameClass: [22, 50, 10, 10, 10, 5, 5, 0, 4],
    leading: [-10, 9, 11, -14, 5, -7, -7, -18, -43],
    trailing: [-29, -35, 26, -2, 6, -19, -19, -37, 12],
    replaceLeading: [43, 33, 20, -34, -28, 14, 14, 15, 1],
    replaceTrailing: [-10, -19, -10, -35, -34, -40, -40, -5, -25],
    moves: Moves(
      paired: -47, markToWord: -40, likeness: 60, akin: 67, openLoose: -76, openReplacement: -115,
      deletionToInsertion: -26, replacementToLoose: -22, looseToReplacement: -47, resume: -18,
      resumeReplacement: -16, atStart: 12, replacementAtStart: -11))

  private static let japanese = ScriptWeights(
    keep: [100, 35, 60, 60, 60, 60, 60, 70, 70],
    keepInside: [15, -10, -20, -20, -20, -20, -20, 0, 0],
    loose: [-7, 0, 0, 0, 0, 0, 0, -7, -7],
    unpaired: [-25, -15, -120, -60, -120, -120, -60, -25, -25],
    sameClass: [10, 20, 50, 50, 50, 50, 50, 10, 10],
    leading: [0, -20, -10, 20, -20, 0, -10, 0, 0],
    trailing: [0, 10, 25, -20, 20, 0, 0, 0, 0],
    replaceLeading: [0, 0, 0, 0, 0, 0, 0, 0, 0],
    replaceTrailing: [0, 0, 0, 0, 0, 0, 0, 0, 0])
}
