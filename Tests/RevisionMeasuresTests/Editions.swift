import RevisionModel

@testable import RevisionMeasures

/// A document of sections of sentences, each written as its text; `# ` in front makes a heading.
func document(_ sections: [[String]]) -> Document {
  var document = Document(language: .ja)
  for sentences in sections {
    for sentence in sentences {
      let isHeading = sentence.hasPrefix("# ")
      document.bytes += Array((isHeading ? String(sentence.dropFirst(2)) : sentence).utf8)
      document.phrases.append(cut: document.bytes.count)
      document.sentences.append(cut: document.phrases.count)
      document.roles.append(isHeading ? .heading : .paragraph)
      document.lines.append(UInt32(document.sentences.count))
    }
    document.sections.append(cut: document.sentences.count)
    let isHeaded = document.roles[document.sections[document.sections.count - 1].lowerBound] == .heading
    document.heads.append(
      SectionHead(level: isHeaded ? 1 : 0, parent: nil, number: "", heading: "", line: 1))
  }
  document.symbols = Array(repeating: Symbol(id: 0), count: document.phrases.count)
  document.wordings = document.symbols
  return document
}

/// A link between sentences and its hunks.
struct SentenceLink {
  var link: Link
  var hunks: [Hunk] = []

  /// The same word for word.
  static func same(_ first: Int, _ second: Int, _ more: Link.Traits = [], confidence: Double = 1) -> Self {
    Self(
      link: Link(first: [first], second: [second], traits: more.union(.sameWording), confidence: confidence))
  }

  static func edited(_ first: [Int], _ second: [Int], _ hunks: Hunk..., confidence: Double = 1) -> Self {
    Self(link: Link(first: first, second: second, confidence: confidence), hunks: hunks)
  }
}

/// A comparison of two documents with the given links; whatever is not linked was deleted or inserted.
func comparison(
  _ first: [[String]], _ second: [[String]], sections: [Link] = [], sentences: [SentenceLink] = [],
  alternatives: [Alternative] = []
) -> Comparison {
  let documents = Pair(first: document(first), second: document(second))
  let alignment = Alignment(sentences.map(\.link), counts: documents.map(\.sentences.count))
  var scripts = Array(repeating: EditScript(), count: alignment.count)
  for sentence in sentences {
    let (edition, unit) =
      sentence.link.first.first.map { (Edition.first, $0) } ?? (.second, sentence.link.second[0])
    scripts[alignment.row(of: unit, in: edition)] = EditScript(hunks: sentence.hunks)
  }
  return Comparison(
    documents: documents, sections: Alignment(sections, counts: documents.map(\.sections.count)),
    sentences: alignment, scripts: scripts, alternatives: alternatives)
}

/// What each measure counts of one edition, strict to lenient, and the total, as `0 0 3 3 5 6 / 9`.
func counts(_ comparison: Comparison, _ edition: Edition = .second) -> String {
  let measures = measure(comparison).filter { $0.edition == edition }
  return measures.map { String($0.tally.counted) }.joined(separator: " ")
    + " / " + Set(measures.map(\.tally.total)).sorted().map(String.init).joined(separator: ",")
}

/// All measures of `comparison`.
func measure(_ comparison: Comparison) -> [Measure] { measure(comparison, columns(comparison)) }

/// What `phrase.carried-over` counts of each section link of `comparison`.
func sectionShares(_ comparison: Comparison) -> [Pair<Tally>] {
  sectionShares(comparison, columns(comparison))
}

/// What `measures` say to `claim`, with the bounds of `comparison`.
func weigh(_ claim: Claim, measures: [Measure], comparison: Comparison) -> Verdict {
  weigh(claim, measures: measures, comparison: comparison, columns: columns(comparison))
}
