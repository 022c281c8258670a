import Glibc

/// How likely each pair of a gap is to belong together, over all alignments of the gap: forward and backward sums of
/// a pair hidden Markov model, rows rescaled so that nothing overflows.
///
/// Three states: behind a link, behind a loose first sentence, behind a loose second one. Loose first sentences come
/// before loose second ones, so that every alignment is counted once. O(pairs).
struct GapPosterior {
  /// For each pair, first by first, how likely it is that one link holds both.
  private(set) var pairs: [Double]
  private let rows: Int
  private let columns: Int

  init(_ weights: GapWeights, opening: Double) {
    rows = weights.rows
    columns = weights.columns
    pairs = Array(repeating: 0, count: rows * columns)
    let open = exp(opening)
    let forward = Self.forward(weights, open)
    let backward = Self.backward(weights, open)
    let last = forward.states[forward.states.count - 1]
    let whole = log(last.linked + last.first + last.second) - forward.logs[rows]
    for shape in Shape.allCases {
      for row in shape.first..<max(shape.first, rows + 1) {
        let scale = exp(-forward.logs[row - shape.first] - backward.logs[row] - whole)
        for column in shape.second..<max(shape.second, columns + 1) {
          let weight = weights[shape, row - 1, column - 1]
          if weight == 0 { continue }
          let from = forward.states[(row - shape.first) * (columns + 1) + column - shape.second]
          let to = backward.states[row * (columns + 1) + column].linked
          add(shape, row, column, (from.linked + from.first + from.second) * weight * to * scale)
        }
      }
    }
  }

  subscript(row: Int, column: Int) -> Double { pairs[row * columns + column] }

  private mutating func add(_ shape: Shape, _ row: Int, _ column: Int, _ probability: Double) {
    for own in row - shape.first..<row {
      for other in column - shape.second..<column { pairs[own * columns + other] += probability }
    }
  }

  private struct State {
    var linked = 0.0
    var first = 0.0
    var second = 0.0
  }

  /// Sums of one direction. Row `r` is stored times exp(`logs[r]`).
  private struct Sums {
    var states: [State]
    var logs: [Double]
  }

  private static func forward(_ weights: GapWeights, _ open: Double) -> Sums {
    let width = weights.columns + 1
    var sums = Sums(
      states: Array(repeating: State(), count: (weights.rows + 1) * width),
      logs: Array(repeating: 0, count: weights.rows + 1))
    for row in 0...weights.rows {
      let base = row > 0 ? sums.logs[row - 1] : 0
      let scales = (1...3).map { back in row >= back ? exp(base - sums.logs[row - back]) : 0 }
      for column in 0..<width {
        var state = State()
        if row == 0 && column == 0 { state.linked = 1 }
        for shape in Shape.allCases where row >= shape.first && column >= shape.second {
          let weight = weights[shape, row - 1, column - 1]
          if weight == 0 { continue }
          let from = sums.states[(row - shape.first) * width + column - shape.second]
          state.linked += (from.linked + from.first + from.second) * weight * scales[shape.first - 1]
        }
        if row > 0 {
          let from = sums.states[(row - 1) * width + column]
          state.first = from.linked * open + from.first
        }
        if column > 0 {
          let from = sums.states[row * width + column - 1]
          state.second = (from.linked) * open + from.first + from.second
        }
        sums.states[row * width + column] = state
      }
      rescale(&sums, row, width, base)
    }
    return sums
  }

  private static func backward(_ weights: GapWeights, _ open: Double) -> Sums {
    let width = weights.columns + 1
    var sums = Sums(
      states: Array(repeating: State(), count: (weights.rows + 1) * width),
      logs: Array(repeating: 0, count: weights.rows + 1))
    for row in (0...weights.rows).reversed() {
      let base = row < weights.rows ? sums.logs[row + 1] : 0
      let scales = (1...3).map { ahead in row + ahead <= weights.rows ? exp(base - sums.logs[row + ahead]) : 0
      }
      for column in (0..<width).reversed() {
        if row == weights.rows && column == weights.columns {
          sums.states[row * width + column] = State(linked: 1, first: 1, second: 1)
          continue
        }
        var linked = 0.0
        for shape in Shape.allCases
        where row + shape.first <= weights.rows && column + shape.second <= weights.columns {
          let weight = weights[shape, row + shape.first - 1, column + shape.second - 1]
          if weight == 0 { continue }
          linked +=
            weight * sums.states[(row + shape.first) * width + column + shape.second].linked
            * scales[shape.first - 1]
        }
        let first = row < weights.rows ? sums.states[(row + 1) * width + column].first : 0
        let second = column < weights.columns ? sums.states[row * width + column + 1].second : 0
        sums.states[row * width + column] = State(
          linked: linked + open * (first + second), first: linked + first + second, second: linked + second)
      }
      rescale(&sums, row, width, base)
    }
    return sums
  }

  /// Divides a row by its largest entry.
  private static func rescale(_ sums: inout Sums, _ row: Int, _ width: Int, _ base: Double) {
    var largest = 0.0
    for index in row * width..<(row + 1) * width {
      let state = sums.states[index]
      largest = max(largest, state.linked, max(state.first, state.second))
    }
    sums.logs[row] = base
    guard largest > 0 else { return }
    for index in row * width..<(row + 1) * width {
      sums.states[index].linked /= largest
      sums.states[index].first /= largest
      sums.states[index].second /= largest
    }
    sums.logs[row] = base - log(largest)
  }
}
