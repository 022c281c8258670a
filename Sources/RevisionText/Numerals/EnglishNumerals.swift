extension ScalarCursor {
  /// Takes a number in English words at the start of a word: five, twenty-five, two hundred and ten, third. `nil` where
  /// there is none or it exceeds `Int`. A word that cannot go on with the number before it begins another.
  mutating func takeEnglishNumeral() -> Quantity? {
    if !beginsLikeNumberWord || isASCIILetter(preceding) || isASCIIDigit(preceding) { return nil }
    var sum = EnglishSum()
    var copy = self
    while let (word, end) = copy.numberWord(isFirst: !sum.isStarted), sum.add(word) {
      self = end
      copy = end
      if sum.isOrdinal { break }
    }
    guard sum.isStarted, let total = sum.total else { return nil }
    return Quantity(total, unit: sum.isOrdinal ? .ordinal : .none)
  }

  /// `quantity`, whose digits end at the cursor, times the million or the like behind it, which is taken; with the st, nd,
  /// rd or th behind it an ordinal. The letters m, bn and k multiply only behind a sign of a currency before `start`.
  mutating func withEnglishMultiplier(_ quantity: Quantity, from start: Int) -> Quantity {
    if quantity.scale == 0, takesOrdinalEnding() { return quantity.counted(in: .ordinal) }
    var copy = self
    let isSpaced = copy.takeWhite()
    if let (word, end) = copy.numberWord(isFirst: true), case .group(let factor) = word,
      let product = quantity.times(factor)
    {
      self = end
      return product
    }
    if isSpaced || !ScalarCursor(bytes, at: start).isBehindCurrency { return quantity }
    copy = self
    for (letters, factor) in moneyMultipliers where copy.takeLetters(letters) {
      guard !isASCIILetter(copy.current), !isASCIIDigit(copy.current), let product = quantity.times(factor)
      else {
        return quantity
      }
      self = copy
      return product
    }
    return quantity
  }

  /// Whether the first letters are those of a number: cheap, and wrong for few words of a text.
  private var beginsLikeNumberWord: Bool {
    var copy = self
    let letters = (copy.next() | 0x20) << 8 | (copy.next() | 0x20)
    switch letters {
    // th: three, third, thirteen, thirty, and not the, that, this.
    case 0x7468:
      if copy.take(0x72) || copy.take(0x52) { return true }
      _ = copy.next()
      return copy.current | 0x20 == 0x72
    // ei el fi fo ni on se si te tw ze.
    case 0x6569, 0x656C, 0x6669, 0x666F, 0x6E69, 0x6F6E, 0x7365, 0x7369, 0x7465, 0x7477, 0x7A65: return true
    default: return false
    }
  }

  private var isBehindCurrency: Bool {
    switch preceding {
    case 0x24, 0xA3, 0xA5, 0x20AC, 0xFFE1, 0xFFE5: true
    default: false
    }
  }

  /// Takes st, nd, rd or th.
  private mutating func takesOrdinalEnding() -> Bool {
    var copy = self
    guard
      copy.takeLetters("st") || copy.takeLetters("nd") || copy.takeLetters("rd") || copy.takeLetters("th"),
      !isASCIILetter(copy.current)
    else { return false }
    self = copy
    return true
  }

  /// The word of a number at the cursor, and where it ends; behind another such word with what joins the two.
  private func numberWord(isFirst: Bool) -> (NumberWord, ScalarCursor)? {
    var copy = self
    if !isFirst {
      if !copy.take(0x2D), !copy.takeWhite() { return nil }
      if copy.takeLetters("and"), !copy.takeWhite() { return nil }
    }
    var print = Fingerprint()
    var length = 0
    while length <= longestNumberWord, isASCIILetter(copy.current) {
      print.add(UInt8(copy.next() | 0x20))
      length += 1
    }
    guard length >= 3, let word = figureWords[print.value] else { return nil }
    return (word, copy)
  }
}

/// Whether a word of a number, or of per cent, stands in `bytes`. O(length).
package func holdsNumberWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var print = Fingerprint()
  var length = 0
  for byte in bytes {
    if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
      print.add(byte | 0x20)
      length += 1
    } else if length > 0 {
      if isNumberWord(print, length) { return true }
      print = Fingerprint()
      length = 0
    }
  }
  return isNumberWord(print, length)
}

private func isNumberWord(_ print: Fingerprint, _ length: Int) -> Bool {
  guard length >= 3, length <= longestNumberWord else { return false }
  return figureWords[print.value] != nil || perCentWords.contains(print.value)
}

private let perCentWords = ["percent", "per", "cent"].map { word in
  var print = Fingerprint()
  for byte in word.utf8 { print.add(byte) }
  return print.value
}

/// Whether a number in English words may begin with `scalar`.
func mayBeginNumberWord(_ scalar: UInt32) -> Bool {
  switch scalar | 0x20 {
  case 0x65, 0x66, 0x6E, 0x6F, 0x73, 0x74, 0x7A: true
  default: false
  }
}

/// What a word does in a number.
private enum NumberWord {
  /// one to nineteen; twenty, thirty, …
  case value(Int)
  case hundred
  /// thousand, million, …
  case group(Int)
  /// first to nineteenth, twentieth, …
  case ordinal(Int)
}

/// The sum that the words of a number come to.
private struct EnglishSum {
  private(set) var isStarted = false
  private(set) var isOrdinal = false
  private var groups = 0
  private var group = 0
  /// What comes next in the group is less than this; and among groups.
  private var room = 1_000
  private var groupRoom = Int.max

  var total: Int? {
    let (sum, overflow) = groups.addingReportingOverflow(group)
    return overflow ? nil : sum
  }

  /// Adds a word; `false` where it begins another number or none.
  mutating func add(_ word: NumberWord) -> Bool {
    switch word {
    case .value(let value), .ordinal(let value):
      guard value < room else { return false }
      group += value
      room = value >= 20 ? 10 : 0
      if case .ordinal = word { isOrdinal = true }
    case .hundred:
      guard group > 0, group < 100, room < 1_000 else { return false }
      group *= 100
      room = 100
    case .group(let factor):
      guard group > 0, factor < groupRoom else { return false }
      let (product, overflow) = group.multipliedReportingOverflow(by: factor)
      let (sum, isTooLarge) = groups.addingReportingOverflow(product)
      if overflow || isTooLarge { return false }
      groups = sum
      group = 0
      room = 1_000
      groupRoom = factor
    }
    isStarted = true
    return true
  }
}

private let longestNumberWord = 11

private let moneyMultipliers: [(letters: StaticString, factor: Int)] = [
  ("bn", 1_000_000_000), ("b", 1_000_000_000), ("mn", 1_000_000), ("m", 1_000_000), ("k", 1_000),
]

/// The words of numbers by the fingerprint of their small letters.
private let figureWords: [UInt64: NumberWord] = {
  var words: [UInt64: NumberWord] = [:]
  func add(_ spelling: Substring, _ word: NumberWord) {
    var print = Fingerprint()
    for byte in spelling.utf8 { print.add(byte) }
    words[print.value] = word
  }
  let ones =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  let ordinals =
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
  let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
  for (value, word) in ones.split(separator: " ").enumerated() { add(word, .value(value)) }
  for (place, word) in ordinals.split(separator: " ").enumerated() { add(word, .ordinal(place + 1)) }
  for (place, word) in tens.split(separator: " ").enumerated() {
    add(word, .value(place * 10 + 20))
    add(word.dropLast() + "ieth", .ordinal(place * 10 + 20))
  }
  add("hundred", .hundred)
  add("thousand", .group(1_000))
  add("million", .group(1_000_000))
  add("billion", .group(1_000_000_000))
  add("trillion", .group(1_000_000_000_000))
  return words
}()
