import Glibc

/// Runs `body` to its end although the program is asked to end (SIGINT, SIGTERM, SIGHUP); it ends by that signal once
/// `body` has cleaned up behind itself. SIGQUIT and SIGKILL still end it at once.
func holdingSignals<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
  var held = sigset_t()
  var earlier = sigset_t()
  sigemptyset(&held)
  for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
  pthread_sigmask(SIG_BLOCK, &held, &earlier)
  defer { pthread_sigmask(SIG_SETMASK, &earlier, nil) }
  try body()
}
