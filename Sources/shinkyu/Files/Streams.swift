import Glibc

/// Standard output, for results alone.
enum StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns the terminal has; where there is none, or it does not say, as many as `COLUMNS` says, else 80.
  static var columns: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    guard let wished = getenv("COLUMNS").flatMap({ UInt16(String(cString: $0)) }), wished > 0 else {
      return 80
    }
    return Int(wished)
  }

  /// How many lines the terminal has; `nil` where there is none, or it does not say.
  static var rows: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// Whether escape sequences are welcome: on a terminal that knows them, unless `NO_COLOR` is set (no-color.org),
  /// where bold and faint are left out too.
  static var takesColour: Bool {
    isTerminal && takesColour { name in getenv(name).map { String(cString: $0) } ?? "" }
  }

  /// The same by the variables of the environment alone.
  static func takesColour(_ variable: (String) -> String) -> Bool {
    variable("NO_COLOR").isEmpty && !["", "dumb"].contains(variable("TERM"))
  }

  /// Writes all of `bytes`.
  /// - Throws: `Failure` when the other end is closed or the disk is full.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    if let code = writeAll(bytes, to: STDOUT_FILENO) {
      throw Failure(.unwritableOutput, .cannotWrite(path: "-", code: code))
    }
  }
}

/// Standard error, for progress and errors.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line. Whether it arrives changes nothing.
  static func line(_ text: String) { write(text + "\n") }

  /// Writes text as it is. Whether it arrives changes nothing.
  static func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}

/// An error number of the system.
struct SystemError: Error {
  var code: Int32
}

/// What `descriptor` has to give now, `room` bytes at the most; nothing at its end. Waits for the first byte.
func readSome(_ descriptor: Int32, atMost room: Int) -> Result<[UInt8], SystemError> {
  var code: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialised in
    var count = 0
    repeat {
      count = Glibc.read(descriptor, buffer.baseAddress!, room)
      code = count < 0 ? errno : 0
    } while code == EINTR
    initialised = max(count, 0)
  }
  return code == 0 ? .success(bytes) : .failure(SystemError(code: code))
}

/// Writes all of `bytes` to `descriptor`; the error number when that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
