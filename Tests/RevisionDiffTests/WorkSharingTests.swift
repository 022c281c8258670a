import Dispatch
import RevisionModel
import Synchronization
import Testing

@testable import RevisionDiff

/// Real threads, which take the pieces from the last to the first.
private struct Scattered: WorkSharing {
  let width: Int

  func map<Made: Sendable>(_ count: Int, _ piece: @Sendable (Int) -> Made) -> [Made] {
    let made = Mutex([Made?](repeating: nil, count: count))
    let next = Atomic(count)
    DispatchQueue.concurrentPerform(iterations: width) { _ in
      while true {
        let number = next.subtract(1, ordering: .relaxed).newValue
        if number < 0 { return }
        let result = piece(number)
        made.withLock { $0[number] = result }
      }
    }
    return made.withLock { $0.map { $0! } }
  }
}

/// The result is the same however many threads the work is shared out among.
@Suite struct WorkSharingTests {
  private static let widths = [2, 3, 8]

  private func result(
    _ inputs: Pair<Input>, _ options: ComparisonOptions, _ sharing: some WorkSharing
  ) throws -> [UInt8] {
    renderJSON(try compare(inputs, options: options, sharing: sharing), sharing: sharing)
  }

  @Test(arguments: CorpusCase.all)
  func casesComeOutTheSame(_ example: CorpusCase) throws {
    let alone = try result(example.inputs, example.options, OneAfterAnother())
    for width in Self.widths {
      #expect(try result(example.inputs, example.options, Scattered(width: width)) == alone, "\(width)")
    }
  }

  /// Enough links that these are cut into runs, most of them with an edit script and some of them moved.
  @Test func aLongPairComesOutTheSame() throws {
    let places = ["駅", "港", "橋", "公園", "学校", "図書館", "市場"]
    func sentence(_ number: Int, _ ending: String) -> String {
      "\(places[number % 7])の\(number)番目の工事を\(number % 11 + 2)年で\(ending)。"
    }
    let first = (0..<900).map { sentence($0, "終える") }
    var second = (0..<900).map { sentence($0, $0 % 3 == 0 ? "終えて報告する" : "終える") }
    second.swapAt(100, 700)
    let inputs = Pair(first: first, second: second).map {
      Input(path: "a.txt", bytes: Array($0.joined(separator: "\n").utf8))
    }
    let options = ComparisonOptions(sentences: .lines)
    let alone = try result(inputs, options, OneAfterAnother())
    for width in Self.widths {
      #expect(try result(inputs, options, Scattered(width: width)) == alone, "\(width)")
    }
  }

  /// The first edition's failure is told, and reading comes before placing outlines, as though one came after another.
  @Test func theSameFailureIsTold() {
    let empty = Input(path: "empty.txt", bytes: [0, 0, 0, 0])
    for inputs in [
      Pair(first: empty, second: empty), Pair(first: small.first, second: empty),
    ] {
      let alone = #expect(throws: ReadingFailure.self) { try compare(inputs) }
      let shared = #expect(throws: ReadingFailure.self) { try compare(inputs, sharing: Scattered(width: 2)) }
      #expect(
        alone?.edition == shared?.edition
          && alone?.edition == (inputs.first.path == "empty.txt" ? .first : .second))
    }
  }
}
