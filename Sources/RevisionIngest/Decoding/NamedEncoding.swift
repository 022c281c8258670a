/// An encoding as documents name it.
enum NamedEncoding {
  case utf8
  case utf16
  case japanese(JapaneseEncoding)
  /// Any other that iconv(3) may know, by the name it has there, and the usual spelling of it.
  case other(iconvName: String, usualName: String)

  /// The encoding of a label (WHATWG Encoding Standard, table of labels, for those in use in Japan); any other name
  /// is left to iconv(3). `nil` when it cannot be a name.
  init?(_ label: String) {
    let name = label.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard !name.isEmpty, name.count <= 40, name.allSatisfy(isNameByte) else { return nil }
    switch String(decoding: name, as: UTF8.self) {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "utf-16be", "ucs-2", "unicode", "iso-10646-ucs-2": self = .utf16
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "cp932", "ms932", "ms_kanji",
      "csshiftjis":
      self = .japanese(.shiftJIS)
    case "euc-jp", "x-euc-jp", "eucjp", "eucjp-ms", "cseucpkdfmtjapanese": self = .japanese(.eucJP)
    case "iso-2022-jp", "csiso2022jp": self = .japanese(.iso2022JP)
    case "us-ascii", "ascii", "iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252", "x-cp1252":
      // What is declared as Latin-1 is windows-1252 in fact, as in browsers.
      self = .other(iconvName: "CP1252", usualName: "windows-1252")
    default: self = .other(iconvName: String(decoding: name, as: UTF8.self), usualName: label)
    }
  }
}

/// Letters, digits and the few signs that encoding names are made of; no `/`, which iconv(3) takes for options.
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
    UInt8(ascii: ":"):
    true
  default: false
  }
}
