import RevisionModel
import RevisionText

/// Lines of a list that differ in nothing but their figures. Where an amount is most of a line, its pieces tell little,
/// and in another order the line would read as taken away and written anew.
private enum NamesakeRule {
  /// Longer sentences have words enough to be known by, in bytes.
  static let longest = 90
  /// Fewer letters than this are a unit and no name.
  static let letters = 2
}

/// What a short sentence with a figure says beside it; `nil` for other sentences. O(length).
private func nameBesideFigures(_ sentence: Int, _ document: borrowing Document) -> FiguredText? {
  let range = document.byteRange(ofSentence: sentence)
  guard range.count <= NamesakeRule.longest else { return nil }
  return document.bytes.withUnsafeBufferPointer { bytes in
    let content = UnsafeBufferPointer(rebasing: bytes[range])
    guard holdsDigit(content) else { return nil }
    let text = FiguredText(content)
    return text.figures.isEmpty || text.letters < NamesakeRule.letters ? nil : text
  }
}

/// Whether a text can have a figure at all, numbers in words left out: most have none, and reading them costs more.
private func holdsDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var position = 0
  while position < bytes.count {
    let scalar = nextScalar(bytes, &position)
    if script(of: scalar) == .digit || isKanjiNumeral(scalar) { return true }
  }
  return false
}

/// Whether a link joins two short sentences that say the same but for their figures.
func areNamesakes(_ link: Link, _ documents: borrowing Pair<Document>) -> Bool {
  guard link.first.count == 1, link.second.count == 1,
    let own = nameBesideFigures(link.first[0], documents.first),
    let other = nameBesideFigures(link.second[0], documents.second)
  else { return false }
  return own.hasWords(of: other)
}

extension SentenceLinker {
  /// Links, inside of a stretch, loose sentences that say the same but for their figures, where no other sentence of the
  /// stretch says so. O(sentences log, length of short ones).
  mutating func linkNamesakes(_ stretches: [Stretch], _ documents: borrowing Pair<Document>) {
    for stretch in stretches {
      let first = stretch.sentences.first.filter { draft.isLoose($0, .first) }
      let second = stretch.sentences.second.filter { draft.isLoose($0, .second) }
      if first.isEmpty || second.isEmpty { continue }
      if namesakes(first, second, documents).isEmpty { continue }
      // What is linked already may say the same: then nothing but the figures would tell which is which.
      for (own, other) in namesakes(stretch.sentences.first, stretch.sentences.second, documents)
      where draft.isLoose(own, .first) && draft.isLoose(other, .second) && draft.decisions.allows(own, other)
      {
        draft.add(Link(first: [own], second: [other], confidence: MoveConfidence.ofNamesake))
      }
    }
  }
}

/// Sentences of which either says, but for figures, what the other one says and none beside them on its side.
private func namesakes(
  _ first: [Int], _ second: [Int], _ documents: borrowing Pair<Document>
) -> [(first: Int, second: Int)] {
  let own = names(first, documents.first)
  let others = names(second, documents.second)
  var found: [(first: Int, second: Int)] = []
  var place = 0
  for index in own.indices where isAlone(own, index) {
    while place < others.count && others[place].key < own[index].key { place += 1 }
    if place < others.count, others[place].key == own[index].key, isAlone(others, place) {
      found.append((own[index].sentence, others[place].sentence))
    }
  }
  return found
}

/// The names of some sentences, by key.
private func names(_ sentences: [Int], _ document: borrowing Document) -> [(key: UInt64, sentence: Int)] {
  var names: [(key: UInt64, sentence: Int)] = []
  for sentence in sentences {
    if let name = nameBesideFigures(sentence, document) { names.append((name.key, sentence)) }
  }
  return names.sorted { ($0.key, $0.sentence) < ($1.key, $1.sentence) }
}

/// Whether no neighbour has the same key.
private func isAlone(_ names: [(key: UInt64, sentence: Int)], _ index: Int) -> Bool {
  (index == 0 || names[index - 1].key != names[index].key)
    && (index + 1 == names.count || names[index + 1].key != names[index].key)
}
