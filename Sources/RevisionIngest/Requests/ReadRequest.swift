import RevisionModel

/// A request that cannot be understood.
package struct RefusedRequest: Error, Equatable {
  /// What it is called; `nil` where that cannot be told.
  package var id: Request.ID?
  /// What is wrong with it.
  package var error: IngestError
}

/// Reads a request: one object of JSON with `id`, `first`, `second` and, where it is needed, `options`. O(length).
/// - Throws: `RefusedRequest` for what is not JSON, lacks a key, or has a key or a value that is not allowed.
package func readRequest(_ line: [UInt8]) throws(RefusedRequest) -> Request {
  do {
    var scanner = JSONScanner(line)
    let request = try scanner.request()
    try scanner.expectEnd()
    return request
  } catch {
    let error = error.reason == .notJSON ? IngestError(.requestNotJSON) : error
    throw RefusedRequest(id: toldID(line), error: error)
  }
}

/// What a request is called that is wrong otherwise; `nil` where that cannot be told.
private func toldID(_ line: [UInt8]) -> Request.ID? {
  var scanner = JSONScanner(line)
  var ids: [Request.ID?] = []
  try? scanner.object { (scanner, key) throws(IngestError) in
    if key == Request.Key.id.rawValue { ids.append(try? scanner.id()) } else { try scanner.skipValue() }
  }
  return ids.count == 1 ? ids[0] : nil
}

/// That the value of `key` is missing, given twice, or not allowed.
func wrongRequest(_ key: String) -> IngestError { IngestError(.wrongRequestValue, detail: key) }

extension JSONScanner {
  fileprivate mutating func request() throws(IngestError) -> Request {
    var id: Request.ID?
    var places = Pair<Request.Place?>(first: nil, second: nil)
    var options = ComparisonOptions()
    try members(of: "", "") { (scanner, key: Request.Key) throws(IngestError) in
      switch key {
      case .id: id = try scanner.id()
      case .first: places.first = try scanner.place(key)
      case .second: places.second = try scanner.place(key)
      case .options: options = try scanner.options()
      }
    }
    guard let id else { throw wrongRequest(Request.Key.id.rawValue) }
    guard let first = places.first else { throw wrongRequest(Request.Key.first.rawValue) }
    guard let second = places.second else { throw wrongRequest(Request.Key.second.rawValue) }
    return Request(id: id, editions: Pair(first: first, second: second), options: options)
  }

  /// An object whose keys are those of `Key`, each once at the most.
  /// - Parameters:
  ///   - name: what the object is, for messages.
  ///   - prefix: what comes before the names of its keys there.
  private mutating func members<Key: RawRepresentable<String> & Equatable>(
    of name: String, _ prefix: String,
    _ take: (inout JSONScanner, Key) throws(IngestError) -> Void
  ) throws(IngestError) {
    guard isObject() || name.isEmpty else { throw wrongRequest(name) }
    var found: [Key] = []
    try object { (scanner, member) throws(IngestError) in
      guard let key = Key(rawValue: member) else {
        throw IngestError(.unknownRequestKey, detail: prefix + member)
      }
      guard !found.contains(key) else { throw wrongRequest(prefix + member) }
      found.append(key)
      try take(&scanner, key)
    }
  }

  fileprivate mutating func id() throws(IngestError) -> Request.ID {
    if isString() {
      let text = try string()
      if !text.isEmpty { return .text(text) }
    } else if isNumber(), let number = try wholeNumber() {
      return .number(number)
    }
    throw wrongRequest(Request.Key.id.rawValue)
  }

  private mutating func place(_ edition: Request.Key) throws(IngestError) -> Request.Place {
    var path: String?
    var text: String?
    var format: Source.Format?
    let name = edition.rawValue
    try members(of: name, name + ".") { (scanner, key: Request.PlaceKey) throws(IngestError) in
      let value = try scanner.text("\(name).\(key.rawValue)")
      switch key {
      case .path: path = value
      case .text: text = value
      case .format:
        format = Request.formats.first { $0.rawValue == value }
        if format == nil { throw wrongRequest("\(name).\(key.rawValue)") }
      }
    }
    switch (path, text) {
    case (let path?, nil) where format == nil: return .path(try requestPath(path, "\(name).path"))
    case (nil, let text?): return .text(text, format ?? .text)
    default: throw wrongRequest(name)
    }
  }

  private mutating func options() throws(IngestError) -> ComparisonOptions {
    var options = ComparisonOptions()
    let name = Request.Key.options.rawValue
    try members(of: name, name + ".") { (scanner, key: Request.OptionKey) throws(IngestError) in
      let path = "\(name).\(key.rawValue)"
      switch key {
      case .claim:
        guard scanner.isNumber() else { throw wrongRequest(path) }
        try options.set(key, try scanner.number(), path)
      case .language, .sentences, .title: try options.set(key, try scanner.text(path), path)
      case .ignore: options.patterns.ignore = try scanner.patterns(path)
      case .only: options.patterns.only = try scanner.patterns(path)
      }
    }
    return options
  }

  private mutating func patterns(_ path: String) throws(IngestError) -> [String] {
    guard isArray() else { throw wrongRequest(path) }
    var patterns: [String] = []
    try array { (scanner) throws(IngestError) in
      patterns.append(try pattern(try scanner.text(path), path))
    }
    return patterns
  }

  private mutating func text(_ path: String) throws(IngestError) -> String {
    guard isString() else { throw wrongRequest(path) }
    return try string()
  }
}
