/// Finds lines of `pdftotext` in the text that `pdftohtml` has of the same page, whose order may be another one: each place once,
/// and in order where that can be.
struct PageSearch {
  private let text: [UInt8]
  /// Places of the text by the eight bytes that stand there.
  private let places: [(key: UInt64, place: UInt32)]
  private var isTaken: [Bool]
  /// Behind what was found last.
  private var cursor = 0
  /// Steps that may still be taken: repeated text is not searched through for ever.
  private var steps: Int

  /// O(length log length).
  init(_ text: [UInt8]) {
    self.text = text
    places = text.indices.filter { text[$0] & 0xC0 != 0x80 }
      .map { (Self.key(text[$0...]), UInt32($0)) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    isTaken = Array(repeating: false, count: text.count)
    steps = 1 << 12 + 64 * text.count
  }

  private static let keyLength = 8

  /// The first bytes of `text` as a number, zeros behind what is shorter.
  private static func key(_ text: ArraySlice<UInt8>, padding: UInt8 = 0) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<keyLength {
      let place = text.startIndex + offset
      key = key << 8 | UInt64(place < text.endIndex ? text[place] : padding)
    }
    return key
  }

  /// Where `line` stands, and has not been found before: next behind what was found last, or else first on the page; `nil` where
  /// it does not. Looked up by its beginning, or by what follows where that has a letter that could be any.
  mutating func find(_ line: [UInt8]) -> Range<Int>? {
    let letters = line.indices.filter { line[$0] & 0xC0 != 0x80 }.prefix(Self.mostTries)
    // In a short line, one letter that could be any leaves too little of eight bytes.
    for length in line.count <= Self.short ? [Self.keyLength, 3] : [Self.keyLength] {
      for offset in letters {
        guard let start = start(of: line, by: line[offset...].prefix(length), at: offset) else { continue }
        let range = start..<(start + line.count)
        for place in range { isTaken[place] = true }
        cursor = range.upperBound
        return range
      }
    }
    return nil
  }

  /// Letters of a line, from its first, that it is looked up by.
  private static let mostTries = 8
  /// Bytes of a short line.
  private static let short = 36

  /// Where `line` stands, looked up by `part` of it, which it has at `offset`.
  private mutating func start(of line: [UInt8], by part: ArraySlice<UInt8>, at offset: Int) -> Int? {
    let low = Self.key(part)
    let high = Self.key(part, padding: 0xFF)
    var next: Int?
    var first: Int?
    var index = firstPlace(from: low)
    while index < places.count, places[index].key <= high, steps > 0 {
      let place = Int(places[index].place) - offset
      index += 1
      steps -= 1
      if let known = place < cursor ? first : next, known < place { continue }
      guard place >= 0, !isTaken[place], stands(line, at: place) else { continue }
      if place < cursor { first = place } else { next = place }
    }
    return next ?? first
  }

  /// The first of `places` whose key is not below `key`.
  private func firstPlace(from key: UInt64) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func stands(_ line: [UInt8], at place: Int) -> Bool {
    guard place + line.count <= text.count else { return false }
    for offset in line.indices {
      steps -= 1
      let byte = text[place + offset]
      if byte != line[offset] && byte != PrintedPages.anyByte { return false }
    }
    return true
  }
}
