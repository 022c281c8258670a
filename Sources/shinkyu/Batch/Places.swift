import Glibc

/// A number of places that threads wait for: a pipe that holds one byte for each that is free.
final class Places: Sendable {
  private let reading: Int32
  private let writing: Int32

  /// So many free places; fewer than a pipe holds, which is 65,536.
  init(_ count: Int) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Failure(.unwritableOutput, .cannotWrite(path: "pipe", code: errno))
    }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    free(count)
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Takes a place, once there is one.
  func take() {
    var byte: UInt8 = 0
    while read(reading, &byte, 1) < 0 && errno == EINTR {}
  }

  /// Gives places back.
  func free(_ count: Int) { _ = writeAll([UInt8](repeating: 0, count: count), to: writing) }
}
