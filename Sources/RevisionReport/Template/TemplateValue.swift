/// What a template can name: texts that are shown, flags that are asked, and lists and objects of these.
enum TemplateValue {
  case text([UInt8])
  case flag(Bool)
  case list([TemplateValue])
  case object([Member])

  /// What an object calls by a name.
  struct Member {
    let key: StaticString
    let value: TemplateValue

    init(_ key: StaticString, _ value: TemplateValue) {
      self.key = key
      self.value = value
    }
  }

  /// A text that may be absent: then a flag that says no.
  init(optional text: [UInt8]?) { self = text.map { .text($0) } ?? .flag(false) }

  /// Appends it as JSON; texts have the stand-ins that every report has. O(size).
  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text):
      VisibleCharacters.shown(text) { [$0] }.withUnsafeBufferPointer { json.string($0) }
    case .flag(let value): json.boolean(value)
    case .list(let values): json.array(values) { $1.write(to: &$0) }
    case .object(let members):
      json.raw("{")
      for (place, member) in members.enumerated() {
        if place > 0 { json.raw(",\n") }
        member.key.withUTF8Buffer { json.string($0) }
        json.raw(":")
        member.value.write(to: &json)
      }
      json.raw("}")
    }
  }
}
