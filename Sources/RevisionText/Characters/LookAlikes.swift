/// Characters that look like others in the usual typefaces, and what all of one look stand for. The pairs of Latin, Greek
/// and Cyrillic letters are those of Unicode Technical Standard 39 (confusables) that differ in nothing; those of kana, kanji
/// and dashes are the ones that are mistaken for each other in print.
private let lookAlikes: [(one: UInt32, others: String)] = [
  (0x61, "а"), (0x63, "с"), (0x64, "ԁ"), (0x65, "е"), (0x68, "һ"), (0x69, "і"), (0x6A, "ј"), (0x6F, "оο"),
  (0x70, "рρ"),
  (0x71, "ԛ"), (0x73, "ѕ"), (0x76, "ν"), (0x77, "ԝ"), (0x78, "х"), (0x79, "у"),
  (0x41, "АΑ"), (0x42, "ВΒ"), (0x43, "С"), (0x45, "ЕΕ"), (0x48, "НΗ"), (0x49, "ІΙ"), (0x4A, "Ј"),
  (0x4B, "КΚ"), (0x4D, "МΜ"),
  (0x4E, "Ν"), (0x4F, "ОΟ"), (0x50, "РΡ"), (0x53, "Ѕ"), (0x54, "ТΤ"), (0x58, "ХΧ"), (0x59, "УΥ"), (0x5A, "Ζ"),
  (0x30FC, "一―—─━"), (0x30A8, "工"), (0x30AA, "才"), (0x30AB, "力"), (0x30BF, "夕"), (0x30C8, "卜"), (0x30CB, "二"),
  (0x30CF, "八"), (0x30ED, "口囗"), (0x30D8, "へ"), (0x30D9, "べ"), (0x30DA, "ぺ"), (0x30EA, "り"), (0x3007, "○◯"),
]

/// The pairs of the table, by the character that looks like another one.
private let table: [(look: UInt32, one: UInt32)] = lookAlikes.flatMap { row in
  row.others.unicodeScalars.map { (look: $0.value, one: row.one) }
}.sorted { $0.look < $1.look }

/// What stands for all characters that look like `scalar`; itself where none is known. Full-width ASCII stands as ASCII.
/// O(log known characters).
package func look(of scalar: UInt32) -> UInt32 {
  if scalar < 0x80 { return scalar }
  if scalar &- 0xFF01 < 0x5E { return scalar - 0xFEE0 }
  var low = 0
  var high = table.count
  while low < high {
    let middle = (low + high) / 2
    if table[middle].look < scalar { low = middle + 1 } else { high = middle }
  }
  return low < table.count && table[low].look == scalar ? table[low].one : scalar
}

/// Whether two texts in well-formed UTF-8 look the same character by character, those that are not seen apart. O(length), and
/// over at the first difference.
package func lookAlike(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Bool {
  var places = (first: 0, second: 0)
  while true {
    let one = nextSeen(first, &places.first)
    let other = nextSeen(second, &places.second)
    guard let one, let other else { return one == nil && other == nil }
    if look(of: one) != look(of: other) { return false }
  }
}

/// The next scalar from `position` on that is seen.
private func nextSeen(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32? {
  while position < bytes.count {
    let scalar = nextScalar(bytes, &position)
    if !isInvisible(scalar) { return scalar }
  }
  return nil
}
