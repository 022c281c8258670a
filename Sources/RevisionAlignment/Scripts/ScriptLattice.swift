/// Finds the script that a person would most likely mark between two short runs of phrases.
///
/// A pair hidden Markov model with four states (R. Durbin et al., Biological Sequence Analysis, 1998, chapter 4, with
/// one state more): keep, delete, insert and replace; a replacement may hold phrases that both sides have, which is
/// what joins two edits across a kept particle. The best path is found by dynamic programming over all (x, y), x phrases
/// of the first and y of the second read: O(N M) time, O(N M) bytes for the way back. Whole numbers only.
struct ScriptLattice {
  /// Cells beyond which a window is not given to the lattice.
  static let cellLimit = 16_384

  /// The window that a path is sought for.
  struct Window {
    /// Phrases of the traits of either side.
    var x: Range<Int>
    var y: Range<Int>
    /// Whether both begin their sides.
    var isAtStart: Bool

    /// How many cells its lattice has.
    var cells: Int { (x.count + 1) * (y.count + 1) }
  }

  /// The best scores at one cell: of going on from it with a move, or of standing in one.
  fileprivate struct Cell {
    static let unreachable = Int32.min / 2
    /// Going on with a kept phrase.
    var intoKeep = unreachable
    /// Going on inside a replacement, or with a new one.
    var intoReplace = unreachable
    /// Beginning a deletion, its opening not counted.
    var intoDelete = unreachable
    /// Beginning an insertion, its opening not counted.
    var intoInsert = unreachable
    /// Standing in a deletion, in an insertion.
    var delete = unreachable
    var insert = unreachable
  }

  /// How the scores of one cell came about, in bits.
  fileprivate struct Way {
    var bits: UInt16 = 0

    /// The state from which the best path goes into each move: a `ScriptMove`.
    @inline(__always)
    mutating func set(_ move: ScriptMove, from state: ScriptMove) {
      bits |= UInt16(state.rawValue) << UInt16(2 * move.rawValue)
    }

    func state(into move: ScriptMove) -> ScriptMove {
      ScriptMove(rawValue: UInt8(truncatingIfNeeded: bits >> UInt16(2 * move.rawValue) & 3))!
    }

    /// The deletion, the insertion that stands here began before this cell's step.
    static let deleteGoesOn: UInt16 = 1 << 8
    static let insertGoesOn: UInt16 = 1 << 9
    /// What the last step of the replacement that stands here took.
    static let replacedFirst: UInt16 = 1 << 10
    static let replacedSecond: UInt16 = 1 << 11
  }

  private var row: [Cell] = []
  private var ways: [Way] = []
  private var steps: [Step] = []

  /// Adds the runs of the best script of `window` to `runs`, phrases counted from `shift` on.
  mutating func draw(
    _ window: Window, _ first: PhraseTraits, _ second: PhraseTraits, scalars: [UInt32],
    weights: ScriptWeights, shift: (x: Int, y: Int), runs: inout [ScriptRun]
  ) {
    let width = window.y.count + 1
    if row.count < width { row = Array(repeating: Cell(), count: width) }
    if ways.count < window.cells { ways = Array(repeating: Way(), count: window.cells) }
    let state = first.traits.withUnsafeBufferPointer { traits in
      second.traits.withUnsafeBufferPointer { otherTraits in
        scalars.withUnsafeBufferPointer { scalars in
          row.withUnsafeMutableBufferPointer { row in
            ways.withUnsafeMutableBufferPointer { ways in
              Walk(
                first: UnsafeBufferPointer(rebasing: traits[window.x]),
                second: UnsafeBufferPointer(rebasing: otherTraits[window.y]), scalars: scalars, row: row,
                ways: ways, weights: weights.moves, isAtStart: window.isAtStart
              ).fill()
            }
          }
        }
      }
    }
    traceBack(window, from: state, shift: shift, runs: &runs)
  }

  /// One step of the way back.
  private struct Step {
    var move: ScriptMove
    var x: Int
    var y: Int
  }

  /// Walks back from the end of the window and adds the runs found, in order.
  private mutating func traceBack(
    _ window: Window, from last: ScriptMove, shift: (x: Int, y: Int), runs: inout [ScriptRun]
  ) {
    steps.removeAll(keepingCapacity: true)
    let width = window.y.count + 1
    var move = last
    var x = window.x.count
    var y = window.y.count
    while x > 0 || y > 0 {
      let bits = ways[x * width + y].bits
      var step = Step(move: move, x: 1, y: 1)
      var goesOn = false
      switch move {
      case .keep: break
      case .delete:
        step.y = 0
        goesOn = bits & Way.deleteGoesOn != 0
      case .insert:
        step.x = 0
        goesOn = bits & Way.insertGoesOn != 0
      case .replace:
        step.x = bits & Way.replacedFirst == 0 ? 0 : 1
        step.y = bits & Way.replacedSecond == 0 ? 0 : 1
      }
      steps.append(step)
      x -= step.x
      y -= step.y
      if !goesOn { move = ways[x * width + y].state(into: move) }
    }
    x = shift.x
    y = shift.y
    for step in steps.reversed() {
      runs.add(step.move, first: x..<x + step.x, second: y..<y + step.y)
      x += step.x
      y += step.y
    }
  }
}

/// One run over borrowed buffers.
private struct Walk {
  typealias Cell = ScriptLattice.Cell
  typealias Way = ScriptLattice.Way

  let first: UnsafeBufferPointer<PhraseTraits.Trait>
  let second: UnsafeBufferPointer<PhraseTraits.Trait>
  let scalars: UnsafeBufferPointer<UInt32>
  /// The cells of row x up to y, behind that those of row x &- 1.
  let row: UnsafeMutableBufferPointer<Cell>
  let ways: UnsafeMutableBufferPointer<Way>
  let weights: ScriptWeights.Moves
  let isAtStart: Bool

  /// Fills the lattice row by row; returns the move with which the best path ends. Where two are equal, the one that
  /// edits comes first, so that edits lie late.
  func fill() -> ScriptMove {
    var last = ScriptMove.keep
    for x in 0...first.count {
      var diagonal = Cell()
      for y in 0...second.count {
        let above = x == 0 ? Cell() : row[y]
        let beside = y == 0 ? Cell() : row[y &- 1]
        var way = Way()
        var keep = x == 0 && y == 0 ? 0 : Cell.unreachable
        var replace = Cell.unreachable
        var cell = Cell()
        var closed = (delete: Cell.unreachable, insert: Cell.unreachable)
        if x > 0 && y > 0 { pair(diagonal, first[x &- 1], second[y &- 1], &keep, &replace, &way) }
        if x > 0 {
          closed.delete = delete(above, x, &cell, &way)
          unpaired(above, first[x &- 1].unpaired, Way.replacedFirst, &replace, &way)
        }
        if y > 0 {
          closed.insert = insert(beside, y, &cell, &way)
          unpaired(beside, second[y &- 1].unpaired, Way.replacedSecond, &replace, &way)
        }
        last = leave(&cell, keep: keep, replace: replace, closed, &way)
        row[y] = cell
        ways[x * (second.count &+ 1) &+ y] = way
        diagonal = above
      }
    }
    return last
  }

  @inline(__always)
  private func better(_ best: inout Int32, _ state: inout ScriptMove, _ score: Int32, _ other: ScriptMove) {
    if score > best {
      best = score
      state = other
    }
  }

  /// A step that takes a phrase of either side: kept, or inside a replacement.
  @inline(__always)
  private func pair(
    _ before: Cell, _ one: borrowing PhraseTraits.Trait, _ other: borrowing PhraseTraits.Trait,
    _ keep: inout Int32, _ replace: inout Int32, _ way: inout Way
  ) {
    way.bits = Way.replacedFirst | Way.replacedSecond
    if one.key == other.key {
      keep = before.intoKeep &+ one.keep
      replace = before.intoReplace &+ one.keepInside
      return
    }
    replace = before.intoReplace &+ weights.paired &+ (one.kind == other.kind ? one.sameClass : 0)
    let alike = likeness(one, other)
    if alike > 0 { replace &+= weights.likeness * alike / 100 }
  }

  /// A step inside a replacement that takes a phrase of one side.
  @inline(__always)
  private func unpaired(
    _ before: Cell, _ cost: Int32, _ took: UInt16, _ replace: inout Int32, _ way: inout Way
  ) {
    if before.intoReplace &+ cost > replace {
      replace = before.intoReplace &+ cost
      way.bits = way.bits & ~(Way.replacedFirst | Way.replacedSecond) | took
    }
  }

  /// A step that deletes phrase `x` of the first; returns the score with what the deletion earns if it ends here.
  @inline(__always)
  private func delete(_ above: Cell, _ x: Int, _ cell: inout Cell, _ way: inout Way) -> Int32 {
    let open = above.intoDelete &+ first[x &- 1].open &+ (isAtStart && x == 1 ? weights.atStart : 0)
    if above.delete >= open { way.bits |= Way.deleteGoesOn }
    cell.delete = max(above.delete, open) &+ first[x &- 1].loose
    return cell.delete &+ first[x &- 1].trailing
  }

  /// A step that inserts phrase `y` of the second.
  @inline(__always)
  private func insert(_ beside: Cell, _ y: Int, _ cell: inout Cell, _ way: inout Way) -> Int32 {
    let open = beside.intoInsert &+ second[y &- 1].open &+ (isAtStart && y == 1 ? weights.atStart : 0)
    if beside.insert >= open { way.bits |= Way.insertGoesOn }
    cell.insert = max(beside.insert, open) &+ second[y &- 1].loose
    return cell.insert &+ second[y &- 1].trailing
  }

  /// Works out how the cell is best left by each move; returns the state in which the best path to it ends.
  @inline(__always)
  private func leave(
    _ cell: inout Cell, keep: Int32, replace: Int32, _ closed: (delete: Int32, insert: Int32),
    _ way: inout Way
  ) -> ScriptMove {
    var edited = replace
    var state = ScriptMove.replace
    better(&edited, &state, closed.insert, .insert)
    better(&edited, &state, closed.delete, .delete)
    cell.intoKeep = edited &+ weights.resume
    var from = state
    better(&cell.intoKeep, &from, keep, .keep)
    way.set(.keep, from: from)
    better(&edited, &state, keep, .keep)
    let opened = weights.openReplacement &+ weights.replacementToLoose
    cell.intoReplace = replace
    from = .replace
    better(&cell.intoReplace, &from, closed.delete &+ opened, .delete)
    better(&cell.intoReplace, &from, closed.insert &+ opened, .insert)
    better(&cell.intoReplace, &from, keep &+ weights.openReplacement, .keep)
    way.set(.replace, from: from)
    cell.intoDelete = replace &+ weights.replacementToLoose
    from = .replace
    better(&cell.intoDelete, &from, keep, .keep)
    way.set(.delete, from: from)
    cell.intoInsert = closed.delete &+ weights.deletionToInsertion
    var begun = ScriptMove.delete
    better(&cell.intoInsert, &begun, cell.intoDelete, from)
    way.set(.insert, from: begun)
    return state
  }

  /// How much alike two different phrases are spelled, in hundredths: the scalars they share at their beginnings and
  /// ends over the length of the longer. The same with the sides exchanged.
  @inline(__always)
  private func likeness(_ one: borrowing PhraseTraits.Trait, _ other: borrowing PhraseTraits.Trait) -> Int32 {
    let length = Int(one.end - one.start)
    let otherLength = Int(other.end - other.start)
    let shorter = min(length, otherLength)
    guard shorter > 0 else { return 0 }
    var shared = 0
    while shared < shorter, scalars[Int(one.start) &+ shared] == scalars[Int(other.start) &+ shared] {
      shared += 1
    }
    var tail = 0
    while tail < shorter - shared,
      scalars[Int(one.end) &- 1 &- tail] == scalars[Int(other.end) &- 1 &- tail]
    { tail += 1 }
    return shared &+ tail == 0 ? 0 : Int32((shared &+ tail) * 100 / max(length, otherLength))
  }
}
