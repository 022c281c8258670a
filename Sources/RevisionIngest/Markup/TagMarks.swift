import RevisionText

/// What the attributes of a start tag say about the text that follows.
struct TagMarks: OptionSet {
  let rawValue: UInt16

  /// `hidden`, a style that does not display it, or the class or role of a mark that only links back from a note or to
  /// a comment.
  static let hidden = TagMarks(rawValue: 1)
  /// A contents list, by class, id, role or `epub:type`.
  static let contents = TagMarks(rawValue: 2)
  /// A footnote or a note, by class, role or `epub:type`.
  static let note = TagMarks(rawValue: 4)
  /// `role="heading"`.
  static let heading = TagMarks(rawValue: 8)
  /// Looks like a heading by its class.
  static let emphasised = TagMarks(rawValue: 16)
  /// A link to a place in the same document.
  static let innerLink = TagMarks(rawValue: 32)
  /// `role="navigation"`.
  static let navigation = TagMarks(rawValue: 64)
  /// `role="presentation"`: a table that only lays out.
  static let presentation = TagMarks(rawValue: 128)
  /// The class of a link to where it stands (¶).
  static let selfLink = TagMarks(rawValue: 256)
  /// A link to another document.
  static let outerLink = TagMarks(rawValue: 512)
  /// `role="main"`.
  static let main = TagMarks(rawValue: 1024)
  /// `role="banner"`: the head of the site.
  static let banner = TagMarks(rawValue: 2048)
  /// The role of another part of the site: `contentinfo`, `search`, `complementary`.
  static let furniture = TagMarks(rawValue: 4096)
}

/// The start tag of an element, as far as it matters.
struct StartTag {
  var role: ElementRole
  var marks: TagMarks = []
  /// `aria-level`; 0 where it says nothing.
  var ariaLevel = 0
  /// `colspan` and `rowspan`.
  var columns = 1
  var rows = 1
  /// The fingerprint of its class; 0 where it has none.
  var className: UInt64 = 0
  /// The size of type in per cent of what is usual; 0 where it says nothing.
  var size: UInt16 = 0
  /// The file that a frame shows.
  var file = ""

  init(role: ElementRole) { self.role = role }

  /// Takes one attribute into account. Names are compared as written: attributes of XHTML are lower-case, and those
  /// of HTML come so from the parser.
  mutating func note(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    guard let first = name.first else { return }
    switch first {
    case UInt8(ascii: "c") where matches(name, "class"): readClass(value)
    case UInt8(ascii: "i") where matches(name, "id"): if isContentsName(value) { marks.insert(.contents) }
    case UInt8(ascii: "r") where matches(name, "role"): forEachToken(value) { readRole($0) }
    case UInt8(ascii: "r") where matches(name, "rowspan"): rows = span(value, digits: 5) ?? 1
    case UInt8(ascii: "c") where matches(name, "colspan"): columns = span(value, digits: 4) ?? 1
    case UInt8(ascii: "t") where matches(name, "type"): forEachToken(value) { readRole($0) }
    case UInt8(ascii: "e") where matches(name, "epub:type"): forEachToken(value) { readRole($0) }
    case UInt8(ascii: "h") where matches(name, "hidden"): marks.insert(.hidden)
    case UInt8(ascii: "h") where matches(name, "href"):
      marks.insert(value.first == UInt8(ascii: "#") ? .innerLink : .outerLink)
    case UInt8(ascii: "s") where role == .frame && matches(name, "src"):
      file = String(decoding: value, as: UTF8.self)
    case UInt8(ascii: "s") where matches(name, "style"): readStyle(value)
    case UInt8(ascii: "s") where matches(name, "size"): size = fontSize(value)
    case UInt8(ascii: "a") where matches(name, "aria-level"): ariaLevel = number(value, digits: 2)
    default: break
    }
  }

  private mutating func readClass(_ value: UnsafeBufferPointer<UInt8>) {
    className = Fingerprint(of: value).value
    forEachToken(value) { token in
      if isContentsName(token) { marks.insert(.contents) }
      if isNoteName(token) { marks.insert(.note) }
      if isSelfLinkName(token) { marks.insert(.selfLink) }
      if matches(token, "msocomanchor") { marks.insert(.hidden) }
      if isHeadingName(token) { marks.insert(.emphasised) }
    }
  }

  private mutating func readStyle(_ value: UnsafeBufferPointer<UInt8>) {
    if contains(value, "display:none") || contains(value, "display: none") { marks.insert(.hidden) }
    // What Word sets as HTML: comments, notes, and bullets in a font of pictures, where letters mean none.
    if contains(value, "mso-element:comment") || contains(value, "font-family:wingdings") {
      marks.insert(.hidden)
    }
    if contains(value, "mso-element:footnote") || contains(value, "mso-element:endnote") {
      if !contains(value, "-list") { marks.insert(.note) }
    }
    let weights: [StaticString] = [
      "font-weight:bold", "font-weight: bold", "font-weight:700", "font-weight: 700",
    ]
    if weights.contains(where: { contains(value, $0) }) { marks.insert(.emphasised) }
    let size = fontSize(inStyle: value)
    if size > 0 { self.size = size }
  }

  /// Values of `role` (WAI-ARIA and DPUB-ARIA) and of `epub:type`.
  private mutating func readRole(_ token: UnsafeBufferPointer<UInt8>) {
    if matches(token, "heading") { marks.insert(.heading) }
    // The arrow behind a footnote that leads back to its place.
    if matches(token, "doc-backlink") { marks.insert(.hidden) }
    if matches(token, "navigation") { marks.insert(.navigation) }
    if matches(token, "main") { marks.insert(.main) }
    if matches(token, "banner") { marks.insert(.banner) }
    if matches(token, "contentinfo") || matches(token, "search") || matches(token, "complementary") {
      marks.insert(.furniture)
    }
    if matches(token, "presentation") { marks.insert(.presentation) }
    if matches(token, "doc-toc") || matches(token, "toc") { marks.insert(.contents) }
    if contains(token, "footnote") || contains(token, "endnote") || matches(token, "note")
      || matches(token, "rearnote")
    {
      if !contains(token, "noteref") { marks.insert(.note) }
    }
  }
}

private func isNoteName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  matches(name, "note") || matches(name, "footnote") || matches(name, "footnotes")
    || matches(name, "endnotes") || matches(name, "msofootnotetext") || matches(name, "msoendnotetext")
}

private func isContentsName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  matches(name, "toc") || matches(name, "mokuji") || matches(name, "table-of-contents")
    || matches(name, "tableofcontents")
}

/// Classes that documentation tools give to the pilcrow behind a heading or a paragraph.
private func isSelfLinkName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  matches(name, "headerlink") || matches(name, "pilcrow") || matches(name, "permalink")
    || matches(name, "self-link")
}

/// Classes of paragraphs that look like headings, a number or a letter behind them apart (title2, midashi-a). Whole names
/// alone: the title of a table, of an item or of a part of the page (table-title, page-title-area) heads no section.
private func isHeadingName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  let stem = UnsafeBufferPointer(rebasing: name[..<stemEnd(of: name)])
  return matches(stem, "heading") || matches(stem, "headline") || matches(stem, "midashi")
    || matches(stem, "title") || matches(stem, "ttl") || matches(stem, "section-title")
    || contains(name, "midashi") || isHeadingElement(name) || matches(stem, "chapter-title")
    || matches(stem, "section-heading") || matches(stem, "chapter-heading")
    || matches(stem, "msoheading") || matches(stem, "msotitle")
}

/// Whether a class is named as the elements of headings are: h1 to h6.
private func isHeadingElement(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  name.count == 2 && begins(name, with: "h") && name[1] >= 0x31 && name[1] <= 0x36
}

/// Where a name ends without the digits behind it, or the single letter or level (`-a`, `_lv2`) that a dash sets off.
private func stemEnd(of name: UnsafeBufferPointer<UInt8>) -> Int {
  let isDash = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
  var end = name.count
  while end > 0, name[end - 1] >= 0x30, name[end - 1] <= 0x39 { end -= 1 }
  let letters = name[..<end].suffix(2).reversed().prefix { !isDash($0) }.count
  if letters > 0, end > letters, isDash(name[end - letters - 1]) { end -= letters }
  while end > 0, isDash(name[end - 1]) { end -= 1 }
  return end
}

/// The number that the first so many characters of `text` write; 0 where they write none.
private func number(_ text: UnsafeBufferPointer<UInt8>, digits: Int) -> Int {
  var value = 0
  for byte in text.prefix(digits) {
    guard byte >= 0x30, byte <= 0x39 else { return 0 }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}

/// The number that `text` begins with, cut to so many digits, by HTML's rules for whole numbers: white space before it and
/// anything behind it do not count; `nil` where there is none.
private func span(_ text: UnsafeBufferPointer<UInt8>, digits: Int) -> Int? {
  let number = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D }
    .prefix { $0 >= 0x30 && $0 <= 0x39 }
  return number.isEmpty ? nil : number.prefix(digits).reduce(0) { $0 * 10 + Int($1 - 0x30) }
}

/// Whether `bytes` spell `word`, which is lower-case; capitals count as small letters.
private func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
  guard bytes.count == word.utf8CodeUnitCount else { return false }
  return spells(bytes, at: 0, word)
}

/// Whether `word` occurs in `bytes`, by the same rule.
private func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
  place(behind: word, in: bytes) != nil
}

/// The place behind the first `word` in `bytes`, by the same rule; `nil` where there is none.
func place(behind word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard bytes.count >= word.utf8CodeUnitCount else { return nil }
  for start in 0...(bytes.count - word.utf8CodeUnitCount) where spells(bytes, at: start, word) {
    return start + word.utf8CodeUnitCount
  }
  return nil
}

/// Whether `bytes` begin with `word`, by the same rule.
func begins(_ bytes: UnsafeBufferPointer<UInt8>, with word: StaticString) -> Bool {
  bytes.count >= word.utf8CodeUnitCount && spells(bytes, at: 0, word)
}

private func spells(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ word: StaticString) -> Bool {
  for index in 0..<word.utf8CodeUnitCount {
    let byte = bytes[start + index]
    let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    if lower != word.utf8Start[index] { return false }
  }
  return true
}

/// Calls `body` with each word of a list that white space separates.
private func forEachToken(
  _ list: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
) {
  var start = 0
  for index in 0...list.count where index == list.count || list[index] <= 0x20 {
    if index > start { body(UnsafeBufferPointer(rebasing: list[start..<index])) }
    start = index + 1
  }
}
