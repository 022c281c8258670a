/// A number or mark in front of a heading or an item: 第１章, 第３条の２, １．, 1-1, (1), ①, Ⅰ, ア, ■, Chapter 1, 1.2.3.
package struct NumberLabel: Sendable, Equatable {
  /// How sure it is that this is a label and not the start of a sentence.
  package enum Strength: UInt8, Sendable, Comparable {
    /// Could as well be a reference or a figure (第３条の…, 1.2 …): needs a series of its kind around it.
    case weak
    /// Looks like a label, without a clear sign.
    case fair
    /// Written as labels alone are: ①, １．, (1), 第１章 followed by white space.
    case strong

    package static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
  }

  /// What sets the label off from what follows.
  package enum Delimiter: UInt8, Sendable {
    /// Nothing: text follows at once.
    case none
    /// White space.
    case space
    /// A point, comma, colon or dash that belongs to the label, white space behind it or not.
    case point
    /// The label is closed in itself: in brackets or with a closing one, in a circle, or a mark.
    case closed
    /// The text ends with the label.
    case end
  }

  /// One way of reading a label.
  package struct Reading: Sendable, Equatable {
    package var style: String
    package var values: [Int]

    package init(style: String, values: [Int]) {
      self.style = style
      self.values = values
    }
  }

  /// The way a label is written, apart from its values: two labels of one style belong to one series. A canonical
  /// spelling with `#` for each value: `第#章`, `#.`, `(#)`, `#-#`, `①`, `Ⅰ`, `ア`, `Chapter #`, `【議題#】`.
  package var style: String
  /// Its numeric values, from the outermost in: [1, 2, 3] for 1.2.3; [3, 2] for 第３条の２; [2] for イ. Empty for a
  /// mark (■) and for a name without a number (附則).
  package var values: [Int]
  /// Bytes of the label with its closing punctuation, from the start given to `leading`.
  package var length: Int
  /// `length` and the white space behind the label.
  package var lengthWithSpace: Int
  package var delimiter: Delimiter
  package var strength: Strength
  /// A second way to read it where a single label leaves that open: イ is the second of ア イ ウ or the first of
  /// イ ロ ハ; I. is a Roman one or the letter between H and J. The series it stands in decides.
  package var alternative: Reading?

  package init(
    style: String, values: [Int], length: Int, lengthWithSpace: Int? = nil, delimiter: Delimiter = .none,
    strength: Strength = .weak, alternative: Reading? = nil
  ) {
    self.style = style
    self.values = values
    self.length = length
    self.lengthWithSpace = lengthWithSpace ?? length
    self.delimiter = delimiter
    self.strength = strength
    self.alternative = alternative
  }

  /// Whether nothing but white space tells it from an amount, a date or a range at a sentence's start: 5, 一, Ⅲ, II, 1.5
  /// and 3-5, each with white space behind, also behind a mark. Three numbers with points (1.2.3) and a closing bracket
  /// are no amount.
  package var isBareNumber: Bool {
    guard delimiter == .space else { return false }
    let scalars = style.unicodeScalars
    let isMarked = scalars.count > 1 && values.count > 0 && isMark(scalars.first!.value)
    let number = isMarked ? String(style.unicodeScalars.dropFirst()) : style
    switch number {
    case "#", "一", "Ⅰ", "ⅰ", "I", "i", "#.#": return true
    default: return number.hasPrefix("#-") && !number.hasSuffix(")")
    }
  }

  /// Whether `scalar` begins a style as a mark: neither a letter nor the sign for a number.
  private func isMark(_ scalar: UInt32) -> Bool {
    let kind = script(of: scalar)
    return scalar != 0x23 && (kind == .punctuation || kind == .other)
  }
}
