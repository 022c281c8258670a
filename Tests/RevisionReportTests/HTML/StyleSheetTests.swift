import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The style and the script of the page")
struct StyleSheetTests {
  @Test("the hash that the page's policy admits is that of the style")
  func hash() {
    #expect(base64("68656c6c6f") == "aGVsbG8=")
    let style = Array("\(StyleSheet.text)".utf8)
    #expect("\(StyleSheet.hash)" == "sha256-" + base64(SHA256.hexadecimal(of: style)))
  }

  @Test("the hash that the page's policy admits is that of the script")
  func scriptHash() {
    let script = Array("\(Script.text)".utf8)
    #expect("\(Script.hash)" == "sha256-" + base64(SHA256.hexadecimal(of: script)))
  }

  @Test("the script fetches nothing, sets no style and makes no markup of text")
  func quietScript() {
    let script = "\(Script.text)"
    for forbidden in ["fetch(", "XMLHttp", "import(", ".style", "innerHTML", "eval(", "</script", "http"] {
      #expect(!script.contains(forbidden), "\(forbidden)")
    }
  }

  @Test("the style fetches nothing and puts no words into the page")
  func quiet() {
    let style = "\(StyleSheet.text)"
    for forbidden in ["@import", "http", "@font-face", "{content:", ";content:", "url(data"] {
      #expect(!style.contains(forbidden), "\(forbidden)")
    }
  }
}
