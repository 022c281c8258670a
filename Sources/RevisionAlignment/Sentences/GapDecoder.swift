import RevisionModel

/// A link between sentences of a gap, by their places in it.
struct GapLink {
  var first: Range<Int>
  var second: Range<Int>
  /// How likely its least likely pair is.
  var probability: Double

  /// Whether it joins one sentence to one.
  var isPair: Bool { first.count == 1 && second.count == 1 }

  subscript(edition: Edition) -> Range<Int> {
    get { edition == .first ? first : second }
    set { if edition == .first { first = newValue } else { second = newValue } }
  }
}

/// The links whose pairs are together the most surely right: the ordered set that maximises the sum of probability
/// less `threshold` over its pairs (maximum expected accuracy, as in Holmes and Durbin 1998). O(pairs).
func decode(_ posterior: GapPosterior, _ gap: Gap, threshold: Double) -> [GapLink] {
  let width = gap.second.count + 1
  var values = Array(repeating: 0.0, count: (gap.first.count + 1) * width)
  /// 0: the first sentence is loose, 1: the second, else 2 + the shape of the link.
  var steps = Array(repeating: UInt8(0), count: values.count)
  for row in 0...gap.first.count {
    for column in 0..<width {
      if row == 0 && column == 0 { continue }
      var best = row > 0 ? values[(row - 1) * width + column] : -1
      var step: UInt8 = 0
      if column > 0 && values[row * width + column - 1] > best {
        best = values[row * width + column - 1]
        step = 1
      }
      if row > 0 && column > 0 && posterior[row - 1, column - 1] > threshold {
        for shape in Shape.allCases where row >= shape.first && column >= shape.second {
          guard let gain = gain(posterior, gap, shape, row, column, threshold) else { continue }
          let value = values[(row - shape.first) * width + column - shape.second] + gain
          if value > best {
            best = value
            step = UInt8(2 + shape.rawValue)
          }
        }
      }
      values[row * width + column] = best
      steps[row * width + column] = step
    }
  }
  return trace(steps, posterior, gap)
}

/// What a link that ends before (`row`, `column`) adds; `nil` when one of its pairs is not above the threshold or its
/// sentences are not neighbours.
private func gain(
  _ posterior: GapPosterior, _ gap: Gap, _ shape: Shape, _ row: Int, _ column: Int, _ threshold: Double
) -> Double? {
  if gap.first[row - 1] - gap.first[row - shape.first] != shape.first - 1 { return nil }
  if gap.second[column - 1] - gap.second[column - shape.second] != shape.second - 1 { return nil }
  var sum = 0.0
  for own in row - shape.first..<row {
    for other in column - shape.second..<column {
      if posterior[own, other] <= threshold { return nil }
      sum += posterior[own, other] - threshold
    }
  }
  return sum
}

private func trace(_ steps: [UInt8], _ posterior: GapPosterior, _ gap: Gap) -> [GapLink] {
  var links: [GapLink] = []
  var row = gap.first.count
  var column = gap.second.count
  while row > 0 || column > 0 {
    let step = steps[row * (gap.second.count + 1) + column]
    guard step >= 2, let shape = Shape(rawValue: Int(step) - 2) else {
      if step == 0 { row -= 1 } else { column -= 1 }
      continue
    }
    var link = GapLink(first: row - shape.first..<row, second: column - shape.second..<column, probability: 1)
    for own in link.first {
      for other in link.second { link.probability = min(link.probability, posterior[own, other]) }
    }
    links.append(link)
    row -= shape.first
    column -= shape.second
  }
  return links.reversed()
}
