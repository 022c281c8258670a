import RevisionModel

/// For each comment, what it asks of the comparison as a whole, and sections of both editions that it may be about.
///
/// A suggestion: what a comment means, and whether a change answers it, is for people to say.
/// O(length of both editions + comments · sections).
package func place(_ comments: [Comment], in comparison: Comparison) -> [Comment] {
  var index = TermIndex(comparison.documents)
  return comments.map { comment in
    var placed = comment
    placed.subjects = subjects(of: comment.text)
    for edition in Edition.allCases {
      placed.places[edition] = index.places(comment, in: edition, atMost: mostPlaces)
    }
    return placed
  }
}

/// More than these nobody looks at.
private let mostPlaces = 3
