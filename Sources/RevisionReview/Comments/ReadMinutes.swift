import RevisionModel
import RevisionText

/// Reads the comments out of minutes that are split into sections, blocks and sentences, so that wrapped lines are joined
/// and page breaks are passed over already.
///
/// A comment is what stands behind a bullet, or what someone says who is not of the office; where there are neither, what
/// stands behind a number and ends with a full stop. What the office says, or stands behind an arrow, is the reply to the
/// comments since the last one. It is under the agenda item whose heading comes before it. O(length).
/// - Returns: the comments in reading order, and the lines of paragraphs behind the first that belong to none; of all where
/// there is no comment.
package func readMinutes(_ minutes: Document) -> (comments: [Comment], passedOver: [Int]) {
  let blocks = minutes.minutesBlocks()
  let isNumbered = !blocks.contains { $0.isItem || $0.speaker.map { !$0.isReply } ?? false }
  var reader = MinutesReader(
    document: minutes, hasNumbers: isNumbered, hasAgenda: blocks.contains(where: \.isAgendaItem))
  for block in blocks { reader.take(block) }
  return reader.finished()
}

/// A block of minutes, with what it begins with.
struct MinutesBlock {
  /// The sentences.
  var sentences: Range<Int>
  /// Without the mark and the speaker.
  var text: [UInt8]
  var isHeading: Bool
  /// Whether a bullet stands before it, or the markup says that it is an item.
  var isItem: Bool
  var speaker: SpeakerLabel?
  /// Whether it begins as an agenda item does.
  var isAgendaItem: Bool
  /// As written.
  var whole: [UInt8]

  var string: String { String(decoding: whole, as: UTF8.self) }
}

extension Document {
  /// The blocks, headings among them.
  fileprivate func minutesBlocks() -> [MinutesBlock] {
    let cuts = blocks.count == 0 ? sentences.count : blocks.count
    return (0..<cuts).map { index in
      let range = blocks.count == 0 ? index..<index + 1 : blocks[index]
      let whole = trimmed(bytes[byteRange(ofSentences: range)])
      let role = roles[range.lowerBound]
      let bullet = bulletLength(whole)
      let behind = whole.dropFirst(bullet == 0 && role == .item ? numberLength(whole) : bullet)
      let speaker = SpeakerLabel(behind)
      return MinutesBlock(
        sentences: range, text: Array(behind.dropFirst(speaker?.length ?? 0)),
        isHeading: role == .heading && speaker == nil,
        isItem: bullet > 0 || role == .item && !isNote(whole), speaker: speaker,
        isAgendaItem: isAgendaItem(whole),
        whole: Array(whole))
    }
  }
}

/// Puts comments together, block after block.
private struct MinutesReader {
  let document: Document
  /// Whether numbers stand for bullets.
  let hasNumbers: Bool
  /// Whether some headings say that they are agenda items; then no other heading is one.
  let hasAgenda: Bool
  private var comments: [Comment] = []
  private var passedOver: [Int] = []
  private var agenda = ""
  /// The level of the agenda item.
  private var level = 0
  /// The comments that the next reply is to.
  private var unanswered = 0
  /// What the next paragraph goes on with.
  private var open = Open.nothing

  private enum Open {
    case nothing
    /// A comment behind a bullet, which ends with its paragraph unless that is plainly not over.
    case item
    /// What someone says, until someone else does.
    case speech
    case reply
  }

  init(document: Document, hasNumbers: Bool, hasAgenda: Bool) {
    self.document = document
    self.hasNumbers = hasNumbers
    self.hasAgenda = hasAgenda
  }

  func finished() -> (comments: [Comment], passedOver: [Int]) { (comments, passedOver) }

  mutating func take(_ block: MinutesBlock) {
    if let speaker = block.speaker {
      if speaker.isReply { beginReply(block) } else { begin(block, speaker: speaker.name) }
    } else if block.isItem {
      takeItem(block)
    } else if hasNumbers, endsClosed(block.string), numberLength(block.whole[...]) > 0 {
      var numbered = block
      numbered.text = Array(block.whole.dropFirst(numberLength(block.whole[...])))
      begin(numbered, speaker: nil)
    } else if block.isHeading || block.isAgendaItem || isSetOffHeading(block) {
      takeHeading(block)
    } else if isEnd(block.whole) {
      open = .nothing
    } else {
      takeParagraph(block)
    }
  }

  /// An item inside of a speech or a reply is a part of it; one that closes what a comment quotes is, too.
  private mutating func takeItem(_ block: MinutesBlock) {
    switch open {
    case .speech: appendToComment(block.text)
    case .reply where comments.last?.speaker != "": appendToReply(block.text)
    case .item where quoteGoesOn(into: block.whole): appendToComment(block.whole)
    default: begin(block, speaker: nil)
    }
  }

  private mutating func takeHeading(_ block: MinutesBlock) {
    let section = document.section(ofSentence: block.sentences.lowerBound)
    let own = document.heads[section].level
    if hasAgenda && !block.isAgendaItem && (own > level || !block.isHeading) { return }
    agenda = block.string
    level = own
    open = .nothing
    unanswered = comments.count
  }

  private mutating func takeParagraph(_ block: MinutesBlock) {
    switch open {
    case .speech: appendToComment(block.text)
    case .reply: appendToReply(block.text)
    case .item where comments.last.map({ !endsClosed($0.text) }) ?? false: appendToComment(block.text)
    default: passOver(block)
    }
  }

  private mutating func passOver(_ block: MinutesBlock) {
    open = .nothing
    passedOver.append(Int(document.lines[block.sentences.lowerBound]))
  }

  /// Whether a paragraph is a heading that was not told as one: all of it in brackets (【主な意見】), or behind a number and
  /// without the end of a sentence, where nothing is open that it could go on with.
  private func isSetOffHeading(_ block: MinutesBlock) -> Bool {
    if isBracketed(block.string) { return true }
    if case .nothing = open { return numberLength(block.whole[...]) > 0 && !endsClosed(block.string) }
    return false
  }

  /// An empty bullet begins nothing, and what people are called before the first agenda item is a list of them.
  /// - Parameter speaker: `nil` where nobody is named.
  private mutating func begin(_ block: MinutesBlock, speaker: String?) {
    let (text, reply) = partedAtArrow(block.text)
    let isOfPeople = hasAgenda && agenda.isEmpty && !endsClosed(block.string)
    if text.isEmpty && speaker == nil || isOfPeople && !text.isEmpty && speaker != nil {
      open = .nothing
      return
    }
    // What stands before the first one introduces them.
    if comments.isEmpty { passedOver = [] }
    comments.append(
      Comment(
        number: String(comments.count + 1), agenda: agenda, text: String(decoding: text, as: UTF8.self),
        speaker: speaker ?? "", line: Int(document.lines[block.sentences.lowerBound])))
    open = speaker == nil ? .item : .speech
    if !reply.isEmpty { appendReply(reply) }
  }

  private mutating func beginReply(_ block: MinutesBlock) {
    open = .reply
    guard unanswered < comments.count else {
      if let last = comments.last, last.agenda == agenda { return appendToReply(block.text) }
      passOver(block)
      return
    }
    appendReply(block.text)
  }

  /// Answers the last comment: of several in a row nobody says which ones are meant.
  private mutating func appendReply(_ text: [UInt8]) {
    unanswered = comments.count
    appendToReply(text)
  }

  private mutating func appendToReply(_ text: [UInt8]) {
    append(text, to: \.reply)
  }

  private mutating func appendToComment(_ text: [UInt8]) {
    let (text, reply) = partedAtArrow(text)
    append(text, to: \.text)
    if !reply.isEmpty { appendReply(reply) }
  }

  /// Between words of a language with blanks there is one, in Japanese none.
  private mutating func append(_ text: [UInt8], to part: WritableKeyPath<Comment, String>) {
    let last = comments.count - 1
    let before = comments[last][keyPath: part]
    let more = String(decoding: text, as: UTF8.self)
    let isSpaced = before.utf8.last.map { $0 < 0x80 } ?? false && more.utf8.first.map { $0 < 0x80 } ?? false
    comments[last][keyPath: part] = before + (isSpaced ? " " : "") + more
  }

  /// Whether a paragraph says that the minutes end.
  private func isEnd(_ text: [UInt8]) -> Bool {
    ["以上", "以 上", "以　上", "（以上）", "閉会", "End"].contains(String(decoding: text, as: UTF8.self))
  }

  /// Whether the last comment quotes something that only `text` closes.
  private func quoteGoesOn(into text: [UInt8]) -> Bool {
    guard let last = comments.last else { return false }
    return quoteDepth(last.text.unicodeScalars) > 0
      && quoteDepth(String(decoding: text, as: UTF8.self).unicodeScalars) < 0
  }
}

/// How many quotes more are opened than closed.
private func quoteDepth(_ text: String.UnicodeScalarView) -> Int {
  text.reduce(0) { depth, scalar in
    switch scalar {
    case "「", "『": depth + 1
    case "」", "』": depth - 1
    default: depth
    }
  }
}

/// The comment and, behind an arrow that follows its end, the answer.
private func partedAtArrow(_ text: [UInt8]) -> (text: [UInt8], reply: [UInt8]) {
  var parts = (text: text, reply: [UInt8]())
  text.withUnsafeBufferPointer { bytes in
    var position = 0
    while position < bytes.count {
      let start = position
      let scalar = nextScalar(bytes, &position)
      guard scalar == 0x2192 || scalar == 0x21D2 || scalar == 0x27A1 else { continue }
      let before = trimmed(text[..<start])
      guard endsClosed(String(decoding: before, as: UTF8.self)) else { continue }
      parts = (Array(before), Array(trimmed(text[position...])))
      return
    }
  }
  return parts
}
