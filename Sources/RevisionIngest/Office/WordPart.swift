/// The parts of a docx file that hold its text, made such that `pandoc` reads all of it (decision 0076).
extension OfficePart {
  /// Takes out of boxes, fields and other wrappings what `pandoc` passes over with them.
  mutating func treatWordText() {
    for number in elements.indices { treatWordElement(number) }
    treatBranches()
    treatWordTables()
    treatWordFields()
  }

  private mutating func treatWordElement(_ number: Int) {
    switch elements[number].name {
    case "drawing", "pict", "object": treatments[number].extent = .emptied
    case "txbxContent": treatments[number].extent = .lifted
    case "fldSimple", "smartTag", "customXml", "bdo", "dir", "sdt", "sdtContent", "rubyBase":
      treatments[number].extent = .unwrapped
    case "fldData", "smartTagPr", "customXmlPr", "sdtPr", "sdtEndPr", "rubyPr", "rt":
      treatments[number].extent = .dropped
    // The runs of its base take the place of the run that it stands in.
    case "ruby": treatments[number] = parentName(number) == "r" ? cut(number) : .unwrapped()
    case "sym" where parentName(number) == "r":
      let character = wordSymbol(of: elements[number]).map(String.init) ?? "\u{FFFD}"
      let prefix = prefix(number)
      treatments[number] = .replaced(by: "<\(prefix)t>\(character)</\(prefix)t>")
    case "cr" where parentName(number) == "r":
      treatments[number] = .replaced(by: "<\(prefix(number))br/>")
    case "footnoteReference", "endnoteReference", "fldChar", "instrText":
      // Of a run with one of these, nothing else is read.
      if isAmongOthers(number) {
        let (end, start) = runBreak(number)
        treatments[number].before = end + start
        treatments[number].behind = end + start
      }
    default: break
    }
  }

  /// An element without its tags, between the runs before and behind it.
  private func cut(_ number: Int) -> PartTreatment {
    let (end, start) = runBreak(number)
    return PartTreatment(extent: .unwrapped, before: end, behind: start)
  }

  /// The tags that end a run, and begin another.
  func runBreak(_ number: Int) -> (end: [UInt8], start: [UInt8]) {
    let name = prefix(number) + "r"
    return (Array("</\(name)>".utf8), Array("<\(name)>".utf8))
  }

  /// Whether an element stands in a run beside others than the run's properties.
  private func isAmongOthers(_ number: Int) -> Bool {
    guard parentName(number) == "r", let run = elements[number].parent else { return false }
    // A run that holds much is looked through once for each of them otherwise.
    var child = run + 1
    var others = 0
    while child < ends[run], others < 2 {
      if elements[child].name != "rPr" { others += 1 }
      child = ends[child]
    }
    return others > 1
  }

  /// Of what stands in several ways for different programs, the first way with text stays, or else the first.
  private mutating func treatBranches() {
    var texts = [0]
    for element in elements { texts.append(texts[texts.count - 1] + (element.name == "t" ? 1 : 0)) }
    for number in elements.indices where elements[number].name == "AlternateContent" {
      treatments[number].extent = .unwrapped
      let branches = children(number)
      let chosen = branches.first { texts[ends[$0]] > texts[$0] } ?? branches.first
      for branch in branches { treatments[branch].extent = branch == chosen ? .unwrapped : .dropped }
    }
  }
}

/// The character that a symbol of a font stands for; `nil` where it is not known.
func wordSymbol(of element: PartElement) -> Unicode.Scalar? {
  guard let code = element["char"].flatMap({ UInt32($0, radix: 16) }) else { return nil }
  return symbolCharacter(code, font: element["font"] ?? "")
}
