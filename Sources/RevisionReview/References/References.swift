import RevisionModel
import RevisionText

/// References of the second edition that lead nowhere, and those that lead to another section than they did.
struct References {
  let texts: FoldedComparison
  /// By what they are called.
  private let labels: Pair<[Label]>
  /// What kinds of labels the second edition has.
  private let families: [String]

  /// A number that something has: a heading, a table, a figure.
  private struct Label {
    var reference: Reference
    var sentence: Int
    /// Its section, where it is a heading.
    var section: Int?
    /// What it is called, for looking it up.
    var name: String

    init(_ reference: Reference, sentence: Int, section: Int?) {
      self.reference = reference
      self.sentence = sentence
      self.section = section
      name = Self.name(of: reference)
    }

    static func name(of reference: Reference) -> String {
      reference.family + reference.values.map { " \($0)" }.joined()
    }
  }

  /// O(length of both editions).
  init(_ texts: FoldedComparison) {
    self.texts = texts
    labels = texts.comparison.documents.map { document in
      Self.labels(document).sorted { ($0.name, $0.sentence) < ($1.name, $1.sentence) }
    }
    families = labels.second.reduce(into: []) { families, label in
      if !families.contains(label.reference.family) { families.append(label.reference.family) }
    }
  }

  /// In reading order. O(length of the second edition · log labels).
  func drafts() -> [FindingDraft] {
    (0..<texts.comparison.sentences.count).flatMap { row in
      texts.sentences(row).second.flatMap { drafts(row, $0) }
    }
  }

  private func drafts(_ row: Int, _ sentence: Int) -> [FindingDraft] {
    guard texts.comparison.documents.second.roles[sentence].isBody else { return [] }
    let wording = texts.wordings.second[sentence]
    return wording.withUnsafeBufferPointer { references(in: $0) }.compactMap { reference in
      let written = String(decoding: wording[reference.range], as: UTF8.self)
      let (first, second) = (targets(reference, .first), targets(reference, .second))
      if second.isEmpty {
        let isKnown = !first.isEmpty || families.contains(reference.family)
        guard isKnown else { return nil }
        return texts.draft(
          .referenceDangling, row: row, facts: [written, heading(first.first, .first)], sureness: 900)
      }
      guard first.count == 1, second.count == 1, isKept(reference, row), isOther(first[0], second[0]) else {
        return nil
      }
      return texts.draft(
        .referenceAstray, row: row, facts: [written, heading(first[0], .first), heading(second[0], .second)],
        sureness: 850)
    }
  }

  private func targets(_ reference: Reference, _ edition: Edition) -> [Label] {
    let name = Label.name(of: reference)
    let all = labels[edition]
    let low = firstPlace(all.count) { all[$0].name < name }
    return Array(all[low...].prefix { $0.name == name })
  }

  /// Whether the first side of a row has the same reference.
  private func isKept(_ reference: Reference, _ row: Int) -> Bool {
    texts.sentences(row).first.contains { sentence in
      texts.wordings.first[sentence].withUnsafeBufferPointer { references(in: $0) }
        .contains { $0.isSame(as: reference) }
    }
  }

  /// Whether a section of the first edition is linked, and not to this one of the second.
  private func isOther(_ first: Label, _ second: Label) -> Bool {
    guard let one = first.section, let other = second.section else { return false }
    let sections = texts.comparison.sections
    let row = sections.row(of: one, in: .first)
    return row != sections.row(of: other, in: .second) && !sections.members(row, .second).isEmpty
  }

  private func heading(_ label: Label?, _ edition: Edition) -> String {
    label.map { texts.comparison.documents[edition].text(ofSentence: $0.sentence) } ?? "–"
  }

  /// The labels of an edition: the numbers of headings, and what sentences begin with (図２　…).
  private static func labels(_ document: Document) -> [Label] {
    var labels: [Label] = []
    for sentence in 0..<document.sentences.count {
      let section = document.section(ofSentence: sentence)
      let isHeading = document.roles[sentence] == .heading
      // Of an article with a caption before its number (（目的）第一条) the number.
      let number = isHeading ? document.heads[section].number : ""
      let text = Folding.folded(
        number.isEmpty ? Array(document.bytes[document.byteRange(ofSentence: sentence)]) : Array(number.utf8))
      let begun = text.withUnsafeBufferPointer { text -> Reference? in
        guard let reference = reference(at: ScalarCursor(text)) else { return nil }
        return isHeading || isLabel(reference, text) ? reference : nil
      }
      if let begun {
        labels.append(Label(begun, sentence: sentence, section: isHeading ? section : nil))
      } else if isHeading, let number = NumberLabel.leading(in: text),
        number.style.allSatisfy({ $0 == "#" || $0 == "." })
      {
        let families =
          number.values.count == 1 && document.heads[section].level == 1
          ? ["Section", "Chapter"] : ["Section"]
        for family in families {
          let reference = Reference(family: family, values: number.values, range: 0..<number.length)
          labels.append(Label(reference, sentence: sentence, section: section))
        }
      }
    }
    return labels
  }

  /// Whether what a sentence begins with is its number and no reference (図２のとおり).
  private static func isLabel(_ reference: Reference, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard reference.range.upperBound < text.count else { return true }
    var position = reference.range.upperBound
    return script(of: nextScalar(text, &position)) != .hiragana
  }
}
