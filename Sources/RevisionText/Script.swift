/// What kind of writing a character belongs to, as far as phrases and folding differ.
package enum Script: UInt8, Sendable {
  case kanji
  case hiragana
  case katakana
  case latin
  case digit
  case space
  case punctuation
  case other
}
