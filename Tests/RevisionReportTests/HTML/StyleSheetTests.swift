import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The style and the script of the page")
struct StyleSheetTests {
  /// Base64 (RFC 4648) of bytes given in hexadecimal.
  private func base64(_ hexadecimal: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = hexadecimal.flatMap { digit in
      let value = digit.hexDigitValue ?? 0
      return [8, 4, 2, 1].map { value & $0 != 0 }
    }
    let padding = (3 - bits.count / 8 % 3) % 3
    while bits.count % 6 != 0 { bits.append(false) }
    let digits = stride(from: 0, to: bits.count, by: 6).map { start in
      alphabet[bits[start..<start + 6].reduce(0) { $0 * 2 + ($1 ? 1 : 0) }]
    }
    return String(digits) + String(repeating: "=", count: padding)
  }

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
