/// A paragraph of a docx file, as far as it may be a heading or numbered.
struct WordParagraph {
  /// Its element.
  var number: Int
  /// The element of its properties.
  var properties: Int?
  var style: String?
  /// The level of the heading that it is by its style.
  var styleLevel: Int?
  /// The list that numbers it, and the level there.
  var list: (name: String, level: Int)?
  /// Whether it stands in a cell of a table.
  var isInCell: Bool
  /// The last character of its text; `nil` where it has none.
  var lastCharacter: Unicode.Scalar?
}

extension OfficePart {
  /// The paragraphs of a part in the order of their start tags. O(elements).
  func wordParagraphs(_ styles: WordStyles) -> [WordParagraph] {
    var paragraphs: [WordParagraph] = []
    // For each element the paragraph in which it stands, by its place; -1: in none.
    var around = Array(repeating: -1, count: elements.count)
    var isInCell = Array(repeating: false, count: elements.count)
    for number in elements.indices {
      if let parent = elements[number].parent {
        around[number] = around[parent]
        isInCell[number] = isInCell[parent]
      }
      switch elements[number].name {
      case "tc": isInCell[number] = treatments[number].extent == .whole
      case "p":
        around[number] = paragraphs.count
        paragraphs.append(paragraph(number, styles, isInCell: isInCell[number]))
      case "t" where around[number] >= 0:
        let text = String(decoding: elements[number].text.suffix(64), as: UTF8.self).unicodeScalars
        if let last = text.last(where: { !$0.properties.isWhitespace }) {
          paragraphs[around[number]].lastCharacter = last
        }
      default: break
      }
    }
    return paragraphs
  }

  private func paragraph(_ number: Int, _ styles: WordStyles, isInCell: Bool) -> WordParagraph {
    var paragraph = WordParagraph(number: number, isInCell: isInCell)
    paragraph.properties = child("pPr", of: number)
    let properties = paragraph.properties
    paragraph.style = properties.flatMap { child("pStyle", of: $0) }.flatMap(value)
    paragraph.styleLevel = paragraph.style.flatMap(styles.headingLevel)
    let own = properties.map { list(in: $0) }
    let byStyle = paragraph.style.flatMap(styles.list)
    if let name = own?.list ?? byStyle?.list, name != "0" {
      paragraph.list = (name, max(0, min(8, own?.level ?? byStyle?.level ?? 0)))
    }
    return paragraph
  }

  /// Makes headings of paragraphs that have a level in the outline of their own.
  /// - Returns: the levels for which there has to be a style.
  mutating func treatWordOutline(_ paragraphs: inout [WordParagraph]) -> [Int] {
    var levels: [Int] = []
    for place in paragraphs.indices {
      let paragraph = paragraphs[place]
      // What ends as a sentence does was given its level by mistake.
      guard paragraph.styleLevel == nil, !paragraph.isInCell, let last = paragraph.lastCharacter, last != "。",
        let properties = paragraph.properties,
        let outline = child("outlineLvl", of: properties).flatMap(value).flatMap({ Int($0) }),
        (0...8).contains(outline)
      else { continue }
      let (level, prefix) = (outline + 1, prefix(properties))
      if let style = child("pStyle", of: properties) { treatments[style].extent = .dropped }
      treatments[properties].first += Array(
        "<\(prefix)pStyle \(prefix)val=\"\(WordStyles.id(ofLevel: level))\"/>".utf8)
      paragraphs[place].styleLevel = level
      if !levels.contains(level) { levels.append(level) }
    }
    return levels
  }
}
