import RevisionText
import Testing

/// Equal numbers mean equal spellings, and the reverse.
@Suite struct InternerTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func symbolsAreNumberedInTheOrderOfFirstSight() {
    var interner = Interner()
    let symbols = ["道", "橋", "道", "", "橋", ""].map { interner.intern(bytes($0)) }
    #expect(symbols == [0, 1, 0, 2, 1, 2])
    #expect(interner.count == 3)
  }

  @Test func aSymbolLeadsBackToItsSpelling() {
    var interner = Interner()
    let spellings = ["", "a", "計画", "計画を定める", String(repeating: "長", count: 1_000)]
    let symbols = spellings.map { interner.intern(bytes($0)) }
    #expect(symbols.map { String(decoding: interner.spelling(of: $0), as: UTF8.self) } == spellings)
  }

  @Test func spellingsThatDifferInOneByteDiffer() {
    var interner = Interner()
    // Of every length around the words of eight bytes that are compared at once, with each byte changed.
    var spellings: [[UInt8]] = []
    for length in 0...17 {
      let plain = [UInt8](repeating: 0x61, count: length)
      spellings.append(plain)
      for place in plain.indices {
        var other = plain
        other[place] = 0
        spellings.append(other)
      }
    }
    #expect(spellings.map { Int(interner.intern($0)) } == Array(spellings.indices))
    #expect(spellings.map { Int(interner.intern($0)) } == Array(spellings.indices))
  }

  @Test func nothingIsLostWhenItGrows() {
    var interner = Interner()
    let numbers = 0..<5_000
    let once = numbers.map { interner.intern(bytes("第\($0)条")) }
    #expect(once.map { Int($0) } == Array(numbers))
    #expect(numbers.map { interner.intern(bytes("第\($0)条")) } == once)
    #expect(
      once.map { String(decoding: interner.spelling(of: $0), as: UTF8.self) } == numbers.map { "第\($0)条" })
  }

  @Test func oneInternerTakesInAnother() {
    let texts = (first: ["道", "橋", "", "道"], second: ["川", "橋", "川", "", "港", "道"])
    var whole = Interner()
    let symbols = (texts.first + texts.second).map { whole.intern(bytes($0)) }
    var one = Interner()
    var other = Interner()
    let first = texts.first.map { one.intern(bytes($0)) }
    let second = texts.second.map { other.intern(bytes($0)) }
    let taken = one.intern(all: other)
    #expect(first + second.map { taken[Int($0)] } == symbols)
    #expect(one.count == whole.count)
    #expect(taken.map { Array(one.spelling(of: $0)) } == ["川", "橋", "", "港", "道"].map(bytes))
  }
}
