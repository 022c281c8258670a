import Glibc
import Synchronization

/// What happens when the program is asked to end (SIGINT, SIGTERM, SIGHUP): files that are being written come to their
/// places or are taken away first, programs that convert a file are stopped, and their private folders are removed; then it
/// ends by that signal. SIGQUIT and SIGKILL end it at once.
///
/// A thread of its own waits for these signals, which all other threads hold back: it may do whatever a thread may do, and
/// a handler next to nothing.
enum EndingSignals {
  /// A private folder, and the process group of the program that works in it, if one does.
  private struct Conversion {
    var folder: String
    var group: pid_t?
  }

  /// Held while files are written that must not be left half done.
  private static let writing = Mutex(())
  /// Conversions that are under way.
  private static let conversions = Mutex<[Conversion]>([])

  /// Begins to wait; to be called once, before there is another thread. A signal that is ignored (nohup) stays so.
  static func watch() {
    var set = watched
    pthread_sigmask(SIG_BLOCK, &set, nil)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { _ in
        EndingSignals.waitForOne()
        return nil
      }, nil)
    // Without the thread, they end the program at once, as they do any program.
    if code != 0 { pthread_sigmask(SIG_UNBLOCK, &set, nil) }
  }

  /// Those of the signals that are not ignored when the program begins.
  private static let watched: sigset_t = {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&set, number) }
    return set
  }()

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func waitForOne() {
    var set = watched
    var number: Int32 = 0
    // While a pager is on, what the keyboard interrupts is the pager: the signal is ignored then.
    repeat { while sigwait(&set, &number) != 0 {} } while isIgnored(number)
    writing.withLock { _ in
      conversions.withLock { conversions in
        for conversion in conversions {
          if let group = conversion.group {
            kill(-group, SIGKILL)
            // Until it is gone it may write into its folder.
            while waitpid(group, nil, 0) < 0 && errno == EINTR {}
          }
          PrivateFolder.remove(conversion.folder)
        }
        signal(number, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        kill(getpid(), number)
      }
    }
  }

  /// Runs `body`, which writes files, to its end before such a signal takes effect.
  static func holding<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    try writing.withLock { (_) throws(Failure) in try body() }
  }

  /// Makes a private folder by `make`, which gives its path back, and notes that it has to go.
  static func noting(_ make: () -> (path: String, isMade: Bool)) -> (path: String, isMade: Bool) {
    conversions.withLock { conversions in
      let made = make()
      if made.isMade { conversions.append(Conversion(folder: made.path)) }
      return made
    }
  }

  /// Starts a program in a private folder by `start`, which gives its process group back, and notes that it has to be
  /// stopped.
  static func noting(in folder: String, _ start: () -> pid_t?) {
    conversions.withLock { conversions in
      let group = start()
      if let place = conversions.firstIndex(where: { $0.folder == folder }) {
        conversions[place].group = group
      }
    }
  }

  /// Notes that a private folder is gone.
  static func forget(_ folder: String) {
    conversions.withLock { $0.removeAll { $0.folder == folder } }
  }
}
