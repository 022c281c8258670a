import Glibc

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
    var pipe: (read: Int32, write: Int32) = (-1, -1)
    let code = withUnsafeMutablePointer(to: &pipe) {
      $0.withMemoryRebound(to: Int32.self, capacity: 2) { Glibc.pipe($0) }
    }
    guard code == 0 else { return ([], .notStarted(errno)) }
    for end in [pipe.read, pipe.write] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(pipe.read) }
    let (child, failure) = spawn(arguments, output: pipe.write, mergesErrors: mergesErrors)
    close(pipe.write)
    guard failure == 0 else { return ([], .notStarted(failure)) }
    let deadline = Self.now + seconds * 1_000
    var output: [UInt8] = []
    let stopped = collect(from: pipe.read, until: deadline, into: &output)
    // What it started itself is stopped with it.
    if stopped != nil { kill(-child, SIGKILL) }
    return (output, wait(for: child, until: deadline, stopped))
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
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
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
      let left = deadline - Self.now
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
      if stopped == nil, Self.now >= deadline {
        kill(-child, SIGKILL)
        stopped = .tooLong
      } else if ended == 0 {
        poll(nil, 0, 2)
      }
    }
    if let stopped { return stopped }
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
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
