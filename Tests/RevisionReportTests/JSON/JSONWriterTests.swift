import Testing

@testable import RevisionReport

/// JSON to the byte.
@Suite struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(capacity: 0)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "\"\""), ("道を直す。", "\"道を直す。\""), ("\"\\/", "\"\\\"\\\\/\""),
    ("\u{8}\t\n\u{C}\r", "\"\\b\\t\\n\\f\\r\""),
    ("\u{0}\u{B}\u{1B}\u{1F}\u{7F}", "\"\\u0000\\u000b\\u001b\\u001f\\u007f\""),
    ("道\u{80}\u{9B}31m\u{9F}\u{A0}ÿ", "\"道\\u0080\\u009b31m\\u009f\u{A0}ÿ\""),
    ("a\"b", "\"a\\\"b\""), ("𠮷\u{2028}", "\"𠮷\u{2028}\""),
  ])
  func textIsQuotedAndEscapedOnlyWhereItMustBe(text: String, expected: String) {
    #expect(written { $0.string(text) } == expected)
  }

  @Test func numbersHaveOneSpelling() {
    #expect(written { $0.integer(0) } == "0")
    #expect(written { $0.integer(4_294_967_295) } == "4294967295")
    #expect(written { $0.decimal(9000, places: 2) } == "90.00")
    #expect(written { $0.decimal(6305, places: 2) } == "63.05")
    #expect(written { $0.decimal(7, places: 3) } == "0.007")
    #expect(written { $0.decimal(1000, places: 3) } == "1.000")
  }

  @Test func arraysStandOnOneLineAndRowsOnLinesOfTheirOwn() {
    #expect(written { $0.array([1, 2]) { $0.integer($1) } } == "[1,2]")
    #expect(written { $0.array([]) { (json, value: Int) in json.integer(value) } } == "[]")
    #expect(written { $0.rows(2) { $0.integer($1) } } == "[\n0,\n1]")
    #expect(written { $0.rows(0) { $0.integer($1) } } == "[]")
  }
}
