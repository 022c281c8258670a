import Glibc

/// A program that shows results page by page, as git does.
enum Pager: Equatable {
  /// What the user's own variable says, for the shell that the user wrote it for.
  case command(String)
  /// `less`, where nobody says anything.
  case less(String)

  /// The pager that the environment names; `nil` where it wants none.
  /// - Parameter variable: a variable of the environment; `nil` where it is not set.
  /// - Parameter less: where `less` is; `nil` where it is not installed.
  init?(variable: (String) -> String?, less: () -> String?) {
    if let command = variable("SHINKYU_PAGER") ?? variable("PAGER") {
      if command.isEmpty || command == "cat" { return nil }
      self = .command(command)
    } else if let path = less() {
      self = .less(path)
    } else {
      return nil
    }
  }

  /// Shows results on the terminal: through a pager where they are longer than the screen, and one is wanted.
  static func show(_ bytes: [UInt8], isWanted: Bool) throws(Failure) {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    if isWanted, let rows = StandardOutput.rows, !["", "dumb"].contains(variable("TERM") ?? ""),
      bytes.count(where: { $0 == UInt8(ascii: "\n") }) >= rows,
      let pager = Pager(variable: variable, less: { ChildProcess.find("less") }), pager.show(bytes)
    {
      return
    }
    try StandardOutput.write(bytes)
  }

  /// Whether it could be run. It is told nothing when the reader leaves before the end: that is no error.
  private func show(_ bytes: [UInt8]) -> Bool {
    var pipe: (read: Int32, write: Int32) = (-1, -1)
    let code = withUnsafeMutablePointer(to: &pipe) {
      $0.withMemoryRebound(to: Int32.self, capacity: 2) { Glibc.pipe($0) }
    }
    guard code == 0 else { return false }
    for end in [pipe.read, pipe.write] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // What the keyboard interrupts is the pager; this program ends when the pager has.
    let earlier = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, earlier) }
    let child = spawn(input: pipe.read)
    close(pipe.read)
    guard let child else {
      close(pipe.write)
      return false
    }
    _ = writeAll(bytes, to: pipe.write)
    close(pipe.write)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    // What a shell says when there is no such program, or it cannot be run.
    return status & 0x7F != 0 || ![126, 127].contains(status >> 8 & 0xFF)
  }

  private func spawn(input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // It is not to hold back what this program does.
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let arguments = arguments
    let code = withStrings(arguments) { pointers in
      withStrings(Self.environment) {
        posix_spawn(&child, arguments[0], &actions, &attributes, pointers, $0)
      }
    }
    return code == 0 ? child : nil
  }

  private var arguments: [String] {
    switch self {
    case .command(let command): ["/bin/sh", "-c", command]
    case .less(let path): [path]
    }
  }

  /// The environment as it is, and what makes `less` end on a short text, show colours and leave the text standing.
  private static var environment: [String] {
    var entries = ((try? readFile("/proc/self/environ")) ?? []).split(separator: 0).map {
      PathName.string(Array($0))
    }
    for usual in ["LESS=FRX", "LV=-c"] {
      let name = usual.prefix { $0 != "=" } + "="
      if !entries.contains(where: { $0.hasPrefix(name) }) { entries.append(usual) }
    }
    return entries
  }
}
