import Glibc
import Synchronization

/// Another program, run without a shell and within limits.
struct ChildProcess {
  /// How a run ended.
  enum Ending: Equatable {
    /// By itself, with this exit code.
    case exited(Int32)
    /// By a signal that was not ours.
    case killed
    /// It was stopped, because it ran too long.
    case tooLong
    /// It was stopped, because it printed too much.
    case tooMuch
    case notStarted(Int32)
  }

  /// Absolute path of the program.
  var program: String
  /// A folder of its own, where it is at home and may leave temporary files.
  var folder: String
  /// How long it may run.
  var seconds = 120
  /// How many bytes it may print.
  var bytes = 1 << 28

  /// The program called `name` in the absolute folders of `PATH`; `nil` where there is none.
  static func find(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first {
      var status = stat()
      return stat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access($0, X_OK) == 0
    }
  }

  /// Runs it to its end.
  /// - Parameter mergesErrors: what it says on standard error counts as printed; else it is left in the file `errors`
  ///   of its folder.
  /// - Returns: what it printed, and how it ended.
  func run(_ arguments: [String], mergesErrors: Bool = false) -> (output: [UInt8], ending: Ending) {
    let (child, output, failure) = start(arguments, mergesErrors: mergesErrors)
    guard failure == 0 else { return ([], .notStarted(failure)) }
    defer { close(output) }
    let deadline = milliseconds() + seconds * 1_000
    var printed: [UInt8] = []
    let stopped = collect(from: output, until: deadline, into: &printed)
    // What it started itself is stopped with it.
    if stopped != nil { kill(-child, SIGKILL) }
    let ending = wait(for: child, until: deadline, stopped)
    EndingSignals.noting(in: folder) { nil }
    return (printed, ending)
  }

  /// One child at a time is started: until the ends of its pipe are marked, a child of another thread would take them
  /// along and keep the pipe open for as long as it lives. (pipe2(2), which marks them at once, is not in Swift's Glibc.)
  private static let starting = Mutex(())

  /// Starts it, and gives the end of the pipe from which what it prints is read.
  private func start(
    _ arguments: [String], mergesErrors: Bool
  ) -> (child: pid_t, output: Int32, failure: Int32) {
    Self.starting.withLock { _ in
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return (0, -1, errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      var (child, failure): (pid_t, Int32) = (0, 0)
      EndingSignals.noting(in: folder) {
        (child, failure) = spawn(arguments, output: ends[1], mergesErrors: mergesErrors)
        return failure == 0 ? child : nil
      }
      close(ends[1])
      if failure != 0 { close(ends[0]) }
      return (child, ends[0], failure)
    }
  }

  private func spawn(
    _ arguments: [String], output: Int32, mergesErrors: Bool
  ) -> (child: pid_t, failure: Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    if mergesErrors {
      posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    } else {
      posix_spawn_file_actions_addopen(
        &actions, STDERR_FILENO, "\(folder)/errors", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    // It is not to hold back what this program does.
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let failure = withStrings([program] + arguments) { arguments in
      // Nothing of the environment is passed on: the result must not depend on it.
      withStrings(["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=\(folder)", "TMPDIR=\(folder)"]) {
        posix_spawn(&child, program, &actions, &attributes, arguments, $0)
      }
    }
    return (child, failure)
  }

  /// Reads what it prints until it closes its output.
  /// - Returns: why it is to be stopped, if it is.
  private func collect(from descriptor: Int32, until deadline: Int, into output: inout [UInt8]) -> Ending? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = deadline - milliseconds()
      guard left > 0 else { return .tooLong }
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Int32(left)) > 0 else { continue }
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return nil }
      if count > 0 { output.append(contentsOf: buffer[..<count]) }
      if output.count > bytes { return .tooMuch }
    }
  }

  /// Waits for it to end and says how it did.
  private func wait(for child: pid_t, until deadline: Int, _ stopped: Ending?) -> Ending {
    var status: Int32 = 0
    var stopped = stopped
    while true {
      let ended = waitpid(child, &status, stopped == nil ? WNOHANG : 0)
      if ended == child { break }
      if ended < 0 && errno != EINTR { return .killed }
      if stopped == nil, milliseconds() >= deadline {
        kill(-child, SIGKILL)
        stopped = .tooLong
      } else if ended == 0 {
        poll(nil, 0, 2)
      }
    }
    if let stopped { return stopped }
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed
  }
}

/// Calls `body` with `strings` as C has them, a null behind the last; those of names stand for the names' bytes.
func withStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let pointers = strings.map { strdup(PathName.bytes($0)) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeBufferPointer { body($0.baseAddress!) }
}
