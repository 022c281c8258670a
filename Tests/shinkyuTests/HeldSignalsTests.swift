import Glibc
import Testing

@testable import shinkyu

/// What must be cleaned up is cleaned up before a signal ends the program.
@Suite struct HeldSignalsTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalWaitsForTheEnd(signal: Int32) {
    var waiting: Int32 = 0
    holdingSignals {
      raise(signal)
      // Taken here, so that it does not end the tests.
      var all = sigset_t()
      sigemptyset(&all)
      sigaddset(&all, signal)
      sigwait(&all, &waiting)
    }
    #expect(waiting == signal)
  }

  @Test func afterwardsSignalsArriveAgain() {
    holdingSignals {}
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    #expect([SIGINT, SIGTERM, SIGHUP].allSatisfy { sigismember(&mask, $0) == 0 })
  }
}
