import RevisionModel
import RevisionText

/// Finds the sections or the sentences of one edition by their names.
struct UnitLookup {
  /// The line on which each begins.
  private let lines: [Int]
  /// The number of the file in which each stands; empty where the edition is one file.
  private let files: [UInt32]
  private let fileNames: [[UInt8]]
  /// What a name may call the file, folded.
  private let knownFiles: [[UInt8]]
  /// What each says, folded and without white space; of sections the heading.
  private var texts: [[UInt8]]
  /// Of sections: the heading without its number.
  private var titles: [[UInt8]]
  /// Units by their line, and by their text or title.
  private let byLine: [Int]
  private let byText: [(hash: UInt64, unit: Int)]

  /// O(length + n log n).
  /// - Parameter file: what the edition is called where it is one file.
  init(_ level: LinkDecisions.Level, of document: borrowing Document, file: String) {
    switch level {
    case .section:
      lines = document.heads.map(\.line)
      texts = document.heads.map { Self.plain(Array($0.heading.utf8)) }
      titles = document.heads.map { Self.plain(Array($0.title)) }
      files =
        document.files.isEmpty
        ? [] : (0..<document.sections.count).map { document.files[document.sections[$0].lowerBound] }
    case .sentence:
      lines = document.lines.map(Int.init)
      texts = []
      for sentence in 0..<document.sentences.count {
        texts.append(Self.plain(Array(document.bytes[document.byteRange(ofSentence: sentence)])))
      }
      titles = []
      files = document.files
    }
    fileNames = document.fileNames.map { Folding.folded(Array($0.utf8)) }
    knownFiles = fileNames.isEmpty ? [Folding.folded(Array(file.utf8))] : fileNames
    let lines = self.lines
    byLine = lines.indices.sorted { (lines[$0], $0) < (lines[$1], $1) }
    let named = (texts + titles).enumerated().map {
      (Fingerprint(of: $0.element).value, $0.offset % lines.count)
    }
    byText = named.sorted { $0 < $1 }.map { (hash: $0.0, unit: $0.1) }
  }

  /// The one unit of that name. O(log n) by place or by the whole text, else O(length).
  /// - Throws: `unknownUnit` or `ambiguousUnit`.
  func unit(_ name: String) throws(IngestError) -> Int {
    let parsed = UnitName(name, files: knownFiles)
    var found = units(parsed, parsed.text)
    if found.isEmpty, let quoted = parsed.quoted { found = units(parsed, quoted) }
    guard let unit = found.first else { throw IngestError(.unknownUnit, detail: name) }
    guard found.count == 1 else {
      let shown = found.prefix(5).map { ":\(lines[$0])" } + (found.count > 5 ? ["…"] : [])
      throw IngestError(.ambiguousUnit, detail: "\(name) → \(shown.joined(separator: ", "))")
    }
    return unit
  }

  /// Units at the place that are just `text`, or else hold it.
  private func units(_ name: UnitName, _ text: [UInt8]) -> [Int] {
    let placed: [Int]?
    switch name.place {
    case .id(let id): placed = id < lines.count ? [id] : []
    case .line(let line, let file): placed = units(onLine: line, file: file)
    case nil: placed = nil
    }
    if text.isEmpty { return placed ?? [] }
    let same = placed?.filter { isText(text, of: $0) } ?? units(saying: text)
    if !same.isEmpty { return same }
    return (placed ?? Array(lines.indices)).filter { texts[$0].holds(text) }
  }

  private func isText(_ text: [UInt8], of unit: Int) -> Bool {
    texts[unit] == text || (!titles.isEmpty && titles[unit] == text)
  }

  private func units(onLine line: Int, file: [UInt8]) -> [Int] {
    let start = byLine.partitioningIndex { lines[$0] >= line }
    return byLine[start...].prefix { lines[$0] == line }.filter {
      files.isEmpty || file.isEmpty || fileNames[Int(files[$0])] == file
    }
  }

  private func units(saying text: [UInt8]) -> [Int] {
    let hash = Fingerprint(of: text).value
    let start = byText.partitioningIndex { $0.hash >= hash }
    var found: [Int] = []
    for entry in byText[start...].prefix(while: { $0.hash == hash })
    where isText(text, of: entry.unit) && found.last != entry.unit { found.append(entry.unit) }
    return found
  }

  private static func plain(_ text: [UInt8]) -> [UInt8] { Folding.folded(text).filter { $0 > 0x20 } }
}

extension [UInt8] {
  /// Whether `part` stands somewhere in it.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard part.count <= count else { return false }
    return withUnsafeBufferPointer { own in
      part.withUnsafeBufferPointer { part in
        for start in 0...own.count - part.count {
          var length = 0
          while length < part.count && own[start + length] == part[length] { length += 1 }
          if length == part.count { return true }
        }
        return false
      }
    }
  }
}
