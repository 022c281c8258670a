import Testing

@testable import RevisionReport

@Suite("The heaviest order of pairs that both sides share")
struct HeaviestOrderTests {
  private func order(_ pairs: [(Int, Int, Int)]) -> [[Int]] {
    WeighedPair.heaviestOrder(pairs.map { WeighedPair(first: $0.0, second: $0.1, weight: $0.2) })
      .map { [$0.first, $0.second] }
  }

  @Test("of two that cross, the heavier one stays")
  func crossing() {
    #expect(order([(0, 1, 3), (1, 0, 5)]) == [[1, 0]])
    #expect(order([(0, 1, 5), (1, 0, 3)]) == [[0, 1]])
  }

  @Test("many light ones outweigh a heavy one")
  func sums() {
    #expect(order([(0, 3, 5), (1, 0, 2), (2, 1, 2), (3, 2, 2)]) == [[1, 0], [2, 1], [3, 2]])
  }

  @Test("no unit stands in two pairs")
  func once() {
    #expect(order([(0, 0, 2), (0, 1, 3), (1, 1, 2)]) == [[0, 0], [1, 1]])
    #expect(order([(0, 0, 1), (1, 0, 4)]) == [[1, 0]])
  }

  @Test("nothing of nothing")
  func nothing() { #expect(order([]) == []) }

  @Test("weights of equal pairs are added")
  func summed() {
    let pairs = [(1, 0, 2), (0, 0, 1), (1, 0, 3)].map { WeighedPair(first: $0.0, second: $0.1, weight: $0.2) }
    #expect(WeighedPair.summed(pairs).map(\.weight) == [1, 5])
  }
}
