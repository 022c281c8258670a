/// How numbers of cells are shown, as far as it makes dates of them.
struct SheetStyles {
  /// For each format of cells, what of a date it shows.
  private var formats: [Shown] = []
  private let isFrom1904: Bool

  private enum Shown {
    case number
    case date
    case dateAndTime
  }

  /// - Parameter isFrom1904: whether days are counted from 1904, as early versions for the Macintosh did.
  init(_ tree: ElementTree, isFrom1904: Bool) {
    self.isFrom1904 = isFrom1904
    let own = tree.elements.filter { $0.name == "numFmt" }
    guard let cells = tree.numbers(of: "cellXfs").first else { return }
    formats = tree.elements.filter { $0.name == "xf" && $0.parent == cells }.map { format in
      let number = format["numFmtId"] ?? "0"
      if let code = own.first(where: { $0["numFmtId"] == number })?["formatCode"] {
        return Self.shown(byCode: code)
      }
      return Self.shown(byNumber: Int(number) ?? 0)
    }
  }

  /// The formats that every program knows by their numbers (ECMA-376 part 1, 18.8.30), those of East Asia among them.
  private static func shown(byNumber number: Int) -> Shown {
    switch number {
    case 14...17, 27...31, 34...36, 50...54, 57, 58: .date
    case 22: .dateAndTime
    default: .number
    }
  }

  /// By the letters of a format that are neither quoted, nor escaped, nor in brackets.
  private static func shown(byCode code: String) -> Shown {
    var letters: [Character] = []
    var closing: Character?
    var isEscaped = false
    for character in code.prefix(while: { $0 != ";" }) {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if character == end { closing = nil }
      } else if character == "\"" {
        closing = "\""
      } else if character == "[" {
        closing = "]"
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else {
        letters.append(Character(character.lowercased()))
      }
    }
    // `e` is a year of a Japanese era, and stands in `General` too, which has no month.
    guard
      letters.contains("y") || letters.contains("m") && letters.contains(where: { $0 == "d" || $0 == "e" })
    else { return .number }
    return letters.contains("h") ? .dateAndTime : .date
  }

  /// A number as its format shows it where that is a date (2026-11-24, 2026-11-24 09:30), else as it is spelled.
  func shown(_ number: String, style: Int) -> String {
    guard formats.indices.contains(style), formats[style] != .number, let value = Double(number),
      value >= 0, value < 2_958_466
    else { return number }
    let minutes = Int((value * 1440).rounded())
    let day = Self.day(minutes / 1440 + (isFrom1904 ? 1462 : 0))
    guard formats[style] == .dateAndTime else { return day }
    return "\(day) \(Self.twoDigits(minutes % 1440 / 60)):\(Self.twoDigits(minutes % 60))"
  }

  /// The date of a day that is counted as Excel does, 1 January 1900 being 1 and 29 February 1900 a day: H. Fliegel and T. Van
  /// Flandern, "A Machine Algorithm for Processing Calendar Dates", Communications of the ACM 11 (1968).
  private static func day(_ serial: Int) -> String {
    var l = serial + (serial < 60 ? 1 : 0) + 2_415_019 + 68_569
    let n = 4 * l / 146_097
    l -= (146_097 * n + 3) / 4
    let i = 4_000 * (l + 1) / 1_461_001
    l += 31 - 1_461 * i / 4
    let j = 80 * l / 2_447
    let k = j / 11
    return "\(100 * (n - 49) + i + k)-\(twoDigits(j + 2 - 12 * k))-\(twoDigits(l - 2_447 * j / 80))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
