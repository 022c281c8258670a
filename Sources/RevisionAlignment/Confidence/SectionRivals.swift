import Glibc
import RevisionModel

/// When another section would have done nearly as well.
enum SectionAmbiguity {
  /// A rival's score is less than this below that of the link.
  static let margin = 0.08
  /// How many times a section is less likely than another for each unit of score that it lacks, as a logarithm.
  static let slope = 10.0
}

/// A section that might have stood in a link instead, and how well it scored.
struct SectionRival {
  var unit: Int
  var edition: Edition
  var score: Double
}

extension SectionLinking {
  /// Notes for each link the candidates that scored nearly as well. O(candidates).
  mutating func noteRivals(_ scored: [(SectionCandidate, Double)]) {
    nearby = Array(repeating: [], count: partners.first.count)
    for (candidate, score) in scored {
      let own = partners.first[candidate.first]
      let its = partners.second[candidate.second]
      if own == candidate.second { continue }
      if own >= 0 && score > scores[candidate.first] - SectionAmbiguity.margin {
        nearby[candidate.first].append(
          SectionRival(unit: candidate.second, edition: .second, score: score))
      }
      if its >= 0 && score > scores[its] - SectionAmbiguity.margin {
        nearby[its].append(SectionRival(unit: candidate.first, edition: .first, score: score))
      }
    }
  }

  /// The link with its rivals, the likelihood shared out among them by their scores, where it is a section that moved.
  /// In place, the order speaks against the others.
  func sharingMoved(_ link: Link) -> Link {
    guard link.isMoved, !link.isDecided, link.first.count == 1, link.second.count == 1,
      let first = link.first.first, !nearby.isEmpty, !nearby[first].isEmpty
    else { return link }
    func weight(_ score: Double) -> Double { exp(SectionAmbiguity.slope * (score - scores[first])) }
    let whole = nearby[first].reduce(1) { $0 + weight($1.score) }
    return Link(
      first: link.first, second: link.second, traits: link.traits, confidence: link.confidence / whole,
      rivals: nearby[first].map {
        Link.Rival($0.unit, of: $0.edition, confidence: link.confidence * weight($0.score) / whole)
      })
  }
}
