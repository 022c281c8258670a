import RevisionDiff
import RevisionModel
import Synchronization

/// A batch at work: threads take pair after pair from the manifest, and whichever finishes the next one in order appends
/// it, with those behind it that are finished already.
///
/// No more pairs than there are places are taken and not yet appended, so that memory does not grow with the manifest, and
/// the results are always the beginning of the whole result.
final class Batch: Sendable {
  /// Places for pairs that are taken and not yet appended, for each thread. Enough that one slow pair does not make the
  /// other threads wait at once.
  private static let placesOfThread = 16

  private let state: Mutex<State>
  private let places: Places
  private let reading: @Sendable (String, Language) throws(RequestFailure) -> Input
  private let language: Language

  /// A pair that is taken.
  private struct Task {
    var place: Int
    var request: Request
  }

  private struct State {
    var manifest: Manifest
    var journal: Journal
    var progress: BatchProgress
    /// Pairs to come, those that are taken apart, and how many are taken.
    var left: Int
    var taken = 0
    /// Pairs that are appended, and responses that wait for the ones before them.
    var appended = 0
    var waiting: [Int: (response: Response, fingerprint: UInt64)] = [:]
    /// Why it cannot go on.
    var failure: Failure?
  }

  /// - Parameters:
  ///   - manifest: stands before the first pair to compare.
  ///   - left: how many pairs are to be compared.
  ///   - language: that of messages.
  ///   - reading: reads the edition of a path, on any thread.
  init(
    _ manifest: Manifest, left: Int, journal: Journal, threads: Int,
    progress: BatchProgress, language: Language,
    reading: @escaping @Sendable (String, Language) throws(RequestFailure) -> Input
  ) throws(Failure) {
    places = try Places(threads * Self.placesOfThread)
    state = Mutex(State(manifest: manifest, journal: journal, progress: progress, left: left))
    self.reading = reading
    self.language = language
  }

  /// Compares what is left, on so many threads, to the end.
  /// - Throws: `Failure` when the manifest cannot be read or a result cannot be written; what was appended stays.
  func run(threads: Int) throws(Failure) {
    onThreads(threads) { self.work() }
    let failure = state.withLock { state -> Failure? in
      state.progress.end()
      if state.failure == nil {
        do throws(Failure) { try state.journal.settle() } catch { state.failure = error }
      }
      return state.failure
    }
    if let failure { throw failure }
  }

  /// Compares pairs until there are no more.
  private func work() {
    while let task = take() {
      let response = respond(to: task.request, language: language, reading: reading)
      finish(task, response)
    }
  }

  /// The next pair, once there is a place for it; `nil` when there is none or the batch has failed.
  private func take() -> Task? {
    places.take()
    let task = state.withLock { state -> Task? in
      guard state.failure == nil, state.left > 0 else { return nil }
      do throws(Failure) {
        guard let request = try state.manifest.next() else { return nil }
        state.left -= 1
        state.taken += 1
        return Task(place: state.taken - 1, request: request)
      } catch {
        state.failure = error
        return nil
      }
    }
    // Whoever waits for a place has to learn of the end too.
    if task == nil { places.free(1) }
    return task
  }

  /// Appends a response and those that waited for it, or lets it wait.
  private func finish(_ task: Task, _ response: Response) {
    let fingerprint = task.request.fingerprint
    let freed = state.withLock { state -> Int in
      guard state.failure == nil else { return 1 }
      state.waiting[task.place] = (response, fingerprint)
      var freed = 0
      do throws(Failure) {
        while let next = state.waiting.removeValue(forKey: state.appended) {
          try state.journal.append(next.response, of: next.fingerprint)
          state.progress.finish(isFailure: next.response.isFailure)
          state.appended += 1
          freed += 1
        }
      } catch {
        state.failure = error
        freed += 1
      }
      return freed
    }
    if freed > 0 { places.free(freed) }
  }
}
