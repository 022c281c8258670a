import RevisionModel

/// The findings for people to read on a terminal, UTF-8: how many there are of each kind, then each with its places, its
/// excerpts and its reason. O(size of both editions).
package func renderFindingsText(_ findings: [Finding], _ assessment: Assessment) -> [UInt8] {
  let words = Words(assessment.reportLanguage)
  var text: [UInt8] = []
  func line(_ parts: [UInt8]...) {
    text += parts.flatMap { $0 } + [UInt8(ascii: "\n")]
  }
  for kind in Finding.Kind.allCases {
    let own = findings.filter { $0.kind == kind }
    guard let first = own.first else { continue }
    line(words.name(of: first), words.filled(.inBrackets, Figures.grouped(own.count)))
    for finding in own {
      line("  - ".bytes, TerminalText.shown(words.reason(of: finding)))
      for edition in Edition.allCases {
        guard let sentence = finding.sentences[edition].first else { continue }
        let document = assessment.comparison.documents[edition]
        line(
          "    ".bytes, words[edition.word], " ".bytes, words.place(ofSentence: sentence, document),
          " ".bytes,
          TerminalText.shown(finding.excerpts[edition]))
      }
    }
    line()
  }
  return text
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
