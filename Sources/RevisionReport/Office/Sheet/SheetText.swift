import RevisionText

/// A text of a cell that an office program can hold and show: runs of a mark each.
struct SheetText: Equatable {
  /// A run under one mark.
  struct Run: Equatable {
    var text: [UInt8]
    var mark: ComparisonTable.Run.Mark
  }

  var runs: [Run]

  init(_ runs: [Run] = []) { self.runs = runs }

  /// A text without a mark.
  init(_ text: [UInt8]) { runs = text.isEmpty ? [] : [Run(text: text, mark: .none)] }

  /// What a cell may hold: Excel's limit of 32,767 UTF-16 units and, lest print cuts text off, what its highest row shows.
  enum Limit {
    static let units = 32_000
    /// The highest row, in points.
    static let rowHeight = 409
    /// A line of text of 10.5 points, in points, with some room for a face that stands in for a missing one.
    static let lineHeight = 16
    /// One less than the highest row has room for: a text that goes on says so first.
    static let lines = (rowHeight - 3) / lineHeight - 1
    /// What of a column's width is left free at its edges, in half-width characters.
    static let margin = 1
  }

  /// The text of paragraphs, one below the other, in parts that a cell can hold and show. At least one part.
  /// - Parameter columns: how many half-width characters stand on a line of the cell. O(length).
  static func parts(_ paragraphs: [[Run]], columns: Int) -> [SheetText] {
    var filler = SheetTextFiller(columns: columns)
    for (place, paragraph) in paragraphs.enumerated() {
      if place > 0 { filler.endLine() }
      for run in paragraph { filler.append(run) }
    }
    return filler.parts
  }

  /// Part `part` of a cell; of a text that goes on, with the word for that on its first line.
  static func part(_ part: Int, of texts: [SheetText], continued: [UInt8]) -> SheetText {
    guard part < texts.count else { return SheetText() }
    if part == 0 { return texts[part] }
    return SheetText([SheetText.Run(text: continued + [0x0A], mark: .none)] + texts[part].runs)
  }
}

/// Fills parts one after the other.
private struct SheetTextFiller {
  private(set) var parts = [SheetText()]
  private var units = 0
  private var line: LineCount
  /// Whether a line ended, so that what comes next stands on a new one.
  private var isAtLineEnd = false

  init(columns: Int) { line = LineCount(columns: columns) }

  mutating func endLine() { isAtLineEnd = true }

  mutating func append(_ run: SheetText.Run) {
    var start = 0
    var position = 0
    run.text.withUnsafeBufferPointer { text in
      while position < text.count {
        let begin = position
        let scalar = nextScalar(text, &position)
        if isAtLineEnd { startLine(run.mark) }
        if takes(scalar) { continue }
        put(text[start..<begin], run.mark)
        start = begin
        nextPart()
        _ = takes(scalar)
      }
      put(text[start...], run.mark)
    }
  }

  /// Counts a character; says whether the part still has room for it.
  private mutating func takes(_ scalar: UInt32) -> Bool {
    line.take(scalar)
    units += Self.units(of: scalar)
    return units <= SheetText.Limit.units && line.lines <= SheetText.Limit.lines
  }

  /// How many UTF-16 units a character takes at the most: a stand-in for what must not act has eight, as has an escaped
  /// underline.
  private static func units(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x5F, 0x7F...0x9F, 0x2028...0x206F: 8
    case 0x10000...: 2
    default: 1
    }
  }

  private mutating func startLine(_ mark: ComparisonTable.Run.Mark) {
    isAtLineEnd = false
    if line.lines >= SheetText.Limit.lines { return nextPart() }
    line.take(0x0A)
    units += 1
    put([0x0A], .none)
  }

  private mutating func nextPart() {
    parts.append(SheetText())
    units = 0
    line = LineCount(columns: line.columns)
  }

  private mutating func put(_ text: some Collection<UInt8>, _ mark: ComparisonTable.Run.Mark) {
    if text.isEmpty { return }
    let last = parts.count - 1
    if let end = parts[last].runs.indices.last, parts[last].runs[end].mark == mark {
      parts[last].runs[end].text += text
    } else {
      parts[last].runs.append(SheetText.Run(text: Array(text), mark: mark))
    }
  }
}

/// How many lines a text takes that is broken wherever a line is full.
private struct LineCount {
  let columns: Int
  private(set) var lines = 1
  private var column = 0

  init(columns: Int) { self.columns = max(columns, 2) }

  mutating func take(_ scalar: UInt32) {
    let width = displayWidth(of: scalar)
    if scalar == 0x0A || column + width > columns {
      lines += 1
      column = 0
    }
    column += scalar == 0x0A ? 0 : width
  }
}

extension SheetText {
  /// How many lines the text takes in a cell of so many half-width characters. O(length).
  func lines(columns: Int) -> Int {
    var count = LineCount(columns: columns)
    for run in runs {
      var position = 0
      run.text.withUnsafeBufferPointer { text in
        while position < text.count { count.take(nextScalar(text, &position)) }
      }
    }
    return count.lines
  }

  /// Whether a program would take the text for a formula if someone typed it: Japanese editions of Excel know the
  /// full-width signs too.
  var looksLikeFormula: Bool {
    guard let text = runs.first?.text else { return false }
    return ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\n"].contains { text.starts(with: $0.utf8) }
  }
}
