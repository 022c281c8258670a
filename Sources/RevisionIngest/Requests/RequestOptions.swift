import RevisionModel

/// The path of an edition in a request. `-` would be standard input, from which requests come.
/// - Parameter name: what it is called in messages.
func requestPath(_ path: String, _ name: String) throws(IngestError) -> String {
  guard !path.isEmpty, path != "-" else { throw wrongRequest(name) }
  return path
}

extension ComparisonOptions {
  /// Sets an option by its text as the command line has it.
  /// - Parameter path: what the option is called in messages.
  mutating func set(_ key: Request.OptionKey, _ text: String, _ path: String) throws(IngestError) {
    switch key {
    case .claim:
      guard let claim = Claim(percent: text) else { throw wrongRequest(path) }
      self.claim = claim
    case .language:
      language = Language(rawValue: text)
      guard language != nil || text == "auto" else { throw wrongRequest(path) }
    case .sentences:
      guard let rule = SentenceRule(rawValue: text) else { throw wrongRequest(path) }
      sentences = rule
    case .title: title = text
    case .ignore: patterns.ignore = [try pattern(text, path)]
    case .only: patterns.only = [try pattern(text, path)]
    }
  }
}

/// `text`, which has to hold more than white space to be looked for in headings.
func pattern(_ text: String, _ path: String) throws(IngestError) -> String {
  guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw wrongRequest(path) }
  return text
}
