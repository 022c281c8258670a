import RevisionModel
import RevisionText

/// Turns runs of phrases into hunks of bytes: notation apart from words, white space where it belongs.
struct HunkDrawer {
  private let first: ScriptSide
  private let second: ScriptSide
  private var judge: HunkJudge
  private let partsFigures: Bool
  private var edits: [Edit] = []

  /// An edit in bytes before its kind is judged.
  private struct Edit {
    var first: Range<Int>
    var second: Range<Int>
    /// Both sides are one phrase but for its notation; `nil` for an edit of phrases.
    var kept: Kept?

    enum Kept {
      case spelling
      /// The white space behind the phrase.
      case space
    }

    func touches(_ next: Edit) -> Bool {
      first.upperBound == next.first.lowerBound && second.upperBound == next.second.lowerBound
    }

    /// Goes on up to the end of `next`.
    mutating func reach(_ next: Edit) {
      first = first.lowerBound..<next.first.upperBound
      second = second.lowerBound..<next.second.upperBound
    }
  }

  /// - Parameters:
  ///   - sameWording: every hunk is one of notation.
  ///   - partsFigures: a figure that changed beside other words is a hunk of its own.
  init(_ first: ScriptSide, _ second: ScriptSide, sameWording: Bool, partsFigures: Bool) {
    self.partsFigures = partsFigures && !sameWording
    self.first = first
    self.second = second
    judge = HunkJudge(first: first.bytes, second: second.bytes, sameWording: sameWording)
  }

  /// Notes that leading numbering of so many bytes is replaced.
  mutating func addNumbering(first: Range<Int>, second: Range<Int>) {
    if self.first.bytes[first] == self.second.bytes[second] { return }
    edits.append(trimmed(Edit(first: first, second: second, kept: .spelling)))
  }

  /// Notes what `runs` change. O(length).
  mutating func add(_ runs: [ScriptRun]) {
    for run in runs {
      if run.move == .keep {
        addKept(run)
      } else {
        add(Edit(first: first.range(run.first), second: second.range(run.second)))
      }
    }
  }

  /// The hunks of all that was noted. The same text cut into other phrases on either side is no change.
  mutating func hunks(measuring carried: inout CarriedCharacters) -> [Hunk] {
    edits.removeAll { first.bytes[$0.first] == second.bytes[$0.second] }
    joinFigures()
    if partsFigures { partFigures() }
    joinFractions()
    return edits.map { edit in
      let isNotation = edit.kept != nil
      let kind = isNotation ? .notation : judge.kind(edit.first, edit.second)
      return Hunk(
        first: edit.first, second: edit.second, kind: kind,
        carried: carried.count(first.bytes[edit.first], second.bytes[edit.second], kind: kind))
    }
  }

  /// Joins a deletion and an insertion side by side that are one figure: 令和６年４月 and R6.4.
  private mutating func joinFigures() {
    if edits.count < 2 { return }
    var joined: [Edit] = []
    for edit in edits {
      if let last = joined.last, isReplacement(last, edit) {
        var whole = last
        whole.reach(edit)
        if judge.isFigure(whole.first, whole.second) {
          joined[joined.count - 1] = whole
          continue
        }
      }
      joined.append(edit)
    }
    edits = joined
  }

  /// Whether two edits are a deletion and an insertion side by side.
  private func isReplacement(_ edit: Edit, _ next: Edit) -> Bool {
    edit.kept == nil && next.kept == nil && edit.touches(next)
      && (edit.first.isEmpty && next.second.isEmpty || edit.second.isEmpty && next.first.isEmpty)
  }

  /// Parts edits of wording in which figures stand with the same word behind them, so that each figure is an edit by itself:
  /// 現在40人 and 現時点で12人.
  private mutating func partFigures() {
    var parted: [Edit] = []
    var index = 0
    while index < edits.count {
      var edit = edits[index]
      var parts = edit.kept == nil ? judge.figureParts(edit.first, edit.second) : []
      index += 1
      if parts.isEmpty, index < edits.count, isReplacement(edit, edits[index]) {
        var whole = edit
        whole.reach(edits[index])
        parts = judge.figureParts(whole.first, whole.second)
        if !parts.isEmpty {
          edit = whole
          index += 1
        }
      }
      if parts.isEmpty { parted.append(edit) }
      for part in parts where first.bytes[part.first] != second.bytes[part.second] {
        parted.append(Edit(first: part.first, second: part.second, kept: nil))
      }
    }
    edits = parted
  }

  /// Makes what changes inside of one fraction an edit of the whole: 二分の一 and 三分の二.
  private mutating func joinFractions() {
    var joined: [Edit] = []
    var index = 0
    while index < edits.count {
      let edit = edits[index]
      index += 1
      guard let whole = judge.fraction(edit.first, edit.second) else {
        joined.append(edit)
        continue
      }
      var end = index
      while end < edits.count, edits[end].first.upperBound <= whole.first.upperBound,
        edits[end].second.upperBound <= whole.second.upperBound
      { end += 1 }
      let last = edits[end - 1]
      let isWhole =
        whole.first.upperBound - last.first.upperBound == whole.second.upperBound - last.second.upperBound
      joined.append(isWhole ? Edit(first: whole.first, second: whole.second, kept: nil) : edit)
      if isWhole { index = end }
    }
    edits = joined
  }

  private mutating func add(_ edit: Edit) {
    var edit = edit
    if let last = edits.last, last.touches(edit), edit.kept == nil, last.kept == .space {
      edits.removeLast()
      edit.first = last.first.lowerBound..<edit.first.upperBound
      edit.second = last.second.lowerBound..<edit.second.upperBound
    } else if let last = edits.last, last.touches(edit), edit.kept != nil, last.kept != nil {
      edits[edits.count - 1].reach(edit)
      edits[edits.count - 1].kept = last.kept == .space ? edit.kept : .spelling
      return
    }
    edits.append(edit.kept == nil ? trimmed(edit) : edit)
  }

  /// Notes phrases that are kept but are not the same byte for byte.
  private mutating func addKept(_ run: ScriptRun) {
    if first.bytes[first.range(run.first)] == second.bytes[second.range(run.second)] { return }
    for (x, y) in zip(run.first, run.second) {
      let whole = (first.range(x), second.range(y))
      if first.bytes[whole.0] == second.bytes[whole.1] { continue }
      let solid = (first.solidRange(x), second.solidRange(y))
      let space = (solid.0.upperBound..<whole.0.upperBound, solid.1.upperBound..<whole.1.upperBound)
      if first.bytes[solid.0] != second.bytes[solid.1] {
        add(Edit(first: solid.0, second: solid.1, kept: .spelling))
      }
      if first.bytes[space.0] != second.bytes[space.1] {
        add(Edit(first: space.0, second: space.1, kept: .space))
      }
    }
  }

  /// `edit` without the white space that both sides begin or end with.
  private func trimmed(_ edit: Edit) -> Edit {
    var edit = edit
    while let length = sharedSpace(edit, atEnd: true) {
      edit.first = edit.first.lowerBound..<edit.first.upperBound - length
      edit.second = edit.second.lowerBound..<edit.second.upperBound - length
    }
    while let length = sharedSpace(edit, atEnd: false) {
      edit.first = edit.first.lowerBound + length..<edit.first.upperBound
      edit.second = edit.second.lowerBound + length..<edit.second.upperBound
    }
    return edit
  }

  /// The length of a white scalar that both sides of `edit` begin or end with.
  private func sharedSpace(_ edit: Edit, atEnd: Bool) -> Int? {
    guard !edit.first.isEmpty, !edit.second.isEmpty else { return nil }
    let length = first.bytes.withUnsafeBufferPointer { bytes in
      var place = atEnd ? edit.first.upperBound : edit.first.lowerBound
      let scalar = atEnd ? previousScalar(bytes, &place) : nextScalar(bytes, &place)
      guard isWhite(scalar) else { return 0 }
      return atEnd ? edit.first.upperBound - place : place - edit.first.lowerBound
    }
    guard length > 0, edit.second.count >= length else { return nil }
    return atEnd
      ? (first.bytes[edit.first.suffix(length)] == second.bytes[edit.second.suffix(length)] ? length : nil)
      : (first.bytes[edit.first.prefix(length)] == second.bytes[edit.second.prefix(length)] ? length : nil)
  }
}
