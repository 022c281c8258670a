/// The language a document is written in, as far as sentence rules differ.
public enum Language: Sendable, Hashable, RawRepresentable {
  case ja
  case en
  /// Another one, by its code of BCP 47 (`de`, `pt-BR`): sentences end by Unicode's rules.
  case other(String)

  /// The language of a code: `ja` and `en` with any subtags are those; another code is well-formed when two or three
  /// letters come first and subtags of one to eight letters or digits follow (RFC 5646, `langtag` without the rest).
  public init?(rawValue: String) {
    let tags = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard rawValue.utf8.count <= 40, let primary = tags.first, (2...3).contains(primary.utf8.count),
      primary.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }), tags.dropFirst().allSatisfy(Self.isSubtag)
    else { return nil }
    switch primary.lowercased() {
    case "ja": self = .ja
    case "en": self = .en
    case let code: self = .other(([code] + tags.dropFirst().map(String.init)).joined(separator: "-"))
    }
  }

  private static func isSubtag(_ tag: Substring) -> Bool {
    (1...8).contains(tag.utf8.count)
      && tag.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  /// Its code.
  public var rawValue: String {
    switch self {
    case .ja: "ja"
    case .en: "en"
    case .other(let code): code
    }
  }

  /// Whether it puts blanks between words.
  public var separatesWords: Bool {
    guard case .other(let code) = self else { return self == .en }
    return !["zh", "yue", "wuu", "th", "lo", "km", "my", "bo"].contains(code.prefix { $0 != "-" })
  }
}
