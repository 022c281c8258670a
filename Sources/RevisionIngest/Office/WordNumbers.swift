extension OfficePart {
  /// Writes the numbers that Word counts by itself into headings, and into paragraphs that are no list: a number alone between text
  /// is a heading's or a paragraph's, of which `pandoc` would make a list of one item without its number (decision 0077).
  mutating func treatWordNumbers(_ paragraphs: [WordParagraph], _ lists: WordLists) {
    var counter = WordLists.Counter(lists)
    let numbers = paragraphs.map { paragraph in
      paragraph.list.flatMap { counter.next($0.name, $0.level) }
    }
    for run in runs(paragraphs) where !isList(run, paragraphs) {
      for place in run {
        if let number = numbers[place] { write(number, into: paragraphs[place]) }
      }
    }
  }

  private mutating func write(_ number: String, into paragraph: WordParagraph) {
    let prefix = prefix(paragraph.number)
    let run = "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(escaped(number))</\(prefix)t></\(prefix)r>"
    if let properties = paragraph.properties {
      treatments[properties].behind += Array(run.utf8)
      // Without its list; where its style names one, without its style.
      let named = child("numPr", of: properties) ?? child("pStyle", of: properties)
      if let named, paragraph.styleLevel == nil { treatments[named].extent = .dropped }
    } else {
      treatments[paragraph.number].first += Array(run.utf8)
    }
  }

  /// Paragraphs with text and a number that follow one another in one list, by their places; a heading is by itself.
  private func runs(_ paragraphs: [WordParagraph]) -> [[Int]] {
    var runs: [[Int]] = []
    var last: Int?
    for place in paragraphs.indices where paragraphs[place].lastCharacter != nil {
      let paragraph = paragraphs[place]
      defer { last = place }
      guard let list = paragraph.list else { continue }
      let goesOn = last.map { before in
        paragraphs[before].list?.name == list.name && paragraphs[before].styleLevel == nil
          && elements[paragraphs[before].number].parent == elements[paragraph.number].parent
      }
      if goesOn == true, paragraph.styleLevel == nil {
        runs[runs.count - 1].append(place)
      } else {
        runs.append([place])
      }
    }
    return runs
  }

  /// Whether a level occurs twice.
  private func isList(_ run: [Int], _ paragraphs: [WordParagraph]) -> Bool {
    var counts = Array(repeating: 0, count: 9)
    for place in run { counts[paragraphs[place].list?.level ?? 0] += 1 }
    return counts.contains { $0 > 1 }
  }
}
