import RevisionModel

/// The links between sentences while they are being made.
struct SentenceDraft {
  private(set) var links: [Link] = []
  /// The index in `links` of the link in which each sentence stands, or -1.
  private(set) var linkOf: Pair<[Int32]>
  /// Whether the documents have anything in common but single words and turns of speech.
  var areRelated = true
  /// Links that were nearly made, and how likely they are.
  private(set) var suggestions: [(first: Int, second: Int, confidence: Double)] = []

  init(_ counts: Pair<Int>) {
    linkOf = counts.map { Array(repeating: -1, count: $0) }
  }

  /// Notes a link that was nearly made.
  mutating func suggest(_ first: Int, _ second: Int, _ confidence: Double) {
    if confidence >= AmbiguityRule.leastSuggestion { suggestions.append((first, second, confidence)) }
  }

  /// Whether `sentence` stands in no link yet.
  func isLoose(_ sentence: Int, _ edition: Edition) -> Bool {
    edition == .first ? linkOf.first[sentence] < 0 : linkOf.second[sentence] < 0
  }

  /// - Precondition: its sentences are loose.
  mutating func add(_ link: Link) {
    let index = Int32(links.count)
    for sentence in link.first {
      precondition(linkOf.first[sentence] < 0, "a sentence stands in one link")
      linkOf.first[sentence] = index
    }
    for sentence in link.second {
      precondition(linkOf.second[sentence] < 0, "a sentence stands in one link")
      linkOf.second[sentence] = index
    }
    links.append(link)
  }

  /// The only partner of `sentence`, where it has just one, else -1.
  func partner(_ sentence: Int, _ edition: Edition) -> Int {
    let index = linkOf[edition][sentence]
    guard index >= 0 else { return -1 }
    let partners = links[Int(index)][edition.other]
    return partners.count == 1 ? partners[0] : -1
  }
}
