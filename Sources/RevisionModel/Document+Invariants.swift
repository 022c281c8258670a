extension Document {
  /// What is wrong with the columns, in words; empty when every promise holds. O(size).
  package func violations() -> [String] {
    var found: [String] = []
    func expect(_ holds: Bool, _ promise: String) {
      if !holds { found.append(promise) }
    }
    expect(phrases.total == bytes.count, "phrases tile the bytes")
    expect(symbols.count == phrases.count, "one symbol a phrase")
    expect(sentences.total == phrases.count, "sentences tile the phrases")
    expect(wordings.count == sentences.count, "one wording a sentence")
    expect(roles.count == sentences.count, "one role a sentence")
    expect(lines.count == sentences.count, "one line a sentence")
    expect(pages.isEmpty || pages.count == sentences.count, "one page a sentence, or none")
    expect(files.isEmpty || files.count == sentences.count, "one file a sentence, or none")
    expect(files.allSatisfy { $0 < fileNames.count }, "every file has a name")
    expect(
      blocks.count == 0 || blocks.total == sentences.count, "blocks tile the sentences, or are not known")
    expect(
      zip(cells, cells.dropFirst()).allSatisfy { $0.position < $1.position }
        && cells.allSatisfy { $0.position < sentences.count }, "a sentence stands in one cell at the most")
    expect(sections.total == sentences.count, "sections tile the sentences")
    expect(heads.count == sections.count, "one head a section")
    for (index, head) in heads.enumerated() {
      if let parent = head.parent {
        expect(parent < index, "a parent comes first")
        if parent < index { expect(heads[parent].level < head.level, "a parent is higher up") }
      }
      expect(
        head.level > 0 || index < sections.count && beginsFile(section: index),
        "level 0 comes first, or first in its file")
      if head.level > 0 && index < sections.count {
        expect(roles[sections[index].lowerBound] == .heading, "a section begins with its heading")
      }
    }
    return found
  }
}
