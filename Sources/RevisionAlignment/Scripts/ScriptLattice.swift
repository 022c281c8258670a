/// Finds the script that a person would most likely mark between two short runs of phrases.
///
/// A pair hidden Markov model with four states (R. Durbin et al., Biological Sequence Analysis, 1998, chapter 4, with
/// one state more): keep, delete, insert and replace; a replacement may hold phrases that both sides have, which is
/// what joins two edits across a kept particle. The best path is found by dynamic programming over all (x, y), x phrases
/// of the first and y of the second read: O(N M) time, O(N M) bytes for the way back. Whole numbers only.
struct ScriptLattice {
  /// What one hundredth counts in scores. Their two lowest bits name the state a path comes from (a `ScriptMove`), so
  /// that taking the greater of two scores takes its state as well, and of equal ones the one that edits: edits lie late.
  static let unit: Int32 = 4
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
    static let unreachable = Int32.min / 2 & ~3
    /// Going on with a kept phrase.
    var intoKeep = unreachable
    /// Beginning a replacement.
    var intoReplace = unreachable
    /// Beginning a deletion, its opening not counted.
    var intoDelete = unreachable
    /// Beginning an insertion, its opening not counted.
    var intoInsert = unreachable
    /// Standing in a deletion, in an insertion, in a replacement.
    var delete = unreachable
    var insert = unreachable
    var replace = unreachable
  }

  /// How the scores of one cell came about, in bits.
  fileprivate struct Way {
    var bits: UInt16 = 0

    /// Notes the states from which the best paths go on: the low bits of the cell's scores.
    @inline(__always)
    mutating func take(_ cell: Cell) {
      let low = cell.intoKeep & 3 | (cell.intoDelete & 3) << 2 | (cell.intoInsert & 3) << 4
      bits |= UInt16(truncatingIfNeeded: low | (cell.intoReplace & 3) << 6)
    }

    /// The state from which the best path goes into `move`.
    func state(into move: ScriptMove) -> ScriptMove {
      ScriptMove(rawValue: UInt8(truncatingIfNeeded: bits >> UInt16(2 * move.rawValue) & 3))!
    }

    /// The deletion, the insertion, the replacement that stands here began before this cell's step.
    static let deleteGoesOn: UInt16 = 1 << 8
    static let insertGoesOn: UInt16 = 1 << 9
    static let replaceGoesOn: UInt16 = 1 << 12
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
        goesOn = bits & Way.replaceGoesOn != 0
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

  /// Fills the lattice row by row; returns the move with which the best path ends.
  func fill() -> ScriptMove {
    let none = Cell.unreachable
    var last: Int32 = 0
    row[0] = leave(
      Cell(), keep: 0, closedReplace: none, closedDelete: none, closedInsert: none, Way(), 0, &last)
    for y in 1..<(second.count &+ 1) {
      var cell = Cell()
      var way = Way()
      let closed = insert(row[y &- 1], y, &cell, &way)
      unpaired(row[y &- 1], second[y &- 1], Way.replacedSecond, isLead: isAtStart && y == 1, &cell, &way)
      row[y] = leave(
        cell, keep: none, closedReplace: cell.replace &+ second[y &- 1].replaceTrailing, closedDelete: none,
        closedInsert: closed, way, y, &last)
    }
    for x in 1..<(first.count &+ 1) { fillRow(x, &last) }
    return ScriptMove(rawValue: UInt8(truncatingIfNeeded: last & 3))!
  }

  /// Fills row `x`, from 1, over the row before it.
  private func fillRow(_ x: Int, _ last: inout Int32) {
    let none = Cell.unreachable
    let one = first[x &- 1]
    let start = x &* (second.count &+ 1)
    let isLead = isAtStart && x == 1
    var diagonal = row[0]
    var cell = Cell()
    var way = Way()
    var closed = delete(diagonal, one, isLead: isLead, &cell, &way)
    unpaired(diagonal, one, Way.replacedFirst, isLead: isLead, &cell, &way)
    cell = leave(
      cell, keep: none, closedReplace: cell.replace &+ one.replaceTrailing, closedDelete: closed,
      closedInsert: none, way, start, &last)
    row[0] = cell
    for y in 1..<(second.count &+ 1) {
      let beside = cell
      let above = row[y]
      var keep = none
      cell = Cell()
      way = Way()
      pair(diagonal, one, second[y &- 1], isLead: isLead && y == 1, &keep, &cell, &way)
      closed = delete(above, one, isLead: isLead, &cell, &way)
      let closedInsert = insert(beside, y, &cell, &way)
      unpaired(above, one, Way.replacedFirst, isLead: false, &cell, &way)
      unpaired(beside, second[y &- 1], Way.replacedSecond, isLead: false, &cell, &way)
      let trailing = one.replaceTrailing &+ second[y &- 1].replaceTrailing
      cell = leave(
        cell, keep: keep, closedReplace: cell.replace &+ trailing, closedDelete: closed,
        closedInsert: closedInsert, way, start &+ y, &last)
      row[y] = cell
      diagonal = above
    }
  }

  /// A step that takes a phrase of either side: kept, or inside a replacement.
  @inline(__always)
  private func pair(
    _ before: Cell, _ one: borrowing PhraseTraits.Trait, _ other: borrowing PhraseTraits.Trait, isLead: Bool,
    _ keep: inout Int32, _ cell: inout Cell, _ way: inout Way
  ) {
    let lead =
      one.replaceLeading &+ other.replaceLeading
      &+ (isLead ? weights.replacementAtStart &* ScriptLattice.unit : 0)
    let open = (before.intoReplace & ~3) &+ lead
    way.bits = Way.replacedFirst | Way.replacedSecond | (before.replace >= open ? Way.replaceGoesOn : 0)
    cell.replace = max(before.replace, open)
    if one.key == other.key {
      keep = (before.intoKeep & ~3) &+ one.keep
      cell.replace &+= one.keepInside
      return
    }
    var gain = weights.paired
    let alike = likeness(one, other)
    if alike != 0 { gain &+= weights.likeness &* alike / 100 &+ (alike > 50 ? weights.akin : 0) }
    if (one.group == .mark) != (other.group == .mark) { gain &+= weights.markToWord }
    cell.replace &+= gain &* ScriptLattice.unit &+ (one.group == other.group ? one.sameClass : 0)
  }

  /// A step inside a replacement that takes a phrase of one side.
  @inline(__always)
  private func unpaired(
    _ before: Cell, _ one: borrowing PhraseTraits.Trait, _ took: UInt16, isLead: Bool, _ cell: inout Cell,
    _ way: inout Way
  ) {
    let lead = one.replaceLeading &+ (isLead ? weights.replacementAtStart &* ScriptLattice.unit : 0)
    let open = (before.intoReplace & ~3) &+ lead
    let score = max(before.replace, open) &+ one.unpaired
    if score > cell.replace {
      let taken = Way.replacedFirst | Way.replacedSecond | Way.replaceGoesOn
      way.bits = way.bits & ~taken | took | (before.replace >= open ? Way.replaceGoesOn : 0)
      cell.replace = score
    }
  }

  /// A step that deletes a phrase; returns the score with what the deletion earns if it ends here.
  @inline(__always)
  private func delete(
    _ above: Cell, _ one: borrowing PhraseTraits.Trait, isLead: Bool, _ cell: inout Cell, _ way: inout Way
  ) -> Int32 {
    let open = (above.intoDelete & ~3) &+ one.open &+ (isLead ? weights.atStart &* ScriptLattice.unit : 0)
    if above.delete >= open { way.bits |= Way.deleteGoesOn }
    cell.delete = max(above.delete, open) &+ one.loose
    return cell.delete &+ one.trailing
  }

  /// A step that inserts phrase `y` of the second, counted from 1.
  @inline(__always)
  private func insert(_ beside: Cell, _ y: Int, _ cell: inout Cell, _ way: inout Way) -> Int32 {
    let lead = isAtStart && y == 1 ? weights.atStart &* ScriptLattice.unit : 0
    let open = (beside.intoInsert & ~3) &+ second[y &- 1].open &+ lead
    if beside.insert >= open { way.bits |= Way.insertGoesOn }
    cell.insert = max(beside.insert, open) &+ second[y &- 1].loose
    return cell.insert &+ second[y &- 1].trailing
  }

  /// Works out how the cell is best left by each move and notes the ways there; `last` becomes the best score here.
  @inline(__always)
  private func leave(
    _ entered: Cell, keep: Int32, closedReplace: Int32, closedDelete: Int32, closedInsert: Int32,
    _ entry: Way, _ place: Int, _ last: inout Int32
  ) -> Cell {
    var cell = entered
    var way = entry
    let unit = ScriptLattice.unit
    let deleted = closedDelete | Int32(ScriptMove.delete.rawValue)
    let inserted = closedInsert | Int32(ScriptMove.insert.rawValue)
    let replaced = closedReplace | Int32(ScriptMove.replace.rawValue)
    let loose = max(deleted, inserted)
    cell.intoKeep = max(
      max(loose &+ weights.resume &* unit, replaced &+ weights.resumeReplacement &* unit), keep)
    cell.intoReplace = max(
      loose &+ (weights.openReplacement &+ weights.looseToReplacement) &* unit,
      keep &+ weights.openReplacement &* unit)
    cell.intoDelete = max(replaced &+ weights.replacementToLoose &* unit, keep)
    cell.intoInsert = max(cell.intoDelete, deleted &+ weights.deletionToInsertion &* unit)
    last = max(max(loose, replaced), keep)
    way.take(cell)
    ways[place] = way
    return cell
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
