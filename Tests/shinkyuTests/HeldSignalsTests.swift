import Glibc
import Testing

@testable import shinkyu

/// What must be cleaned up is cleaned up before a signal ends the program.
@Suite struct HeldSignalsTests {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Which of the signals this thread holds back, after `change` to those it does.
  private func held(_ change: Int32 = SIG_BLOCK, _ signals: [Int32] = []) -> [Int32] {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    pthread_sigmask(change, &set, nil)
    pthread_sigmask(SIG_BLOCK, nil, &set)
    return Self.signals.filter { sigismember(&set, $0) == 1 }
  }

  @Test(arguments: signals)
  func aSignalWaitsForTheEnd(signal: Int32) {
    let usual = held()
    // Threads of tests may hold back signals of their own; here they would end the tests.
    #expect(held(SIG_UNBLOCK, Self.signals) == [])
    var waiting: Int32 = 0
    holdingSignals {
      raise(signal)
      var set = sigset_t()
      sigemptyset(&set)
      sigaddset(&set, signal)
      // Taken here, so that it does not arrive afterwards.
      sigwait(&set, &waiting)
    }
    #expect(waiting == signal)
    #expect(held() == [], "afterwards signals arrive again")
    #expect(held(SIG_BLOCK, usual) == usual)
  }
}
