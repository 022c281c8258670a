import RevisionModel

@testable import RevisionReport

/// Assessments made by hand: a renderer shows what it is given, so they need not come from a real comparison.
enum Sample {
  /// One section: its level, its number, its heading, and its sentences.
  struct Part {
    var level: Int
    var number: String
    var heading: String
    var sentences: [String]

    init(_ level: Int, _ number: String, _ heading: String, _ sentences: [String]) {
      self.level = level
      self.number = number
      self.heading = heading
      self.sentences = sentences
    }
  }

  static func document(
    _ parts: [Part], language: Language = .ja, diagnostics: [Diagnostic] = []
  ) -> Document {
    var document = Document(language: language, diagnostics: diagnostics)
    var parents: [(level: Int, index: Int)] = []
    for part in parts {
      parents.removeAll { $0.level >= part.level }
      document.heads.append(
        SectionHead(
          level: part.level, parent: part.level == 0 ? nil : parents.last?.index, number: part.number,
          heading: part.heading, line: document.sentences.count + 1))
      parents.append((part.level, document.heads.count - 1))
      for (place, text) in ((part.level == 0 ? [] : [part.heading]) + part.sentences).enumerated() {
        document.bytes += Array(text.utf8)
        document.phrases.append(cut: document.bytes.count)
        document.symbols.append(Symbol(id: UInt32(document.symbols.count)))
        document.sentences.append(cut: document.phrases.count)
        document.wordings.append(Symbol(id: UInt32(document.wordings.count)))
        document.roles.append(place == 0 && part.level > 0 ? .heading : .paragraph)
        document.lines.append(UInt32(document.sentences.count))
      }
      document.sections.append(cut: document.sentences.count)
    }
    return document
  }

  static func assessment(
    _ documents: Pair<Document>, sections: [Link], sentences: [Link], scripts: [Int: EditScript] = [:],
    shares: Tally = Tally(counted: 3, total: 4), options: ComparisonOptions = ComparisonOptions()
  ) -> Assessment {
    let sectionLinks = Alignment(sections, counts: documents.map(\.sections.count))
    let sentenceLinks = Alignment(sentences, counts: documents.map(\.sentences.count))
    let ordered = (0..<sentenceLinks.count).map { row -> EditScript in
      scripts[Int(sentenceLinks.members(row, .second).first ?? UInt32.max)] ?? EditScript()
    }
    let tallies = [3, 8, 20, 30, 63, 70]
    let measures = [Edition.second, .first].flatMap { edition in
      zip(Measure.Name.allCases, tallies).map {
        Measure(name: $0, edition: edition, tally: Tally(counted: $1, total: 100))
      }
    }
    let file = EditionFile(
      path: "plans/first.txt", sha256: String(repeating: "0", count: 64), formats: [.text], encoding: "UTF-8")
    var second = file
    second.path = "plans/second.txt"
    return Assessment(
      tool: "shinkyu 0.0.0", files: Pair(first: file, second: second), options: options,
      comparison: Comparison(
        documents: documents, sections: sectionLinks, sentences: sentenceLinks, scripts: ordered),
      measures: measures,
      shares: Array(repeating: Pair(first: shares, second: shares), count: sectionLinks.count),
      verdict: Verdict(
        claim: options.claim, outcome: .refuted, headline: .phraseCarriedOver, agree: [],
        disagree: Measure.Name.allCases, low: Tally(counted: 60, total: 100),
        high: Tally(counted: 66, total: 100)))
  }

  /// A pair in which every kind of change occurs.
  static func everyKind(options: ComparisonOptions = ComparisonOptions()) -> Assessment {
    let first = document(
      [
        Part(1, "第１章", "第１章　目的", ["この計画は、市の情報化を進める。", "対象は市の全部局とする。"]),
        Part(1, "第２章", "第２章　窓口", ["窓口を３か所に置く。", "申請は紙で受け、後日に回答する。", "手続は簡単にする。"]),
        Part(1, "第３章", "第３章　広報", ["広報紙を毎月配る。"]),
      ],
      diagnostics: [
        Diagnostic(.pageNumber, line: 12, text: "- 1 -"), Diagnostic(.pageNumber, line: 40, text: "- 2 -"),
        Diagnostic(.runningHeader, line: 13, text: "情報化計画 <案>"),
      ])
    let second = document([
      Part(1, "第１章", "第１章　目的", ["この計画は、市の情報化を進める。", "手続は簡単にする。"]),
      Part(1, "第２章", "第２章　体制", ["推進本部を設ける。"]),
      Part(1, "第３章", "第３章　窓口", ["窓口を５か所に置く。", "申請は電子で受ける。", "後日に回答する。"]),
    ])
    let sections = [
      Link(first: [0], second: [0]), Link(first: [1], second: [2], traits: [.renumbered]),
    ]
    let sentences = [
      Link(first: [0], second: [0], traits: [.sameWording]),
      Link(first: [1], second: [1], traits: [.sameWording]),
      Link(first: [3], second: [5], traits: [.sameWording]), Link(first: [4], second: [6]),
      Link(first: [5], second: [7, 8]), Link(first: [6], second: [2], traits: [.sameWording, .moved]),
    ]
    return assessment(
      Pair(first: first, second: second), sections: sections, sentences: sentences,
      scripts: [
        5: EditScript(hunks: [Hunk(first: 3..<6, second: 3..<6, kind: .notation)]),
        6: EditScript(hunks: [Hunk(first: 9..<12, second: 9..<12, kind: .figure)]),
        7: EditScript(hunks: [
          Hunk(first: 9..<12, second: 9..<15, kind: .wording),
          Hunk(first: 18..<24, second: 21..<30, kind: .wording),
        ]),
      ], options: options)
  }

  /// A pair with a link that someone decided, and one with a rival.
  static func decided() -> Assessment {
    let row = LinkDecisions.Row(
      line: 2, judgement: .same, level: .sentence, names: Pair(first: "#4", second: ":6 窓口を"),
      units: Pair(first: 4, second: 6))
    var sample = everyKind(
      options: ComparisonOptions(links: LinkDecisions(path: "links.csv", sha256: "", rows: [row])))
    let links = sample.comparison.sentences.links.map { link in
      switch link.first {
      case [4]: Link(first: [4], second: [6], traits: .decided)
      case [6]:
        Link(
          first: [6], second: [2], traits: [.sameWording, .moved], confidence: 0.5,
          rivals: [Link.Rival(1, of: .first, confidence: 0.25)])
      default: link
      }
    }
    sample.comparison.sentences = Alignment(
      links, counts: sample.comparison.documents.map { $0.sentences.count })
    sample.comparison.scripts = sample.comparison.scripts.map { _ in EditScript() }
    return sample
  }
}
