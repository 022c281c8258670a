import RevisionModel
import RevisionText

/// A comparison with the folded wording of every sentence, which all that looks for findings reads.
struct FoldedComparison {
  let assessment: Assessment
  let comparison: Comparison
  /// The folded wording by sentence, UTF-8: width, white space and leading numbering folded.
  let wordings: Pair<[[UInt8]]>
  /// The heads of rows and columns in tables.
  let cellHeads: Pair<CellHeads>
  /// For each section, whether it is a list of terms, or a part of one.
  private let listsTerms: Pair<[Bool]>

  /// O(size of both editions).
  init(_ assessment: Assessment, sharing: some WorkSharing) {
    self.assessment = assessment
    comparison = assessment.comparison
    wordings = assessment.comparison.documents.map { document in
      sharing.runs(of: document.sentences.count) { $0.map { document.folded($0) } }
    }
    cellHeads = assessment.comparison.documents.map { CellHeads($0.cells) }
    listsTerms = assessment.comparison.documents.map { document in
      document.heads.reduce(into: []) { lists, head in
        let isPart = head.parent.map { lists[$0] } ?? false
        lists.append(isPart || namesTerms(Folding.folded(Array(head.heading.utf8))))
      }
    }
  }

  /// Whether a sentence explains a term: in a list of terms, or in a table under a head that says so.
  func explainsTerm(_ sentence: Int, _ edition: Edition) -> Bool {
    let document = comparison.documents[edition]
    if listsTerms[edition][document.section(ofSentence: sentence)] { return true }
    guard document.roles[sentence] == .cell else { return false }
    return cellHeads[edition].heads(of: sentence).contains { namesTerms(wordings[edition][$0]) }
  }

  /// The sentences of row `row` in either edition.
  func sentences(_ row: Int) -> Pair<[Int]> {
    Pair(
      first: comparison.sentences.members(row, .first).map(Int.init),
      second: comparison.sentences.members(row, .second).map(Int.init))
  }

  /// What a finding about `sentences` is known by: their wordings, each of a table with those of the heads of its row and of
  /// its column, since cells that say the same are many.
  func key(_ sentences: [Int], _ edition: Edition) -> [UInt8] {
    sentences.reduce(into: []) { key, sentence in
      for head in cellHeads[edition].heads(of: sentence) { key += wordings[edition][head] + [0x09] }
      key += wordings[edition][sentence] + [0x0A]
    }
  }

  /// A finding about the sentences of row `row`, as sure as their link.
  func draft(
    _ kind: Finding.Kind, row: Int, facts: [String] = [], share: Tally? = nil, sureness: Int = 1000
  ) -> FindingDraft {
    let sentences = sentences(row)
    return FindingDraft(
      kind: kind, sentences: sentences,
      excerpts: Pair(first: excerpt(sentences.first, .first), second: excerpt(sentences.second, .second)),
      keys: Pair(first: key(sentences.first, .first), second: key(sentences.second, .second)), facts: facts,
      share: share,
      confidenceThousandths: comparison.sentences.confidenceThousandths(row) * sureness / 1000)
  }

  /// The sentences as written, without the white space at their end.
  func excerpt(_ sentences: [Int], _ edition: Edition) -> [UInt8] {
    let document = comparison.documents[edition]
    let text = sentences.flatMap { document.bytes[document.byteRange(ofSentence: $0)] }
    return text.withUnsafeBufferPointer { text in
      var end = text.count
      while end > 0 {
        var start = end
        if !isWhite(previousScalar(text, &start)) { break }
        end = start
      }
      return Array(text[..<end])
    }
  }

  /// Whether a row is body text that may say something by itself.
  func isBody(_ row: Int) -> Bool {
    let sentences = sentences(row)
    let edition: Edition = sentences.second.isEmpty ? .first : .second
    guard let sentence = sentences[edition].first else { return false }
    return comparison.documents[edition].roles[sentence].isBody
  }
}

extension Role {
  /// Whether it is text of its own and not the name of something.
  var isBody: Bool { self != .heading && self != .caption }
}

/// Whether a folded heading, or the head of a column, says that terms are explained below it. It must end so: a whole book may be
/// called an explanation (解説書), and neither 用語の統一 nor 難しい用語 is a list.
private func namesTerms(_ heading: [UInt8]) -> Bool {
  heading.elementsEqual("用語".utf8)
    || SentenceEnd(heading).has(anyOf: [
      " 用語", "用語集", "用語解説", "用語の解説", "用語説明", "用語の説明", "用語の定義", "用語の意味", "用語一覧", "用語の一覧", "語句の説明",
      "Glossary", "GLOSSARY", "Definitions", "DEFINITIONS", "Terminology",
    ])
}
