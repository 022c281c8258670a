import RevisionModel
import Synchronization

/// Shares work out among POSIX threads, which take piece after piece until there are none.
struct SeveralThreads: WorkSharing {
  let width: Int

  /// On all processors, for a command that compares one pair.
  static var all: SeveralThreads { SeveralThreads(width: processors) }

  func map<Made: Sendable>(_ count: Int, _ piece: @Sendable (Int) -> Made) -> [Made] {
    guard width > 1, count > 1 else { return (0..<count).map(piece) }
    let pieces = Pieces<Made>(count)
    withoutActuallyEscaping(piece) { piece in
      onThreads(min(width, count)) {
        while let number = pieces.take() { pieces.put(piece(number), at: number) }
      }
    }
    return pieces.made
  }
}

/// Pieces of work that several threads take, and what they made of them.
private final class Pieces<Made: Sendable>: Sendable {
  private struct State {
    var taken = 0
    var made: [Made?]
  }

  private let state: Mutex<State>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    state = Mutex(State(made: Array(repeating: nil, count: count)))
  }

  /// The number of the next piece; `nil` when all are taken.
  func take() -> Int? {
    state.withLock { state in
      guard state.taken < count else { return nil }
      state.taken += 1
      return state.taken - 1
    }
  }

  func put(_ made: Made, at number: Int) { state.withLock { $0.made[number] = made } }

  /// What was made of each, once all are done.
  var made: [Made] { state.withLock { $0.made.map { $0! } } }
}
