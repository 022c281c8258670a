import RevisionModel

/// Sentences that stand in both editions byte for byte and are wholly deleted in one place and inserted in another: a
/// word processor can show them as moved. All else that moved is deleted and inserted.
struct RedlineMoves {
  /// For each sentence the number of its move, from 1; 0 where it has none.
  private(set) var numbers: Pair<[UInt32]>

  /// O(size).
  init(_ comparison: Comparison, _ redline: Redline) {
    numbers = comparison.documents.map { Array(repeating: 0, count: $0.sentences.count) }
    let isKept = Self.kept(comparison, redline)
    var count: UInt32 = 0
    for row in 0..<comparison.sentences.count {
      let members = Pair(
        first: comparison.sentences.members(row, .first), second: comparison.sentences.members(row, .second))
      guard members.first.count == 1, members.second.count == 1, let first = members.first.first,
        let second = members.second.first, !isKept.first[Int(first)], !isKept.second[Int(second)],
        Self.isSame(comparison.documents, Int(first), Int(second))
      else { continue }
      count += 1
      numbers.first[Int(first)] = count
      numbers.second[Int(second)] = count
    }
  }

  private static func isSame(_ documents: Pair<Document>, _ first: Int, _ second: Int) -> Bool {
    documents.first.bytes[documents.first.byteRange(ofSentence: first)]
      == documents.second.bytes[documents.second.byteRange(ofSentence: second)]
  }

  /// For each sentence of either edition whether anything of it is kept where it stands.
  private static func kept(_ comparison: Comparison, _ redline: Redline) -> Pair<[Bool]> {
    var result = comparison.documents.map { Array(repeating: false, count: $0.sentences.count) }
    redline.forEachParagraph { paragraph in
      for text in paragraph.common {
        for (edition, place) in [(Edition.first, text.first), (.second, text.second)] {
          let document = comparison.documents[edition]
          let phrase = document.phrases.piece(holding: place)
          result[edition][document.sentences.piece(holding: phrase)] = true
        }
      }
    }
    return result
  }
}

extension Redline {
  /// Calls `take` for every paragraph, in tables too.
  func forEachParagraph(_ take: (Paragraph) -> Void) {
    for item in items {
      switch item {
      case .paragraph(let paragraph): take(paragraph)
      case .table(let rows):
        for row in rows {
          for cell in row.cells {
            for paragraph in cell { take(paragraph) }
          }
        }
      case .gap: break
      }
    }
  }
}
