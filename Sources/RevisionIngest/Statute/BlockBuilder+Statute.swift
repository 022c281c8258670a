import RevisionModel

/// Where in a law the builder stands.
struct StatutePlace {
  /// Inside of a `LawBody`.
  var isOpen = false
  /// Elements open around the `LawBody`.
  var depth = 0
  /// The blocks from the first law's number to the last law's end; `nil` where there is no law.
  var blocks: Range<Int>?
  /// How many blocks stood before the `Law` element.
  var start = 0
  /// The law that the supplementary provision around came with; empty for the law's own.
  var origin = ""
  /// The supplementary provision around is given in extracts.
  var isExtract = false
  /// Inside of the heading of a supplementary provision.
  var isInSupplementHeading = false
  /// The element that ended last is a sentence.
  var isBehindSentence = false
  /// The element that began last is a sentence that follows another one in its paragraph.
  var goesOn = false
}

extension BlockBuilder {
  /// Takes note of the element called `name`, which begins: in a `LawBody` the law begins.
  mutating func recogniseStatute(_ name: UnsafeBufferPointer<UInt8>) {
    if name.elementsEqual("Law".utf8) {
      endBlock()
      statute.start = blocks.count
    } else if name.elementsEqual("LawBody".utf8) {
      endBlock()
      statute.isOpen = true
      statute.depth = stack.count
      statute.blocks = (statute.blocks?.lowerBound ?? statute.start)..<blocks.count
    }
  }

  /// An element of the law begins. `line` is that of its start tag; a cell takes up so many columns and rows.
  mutating func start(_ element: StatuteElement, line: Int, columns: Int, rows: Int) {
    elementCount += 1
    if skippedDepth > 0 || element == .leftOut {
      skippedDepth += 1
      return
    }
    if element != .running, !goesOn(with: element) { endBlock() }
    stack.append(context)
    context.traits.remove(.block)
    if element == .running { return }
    statute.goesOn = element == .sentence && statute.isBehindSentence
    statute.isBehindSentence = false
    context.traits.remove([.label, .sentence])
    context.traits.insert(.block)
    enter(element, line: line)
    if element == .cell { beginCell(columns: columns, rows: rows) }
  }

  /// The innermost open element of the law ends.
  mutating func endInStatute() {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard let outer = stack.popLast() else { return }
    if context.traits.contains(.block) {
      statute.isBehindSentence = context.traits.contains(.sentence)
      if statute.isInSupplementHeading { completeSupplementHeading() }
      if context.traits.contains(.label), open != nil { joinsLabel = true } else { endBlock() }
    }
    context = outer
    if stack.count == statute.depth {
      statute.isOpen = false
      statute.blocks = (statute.blocks?.lowerBound ?? 0)..<blocks.count
    }
  }

  /// Takes the attributes of a supplementary provision: `AmendLawNum` and `Extract`.
  mutating func noteSupplement(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    if name.elementsEqual("AmendLawNum".utf8) { statute.origin = String(decoding: value, as: UTF8.self) }
    if name.elementsEqual("Extract".utf8) { statute.isExtract = value.elementsEqual("true".utf8) }
  }

  /// What stands around the law, data about it in an answer of the law data's interface, is no text of the edition.
  mutating func setEnvelopeAside() {
    guard let law = statute.blocks else { return }
    for index in blocks.indices where !law.contains(index) {
      let range = blocks[index].range
      blocks[index].kind = .separator
      diagnostics.append(
        Diagnostic(
          .markupMarks, line: lines.line(at: range.lowerBound),
          text: String(decoding: bytes[range], as: UTF8.self)))
    }
  }
}

extension BlockBuilder {
  /// Whether an element that begins goes on with the label or the heading that stands open.
  private func goesOn(with element: StatuteElement) -> Bool {
    guard joinsLabel, let open else { return false }
    switch open.kind {
    case .heading, .contents: return element == .related
    default: return element == .sentence || element == .structure
    }
  }

  private mutating func enter(_ element: StatuteElement, line: Int) {
    switch element {
    case .contents:
      context.traits.insert(.contents)
      context.kind = .contents
    case .supplement:
      context.traits.insert(.supplement)
      statute.origin = ""
      statute.isExtract = false
    case .label: context.traits.insert(.label)
    case .sentence: context.traits.insert(.sentence)
    case .item: take(.item, nested: true)
    case .table:
      take(context.kind, nested: true)
      context.traits.insert(.quotation)
      beginTable()
    case .row: beginRow()
    case .quotation:
      take(.paragraph, nested: true)
      context.traits.insert(.quotation)
    case .cell: take(.cell)
    case .caption: take(.caption)
    case .note: take(.note)
    default: enterHeading(element, line: line)
    }
  }

  /// What follows is of `kind`, unless it is a part of a cell, a note or the contents list.
  private mutating func take(_ kind: Block.Kind, nested: Bool = false) {
    if nested { context.depth += 1 }
    switch context.kind {
    case .cell, .note, .contents: return
    default: context.kind = kind
    }
  }

  private mutating func enterHeading(_ element: StatuteElement, line: Int) {
    guard let level = element.headingLevel else { return }
    if context.traits.contains(.contents) {
      context.traits.insert(.label)
    } else if context.traits.isDisjoint(with: .quotation) {
      let isWithin = context.traits.contains(.supplement) && element != .supplementHeading
      context.kind = .heading(level: isWithin ? level + 1 : level)
      context.headingLine = Int32(line)
      if element == .appendixHeading { context.traits.insert(.label) }
      statute.isInSupplementHeading = element == .supplementHeading
    }
  }

  /// Completes the heading of a supplementary provision by what the schema states in attributes and print in words.
  private mutating func completeSupplementHeading() {
    statute.isInSupplementHeading = false
    guard open != nil else { return }
    let isMarked = bytes.suffix(3).elementsEqual("抄".utf8)
    if !statute.origin.isEmpty { bytes.append(contentsOf: "　（\(statute.origin)）".utf8) }
    if statute.isExtract, !isMarked { bytes.append(contentsOf: "　抄".utf8) }
  }
}
