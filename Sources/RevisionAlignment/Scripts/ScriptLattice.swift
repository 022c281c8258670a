/// Finds the script that a person would most likely mark between two short runs of phrases.
///
/// A pair hidden Markov model with four states (R. Durbin et al., Biological Sequence Analysis, 1998, chapter 4, with
/// one state more): keep, delete, insert and replace; a replacement may hold phrases that both sides have, which is
/// what joins two edits across a kept particle. The best path is found by dynamic programming over all (x, y), x phrases
/// of the first and y of the second read: O(N M) time, O(N M) bytes for the way back. Whole numbers only.
struct ScriptLattice {
  /// Cells beyond which a window is not given to the lattice.
  static let cellLimit = 40_000

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

  /// Scores of the best paths to one cell by the state they end in. A closed deletion or insertion has earned what it
  /// earns by its last phrase.
  private struct Cell {
    static let unreachable = Int32.min / 2
    var keep = unreachable
    var delete = unreachable
    var insert = unreachable
    var replace = unreachable
    var closedDelete = unreachable
    var closedInsert = unreachable
  }

  /// How the best path to a cell and state came there: a `ScriptMove` and what the step took.
  private struct Way {
    static let tookFirst: UInt8 = 4
    static let tookSecond: UInt8 = 8
    var keep: UInt8 = 0
    var delete: UInt8 = 0
    var insert: UInt8 = 0
    var replace: UInt8 = 0
  }

  private var row: [Cell] = []
  private var rowBefore: [Cell] = []
  private var ways: [Way] = []

  /// Adds the runs of the best script of `window` to `runs`, phrases counted from `shift` on.
  mutating func draw(
    _ window: Window, _ first: PhraseTraits, _ second: PhraseTraits, weights: ScriptWeights,
    shift: (x: Int, y: Int), runs: inout [ScriptRun]
  ) {
    let width = window.y.count + 1
    row = Array(repeating: Cell(), count: width)
    rowBefore = row
    ways.removeAll(keepingCapacity: true)
    ways.reserveCapacity(window.cells)
    for x in 0...window.x.count {
      swap(&row, &rowBefore)
      for y in 0..<width { reach(x, y, window, first, second, weights) }
    }
    let end = row[width - 1]
    var state = ScriptMove.replace
    var best = end.replace
    better(&best, &state, end.closedInsert, .insert)
    better(&best, &state, end.closedDelete, .delete)
    better(&best, &state, end.keep, .keep)
    traceBack(window, from: state, shift: shift, runs: &runs)
  }

  @inline(__always)
  private func better(_ best: inout Int32, _ state: inout ScriptMove, _ score: Int32, _ other: ScriptMove) {
    if score > best {
      best = score
      state = other
    }
  }

  /// Fills cell (x, y) of the present row.
  @inline(__always)
  private mutating func reach(
    _ x: Int, _ y: Int, _ window: Window, _ first: PhraseTraits, _ second: PhraseTraits,
    _ weights: ScriptWeights
  ) {
    var cell = Cell()
    var way = Way()
    if x == 0 && y == 0 { cell.keep = 0 }
    if x > 0 && y > 0 {
      pair(
        &cell, &way, rowBefore[y - 1], x: window.x.lowerBound + x - 1, y: window.y.lowerBound + y - 1, first,
        second, weights)
    }
    if x > 0 {
      let kind = Int(first.classes[window.x.lowerBound + x - 1].rawValue)
      let above = rowBefore[y]
      unpaired(&cell, &way, above, kind, Way.tookFirst, weights)
      let open =
        weights.openLoose + weights.leading[kind] + (window.isAtStart && x == 1 ? weights.atStart : 0)
      var state = ScriptMove.delete
      var best = above.delete
      better(&best, &state, above.replace + open + weights.replacementToLoose, .replace)
      better(&best, &state, above.keep + open, .keep)
      cell.delete = best + weights.loose[kind]
      cell.closedDelete = cell.delete + weights.trailing[kind]
      way.delete = state.rawValue
    }
    if y > 0 {
      let kind = Int(second.classes[window.y.lowerBound + y - 1].rawValue)
      let beside = row[y - 1]
      unpaired(&cell, &way, beside, kind, Way.tookSecond, weights)
      let open =
        weights.openLoose + weights.leading[kind] + (window.isAtStart && y == 1 ? weights.atStart : 0)
      var state = ScriptMove.insert
      var best = beside.insert
      better(&best, &state, beside.closedDelete + open + weights.deletionToInsertion, .delete)
      better(&best, &state, beside.replace + open + weights.replacementToLoose, .replace)
      better(&best, &state, beside.keep + open, .keep)
      cell.insert = best + weights.loose[kind]
      cell.closedInsert = cell.insert + weights.trailing[kind]
      way.insert = state.rawValue
    }
    row[y] = cell
    ways.append(way)
  }

  /// Steps that take a phrase of either side: kept, or inside a replacement.
  @inline(__always)
  private func pair(
    _ cell: inout Cell, _ way: inout Way, _ before: Cell, x: Int, y: Int, _ first: PhraseTraits,
    _ second: PhraseTraits, _ weights: ScriptWeights
  ) {
    let kind = first.classes[x]
    let isSame = first.keys[x] == second.keys[y]
    var gain = isSame ? weights.keepInside[Int(kind.rawValue)] : weights.paired
    if !isSame {
      gain += weights.likeness * PhraseTraits.likeness(first, x, second, y) / 100
      if kind == second.classes[y] { gain += weights.sameClass[Int(kind.rawValue)] }
    }
    let open = weights.openReplacement
    var state = ScriptMove.replace
    var best = before.replace
    better(&best, &state, before.closedDelete + open + weights.replacementToLoose, .delete)
    better(&best, &state, before.closedInsert + open + weights.replacementToLoose, .insert)
    better(&best, &state, before.keep + open, .keep)
    cell.replace = best + gain
    way.replace = state.rawValue | Way.tookFirst | Way.tookSecond
    guard isSame else { return }
    state = .replace
    best = before.replace + weights.resume
    better(&best, &state, before.closedInsert + weights.resume, .insert)
    better(&best, &state, before.closedDelete + weights.resume, .delete)
    better(&best, &state, before.keep, .keep)
    cell.keep = best + weights.keep[Int(kind.rawValue)]
    way.keep = state.rawValue
  }

  /// A step inside a replacement that takes a phrase of one side.
  @inline(__always)
  private func unpaired(
    _ cell: inout Cell, _ way: inout Way, _ before: Cell, _ kind: Int, _ took: UInt8, _ weights: ScriptWeights
  ) {
    let open = weights.openReplacement + weights.unpairedStart
    var state = ScriptMove.replace
    var best = before.replace
    better(&best, &state, before.closedDelete + open + weights.replacementToLoose, .delete)
    better(&best, &state, before.closedInsert + open + weights.replacementToLoose, .insert)
    better(&best, &state, before.keep + open, .keep)
    best += weights.unpaired[kind]
    if best > cell.replace {
      cell.replace = best
      way.replace = state.rawValue | took
    }
  }

  /// Walks back from the end of the window and adds the runs found, in order.
  private func traceBack(
    _ window: Window, from last: ScriptMove, shift: (x: Int, y: Int), runs: inout [ScriptRun]
  ) {
    var steps: [(move: ScriptMove, x: Int, y: Int)] = []
    var state = last
    var x = window.x.count
    var y = window.y.count
    while x > 0 || y > 0 {
      let way = ways[x * (window.y.count + 1) + y]
      let came =
        switch state {
        case .keep: way.keep | Way.tookFirst | Way.tookSecond
        case .delete: way.delete | Way.tookFirst
        case .insert: way.insert | Way.tookSecond
        case .replace: way.replace
        }
      let taken = (came & Way.tookFirst == 0 ? 0 : 1, came & Way.tookSecond == 0 ? 0 : 1)
      steps.append((state, taken.0, taken.1))
      x -= taken.0
      y -= taken.1
      state = ScriptMove(rawValue: came & 3)!
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
