import Glibc
import RevisionModel
import RevisionText

/// How much the sections of both editions have in common with a comment, by BM25: S. Robertson and H. Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3 (2009), with
/// its usual k1 = 1.2 and b = 0.75. A section with the headings that lead to it, without its subsections, is a document; a
/// term is the rarer the fewer sections of both editions hold it.
struct TermIndex {
  private let documents: Pair<Document>
  private var reader = TermReader()
  /// For each section of each edition, its distinct terms, ascending, and how often each stands there.
  private var counts: Pair<[[(term: Int, count: Int)]]> = Pair(first: [], second: [])
  /// For each section, all its terms counted.
  private var lengths: Pair<[Int]> = Pair(first: [], second: [])
  /// For each term, how many sections of both editions hold it.
  private var holders: [Int] = []
  private var meanLength = 1.0

  private static let saturation = 1.2
  private static let lengthShare = 0.75

  /// O(length of both editions).
  init(_ documents: Pair<Document>) {
    self.documents = documents
    for edition in Edition.allCases {
      let document = documents[edition]
      for section in 0..<document.sections.count {
        var terms = reader.terms(in: ContentRun.runs(of: document.sections[section], in: document))
        var parent = document.heads[section].parent
        while let above = parent {
          terms += reader.terms(in: Array(document.heads[above].heading.utf8)[...])
          parent = document.heads[above].parent
        }
        counts[edition].append(Self.counted(terms))
        lengths[edition].append(terms.count)
      }
    }
    holders = Array(repeating: 0, count: reader.count)
    for edition in Edition.allCases {
      for section in counts[edition] { for entry in section { holders[entry.term] += 1 } }
    }
    meanLength = Double(max(1, (lengths.first + lengths.second).reduce(0, +))) / Double(max(1, sectionCount))
  }

  private var sectionCount: Int { lengths.first.count + lengths.second.count }

  /// Distinct terms, ascending, with their counts.
  private static func counted(_ terms: [Int]) -> [(term: Int, count: Int)] {
    var result: [(term: Int, count: Int)] = []
    for term in terms.sorted() {
      if result.last?.term == term {
        result[result.count - 1].count += 1
      } else {
        result.append((term, 1))
      }
    }
    return result
  }

  /// How rare a term is; terms that no section holds are rarest.
  private func rarity(_ term: Int) -> Double {
    let holding = Double(term < holders.count ? holders[term] : 0)
    return log(1 + (Double(sectionCount) - holding + 0.5) / (holding + 0.5))
  }

  /// What a term counts that stands `count` times in a section of `length` terms.
  private func weight(_ term: Int, count: Int, length: Double) -> Double {
    let norm = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length / meanLength)
    return rarity(term) * Double(count) * (Self.saturation + 1) / (Double(count) + norm)
  }

  /// The sections of `edition` that have most in common with `comment`, the likeliest first; ties in reading order.
  mutating func places(_ comment: Comment, in edition: Edition, atMost most: Int) -> [Comment.Place] {
    let text = Array(comment.text.utf8)
    let asked = Self.counted(reader.terms(in: text[...])).map(\.term)
    let own = asked.reduce(0) { $0 + weight($1, count: 1, length: meanLength) }
    if own == 0 { return [] }
    let scores = counts[edition].indices.compactMap { section -> (section: Int, likeness: Int)? in
      guard hasText(section, edition), let score = score(asked, section, edition) else { return nil }
      return (section, Int((score / own * 1000).rounded(.down)))
    }
    let best = scores.filter { $0.likeness >= Self.leastLikeness }.sorted {
      ($1.likeness, $0.section) < ($0.likeness, $1.section)
    }
    return best.prefix(most).compactMap { entry in
      guard entry.likeness * 2 >= best[0].likeness else { return nil }
      return place(asked, text, entry.section, edition, likeness: min(1000, entry.likeness))
    }
  }

  /// Whether a section has text of its own.
  private func hasText(_ section: Int, _ edition: Edition) -> Bool {
    let document = documents[edition]
    return document.sections[section].contains { document.roles[$0] != .heading }
  }

  /// Below this many thousandths a section has no more in common with a comment than sections about other things have.
  private static let leastLikeness = 100

  /// What a section has in common with a comment; `nil` for a single term, which is chance.
  private func score(_ asked: [Int], _ section: Int, _ edition: Edition) -> Double? {
    let held = counts[edition][section]
    let length = Double(lengths[edition][section])
    var (score, shared, place) = (0.0, 0, 0)
    for term in asked {
      while place < held.count, held[place].term < term { place += 1 }
      guard place < held.count else { break }
      if held[place].term == term {
        score += weight(term, count: held[place].count, length: length)
        shared += 1
      }
    }
    return shared > 1 ? score : nil
  }

  /// The evidence for one section.
  private mutating func place(
    _ asked: [Int], _ comment: [UInt8], _ section: Int, _ edition: Edition, likeness: Int
  ) -> Comment.Place {
    let document = documents[edition]
    let range = document.sections[section]
    var shared: [(sentence: Int, weight: Double)] = []
    for sentence in range {
      let terms = Self.counted(reader.terms(in: document.bytes[document.byteRange(ofSentence: sentence)]))
        .map(\.term)
      let weight = asked.reduce(0) { $0 + (terms.contains($1) ? rarity($1) : 0) }
      if weight > 0 { shared.append((sentence, weight)) }
    }
    let best = shared.map(\.weight).max() ?? 0
    let told = shared.filter { $0.weight * 2 > best }.sorted {
      ($1.weight, $0.sentence) < ($0.weight, $1.sentence)
    }
    return Comment.Place(
      section: section, sentences: told.prefix(Self.mostSentences).map(\.sentence).sorted(),
      terms: terms(of: comment, in: ContentRun.runs(of: range, in: document)),
      likeness: likeness)
  }

  private static let mostSentences = 2
  private static let mostTerms = 5

  /// What the content runs of `comment` and of a section have in common, as long as it can be, the rarest first.
  private mutating func terms(of comment: [UInt8], in runs: [ContentRun]) -> [String] {
    var found: [(text: String, weight: Double)] = []
    for run in ContentRun.runs(of: comment[...]) {
      for common in run.common(with: runs) where common.count > 6 || run.isWord(common, in: runs) {
        let text = String(decoding: common, as: UTF8.self)
        if found.contains(where: { $0.text == text }) { continue }
        let weight = reader.terms(in: common).reduce(0) { $0 + rarity($1) }
        found.append((text, weight))
      }
    }
    return found.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }.prefix(Self.mostTerms).map(\.text)
  }
}

extension ContentRun {
  /// Whether `part` is all of this run or of one of `others`: of a pair of kanji inside of both nobody knows that it is a
  /// word.
  fileprivate func isWord(_ part: ArraySlice<UInt8>, in others: [ContentRun]) -> Bool {
    part == bytes || others.contains { $0.bytes == part }
  }

  /// The longest parts of it, from the left, that stand in one of `others`: of kanji two at the least, of others all.
  fileprivate func common(with others: [ContentRun]) -> [ArraySlice<UInt8>] {
    let kin = others.filter { $0.script == script }
    guard script == .kanji else { return kin.contains { $0.bytes == bytes } ? [bytes] : [] }
    var parts: [ArraySlice<UInt8>] = []
    let cuts = starts + [bytes.endIndex]
    var start = 0
    while start + 2 < cuts.count {
      let ends = (start + 2..<cuts.count).reversed()
      let end = ends.first { end in
        let part = bytes[cuts[start]..<cuts[end]]
        return kin.contains { $0.bytes.holds(part) }
      }
      if let end {
        parts.append(bytes[cuts[start]..<cuts[end]])
        start = end
      } else {
        start += 1
      }
    }
    return parts
  }
}

extension ArraySlice<UInt8> {
  /// Whether `part` stands in it.
  fileprivate func holds(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.count <= count else { return false }
    return (startIndex...endIndex - part.count).contains { self[$0..<$0 + part.count] == part }
  }
}
