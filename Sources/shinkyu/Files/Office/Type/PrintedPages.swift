import RevisionText

/// What `pdftohtml -xml` tells of a PDF file: its text in pieces, each with the type it is set in, and its outline.
struct PrintedPages {
  /// Letters of one type that stand together on a line.
  struct Piece {
    /// Where it begins in the text of its page.
    var start: Int
    /// Its size in tenths of a point.
    var size: Int
    var isBold: Bool
    var family: FontFamily
    /// Its edges on the page, in thirds of a point.
    var left: Int
    var right: Int
    var bottom: Int
  }

  /// Stands for each byte of a letter that could be another one.
  static let anyByte: UInt8 = 0xFF

  /// A page.
  struct Page {
    /// Its text, folded, without white space, in the order in which the file has it. Radicals (U+2E80 to U+2FDF), which fonts have
    /// for kanji that look like them, are of `anyByte`: `pdftotext` prints the kanji where the file tells (ActualText), `pdftohtml`
    /// does not.
    var text: [UInt8] = []
    /// What it is made of, in order.
    var pieces: [Piece] = []
  }

  /// An entry of the outline.
  struct Bookmark {
    /// The page that it leads to, from 1.
    var page: Int
    /// How deep it lies, from 1.
    var level: Int
    /// Folded, without white space.
    var title: [UInt8]
  }

  private(set) var pages: [Page] = []
  private(set) var bookmarks: [Bookmark] = []
  private var fonts: [(size: Int, family: FontFamily)] = []
  /// The piece whose text is being read.
  private var open: Piece?
  private var isBold = false
  /// The entry whose title is being read.
  private var entry: Bookmark?
  private var depth = 0

  /// Pages beyond are no pages of a file that is read here.
  private static let mostPages = 1 << 16

  /// Reads what the program printed. O(length).
  init(_ xml: [UInt8]) {
    var index = 0
    while index < xml.count {
      let start = xml[index...].firstIndex(of: UInt8(ascii: "<")) ?? xml.count
      if start > index, open != nil || entry != nil { take(unescaped(xml[index..<start])) }
      guard start < xml.count else { return }
      let end = xml[start...].firstIndex(of: UInt8(ascii: ">")) ?? xml.count
      take(PrintedTag(xml[(start + 1)..<end]))
      index = end + 1
    }
  }

  private mutating func take(_ tag: PrintedTag) {
    switch tag.name {
    case "page":
      let number = tag.number("number") ?? 0
      while pages.count < min(number, Self.mostPages) { pages.append(Page()) }
    case "fontspec":
      let id = tag.number("id") ?? 0
      guard id == fonts.count else { return }
      fonts.append((size: (tag.number("size") ?? 0) * 10 / zoom, family: FontFamily(tag.value("family"))))
    case "text": open = piece(tag)
    case "/text": open = nil
    case "b": isBold = true
    case "/b": isBold = false
    case "outline": depth += 1
    case "/outline": depth -= 1
    case "item": entry = Bookmark(page: tag.number("page") ?? 0, level: depth, title: [])
    case "/item":
      if let entry, !entry.title.isEmpty { bookmarks.append(entry) }
      entry = nil
    default: break
    }
  }

  /// A piece whose text follows.
  private func piece(_ tag: PrintedTag) -> Piece? {
    guard !pages.isEmpty, let id = tag.number("font"), fonts.indices.contains(id),
      let left = tag.number("left"), let top = tag.number("top")
    else { return nil }
    return Piece(
      start: 0, size: fonts[id].size, isBold: false, family: fonts[id].family, left: left,
      right: left + (tag.number("width") ?? 0), bottom: top + (tag.number("height") ?? 0))
  }

  private mutating func take(_ text: [UInt8]) {
    entry?.title += withoutSpace(text)
    let folded = withoutRadicals(text)
    guard var piece = open, !folded.isEmpty else { return }
    piece.start = pages[pages.count - 1].text.count
    piece.isBold = isBold
    pages[pages.count - 1].pieces.append(piece)
    pages[pages.count - 1].text += folded
  }
}

/// How much larger than in points `pdftohtml` is told to count, so that half points are not lost: it allows no more.
let zoom = 3

/// `text` folded, and without white space.
func withoutSpace(_ text: [UInt8]) -> [UInt8] { Folding.folded(text).filter { $0 != 0x20 } }

/// The same with the radicals of kanji as letters that could be any.
private func withoutRadicals(_ text: [UInt8]) -> [UInt8] {
  let isRadical = { (index: Int) in
    text[index] == 0xE2 && index + 2 < text.count && text[index + 1] >= 0xBA
  }
  guard text.indices.contains(where: isRadical) else { return withoutSpace(text) }
  var result: [UInt8] = []
  var start = 0
  for index in text.indices where isRadical(index) {
    result += withoutSpace(Array(text[start..<index])) + Array(repeating: PrintedPages.anyByte, count: 3)
    start = index + 3
  }
  return result + withoutSpace(Array(text[start...]))
}

/// The kind of letters that a font has, as far as its name tells.
enum FontFamily {
  case unknown
  /// 明朝, Times.
  case serif
  /// ゴシック, Arial.
  case sans

  init(_ name: String) {
    let name = name.lowercased()
    if ["mincho", "明朝", "serif", "times", "ming", "roman", "georgia"].contains(where: name.contains) {
      self = name.contains("sansserif") || name.contains("sans-serif") ? .sans : .serif
    } else if ["gothic", "ゴシック", "sans", "kaku", "meiryo", "arial", "helvetica"].contains(
      where: name.contains)
    {
      self = .sans
    } else {
      self = .unknown
    }
  }
}

/// A tag as `pdftohtml` writes them.
private struct PrintedTag {
  /// Its name, `/` included.
  let name: String
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    name = String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }

  /// The value of an attribute; empty where there is none.
  func value(_ name: String) -> String {
    let sought = Array(" \(name)=\"".utf8)
    var index = bytes.startIndex
    while index + sought.count <= bytes.endIndex {
      if bytes[index] == 0x20, bytes[index..<(index + sought.count)].elementsEqual(sought) {
        return String(
          decoding: bytes[(index + sought.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
      }
      index += 1
    }
    return ""
  }

  /// The whole number that an attribute is.
  func number(_ name: String) -> Int? {
    let digits = value(name)
    return digits.utf8.count <= 9 ? Int(digits) : nil
  }
}

/// `text` with its references to characters resolved, those that `pdftohtml` writes: `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&#…;`.
private func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
  guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
  var result: [UInt8] = []
  var index = text.startIndex
  while index < text.endIndex {
    let byte = text[index]
    index += 1
    guard byte == UInt8(ascii: "&"), let end = text[index...].prefix(8).firstIndex(of: UInt8(ascii: ";"))
    else {
      result.append(byte)
      continue
    }
    let name = String(decoding: text[index..<end], as: UTF8.self)
    index = end + 1
    switch name {
    case "amp": result.append(UInt8(ascii: "&"))
    case "lt": result.append(UInt8(ascii: "<"))
    case "gt": result.append(UInt8(ascii: ">"))
    case "quot": result.append(UInt8(ascii: "\""))
    default:
      let value = name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
      if let scalar = value.flatMap(Unicode.Scalar.init) { result += Array(String(scalar).utf8) }
    }
  }
  return result
}
