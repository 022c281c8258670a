import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Sentences know where in a table they stand.
@Suite struct TableCellTests {
  private var source: Source {
    var source = markup([
      (.heading(level: 1), "計画"), (.paragraph, "次のとおり。"), (.heading(level: 1), "資料編"), (.cell, "区分"),
      (.cell, "内容"),
      (.cell, "窓口"), (.cell, "一つにする。早くする。"),
    ])
    for (index, place) in [(0, 0), (0, 1), (1, 0), (1, 1)].enumerated() {
      let start = source.blocks[3 + index].range.lowerBound
      source.cells.append(TableCell(position: start, table: 0, row: place.0, column: place.1))
    }
    return source
  }

  private func placed(_ document: Document) -> [String] {
    document.cells.map { "\($0.row),\($0.column) " + document.text(ofSentence: Int($0.position)) }
  }

  @Test func everySentenceOfACellStandsWhereItDoes() {
    let document = document(source)
    #expect(placed(document) == ["0,0 区分", "0,1 内容", "1,0 窓口", "1,1 一つにする。", "1,1 早くする。"])
    #expect(document.violations() == [])
  }

  @Test func placesGoWithTheSectionsThatAreKept() {
    func chosen(_ patterns: SectionPatterns) -> Document {
      var vocabulary = Vocabulary()
      return segment(OutlinedSource(source), language: nil, patterns: patterns, vocabulary: &vocabulary)
    }
    #expect(placed(chosen(SectionPatterns(only: ["資料編"]))) == placed(document(source)))
    #expect(placed(chosen(SectionPatterns(ignore: ["資料編"]))) == [])
  }
}
