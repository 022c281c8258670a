/// How much of anything a document may hold. Real documents stay far below; what goes beyond is made to exhaust.
enum MarkupLimit {
  /// Open elements. Browsers stop at 512; the tolerant parser searches all of them for the start of a stray end tag,
  /// so this limit is what keeps hostile nesting linear.
  static let depth = 1_000
  static let elements = 20_000_000
  /// Elements of a part of an Office file, which are all kept: a worksheet has some three a cell.
  static let partElements = 4_000_000
  /// Attributes of one start tag; the parser compares each with each.
  static let attributes = 1_000
  /// Bytes that are handed to the parser at a time; a tag of many attributes is met in good time.
  static let chunk = 32_768
  /// Bytes of one start tag, pictures in its attributes included; until it ends, the parser looks through all of it again
  /// with every further piece.
  static let tag = 16 << 20
}
