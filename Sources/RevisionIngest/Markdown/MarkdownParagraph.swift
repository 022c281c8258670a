import RevisionModel

/// Lines of Markdown that belong together, gathered before their inline marks are read.
struct MarkdownParagraph {
  /// The lines end to end; between two of them stands a line feed, or a vertical tab where the line was broken on
  /// purpose.
  var bytes: [UInt8] = []
  /// Where in `bytes` each line begins, and its number in the input.
  var starts: [(offset: Int, line: Int)] = []
  var kind: Block.Kind = .paragraph
  var layout = Layout()
  /// Quotations it stands in.
  var quotes = 0
  /// Whether it is HTML, in which tags and entities are the only marks.
  var isHTML = false
  /// Whether it is code, in which there are no marks.
  var isVerbatim = false
  /// Whether its last line was broken on purpose.
  var endsInBreak = false

  static let softBreak: UInt8 = 0x0A
  static let hardBreak: UInt8 = 0x0B

  /// Adds a line.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int, isHardBreak: Bool)
  {
    if !bytes.isEmpty { bytes.append(endsInBreak ? Self.hardBreak : Self.softBreak) }
    starts.append((bytes.count, line))
    // A vertical tab of the text itself is a blank like any other.
    bytes.append(contentsOf: text[range].lazy.map { $0 == Self.hardBreak ? 0x20 : $0 })
    endsInBreak = isHardBreak
  }

  /// Whether all of it is a link to a place in the same text.
  var isInnerLink: Bool {
    let link = Array("](#".utf8)
    let isLink = bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: ")")
    if isLink { return contains(link) }
    return bytes.starts(with: Array("<a href=\"#".utf8))
      && bytes.reversed().starts(with: Array("</a>".utf8).reversed())
  }

  /// Whether its first line is a link, a number before it perhaps, to a place in the same text or to a file beside it:
  /// in a list of contents, that of a part whose chapters stand below it in the same paragraph.
  var beginsAsLink: Bool {
    let line = bytes.prefix { $0 != Self.softBreak && $0 != Self.hardBreak }
    guard let close = line.lastIndex(of: UInt8(ascii: ")")), line.endIndex - close <= longestRemark,
      let open = line.firstIndex(of: UInt8(ascii: "["))
    else { return false }
    let isNumbered = line.withUnsafeBufferPointer { text in
      switch opening(text, 0..<text.count) {
      case .text: open == 0
      case .bullet(let length), .label(_, let length): open == length
      }
    }
    guard isNumbered, let target = line.firstIndex(of: UInt8(ascii: "(")), open < target,
      target < close, line[target - 1] == UInt8(ascii: "]")
    else { return false }
    // An address of the web or of mail has a scheme.
    return !line[target..<close].contains(UInt8(ascii: ":"))
  }

  private func contains(_ pattern: [UInt8]) -> Bool {
    guard bytes.count >= pattern.count else { return false }
    return (0...(bytes.count - pattern.count)).contains { start in
      bytes[start] == pattern[0] && bytes[start..<(start + pattern.count)].elementsEqual(pattern)
    }
  }
}

/// How many bytes of remarks may stand behind a link that is an entry of a list.
private let longestRemark = 24
