import RevisionText

/// What a character is to the marks of emphasis (CommonMark 0.31, “delimiter runs”).
private enum Edge {
  /// White space, or nothing.
  case blank
  case punctuation
  case other

  init(_ value: UInt32?) {
    guard let value, let scalar = Unicode.Scalar(value) else {
      self = .blank
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .control, .lineSeparator, .paragraphSeparator: self = .blank
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      self = .punctuation
    default: self = .other
    }
  }
}

extension MarkdownText {
  /// Appends both sides of a link as one paragraph: what was deleted struck out, what was inserted in bold.
  ///
  /// Markdown takes marks for marks only where they do not stand between punctuation on the inner side and a letter on
  /// the outer. There, a blank is put outside; white space at the edges of what is marked goes outside, too.
  mutating func marked(_ pieces: [InlinePiece]) {
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .same(let text): self.text(text, beginsBlock: place == 0)
      case .deleted(let text): mark(text, "~~", pieces, at: place)
      case .inserted(let text): mark(text, "**", pieces, at: place)
      }
    }
  }

  private mutating func mark(
    _ text: ArraySlice<UInt8>, _ sign: StaticString, _ pieces: [InlinePiece], at place: Int
  ) {
    var inner = text
    var white: (before: Bool, after: Bool) = (false, false)
    while let scalar = inner.firstScalar, Edge(scalar) == .blank {
      inner = inner.dropFirst(scalar.utf8Length)
      white.before = true
    }
    while let scalar = inner.lastScalar, Edge(scalar) == .blank {
      inner = inner.dropLast(scalar.utf8Length)
      white.after = true
    }
    if inner.isEmpty {
      // White space alone is shown by the sign for a blank.
      inner = Array("␣".utf8)[...]
      white = (false, false)
    }
    let isTight = Edge(inner.firstScalar) == .other
    if white.before || !isTight && place > 0 && edge(pieces[place - 1], isBefore: true) == .other { raw(" ") }
    raw(sign)
    self.text(inner)
    raw(sign)
    let closesTightly = Edge(inner.lastScalar) == .other
    if white.after
      || !closesTightly && place + 1 < pieces.count && edge(pieces[place + 1], isBefore: false) == .other
    {
      raw(" ")
    }
  }

  /// What a mark has beside it in the piece before or behind it.
  private func edge(_ piece: InlinePiece, isBefore: Bool) -> Edge {
    guard case .same(let text) = piece else { return .punctuation }
    return Edge(isBefore ? text.lastScalar : text.firstScalar)
  }
}

extension ArraySlice<UInt8> {
  /// The first scalar of UTF-8; `nil` where there is none.
  fileprivate var firstScalar: UInt32? {
    if isEmpty { return nil }
    return withUnsafeBufferPointer {
      var position = 0
      return nextScalar($0, &position)
    }
  }

  /// The last scalar of UTF-8; `nil` where there is none.
  fileprivate var lastScalar: UInt32? {
    if isEmpty { return nil }
    return withUnsafeBufferPointer {
      var position = $0.count
      return previousScalar($0, &position)
    }
  }
}

extension UInt32 {
  /// How many bytes a scalar takes in UTF-8.
  fileprivate var utf8Length: Int { self < 0x80 ? 1 : self < 0x800 ? 2 : self < 0x10000 ? 3 : 4 }
}
