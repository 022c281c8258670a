import RevisionModel

/// Reads an office's own profile of the table of both editions; docs/table-profiles.md says what may stand in it. What it
/// leaves open is that of its base. O(length).
/// - Throws: `IngestError` with the line and the key where it is not JSON, or says what is not allowed.
package func readTableProfile(_ bytes: [UInt8]) throws(IngestError) -> TableProfile {
  var scanner = JSONScanner(bytes)
  var draft = ProfileDraft()
  do {
    try scanner.object { (scanner, name) throws(IngestError) in
      guard let key = TableProfile.Key(rawValue: name) else {
        throw IngestError(.unknownProfileKey, line: scanner.line, detail: name)
      }
      guard !draft.found.contains(key) else { throw scanner.wrong(name) }
      draft.found.append(key)
      try draft.take(key, &scanner)
    }
    try scanner.expectEnd()
  } catch {
    throw error.reason == .notJSON ? IngestError(.profileNotJSON, line: error.line) : error
  }
  for key in [TableProfile.Key.format, .version] where !draft.found.contains(key) {
    throw IngestError(.wrongProfileValue, line: 1, detail: key.rawValue)
  }
  return draft.profile
}

/// What a profile says so far. Its base may stand behind what overrides it.
private struct ProfileDraft {
  var found: [TableProfile.Key] = []
  private var base = TableProfile.Base.municipal
  private var columns: [TableProfile.Column]?
  private var title: String?
  private var note: String?
  private var date = ""
  private var unchanged: TableProfile.Unchanged?
  private var marksLabels: Bool?
  private var framesCells: Bool?
  private var words: [TableProfile.OwnWord] = []

  var profile: TableProfile {
    var profile = TableProfile(base)
    profile.columns = columns ?? profile.columns
    profile.title = title
    profile.note = note
    profile.dateLine = date
    profile.unchanged = unchanged ?? profile.unchanged
    profile.marksLabels = marksLabels ?? profile.marksLabels
    profile.framesCells = framesCells ?? profile.framesCells
    profile.words = words
    return profile
  }

  /// Reads the value of `key`.
  mutating func take(_ key: TableProfile.Key, _ scanner: inout JSONScanner) throws(IngestError) {
    let name = key.rawValue
    switch key {
    case .format:
      guard try scanner.text(of: name) == TableProfile.format else { throw scanner.wrong(name) }
    case .version:
      guard try scanner.integer() == 1 else { throw scanner.wrong(name) }
    case .base: base = try scanner.choice(of: name)
    case .columns: columns = try scanner.columns(name)
    case .title: title = try scanner.text(of: name)
    case .note: note = try scanner.text(of: name)
    case .date: date = try scanner.text(of: name)
    case .unchanged: unchanged = try scanner.choice(of: name)
    case .numberMarks: marksLabels = try scanner.truth(of: name)
    case .cellFrames: framesCells = try scanner.truth(of: name)
    case .words: words = try scanner.words(name)
    }
  }
}

extension JSONScanner {
  /// That the value of `key` is not allowed.
  fileprivate mutating func wrong(_ key: String) -> IngestError {
    IngestError(.wrongProfileValue, line: line, detail: key)
  }

  fileprivate mutating func text(of key: String) throws(IngestError) -> String {
    guard isString() else { throw wrong(key) }
    return try string()
  }

  fileprivate mutating func truth(of key: String) throws(IngestError) -> Bool {
    guard let truth = truth() else { throw wrong(key) }
    return truth
  }

  fileprivate mutating func choice<Choice: RawRepresentable<String>>(
    of key: String
  ) throws(IngestError) -> Choice {
    guard let choice = Choice(rawValue: try text(of: key)) else { throw wrong(key) }
    return choice
  }

  /// The columns: each edition stands in one, and nothing but empty columns comes twice.
  fileprivate mutating func columns(_ name: String) throws(IngestError) -> [TableProfile.Column] {
    guard isArray() else { throw wrong(name) }
    var columns: [TableProfile.Column] = []
    try array { (scanner) throws(IngestError) in columns.append(try scanner.column(name)) }
    for content in TableProfile.Content.allCases where content != .blank {
      let count = columns.count { $0.content == content }
      if count > 1 || (count == 0 && (content == .first || content == .second)) { throw wrong(name) }
    }
    guard columns.count <= 12 else { throw wrong(name) }
    return columns
  }

  private mutating func column(_ name: String) throws(IngestError) -> TableProfile.Column {
    guard isObject() else { throw wrong(name) }
    var content: TableProfile.Content?
    var label: String?
    var width: Int?
    try object { (scanner, member) throws(IngestError) in
      let path = "\(name).\(member)"
      switch TableProfile.ColumnKey(rawValue: member) {
      case .content where content == nil: content = try scanner.choice(of: path)
      case .label where label == nil: label = try scanner.text(of: path)
      case .width where width == nil:
        guard scanner.isNumber(), let value = try scanner.integer(), (1...100).contains(value) else {
          throw scanner.wrong(path)
        }
        width = value
      case nil: throw IngestError(.unknownProfileKey, line: scanner.line, detail: path)
      default: throw scanner.wrong(path)
      }
    }
    guard let content else { throw wrong("\(name).\(TableProfile.ColumnKey.content.rawValue)") }
    return TableProfile.Column(content, label: label, width: width)
  }

  /// The office's own words.
  fileprivate mutating func words(_ name: String) throws(IngestError) -> [TableProfile.OwnWord] {
    guard isObject() else { throw wrong(name) }
    var words: [TableProfile.OwnWord] = []
    try object { (scanner, member) throws(IngestError) in
      let path = "\(name).\(member)"
      guard let term = TableProfile.Term(rawValue: member) else {
        throw IngestError(.unknownProfileKey, line: scanner.line, detail: path)
      }
      guard !words.contains(where: { $0.term == term }) else { throw scanner.wrong(path) }
      words.append(TableProfile.OwnWord(term, try scanner.text(of: path)))
    }
    return words
  }
}
