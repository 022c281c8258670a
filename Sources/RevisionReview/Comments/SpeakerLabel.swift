import RevisionText

/// Who speaks, as a paragraph of minutes says at its beginning: （委員）, ○山田委員　, 委員：, 問１　, Q., Secretariat:.
struct SpeakerLabel: Equatable {
  /// Whether an answer follows and no comment: the office speaks.
  var isReply: Bool
  /// As written, brackets and number included, without the colon behind it; empty for an arrow.
  var name: String
  /// Bytes of the label with what sets it off.
  var length: Int

  /// Names are no longer than so many characters.
  private static let longest = 24

  /// The label that `text` begins with; `nil` where it begins with none. O(1).
  init?(_ text: ArraySlice<UInt8>) {
    let head = Head(text, atMost: Self.longest)
    guard let label = Self.arrow(head) ?? Self.bracketed(head) ?? Self.set(off: head) else { return nil }
    isReply = label.isReply
    name = String(decoding: text.prefix(label.name), as: UTF8.self)
    length = head.blanksEnd(behind: label.end)
    // 【主な意見】 alone on its line is the heading of what follows.
    if length == text.count && !label.isPlain { return nil }
  }

  /// The first characters of a text, width folded, in small letters, and where each ends in bytes.
  private struct Head {
    var scalars: [UInt32] = []
    var ends: [Int] = [0]
    /// Whether they are all of the text.
    var isWhole = false
    private let bytes: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>, atMost count: Int) {
      bytes = text
      text.withUnsafeBufferPointer { text in
        var cursor = ScalarCursor(text)
        while !cursor.isAtEnd && scalars.count < count {
          let scalar = cursor.next()
          scalars.append(scalar &- 0x41 < 26 ? scalar | 0x20 : scalar)
          ends.append(cursor.position)
        }
        isWhole = cursor.isAtEnd
      }
    }

    /// A part of it as text.
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
    }

    /// Where the colon and the white space behind byte `end` end.
    func blanksEnd(behind end: Int) -> Int {
      bytes.withUnsafeBufferPointer { bytes in
        var cursor = ScalarCursor(bytes, at: end)
        cursor.takeWhite()
        if cursor.current == 0x3A { _ = cursor.next() }
        cursor.takeWhite()
        return cursor.position
      }
    }
  }

  /// `isPlain`: whether it is a speaker also where nothing stands behind it.
  private typealias Found = (isReply: Bool, isPlain: Bool, name: Int, end: Int)

  /// An arrow, which leads from a comment to its answer.
  private static func arrow(_ head: Head) -> Found? {
    guard let first = head.scalars.first else { return nil }
    return arrows.contains(first) ? (true, true, 0, head.ends[1]) : nil
  }

  private static let arrows: [UInt32] = [0x2192, 0x21D2, 0x21E8, 0x27A1, 0x2794, 0x25B6]

  /// A name in brackets.
  private static func bracketed(_ head: Head) -> Found? {
    guard let first = head.scalars.first,
      let pair = brackets.first(where: { $0.open == first }),
      let end = head.scalars.firstIndex(of: pair.close),
      let found = found(SpeakerName(head.text(1..<end)), .sure, name: head.ends[end + 1])
    else { return nil }
    return found
  }

  private static let brackets: [(open: UInt32, close: UInt32)] = [
    (0x28, 0x29), (0x5B, 0x5D), (0x3C, 0x3E), (0x3010, 0x3011), (0x3014, 0x3015), (0x3008, 0x3009),
    (0x300A, 0x300B),
  ]

  /// A name before a colon, or, where it is plainly one, before white space or alone on its line.
  private static func set(off head: Head) -> Found? {
    for (place, scalar) in head.scalars.enumerated() where place > 0 {
      let isPoint = scalar == 0x2E || scalar == 0xFF0E
      guard scalar == 0x3A || isPoint || isWhite(scalar) else { continue }
      let name = SpeakerName(head.text(0..<place))
      if isPoint && !name.isLetter { continue }
      let sureness: SpeakerName.Sureness = scalar == 0x3A || isPoint ? .sure : .doubtful
      if var found = found(name, sureness, name: head.ends[place]) {
        if isPoint { found.end = head.ends[place + 1] }
        return found
      }
      if scalar == 0x3A { return nil }
    }
    guard head.isWhole, !head.scalars.isEmpty else { return nil }
    let name = SpeakerName(head.text(0..<head.scalars.count))
    return found(name, .doubtful, name: head.ends[head.scalars.count])
  }

  /// The label of `name`, which is so many bytes long.
  private static func found(
    _ name: SpeakerName, _ sureness: SpeakerName.Sureness, name length: Int
  ) -> Found? {
    guard let part = name.part(sureness) else { return nil }
    let isPlain = part == .office || name.part(.doubtful) != nil
    return (part == .office, isPlain, length, length)
  }
}

/// What may be the name of a speaker, width folded, in small letters.
struct SpeakerName {
  /// The side on which someone speaks.
  enum Part {
    case member
    case office
  }

  /// How plainly the text says that a name stands there: before a colon and in brackets more is taken for one than before
  /// a blank.
  enum Sureness {
    case sure
    case doubtful
  }

  /// Without a number at its end (問１, Q2).
  private let word: String
  private let isNumbered: Bool

  init(_ text: String) {
    var scalars = text.unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace || last.properties.numericType != nil {
      scalars.removeLast()
    }
    word = String(scalars)
    isNumbered = word != text
  }

  /// Whether it is a letter for questions or answers, behind which a point may stand.
  var isLetter: Bool { word == "q" || word == "a" }

  /// The side of this speaker; `nil` where it is no speaker.
  func part(_ sureness: Sureness) -> Part? {
    if word.isEmpty || Self.others.contains(where: { word.hasPrefix($0) }) { return nil }
    if isLetter && !isNumbered && sureness == .doubtful { return nil }
    if Self.askers.contains(word) || Self.members.contains(where: { word.hasSuffix($0) }) { return .member }
    if Self.answers.contains(word) || Self.officers.contains(where: { word.hasSuffix($0) }) { return .office }
    guard sureness == .sure else { return nil }
    if Self.people.contains(where: { word.hasSuffix($0) }) { return .member }
    if Self.titles.contains(where: { word.hasPrefix($0) }) { return .member }
    if Self.offices.contains(word) || Self.departments.contains(where: { word.hasSuffix($0) }) {
      return .office
    }
    return nil
  }

  /// What begins with these is a list of people, or a part and no department.
  private static let others = ["出席", "欠席", "各", "全", "一部", "内部", "外部", "本部", "課題"]
  private static let askers = ["問", "質問", "q", "question"]
  private static let answers = ["答", "回答", "答弁", "a", "answer"]
  private static let members = [
    "委員", "委員長", "座長", "会長", "議長", "構成員", "議員",
  ]
  private static let officers = ["事務局", "課長", "部長", "局長", "室長", "係長"]
  private static let people = [
    "有識者", "参加者", "専門家", "アドバイザー", "オブザーバー", "市民", "町民", "区民", "住民", "意見", "質疑", "さん", "氏",
    "様", "先生", "発言者", "member", "chair", "chairperson", "panellist", "panelist", "participant", "comment",
    "resident",
  ]
  private static let titles = ["mr. ", "ms. ", "mrs. ", "dr. ", "prof. "]
  private static let offices = [
    "市", "県", "区", "町", "村", "市側", "本市", "説明者", "市の考え方", "secretariat", "office", "city", "reply", "response",
  ]
  private static let departments = ["課", "部", "局", "室", "主査", "参事", "補佐", "の回答", "の考え方", "department"]
}
