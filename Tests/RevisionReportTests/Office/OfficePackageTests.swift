import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The parts of an Office file and what binds them")
struct OfficePackageTests {
  private let parts: [(name: String, bytes: [UInt8])] = {
    var package = OfficePackage(.document)
    package.append("styles.xml", .xml(), type: "wordprocessingml.styles", relation: "styles")
    package.appendMain(.xml())
    return package.bound(title: Array("計画 <案>".utf8), description: Array("表".utf8))
  }()

  private func part(_ name: String) -> String {
    String(decoding: parts.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
  }

  @Test("the list of types comes first and names every part")
  func types() {
    #expect(parts.first?.name == "[Content_Types].xml")
    for name in ["word/styles.xml", "word/document.xml", "docProps/core.xml"] {
      #expect(part("[Content_Types].xml").contains("<Override PartName=\"/\(name)\" ContentType=\""))
    }
  }

  @Test("the main part refers to the others by number")
  func relations() {
    #expect(part("word/_rels/document.xml.rels").contains("Id=\"rId1\""))
    #expect(part("word/_rels/document.xml.rels").contains("relationships/styles\" Target=\"styles.xml\""))
    #expect(part("_rels/.rels").contains("Target=\"word/document.xml\""))
  }

  @Test("title and description stand in the properties, and no date and no person does")
  func properties() {
    #expect(
      part("docProps/core.xml").contains(
        "<dc:title>計画 &lt;案&gt;</dc:title><dc:description>表</dc:description>"))
    #expect(!part("docProps/core.xml").contains("created"))
    #expect(!part("docProps/core.xml").contains("creator"))
  }

  @Test(
    "the language of the text decides for what Latin and East Asian letters are taken",
    arguments: [
      ("ja", "<w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/>"),
      ("en", "<w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/>"),
      ("de", "<w:lang w:val=\"de\" w:eastAsia=\"ja-JP\"/>"),
      ("zh", "<w:lang w:val=\"en-US\" w:eastAsia=\"zh\"/>"),
    ])
  func languages(code: String, expected: String) throws {
    let language = try #require(Language(rawValue: code))
    #expect(String(decoding: WordStyles.styles(language, .text).bytes, as: UTF8.self).contains(expected))
  }
}
