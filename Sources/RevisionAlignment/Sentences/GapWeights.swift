import Glibc
import RevisionModel

/// How many sentences of either side a link joins, and in which order the tables below hold them.
enum Shape: Int, CaseIterable {
  case oneToOne
  case twoToOne
  case oneToTwo
  case threeToOne
  case oneToThree

  var first: Int { self == .twoToOne ? 2 : self == .threeToOne ? 3 : 1 }
  var second: Int { self == .oneToTwo ? 2 : self == .oneToThree ? 3 : 1 }
}

/// The weight, not its logarithm, of every link in a gap: for each shape a table over the pairs, where a link stands at
/// the place of its last sentences; 0 where there can be none.
struct GapWeights {
  private(set) var tables: [[Double]]
  let rows: Int
  let columns: Int

  /// O(pairs), and O(length) for each pair of neighbours that both resemble the same sentence.
  init(_ gap: Gap, _ model: PairModel, _ pieces: SentencePieces, _ overlap: inout Overlap) {
    rows = gap.first.count
    columns = gap.second.count
    let joins = joinPotentials(gap, model, pieces)
    tables = Array(repeating: Array(repeating: 0, count: gap.cells), count: Shape.allCases.count)
    tables[Shape.oneToOne.rawValue] = joins.map { exp($0) }
    let merges = NeighbourCommons(merging: gap, pieces, &overlap)
    let splits = NeighbourCommons(splitting: gap, pieces, &overlap)
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = row * columns + column
        if row > 0 {
          tables[Shape.twoToOne.rawValue][cell] = merges.weightOfTwo(row, column, model) {
            joins[$0 * columns + column]
          }
          if row > 1 {
            tables[Shape.threeToOne.rawValue][cell] = merges.weightOfThree(row, column, model) {
              joins[$0 * columns + column]
            }
          }
        }
        if column > 0 {
          tables[Shape.oneToTwo.rawValue][cell] = splits.weightOfTwo(column, row, model) {
            joins[row * columns + $0]
          }
          if column > 1 {
            tables[Shape.oneToThree.rawValue][cell] = splits.weightOfThree(column, row, model) {
              joins[row * columns + $0]
            }
          }
        }
      }
    }
  }

  subscript(shape: Shape, row: Int, column: Int) -> Double { tables[shape.rawValue][row * columns + column] }

  /// Lets no link hold both sentences of a pair.
  mutating func part(_ row: Int, _ column: Int) {
    for shape in Shape.allCases {
      for last in row..<min(row + shape.first, rows) {
        for other in column..<min(column + shape.second, columns) {
          tables[shape.rawValue][last * columns + other] = 0
        }
      }
    }
  }
}

/// The potential of joining each pair of a gap, first by first. O(pairs).
private func joinPotentials(_ gap: Gap, _ model: PairModel, _ pieces: SentencePieces) -> [Double] {
  let (rows, columns) = (gap.first.count, gap.second.count)
  let choice = log(Double(rows * columns)) / 2
  let imbalance = abs(log(Double(rows) / Double(columns)))
  var potentials: [Double] = []
  potentials.reserveCapacity(rows * columns)
  for (row, own) in gap.first.enumerated() {
    for (column, other) in gap.second.enumerated() {
      let cell = row * columns + column
      potentials.append(
        model.join(
          PairModel.Features(
            likeness: Double(gap.likeness[cell]), contentLikeness: Double(gap.contentLikeness[cell]),
            commonness: Double(pieces.commonness.first[own] + pieces.commonness.second[other]) / 2,
            displacement: abs(gap.places.first[row] - gap.places.second[column]),
            isAtEdge: (row == 0 && column == 0) || (row == rows - 1 && column == columns - 1),
            choice: choice, imbalance: imbalance)))
    }
  }
  return potentials
}

/// What two and three neighbours of one edition taken together have in common with a sentence of the other.
private struct NeighbourCommons {
  /// For each member of the side whose neighbours are joined: its whole weight.
  private var totals: [Double] = []
  /// For each sentence of the other side: its whole weight.
  private var otherTotals: [Double] = []
  /// How many sentences the other side has.
  private let width: Int
  /// Likeness and common weight of each member and each sentence of the other side, member by member.
  private var likeness: [Double]
  private var single: [Double]
  /// Common weight of a member and the one before, or the two before, together; negative where there can be no link.
  private var pair: [Double]
  private var triple: [Double]
  /// What share of each member must stand in the other side for joining to be worth a look.
  private static let share = 0.08

  init(merging gap: Gap, _ pieces: SentencePieces, _ overlap: inout Overlap) {
    self.init(gap, members: gap.first.count, width: gap.second.count)
    if gap.first.count < 2 { return }
    otherTotals = gap.second.map { Double(pieces.totals.second[$0]) }
    for row in gap.first.indices {
      totals.append(Double(pieces.totals.first[gap.first[row]]))
      for column in gap.second.indices {
        note(row, column, gap.likeness[row * width + column])
      }
    }
    for row in gap.first.indices.dropFirst() where gap.first[row] == gap.first[row - 1] + 1 {
      for size in 2...3 where row >= size - 1 && gap.first[row + 1 - size] == gap.first[row] + 1 - size {
        var isLaid = false
        for column in gap.second.indices where allIn(row, column, size) {
          if !isLaid { for back in 0..<size { overlap.lay(gap.first[row - back]) } }
          isLaid = true
          store(row, column, size, overlap.common(gap.second[column], through: gap.second[column]))
        }
        if isLaid { for back in 0..<size { overlap.lift(gap.first[row - back]) } }
      }
    }
  }

  init(splitting gap: Gap, _ pieces: SentencePieces, _ overlap: inout Overlap) {
    self.init(gap, members: gap.second.count, width: gap.first.count)
    if gap.second.count < 2 { return }
    otherTotals = gap.first.map { Double(pieces.totals.first[$0]) }
    for column in gap.second.indices {
      totals.append(Double(pieces.totals.second[gap.second[column]]))
      for row in gap.first.indices {
        note(column, row, gap.likeness[row * gap.second.count + column])
      }
    }
    for row in gap.first.indices {
      var isLaid = false
      for column in gap.second.indices.dropFirst() {
        for size in 2...3
        where column >= size - 1 && gap.second[column + 1 - size] == gap.second[column] + 1 - size
          && allIn(column, row, size)
        {
          if !isLaid { overlap.lay(gap.first[row]) }
          isLaid = true
          store(column, row, size, overlap.common(gap.second[column + 1 - size], through: gap.second[column]))
        }
      }
      if isLaid { overlap.lift(gap.first[row]) }
    }
  }

  private init(_ gap: Gap, members: Int, width: Int) {
    self.width = width
    // One sentence alone has no neighbours to be joined with.
    let cells = members < 2 ? 0 : gap.cells
    likeness = Array(repeating: 0, count: cells)
    single = likeness
    pair = Array(repeating: -1, count: cells)
    triple = pair
    totals.reserveCapacity(members)
  }

  private mutating func note(_ member: Int, _ other: Int, _ value: Float) {
    likeness[member * width + other] = Double(value)
    single[member * width + other] = Double(value) * (totals[member] + otherTotals[other]) / 2
  }

  private mutating func store(_ member: Int, _ other: Int, _ size: Int, _ common: Int) {
    if size == 2 {
      pair[member * width + other] = Double(common)
    } else {
      triple[member * width + other] = Double(common)
    }
  }

  /// Whether each of the `size` members up to `member` has its share in `other`.
  private func allIn(_ member: Int, _ other: Int, _ size: Int) -> Bool {
    (0..<size).allSatisfy { single[(member - $0) * width + other] > Self.share * totals[member - $0] }
  }

  /// The weight of a link of `member` and the one before to `other`: that of the liker one, whose potential `join`
  /// gives, and what the other adds.
  func weightOfTwo(_ member: Int, _ other: Int, _ model: PairModel, join: (Int) -> Double) -> Double {
    let own = member * width + other
    let before = own - width
    guard pair[own] >= 0 else { return 0 }
    let head = likeness[before] >= likeness[own] ? member - 1 : member
    let joiner = head == member ? member - 1 : member
    let gain = (pair[own] - single[head * width + other]) / totals[joiner]
    guard gain > 0 else { return 0 }
    let side = totals[member - 1] + totals[member]
    return exp(
      join(head)
        + model.attach(
          gain, besides: likeness[head * width + other], whole: 2 * pair[own] / (side + otherTotals[other]),
          share: totals[joiner] / side))
  }

  /// The weight of a link of `member` and the two before to `other`.
  func weightOfThree(_ member: Int, _ other: Int, _ model: PairModel, join: (Int) -> Double) -> Double {
    let own = member * width + other
    guard triple[own] >= 0, pair[own] >= 0, pair[own - width] >= 0 else { return 0 }
    let outer = (
      (triple[own] - pair[own]) / totals[member - 2], (triple[own] - pair[own - width]) / totals[member]
    )
    guard min(outer.0, outer.1) > 0 else { return 0 }
    var head = member
    for one in [member - 1, member - 2] where likeness[one * width + other] > likeness[head * width + other] {
      head = one
    }
    let side = totals[member - 2] + totals[member - 1] + totals[member]
    let whole = 2 * triple[own] / (side + otherTotals[other])
    let like = likeness[head * width + other]
    return exp(
      join(head)
        + model.attach(outer.0, besides: like, whole: whole, share: totals[member - 2] / side)
        + model.attach(outer.1, besides: like, whole: whole, share: totals[member] / side))
  }
}
