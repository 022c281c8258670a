import Foundation
import RevisionTemplate
import Testing

@Suite("Templates of one's own")
struct RenderTemplateTests {
  private let model =
    #"{"title": "港 & <道>", "isSupported": false, "former": false, "measures": [{"title": "節"}, {"title": "文"}], "first": {"name": "a"}}"#

  private func filled(_ template: String) throws -> String {
    String(decoding: try renderTemplate(Data(template.utf8), model: Data(model.utf8)), as: UTF8.self)
  }

  @Test("values are escaped for HTML, but between three braces and in text")
  func escaped() throws {
    #expect(try filled("<h1>{{title}}</h1>") == "<h1>港 &amp; &lt;道&gt;</h1>")
    #expect(try filled("{{{title}}}") == "港 & <道>")
    #expect(try filled("{{% CONTENT_TYPE:TEXT}}\n{{title}}") == "港 & <道>")
  }

  @Test("lists are gone through, flags and absent texts are asked")
  func sections() throws {
    #expect(try filled("{{#measures}}{{title}};{{/measures}}") == "節;文;")
    #expect(try filled("{{#isSupported}}yes{{/isSupported}}{{^isSupported}}no{{/isSupported}}") == "no")
    #expect(try filled("{{#former}}was {{.}}{{/former}}{{^former}}–{{/former}}") == "–")
    #expect(try filled("{{first.name}}{{nothing}}{{> file}}") == "a")
  }

  @Test("what is no template is told with its line")
  func noTemplate() {
    #expect(throws: TemplateError(line: 2)) { try filled("{{#measures}}\n{{/others}}") }
    #expect(throws: TemplateError.self) { try filled("{{title") }
    #expect(throws: TemplateError(line: nil)) {
      try renderTemplate(Data([0x7B, 0xFF]), model: Data(model.utf8))
    }
  }
}
