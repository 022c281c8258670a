import RevisionModel
import Testing

@testable import RevisionSegmentation

/// A document of which less than half of the body text stands under headings is told of.
@Suite struct HeadingCoverageTests {
  private func notes(_ text: String, format: Source.Format = .text) -> [Diagnostic] {
    document(specimen(text, format: format)).diagnostics
  }

  @Test func mostOfTheTextBeforeTheFirstHeading() {
    let text = "川は町を流れる。\n山は町を囲む。\n\n第１章　海\n船が出る。\n第２章　港\n船が着く。"
    #expect(notes(text) == [Diagnostic(.fewHeadings, line: 1, text: "40 %")])
  }

  @Test func halfOfTheTextIsEnough() {
    #expect(notes("川は町へ流れる。\n\n第１章　海\n船が出る。\n第２章　港\n船着く。") == [])
  }

  @Test func headingsThemselvesAreNoBodyText() {
    let text = "川は流れる。\n\n第１章　とても長い見出しがついた海の章\n船。\n第２章　これも長い港の章\n波。"
    #expect(notes(text) == [Diagnostic(.fewHeadings, line: 1, text: "40 %")])
  }

  @Test func withoutAnyHeadingOnlyThatIsSaid() {
    #expect(notes("川は町を流れる。\n山は町を囲む。").map(\.code) == [.noHeadings])
  }
}
