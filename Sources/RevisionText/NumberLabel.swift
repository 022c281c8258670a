/// A number in front of a heading or an item: 第１章, 第３条の２, １．, 1-1, (1), ①, Ⅰ, ア, Chapter 1, 1.2.3.
package struct NumberLabel: Sendable, Equatable {
  /// The way a label is written, apart from its values: two labels of one style belong to one series. A canonical
  /// spelling with `#` for each value: `第#章`, `#.`, `(#)`, `#-#`, `①`, `Ⅰ`, `ア`, `Chapter #`, `【議題#】`.
  package var style: String
  /// Its numeric values, from the outermost in: [1, 2, 3] for 1.2.3; [3, 2] for 第３条の２; [2] for イ.
  package var values: [Int]
  /// Bytes of the label with its closing punctuation, from the start given to `leading`.
  package var length: Int
}
