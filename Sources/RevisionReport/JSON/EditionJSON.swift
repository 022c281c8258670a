import RevisionModel

extension JSONWriter {
  /// One edition: where it came from, its sections and its sentences.
  mutating func edition(_ assessment: Assessment, _ edition: Edition) {
    raw("{")
    self.edition(
      assessment.files[edition], assessment.comparison.documents[edition],
      characters: assessment.tally(.phraseCarriedOver, edition).total)
    raw("}")
  }

  /// The keys of an edition, without braces.
  mutating func edition(_ file: EditionFile, _ document: Document, characters: Int) {
    raw("\"path\":")
    string(file.path)
    raw(",\"sha256\":")
    string(file.sha256)
    if let converter = file.converter {
      raw(",\"converter\":")
      string(converter)
    }
    raw(",\"language\":")
    string(document.language.rawValue)
    raw(",\"characters\":")
    integer(characters)
    raw(",\n\"sections\":")
    rows(document.sections.count) { $0.section($1, of: document) }
    raw(",\n\"sentences\":")
    sentences(document)
  }

  private mutating func section(_ index: Int, of document: Document) {
    let head = document.heads[index]
    raw("{\"id\":")
    integer(index)
    raw(",\"parent\":")
    if let parent = head.parent { integer(parent) } else { raw("null") }
    raw(",\"level\":")
    integer(head.level)
    raw(",\"number\":")
    string(head.number)
    raw(",\"heading\":")
    string(head.heading)
    raw(",\"sentences\":")
    range(document.sections[index])
    raw(",\"line\":")
    integer(head.line)
    place(ofSentence: document.sections[index].lowerBound, in: document)
    raw("}")
  }

  private mutating func sentences(_ document: Document) {
    var section = 0
    var cell = 0
    document.bytes.withUnsafeBufferPointer { bytes in
      rows(document.sentences.count) { json, index in
        while document.sections[section].upperBound <= index { section += 1 }
        json.raw("{\"id\":")
        json.integer(index)
        json.raw(",\"section\":")
        json.integer(section)
        json.raw(",\"role\":")
        json.string(document.roles[index].rawValue)
        json.raw(",\"text\":")
        json.string(UnsafeBufferPointer(rebasing: bytes[document.byteRange(ofSentence: index)]))
        json.raw(",\"line\":")
        json.integer(Int(document.lines[index]))
        json.place(ofSentence: index, in: document)
        if cell < document.cells.count, document.cells[cell].position == index {
          json.cell(document.cells[cell])
          cell += 1
        }
        json.raw("}")
      }
    }
  }

  /// The page and the file of a sentence, where the edition has such.
  mutating func place(ofSentence index: Int, in document: Document) {
    if let page = document.page(ofSentence: index) {
      raw(",\"page\":")
      integer(page)
    }
    if let file = document.file(ofSentence: index) {
      raw(",\"file\":")
      string(file)
    }
  }

  /// The place in a table: table, row, column.
  private mutating func cell(_ cell: TableCell) {
    raw(",\"cell\":[")
    integer(Int(cell.table))
    raw(",")
    integer(Int(cell.row))
    raw(",")
    integer(Int(cell.column))
    raw("]")
  }

  /// A half-open range as a pair.
  mutating func range(_ range: Range<Int>) {
    raw("[")
    integer(range.lowerBound)
    raw(",")
    integer(range.upperBound)
    raw("]")
  }
}
