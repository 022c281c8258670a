import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("An office's own profile of the table of both editions")
struct OwnTableProfileTests {
  private let head = "{\"format\": \"shinkyu.table-profile\", \"version\": 1"

  private func profile(_ rest: String) throws(IngestError) -> TableProfile {
    try readTableProfile(Array((head + rest + "}").utf8))
  }

  /// What is wrong: the reason, the line and the key.
  private func trouble(_ text: String) -> String {
    do {
      _ = try readTableProfile(Array(text.utf8))
      return ""
    } catch {
      return "\(error.reason.rawValue) \(error.line ?? 0) \(error.detail)"
    }
  }

  @Test("what is left out is as in the base, wherever the base is named")
  func base() throws {
    #expect(try profile("") == TableProfile(.municipal))
    var plan = TableProfile(.plan)
    plan.unchanged = .show
    #expect(try profile(", \"unchanged\": \"show\", \"base\": \"plan\"") == plan)
  }

  @Test("everything that may stand in it")
  func everything() throws {
    let profile = try profile(
      """
      , "base": "national", "columns": [{"content": "number", "width": 5}, {"content": "second", "label": "改正案"},
      {"content": "first"}, {"content": "blank"}, {"content": "blank"}], "title": "港", "note": "", "date": "四月",
      "unchanged": "skip", "number-marks": false, "cell-frames": true, "words": {"omitted": "〔略〕", "moved-away": "→"}
      """)
    #expect(profile.base == .national)
    #expect(
      profile.columns == [
        TableProfile.Column(.number, width: 5), TableProfile.Column(.second, label: "改正案"),
        TableProfile.Column(.first), TableProfile.Column(.blank), TableProfile.Column(.blank),
      ])
    #expect(profile.title == "港" && profile.note == "" && profile.dateLine == "四月")
    #expect(profile.unchanged == .skip && !profile.marksLabels && profile.framesCells)
    #expect(
      profile.words == [TableProfile.OwnWord(.omitted, "〔略〕"), TableProfile.OwnWord(.movedAway, "→")])
  }

  @Test(
    "what is not allowed is told with its line and its key",
    arguments: [
      ("", "profile-not-json 1 "), ("{,}", "profile-not-json 1 "), ("[]", "profile-not-json 1 "),
      ("{}", "wrong-profile-value 1 format"),
      ("{\"format\": \"shinkyu.outline\"}", "wrong-profile-value 1 format"),
      ("{\"format\": \"shinkyu.table-profile\"}", "wrong-profile-value 1 version"),
    ])
  func notAProfile(text: String, expected: String) {
    #expect(trouble(text) == expected)
  }

  @Test(
    "a key that is none, a value that is not allowed",
    arguments: [
      ("\"colour\": \"red\"", "unknown-profile-key 2 colour"),
      ("\"base\": \"federal\"", "wrong-profile-value 2 base"), ("\"base\": 1", "wrong-profile-value 2 base"),
      ("\"title\": null", "wrong-profile-value 2 title"), ("\"version\": 1", "wrong-profile-value 2 version"),
      ("\"unchanged\": \"hide\"", "wrong-profile-value 2 unchanged"),
      ("\"number-marks\": \"yes\"", "wrong-profile-value 2 number-marks"),
      ("\"words\": {\"omitted\": 1}", "wrong-profile-value 2 words.omitted"),
      ("\"words\": {\"gone\": \"\"}", "unknown-profile-key 2 words.gone"),
      ("\"words\": []", "wrong-profile-value 2 words"), ("\"columns\": {}", "wrong-profile-value 2 columns"),
      ("\"columns\": []", "wrong-profile-value 2 columns"),
      ("\"columns\": [{\"content\": \"first\"}]", "wrong-profile-value 2 columns"),
      ("\"columns\": [{}]", "wrong-profile-value 2 columns.content"),
      ("\"columns\": [{\"content\": \"third\"}]", "wrong-profile-value 2 columns.content"),
      ("\"columns\": [{\"content\": \"first\", \"width\": 0}]", "wrong-profile-value 2 columns.width"),
      ("\"columns\": [{\"content\": \"first\", \"width\": \"1\"}]", "wrong-profile-value 2 columns.width"),
      ("\"columns\": [{\"content\": \"first\", \"colour\": \"\"}]", "unknown-profile-key 2 columns.colour"),
    ])
  func wrongMember(member: String, expected: String) {
    #expect(trouble(head + ",\n" + member + "}") == expected)
  }
}
