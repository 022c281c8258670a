import Glibc

/// Writes files into a folder, which is made with its parents. Each is written whole under a name of its own in the
/// same folder before any takes its place: a reader finds the earlier file or the complete new one.
///
/// A signal that ends the program is held back until all are in their places or taken away.
/// - Throws: `Failure` when anything cannot be written; then no file is replaced unless a rename itself fails.
func writeFiles(_ files: [(name: String, bytes: [UInt8])], in folder: String) throws(Failure) {
  try makeFolder(folder)
  try EndingSignals.holding { () throws(Failure) in try writeDrafts(files, in: folder) }
}

/// Writes one file likewise, piece by piece as `body` appends to it.
func writeFile(
  _ name: String, in folder: String, _ body: (Draft) throws(Failure) -> Void
) throws(Failure) {
  try makeFolder(folder)
  try EndingSignals.holding { () throws(Failure) in
    let draft = try Draft(of: "\(folder)/\(name)", in: folder)
    do throws(Failure) {
      try body(draft)
      try draft.settle()
      try draft.publish()
    } catch {
      draft.discard()
      throw error
    }
  }
}

/// Writes the files under names of their own, then gives each its place.
private func writeDrafts(_ files: [(name: String, bytes: [UInt8])], in folder: String) throws(Failure) {
  var drafts: [Draft] = []
  defer { for draft in drafts { draft.discard() } }
  for file in files {
    drafts.append(try Draft(of: "\(folder)/\(file.name)", in: folder))
    try drafts[drafts.count - 1].append(file.bytes)
    try drafts[drafts.count - 1].settle()
  }
  while let draft = drafts.first {
    try draft.publish()
    drafts.removeFirst()
  }
}

/// A file that is not yet in its place.
struct Draft {
  private let path: String
  private let draft: String
  private let descriptor: Int32

  /// A new empty file beside `path` under a name that nobody can guess or prepare.
  init(of path: String, in folder: String) throws(Failure) {
    self.path = path
    // The generator of the standard library draws from the system's.
    let random = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
    draft = "\(folder)/.shinkyu-\(random).part"
    descriptor = open(PathName.bytes(draft), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw unwritable(path, errno) }
  }

  /// Writes more of it.
  func append(_ bytes: [UInt8]) throws(Failure) {
    if let code = writeAll(bytes, to: descriptor) { throw unwritable(path, code) }
  }

  /// Sees to it that it is on the disk.
  func settle() throws(Failure) {
    guard fsync(descriptor) == 0 else { throw unwritable(path, errno) }
  }

  /// Puts it in its place.
  func publish() throws(Failure) {
    guard rename(PathName.bytes(draft), PathName.bytes(path)) == 0 else { throw unwritable(path, errno) }
    close(descriptor)
  }

  /// Takes it away.
  func discard() {
    close(descriptor)
    unlink(PathName.bytes(draft))
  }
}

/// The folder that a file lies in, as its path is typed.
func folder(of path: String) -> String {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let folder = parts.dropLast().joined(separator: "/")
  return parts.count == 1 ? "." : parts.count == 2 && folder.isEmpty ? "/" : folder
}

/// Makes a folder and those it lies in.
func makeFolder(_ path: String) throws(Failure) {
  // The system would take the name to end at a NUL, and make another folder.
  guard !path.utf8.contains(0) else { throw unwritable(path, ENOENT) }
  var end = path.startIndex
  while end < path.endIndex {
    end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
    guard mkdir(PathName.bytes(String(path[..<end])), 0o777) != 0 else { continue }
    let code = errno
    if code != EEXIST && end == path.endIndex { throw unwritable(path, code) }
  }
  var status = stat()
  guard stat(PathName.bytes(path), &status) == 0 else { throw unwritable(path, errno) }
  guard status.st_mode & S_IFMT == S_IFDIR else { throw unwritable(path, ENOTDIR) }
}

private func unwritable(_ path: String, _ code: Int32) -> Failure {
  Failure(.unwritableOutput, .cannotWrite(path: path, code: code))
}
