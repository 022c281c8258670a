import Testing

@testable import RevisionAlignment

struct ShortestPathTests {
  private func kept(_ first: [UInt32], _ second: [UInt32]) -> ([UInt32], [UInt32]) {
    var path = ShortestPath()
    var keptFirst = Array(repeating: true, count: first.count)
    var keptSecond = Array(repeating: true, count: second.count)
    first.withUnsafeBufferPointer { one in
      second.withUnsafeBufferPointer { other in
        keptFirst.withUnsafeMutableBufferPointer { flags in
          keptSecond.withUnsafeMutableBufferPointer { otherFlags in
            path.mark(one, other, keptFirst: flags, keptSecond: otherFlags)
          }
        }
      }
    }
    return (
      zip(first, keptFirst).filter(\.1).map(\.0), zip(second, keptSecond).filter(\.1).map(\.0)
    )
  }

  @Test(arguments: 0..<200)
  func itKeepsALongestCommonSubsequence(seed: Int) {
    var random = Seeded(state: UInt64(seed))
    let first = (0..<random.below(40)).map { _ in UInt32(random.below(6)) }
    let second = (0..<random.below(40)).map { _ in UInt32(random.below(6)) }
    let (one, other) = kept(first, second)
    #expect(one == other)
    #expect(one.count == longest(first, second))
  }

  @Test func itStaysExactWhenTheRoundsRunOut() {
    var random = Seeded(state: 7)
    let first = (0..<3_000).map { _ in UInt32(random.below(1_000)) }
    let second = (0..<3_000).map { _ in UInt32(random.below(1_000)) }
    let (one, other) = kept(first, second)
    #expect(one == other)
    #expect(!one.isEmpty)
  }

  private func longest(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var row = Array(repeating: 0, count: second.count + 1)
    for one in first {
      var diagonal = 0
      for (y, other) in second.enumerated() {
        let above = row[y + 1]
        row[y + 1] = one == other ? diagonal + 1 : max(above, row[y])
        diagonal = above
      }
    }
    return row[second.count]
  }
}
