import Glibc
import RevisionDiff
import RevisionModel

/// The endings, in lower case, of the files of a folder that are read.
private let endings = [".txt", ".text", ".md", ".xhtml", ".html", ".htm", ".xml"]

/// Reads an edition: a file, standard input (`-`), or a folder. What is PDF, docx or odt is converted.
func readInput(_ path: String) throws(Failure) -> Input {
  if path == "-" { return try input(path, try readAll(STDIN_FILENO, path: path, expecting: 0)) }
  let (descriptor, status) = try openForReading(path)
  defer { close(descriptor) }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    return try input(path, try readAll(descriptor, path: path, expecting: Int(status.st_size)))
  }
  return Input(folder: PathName.text(path), parts: try readFolder(path))
}

private func input(_ path: String, _ bytes: [UInt8]) throws(Failure) -> Input {
  try convert(bytes, path: path) ?? Input(path: PathName.text(path), bytes: bytes)
}

/// Reads one file that is not a folder, or standard input (`-`).
func readFile(_ path: String) throws(Failure) -> [UInt8] {
  if path == "-" { return try readAll(STDIN_FILENO, path: path, expecting: 0) }
  let (descriptor, status) = try openForReading(path)
  defer { close(descriptor) }
  guard status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path, EISDIR) }
  return try readAll(descriptor, path: path, expecting: Int(status.st_size))
}

/// The text and markup files that lie directly in a folder, by the bytes of their names; hidden files are not its.
private func readFolder(_ path: String) throws(Failure) -> [Input.Part] {
  guard let folder = opendir(PathName.bytes(path)) else { throw unreadable(path, errno) }
  defer { closedir(folder) }
  var names: [[UInt8]] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      Array(
        UnsafeRawBufferPointer(
          start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
    }
    let ending = String(decoding: name, as: UTF8.self).lowercased()
    if name.first != UInt8(ascii: ".") && endings.contains(where: { ending.hasSuffix($0) }) {
      names.append(name)
    }
  }
  var parts: [Input.Part] = []
  for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
    let file = "\(path)/\(PathName.string(name))"
    let (descriptor, status) = try openForReading(file)
    defer { close(descriptor) }
    if status.st_mode & S_IFMT == S_IFDIR { continue }
    let bytes = try readAll(descriptor, path: file, expecting: Int(status.st_size))
    parts.append(Input.Part(name: name, bytes: bytes))
  }
  guard !parts.isEmpty else { throw Failure(.unreadableInput, .emptyFolder(path: path)) }
  return parts
}

private func openForReading(_ path: String) throws(Failure) -> (Int32, stat) {
  // The system would take the name to end at a NUL, and open another file.
  guard !path.utf8.contains(0) else { throw unreadable(path, ENOENT) }
  let descriptor = open(PathName.bytes(path), O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw unreadable(path, errno) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else {
    let code = errno
    close(descriptor)
    throw unreadable(path, code)
  }
  return (descriptor, status)
}

/// All that `descriptor` gives.
/// - Parameter expecting: how many bytes that is likely to be.
private func readAll(_ descriptor: Int32, path: String, expecting: Int) throws(Failure) -> [UInt8] {
  var bytes: [UInt8] = []
  var room = min(max(expecting, 0), Source.longestInput) + 1
  while true {
    var code: Int32 = 0
    var count = 0
    let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialised in
      repeat {
        count = Glibc.read(descriptor, buffer.baseAddress!, room)
        code = count < 0 ? errno : 0
      } while code == EINTR
      initialised = max(count, 0)
    }
    guard code == 0 else { throw unreadable(path, code) }
    if count == 0 { return bytes }
    if bytes.isEmpty { bytes = more } else { bytes += more }
    guard bytes.count <= Source.longestInput else {
      throw Failure(.unreadableInput, .tooLarge(path: path))
    }
    room = max(1 << 16, min(bytes.count, 1 << 24))
  }
}

private func unreadable(_ path: String, _ code: Int32) -> Failure {
  Failure(.unreadableInput, .cannotRead(path: path, code: code))
}
