import Glibc

/// A folder that only this user can look into, for files that another program reads.
struct PrivateFolder {
  let path: String

  /// A new empty folder where temporary files go (`TMPDIR`, else `/tmp`), with mode 0700.
  /// - Throws: `Failure` when it cannot be made.
  init() throws(Failure) {
    let (path, isMade) = EndingSignals.noting {
      let (path, made) = withTemporaryName { mkdtemp($0) != nil }
      return (path, made)
    }
    self.path = path
    guard isMade else { throw Failure(.unwritableOutput, .cannotWrite(path: path, code: errno)) }
  }

  /// Writes a file in it that only this user can read, and gives its path back.
  func write(_ name: String, _ bytes: [UInt8]) throws(Failure) -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(.unwritableOutput, .cannotWrite(path: file, code: errno)) }
    defer { close(descriptor) }
    if let code = writeAll(bytes, to: descriptor) {
      throw Failure(.unwritableOutput, .cannotWrite(path: file, code: code))
    }
    return file
  }

  /// Takes it away with the files in it.
  func remove() {
    Self.remove(path)
    EndingSignals.forget(path)
  }

  /// Takes a folder away with the files in it.
  static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
        if name != "." && name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
