import RevisionModel

/// report.html in the making: what it is about, its words, and what is written so far. Each part of the page stands in
/// a file of its own.
struct Page {
  let assessment: Assessment
  let comparison: Comparison
  let words: Words
  var out = Markup()

  init(_ assessment: Assessment) {
    self.assessment = assessment
    comparison = assessment.comparison
    words = Words(assessment.reportLanguage)
    out.reserveCapacity(
      comparison.documents.first.bytes.count * 3 + comparison.documents.second.bytes.count * 3)
  }

  /// The whole page, UTF-8.
  mutating func written(_ findings: [Finding]) -> [UInt8] {
    out.head(
      language: words.language, title: title, style: StyleSheet.text, hash: StyleSheet.hash,
      scriptHash: Script.hash)
    out.raw("<body>\n<a class=\"skip\" href=\"#comparison\">")
    out.text(words[.skipToComparison])
    out.raw("</a>\n<header class=\"top\">\n")
    writeTitle()
    out.raw("</header>\n<main>\n")
    writeAnswer()
    writePicture()
    writeUnchanged()
    writeFindings(findings)
    writeContents()
    writeComparison()
    writeReading()
    out.raw("</main>\n<footer><p>")
    out.text(words.filled(.toolLine, Array(assessment.tool.utf8)))
    out.raw("</p></footer>\n<script>")
    out.raw(Script.text)
    out.raw("</script>\n</body>\n</html>\n")
    return out.bytes
  }

  private mutating func writeTitle() {
    out.raw("<h1>")
    out.text(title)
    out.raw("</h1>\n<dl class=\"editions\">\n")
    for edition in Edition.allCases {
      out.raw("<div><dt>")
      out.text(words[edition.word])
      out.raw("</dt><dd><bdi class=\"name\">")
      out.text(fileName(edition))
      out.raw("</bdi> <span class=\"quiet\">")
      let sections = Figures.grouped(comparison.documents[edition].sections.count)
      out.text(words.filled(.editionSize, sections, Figures.grouped(characters(edition))))
      out.raw("</span></dd></div>\n")
    }
    out.raw("</dl>\n<nav aria-label=\"")
    out.text(words[.partsOfReport])
    out.raw("\"><ul>")
    writePartLink("#measures", .measuresHeading)
    writePartLink("#picture", .pictureHeading)
    writePartLink("#unchanged", .unchangedHeading)
    writePartLink("#findings", .findingsHeading)
    writePartLink("#contents", .contentsHeading)
    writePartLink("#comparison", .comparisonHeading)
    writePartLink("#reading", .readingHeading)
    out.raw("</ul></nav>\n")
  }

  private mutating func writePartLink(_ target: StaticString, _ word: Word) {
    out.raw("<li><a href=\"")
    out.raw(target)
    out.raw("\">")
    out.text(words[word])
    out.raw("</a></li>")
  }

  /// The title asked for, else the usual one.
  private var title: [UInt8] { assessment.options.title.map { Array($0.utf8) } ?? words[.reportTitle] }
}

extension Page {
  /// The last part of an edition's path; the word for standard input where it came that way.
  func fileName(_ edition: Edition) -> [UInt8] {
    words.name(of: assessment.files[edition])
  }

  /// The body text of an edition, in characters.
  func characters(_ edition: Edition) -> Int {
    assessment.tally(assessment.verdict.headline, edition).total
  }

  /// The heading of a section as written, or what stands for one.
  func title(ofSection index: Int, _ edition: Edition) -> [UInt8] {
    words.title(comparison.documents[edition].heads[index])
  }

  /// The headings of one side of a link between sections.
  func titles(_ link: Link, _ edition: Edition) -> [UInt8] { words.titles(link, edition, comparison) }

  /// The headings by which a link between sections is called: those of the second edition, of the first when deleted.
  func titles(_ link: Link) -> [UInt8] { titles(link, link.naming) }

  /// Writes the headings by which a link between sections is called, in their own language and direction.
  /// - Parameter width: the columns that they may take; what is beyond is left out.
  mutating func writeTitles(_ link: Link, width: Int = .max) {
    out.raw("<bdi")
    out.language(comparison.documents[link.naming].language, on: words.language)
    out.raw(">")
    out.text(Columns.truncated(titles(link), to: width))
    out.raw("</bdi>")
  }

  /// Writes the words for what became of a section.
  mutating func writeKinds(_ link: Link) {
    for (index, word) in link.sectionWords.enumerated() {
      // Brackets of Japanese bring their own blank.
      if index > 0 && words.language != .ja { out.raw(" ") }
      out.raw("<span class=\"kind ")
      out.raw(word.sectionClass)
      out.raw("\">")
      out.text(words[word])
      out.raw("</span>")
    }
  }

  /// Writes a bar for a share, with a line at the claim where one is given. The figure beside it says the same.
  mutating func writeBar(_ tally: Tally, claim: Claim? = nil) {
    out.raw("<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
    out.raw("<rect class=\"track\" width=\"100\" height=\"8\"/><rect class=\"part\" width=\"")
    out.raw(Figures.drawn(tally))
    out.raw("\" height=\"8\"/>")
    if let claim {
      out.raw("<path class=\"claim\" vector-effect=\"non-scaling-stroke\" d=\"M")
      out.raw(Figures.claim(claim))
      out.raw(" 0V8\"/>")
    }
    out.raw("</svg>")
  }
}

extension Word {
  /// The class of a section's kind: its colour.
  fileprivate var sectionClass: StaticString {
    switch self {
    case .sectionUnchanged: "u"
    case .sectionInserted: "i"
    case .sectionDeleted: "d"
    case .sectionMoved, .sectionRenumbered: "m"
    default: "e"
    }
  }
}
