import RevisionModel

extension BlockBuilder {
  /// How many elements are open.
  var depth: Int { stack.count + skippedDepth }

  /// An element begins. `line` is that of its start tag.
  mutating func start(_ tag: StartTag, line: Int) {
    endReference()
    elementCount += 1
    if elementCount <= 2 { recogniseVocabulary(tag) }
    if tag.role == .frame, !tag.file.isEmpty { frames.append(tag.file) }
    if skippedDepth > 0 || isLeftOut(tag) {
      skippedDepth += 1
      return
    }
    if tag.role == .lineBreak { pendingBreaks += 1 }
    let isBlock = tag.role.endsHeading ? !staysInHeading() : setsOff(tag)
    if isBlock { endBlock() }
    stack.append(context)
    enter(tag, line: line, isBlock: isBlock)
  }

  /// The innermost open element ends.
  mutating func end() {
    endReference()
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard let outer = stack.popLast() else { return }
    if context.traits.contains(.selfLink), !outer.traits.contains(.selfLink) { endSelfLink() }
    if context.traits.contains(.block), !isNumberOfHeading(in: outer) { endElement() }
    endRegion(outside: outer)
    context = outer
  }

  /// Tells other vocabularies from HTML by the root and, where HTML has an element of that name too (`article`), by
  /// what stands in it first.
  private mutating func recogniseVocabulary(_ tag: StartTag) {
    if elementCount == 1 {
      isForeign = tag.role == .unknown
      isFragment = tag.role.isDivision
    } else if isFragment, stack.count == 1, tag.role == .unknown {
      isForeign = true
    }
  }

  /// Whether the block that ends is the number of the heading around, whose text follows.
  private func isNumberOfHeading(in outer: MarkupContext) -> Bool {
    guard case .heading = context.kind, case .heading = outer.kind else { return false }
    return isMereLabel
  }

  private mutating func endElement() {
    guard isForeign, !softBoundary, open != nil else {
      endBlock()
      return
    }
    if context.traits.contains(.label), isMereLabel || isSingleCharacter { joinsLabel = true }
    softBoundary = true
  }

  /// Whether the open block is one character so far (イ, a).
  private var isSingleCharacter: Bool {
    open.map { bytes[$0.start...].count { $0 & 0xC0 != 0x80 } == 1 } ?? false
  }

  private func isLeftOut(_ tag: StartTag) -> Bool {
    tag.marks.contains(.hidden) || tag.role == .skipped || tag.role == .frame
  }

  /// Whether the element ends the block before it and begins a new one.
  private func setsOff(_ tag: StartTag) -> Bool {
    switch tag.role {
    case .inline, .strong, .link, .lineBreak, .skipped, .frame: tag.marks.contains(.heading)
    case .unknown, .label: isForeign && !context.traits.contains(.hasText) && !joinsLabel
    default: true
    }
  }

  private mutating func enter(_ tag: StartTag, line: Int, isBlock: Bool) {
    let role = tag.role
    leaveParagraph(before: role)
    context.traits.remove([.block, .hasText, .label])
    if isBlock {
      context.traits.insert(.block)
      context.traits.remove(.emphasised)
      (context.look, context.size) = (tag.look, 0)
    }
    if tag.size > 0 { context.size = tag.size > 100 ? tag.size : 0 }
    if tag.marks.contains(.emphasised) || role == .strong { context.traits.insert(.emphasised) }
    if tag.marks.contains(.innerLink) { context.traits.insert(.innerLink) }
    if tag.marks.contains(.outerLink) { context.traits.insert(.outerLink) }
    if tag.marks.contains(.selfLink) { beginSelfLink() }
    if isBlock, !isForeign { beginRegion(tag) }
    if tag.marks.contains(.note) || role == .note {
      enterNote(isSection: role == .section || role == .article, isNamed: tag.marks.contains(.note))
    }
    if isContents(tag) { enterContents() }
    switch role {
    case .section, .article: context.sectionDepth += 1
    case .paragraph: context.traits.insert(.paragraph)
    case .headingGroup:
      context.traits.insert(.headingGroup)
      groupHeadings = 0
    case .quotation:
      context.depth += 1
      context.traits.insert(.quotation)
    case .table where tag.marks.contains(.presentation):
      context.traits.insert(.layout)
      context.table = -1
    case .table:
      context.depth += 1
      context.traits.remove(.layout)
      beginTable()
    case .row: beginRow()
    case .list: context.depth += 1
    case .preformatted: context.traits.insert(.preserves)
    case .item: become(.item)
    case .cell where !context.traits.contains(.layout):
      become(.cell)
      beginCell(columns: tag.columns, rows: tag.rows)
    case .caption: become(.caption)
    case .label: context.traits.insert([.label, .emphasised])
    default: break
    }
    enterHeading(tag, line: line)
  }

  /// What a `p` says does not hold for a section in it: its end tag was left out, and the tolerant parser, which does
  /// not know the elements of HTML5, leaves it open.
  private mutating func leaveParagraph(before role: ElementRole) {
    guard role.endsParagraph, context.traits.contains(.paragraph) else { return }
    if let outer = stack.last(where: { !$0.traits.contains(.paragraph) }) { context = outer }
  }

  /// Whether a block that begins here is a part of the heading around: behind its number (`<h2><div>４</div><div>体制`), or
  /// where it has no text yet. Behind the text of a heading it is none of it, because the end tag was left out, and would be
  /// found at the end of the page: the heading is left.
  private mutating func staysInHeading() -> Bool {
    guard case .heading = context.kind, let open, open.start < bytes.count else { return false }
    if isMereLabel {
      pendingSpace = .space
      return true
    }
    var outer = stack.count
    while outer > 0, case .heading = stack[outer - 1].kind { outer -= 1 }
    let kind = outer > 0 ? stack[outer - 1].kind : .paragraph
    context.kind = kind
    for index in outer..<stack.count { stack[index].kind = kind }
    return false
  }

  private mutating func enterHeading(_ tag: StartTag, line: Int) {
    let stated = tag.marks.contains(.heading) ? (tag.ariaLevel > 0 ? tag.ariaLevel : 2) : nil
    guard let level = tag.role.headingLevel ?? stated, !context.traits.contains(.contents) else { return }
    if isSubordinate() {
      become(.paragraph)
      context.traits.insert(.emphasised)
      return
    }
    context.kind = .heading(level: tag.ariaLevel > 0 && stated != nil ? tag.ariaLevel : level)
    context.headingLine = Int32(line)
  }

  /// Whether a heading here opens no section: the title of a note or of a quotation, after which the text around goes
  /// on, and all but the first of an `hgroup`.
  private mutating func isSubordinate() -> Bool {
    if context.traits.contains(.note), !context.traits.contains(.noteSection) { return true }
    if context.traits.contains(.quotation) { return true }
    guard context.traits.contains(.headingGroup) else { return false }
    groupHeadings += 1
    return groupHeadings > 1
  }

  /// The text from here on is of `kind`, unless it is part of a note or of a contents list.
  private mutating func become(_ kind: Block.Kind) {
    if context.traits.isDisjoint(with: [.note, .contents]) { context.kind = kind }
  }

  private mutating func enterNote(isSection: Bool, isNamed: Bool) {
    context.traits.insert(isSection ? [.note, .noteSection] : .note)
    if isNamed { context.traits.insert(.footnote) }
    if !context.traits.contains(.contents) { context.kind = .note }
  }

  private func isContents(_ tag: StartTag) -> Bool {
    if tag.role == .navigation || tag.marks.contains(.navigation) { return true }
    guard tag.marks.contains(.contents) else { return false }
    switch tag.role {
    case .paragraph, .list, .table, .item, .note: return stack.count > 2
    default: return tag.role.isDivision && stack.count > 2
    }
  }

  private mutating func enterContents() {
    context.traits.insert(.contents)
    context.kind = .contents
  }
}
