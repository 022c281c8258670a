/// A stretch of Markdown that is no text, or text written in another way.
struct InlineMark: Equatable {
  /// Bytes of the source text.
  var range: Range<Int>
  /// What stands in its place; nothing in most cases.
  var replacement: Replacement = .nothing

  enum Replacement: Equatable {
    case nothing
    case scalar(UInt32)
    /// `<br>`.
    case lineBreak
    /// A tag that sets blocks apart.
    case tag(ElementRole, isEnd: Bool)
  }
}

/// The inline marks of one paragraph: emphasis, code spans, links, images, tags, entities, escapes.
///
/// Links and emphasis follow CommonMark, but for the rules by which marks beside Japanese punctuation are no marks:
/// here a mark opens when text follows it and closes when text precedes it. One pass with a stack: O(length).
struct InlineMarks {
  private let text: UnsafeBufferPointer<UInt8>
  private let first: Int
  private let end: Int
  private var index: Int
  private var marks: [InlineMark] = []
  private var brackets: [Range<Int>] = []
  private var runs: [UInt8: [Range<Int>]] = [:]
  private let elements: ElementTable
  /// Where the backtick runs of each length begin, descending; empty until they are first asked for.
  private var tickRuns: [Int: [Int]] = [:]
  /// Comments, declarations and elements that are not closed further on: their ends are not looked for again.
  private var unclosedNames: Set<[UInt8]> = []

  private init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ elements: ElementTable) {
    self.text = text
    self.elements = elements
    first = range.lowerBound
    end = range.upperBound
    index = first
  }

  /// The marks in `range`, by their beginnings; an outer mark stands before those inside it.
  /// - Parameter isHTML: whether it is a stretch of HTML, in which only tags and entities are marks.
  static func find(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, elements: ElementTable, isHTML: Bool = false
  ) -> [InlineMark] {
    var finder = InlineMarks(text, range, elements)
    while finder.index < finder.end { finder.step(isHTML: isHTML) }
    return finder.marks.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// The tag, comment or entity that `range` begins with; `nil` where it begins with none.
  static func leadingTag(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, elements: ElementTable
  ) -> InlineMark? {
    var finder = InlineMarks(text, range, elements)
    finder.step(isHTML: true)
    return finder.marks.first
  }

  private mutating func step(isHTML: Bool) {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "<"): takeTag()
    case UInt8(ascii: "&"): takeEntity()
    case _ where isHTML: index += 1
    case UInt8(ascii: "\\"): takeEscape()
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): takeRun(byte)
    case UInt8(ascii: "["):
      let isImage =
        index > 0 && text[index - 1] == UInt8(ascii: "!") && marks.last?.range != (index - 1)..<index
      brackets.append((isImage ? index - 1 : index)..<(index + 1))
      index += 1
    case UInt8(ascii: "]"): closeBracket()
    default: index += 1
    }
  }

  private mutating func remove(_ range: Range<Int>, _ replacement: InlineMark.Replacement = .nothing) {
    marks.append(InlineMark(range: range, replacement: replacement))
  }

  private mutating func takeEscape() {
    if index + 1 < end, isASCIIPunctuation(text[index + 1]) {
      remove(index..<(index + 1))
      index += 2
    } else {
      index += 1
    }
  }

  private mutating func takeCode() {
    let start = index
    while index < end, text[index] == UInt8(ascii: "`") { index += 1 }
    let count = index - start
    guard let closing = nextTicks(count) else { return }
    remove(start..<index)
    remove(closing..<(closing + count))
    index = closing + count
  }

  /// Where the next run of just `count` backticks begins from `index` on; `nil` where there is none. Runs that lie behind
  /// are forgotten, so that all calls together take O(length).
  private mutating func nextTicks(_ count: Int) -> Int? {
    if tickRuns.isEmpty { findTickRuns() }
    while let place = tickRuns[count]?.last {
      if place >= index { return place }
      tickRuns[count]?.removeLast()
    }
    return nil
  }

  private mutating func findTickRuns() {
    var place = end
    while place > first {
      place -= 1
      guard text[place] == UInt8(ascii: "`") else { continue }
      let runEnd = place + 1
      while place > first, text[place - 1] == UInt8(ascii: "`") { place -= 1 }
      tickRuns[runEnd - place, default: []].append(place)
    }
  }

  /// Takes a run of emphasis marks: closes with it what it can close, and keeps the rest for a later run to close.
  private mutating func takeRun(_ stroke: UInt8) {
    let start = index
    while index < end, text[index] == stroke { index += 1 }
    var run = start..<index
    if stroke == UInt8(ascii: "~"), run.count != 2 { return }
    let previous = start > 0 ? text[start - 1] : 0x20
    let next = index < end ? text[index] : 0x20
    let isInWord = stroke == UInt8(ascii: "_")
    let canClose = previous > 0x20 && !(isInWord && isWordByte(next))
    let canOpen = next > 0x20 && !(isInWord && isWordByte(previous))
    while canClose, !run.isEmpty, var opener = runs[stroke]?.popLast() {
      let used = min(run.count, opener.count)
      remove((opener.upperBound - used)..<opener.upperBound)
      remove(run.lowerBound..<(run.lowerBound + used))
      opener = opener.lowerBound..<(opener.upperBound - used)
      run = (run.lowerBound + used)..<run.upperBound
      if !opener.isEmpty { runs[stroke]?.append(opener) }
    }
    if canOpen, !run.isEmpty { runs[stroke, default: []].append(run) }
  }

  private mutating func closeBracket() {
    let close = index
    index += 1
    guard let opener = brackets.popLast() else { return }
    if text[opener.upperBound..<close].first == UInt8(ascii: "^") {
      remove(opener.lowerBound..<index)
      return
    }
    guard let target = endOfTarget() else { return }
    if text[opener.lowerBound] == UInt8(ascii: "!") {
      remove(opener.lowerBound..<target)
    } else {
      remove(opener)
      remove(close..<target)
    }
    index = target
  }

  /// After the target of a link that begins at `index`: `(…)` with balanced brackets, or `[…]`; `nil` where none begins.
  private func endOfTarget() -> Int? {
    guard index < end else { return nil }
    let limit = min(end, index + longestTarget)
    if text[index] == UInt8(ascii: "[") {
      for place in (index + 1)..<max(limit, index + 1) where text[place] == UInt8(ascii: "]") {
        return place + 1
      }
      return nil
    }
    guard text[index] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for place in index..<limit {
      if text[place] == UInt8(ascii: "(") { depth += 1 }
      if text[place] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return place + 1 }
    }
    return nil
  }
}

/// Targets of links are shorter than this, in bytes.
private let longestTarget = 1_000

func isWordByte(_ byte: UInt8) -> Bool {
  (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
}

func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  byte > 0x20 && byte < 0x7F && !isWordByte(byte)
}

// MARK: Tags and entities

extension InlineMarks {
  private mutating func takeTag() {
    let start = index
    index += 1
    guard index < end else { return }
    if text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "?") {
      takeDeclaration(start)
      return
    }
    let isEnd = text[index] == UInt8(ascii: "/")
    let nameStart = isEnd ? index + 1 : index
    var nameEnd = nameStart
    while nameEnd < end, isWordByte(text[nameEnd]) { nameEnd += 1 }
    guard nameEnd > nameStart, let close = endOfTag(from: nameEnd) else { return }
    if isAddress(nameStart..<(close - 1)) {
      remove(start..<(start + 1))
      remove((close - 1)..<close)
      index = close
      return
    }
    let role = elements.role(of: UnsafeBufferPointer(rebasing: text[nameStart..<nameEnd]))
    switch role {
    case .unknown: return
    case .inline, .strong, .link: remove(start..<close)
    case .lineBreak: remove(start..<close, .lineBreak)
    case .skipped where !isEnd:
      index = endOfElement(named: nameStart..<nameEnd, from: close)
      remove(start..<index)
      return
    case .skipped: remove(start..<close)
    default: remove(start..<close, .tag(role, isEnd: isEnd))
    }
    index = close
  }

  /// A comment or a declaration, to its end.
  private mutating func takeDeclaration(_ start: Int) {
    let isComment = index + 2 < end && text[index + 1] == 0x2D && text[index + 2] == 0x2D
    let name = Array((isComment ? "--" : "").utf8)
    if unclosedNames.contains(name) { return }
    for place in index..<end where text[place] == UInt8(ascii: ">") {
      if isComment, text[place - 1] != 0x2D || text[place - 2] != 0x2D { continue }
      remove(start..<(place + 1))
      index = place + 1
      return
    }
    unclosedNames.insert(name)
  }

  /// After the `>` of a tag, quoted values passed over; `nil` when there is none within reason.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8 = 0
    for place in start..<min(end, start + 4_000) {
      let byte = text[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
    }
    return nil
  }

  /// Whether what stands between angle brackets is an address of the web or of mail.
  private func isAddress(_ range: Range<Int>) -> Bool {
    var hasSign = false
    for index in range {
      let byte = text[index]
      if byte <= 0x20 || byte == UInt8(ascii: "\"") { return false }
      if byte == UInt8(ascii: "@") { hasSign = true }
      if byte == UInt8(ascii: ":") { hasSign = true }
    }
    return hasSign
  }

  /// After the end tag of an element whose text is no text of the edition.
  private mutating func endOfElement(named name: Range<Int>, from start: Int) -> Int {
    let spelling = text[name].map { $0 | 0x20 }
    if unclosedNames.contains(spelling) { return start }
    var place = start
    while place + name.count + 2 < end {
      if text[place] == UInt8(ascii: "<"), text[place + 1] == UInt8(ascii: "/"),
        zip(text[(place + 2)...], spelling).allSatisfy({ $0 | 0x20 == $1 })
      {
        if let close = endOfTag(from: place + 2 + name.count) { return close }
        break
      }
      place += 1
    }
    unclosedNames.insert(spelling)
    return start
  }

  private mutating func takeEntity() {
    let start = index
    index += 1
    guard let close = text[start..<min(end, start + 12)].firstIndex(of: UInt8(ascii: ";")) else { return }
    guard let scalar = entity(text, (start + 1)..<close) else { return }
    remove(start..<(close + 1), .scalar(scalar))
    index = close + 1
  }
}

/// The character that an entity stands for; `nil` for names that Markdown in office use does not hold.
private func entity(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> UInt32? {
  guard let first = text[name].first else { return nil }
  let spelling = String(decoding: text[name], as: UTF8.self)
  if first == UInt8(ascii: "#") {
    let digits = spelling.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0x20, Unicode.Scalar(value) != nil else { return nil }
    return value
  }
  return namedEntities.first { $0.0 == spelling }?.1
}

/// Entities that are met in Markdown (names of HTML).
private let namedEntities: [(String, UInt32)] = [
  ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0), ("ensp", 0x2002),
  ("emsp", 0x2003), ("thinsp", 0x2009), ("copy", 0xA9), ("reg", 0xAE), ("trade", 0x2122), ("hellip", 0x2026),
  ("mdash", 0x2014), ("ndash", 0x2013), ("lsquo", 0x2018), ("rsquo", 0x2019), ("ldquo", 0x201C),
  ("rdquo", 0x201D),
  ("bull", 0x2022), ("middot", 0xB7), ("times", 0xD7), ("deg", 0xB0), ("sect", 0xA7), ("para", 0xB6),
  ("yen", 0xA5),
  ("euro", 0x20AC), ("pound", 0xA3), ("larr", 0x2190), ("rarr", 0x2192), ("uarr", 0x2191), ("darr", 0x2193),
  ("laquo", 0xAB), ("raquo", 0xBB), ("plusmn", 0xB1), ("le", 0x2264), ("ge", 0x2265), ("ne", 0x2260),
]
