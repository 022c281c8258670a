extension OfficePart {
  /// A field that is open.
  private struct Field {
    var begin: Int
    var instruction: [UInt8] = []
    /// The elements that hold the instruction.
    var members: [Int] = []
    var isInstruction = true
    var hasResult = false
  }

  /// Fields in one another at the most; Word itself allows some twenty. What is deeper has no words of its own.
  private static var mostOpenFields: Int { 100 }

  /// Puts into words what fields show that have no result to be read: boxes that are ticked, and what Word sets by a formula
  /// (`EQ`), readings over words among it.
  mutating func treatWordFields() {
    var open: [Field] = []
    var deeper = 0
    for number in elements.indices {
      switch elements[number].name {
      case "instrText", "t":
        guard !elements[number].text.isEmpty, !open.isEmpty else { continue }
        if elements[number].name == "t", !open[open.count - 1].isInstruction {
          open[open.count - 1].hasResult = true
        }
        guard let field = open.lastIndex(where: \.isInstruction) else { continue }
        open[field].instruction += elements[number].text
        open[field].members.append(number)
      case "fldChar":
        switch elements[number]["fldCharType"] {
        case "begin" where open.count == Self.mostOpenFields: deeper += 1
        case "begin": open.append(Field(begin: number))
        case "end" where deeper > 0: deeper -= 1
        case "separate": if !open.isEmpty { open[open.count - 1].isInstruction = false }
        case "end": if let field = open.popLast() { show(field) }
        default: break
        }
      default: break
      }
    }
  }

  private mutating func show(_ field: Field) {
    if let box = child("ffData", of: field.begin).flatMap({ child("checkBox", of: $0) }) {
      show(isTicked(box) ? "☑" : "☐", before: field.begin)
      return
    }
    let words = String(decoding: field.instruction.prefix(FormulaField.longest), as: UTF8.self).drop {
      $0 == " "
    }
    guard words.lowercased().hasPrefix("eq "), !field.hasResult else { return }
    for member in field.members { treatments[member].extent = .dropped }
    show(FormulaField(words.dropFirst(3)).shown, before: field.begin)
  }

  private func isTicked(_ box: Int) -> Bool {
    func value(_ name: String) -> Bool? {
      child(name, of: box).map { elements[$0]["val"].map { isTrue($0) || $0 == "on" } ?? true }
    }
    return value("checked") ?? value("default") ?? false
  }

  /// Puts text, in a run of its own, before the run that begins a field.
  private mutating func show(_ text: String, before number: Int) {
    guard parentName(number) == "r" else { return }
    let (prefix, (end, start)) = (prefix(number), runBreak(number))
    let shown = "<\(prefix)t xml:space=\"preserve\">\(escaped(text))</\(prefix)t>"
    treatments[number].before = Array(shown.utf8) + end + start + treatments[number].before
  }
}

/// Text as it is spelled between tags.
func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
