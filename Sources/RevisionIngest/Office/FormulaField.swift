/// A formula of a field `EQ`, in which Word kept readings over words before it knew ruby, and signs in circles.
struct FormulaField {
  /// Bytes of a formula that are looked at; those with text in them are short.
  static let longest = 4_096

  /// What a switch has in its brackets.
  private struct List {
    var name: Unicode.Scalar?
    var arguments = [""]

    mutating func add(_ text: String) { arguments[arguments.count - 1] += text }

    /// Of what is set one over another, the last: the word below its reading, the sign in its circle.
    var shown: String {
      switch name {
      case "o": arguments.last ?? ""
      case "f": arguments.joined(separator: "/")
      default: arguments.joined(separator: ",")
      }
    }
  }

  private var rest: Substring.UnicodeScalarView
  /// The lists that are open; the outermost has no switch.
  private var open = [List()]
  /// The switch whose list is to begin.
  private var name: Unicode.Scalar?

  init(_ formula: Substring) { rest = formula.unicodeScalars }

  /// Its text.
  var shown: String {
    var copy = self
    copy.read()
    return copy.open[0].shown
  }

  private mutating func read() {
    while let next = rest.popFirst() {
      switch next {
      case "\\": readSwitch()
      case "(":
        open.append(List(name: name))
        name = nil
      case ",", ";": open[open.count - 1].arguments.append("")
      case ")": close()
      default: if next != " " || open.count > 1 { open[open.count - 1].add(String(next)) }
      }
    }
    while open.count > 1 { close() }
  }

  private mutating func close() {
    name = nil
    if open.count == 1 { return }
    let text = open.removeLast().shown
    open[open.count - 1].add(text)
  }

  /// `\o\ad`, `\up 9`: of several in turn the first says what the list is. `\* jc2` and `\* "Font:…"` say how it is set; before
  /// another sign, `\` says that the sign is meant.
  private mutating func readSwitch() {
    guard let letter = rest.popFirst() else { return }
    if letter == "*" {
      rest = rest.drop { $0 == " " }
      let isQuoted = rest.first == "\""
      if isQuoted { rest = rest.dropFirst().drop { $0 != "\"" }.dropFirst() }
      if !isQuoted { rest = rest.drop { $0 != " " && $0 != "\\" } }
    } else if letter.properties.isAlphabetic {
      if name == nil { name = Unicode.Scalar(letter.value | 0x20) }
      rest = rest.drop { $0.isASCII && $0.properties.isAlphabetic }.drop { $0 == " " }
        .drop { ("0"..."9").contains($0) }.drop { $0 == " " }
    } else {
      open[open.count - 1].add(String(letter))
    }
  }
}
