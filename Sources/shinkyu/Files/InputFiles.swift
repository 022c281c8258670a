import Glibc
import RevisionDiff
import RevisionModel

/// The endings, in lower case, of the files of a folder that are read.
private let endings = [
  ".txt", ".text", ".md", ".xhtml", ".html", ".htm", ".xml", ".pdf", ".docx", ".odt",
]

/// Reads an edition: a file, standard input (`-`), or a folder. What is PDF, docx or odt is converted.
func readInput(_ path: String) throws(Failure) -> Input {
  if path == "-" { return try input(path, try readAll(STDIN_FILENO, path: path, expecting: 0)) }
  let (descriptor, status) = try openForReading(path)
  defer { close(descriptor) }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    return try input(path, try readAll(descriptor, path: path, expecting: Int(status.st_size)))
  }
  return try readFolder(path)
}

private func input(_ path: String, _ bytes: [UInt8]) throws(Failure) -> Input {
  let converted = try convert(bytes, path: path)
  return Input(
    path: PathName.text(path), bytes: converted?.bytes ?? bytes, conversion: converted?.conversion)
}

/// Reads one file that is not a folder, or standard input (`-`).
func readFile(_ path: String) throws(Failure) -> [UInt8] {
  if path == "-" { return try readAll(STDIN_FILENO, path: path, expecting: 0) }
  let (descriptor, status) = try openForReading(path)
  defer { close(descriptor) }
  guard status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path, EISDIR) }
  return try readAll(descriptor, path: path, expecting: Int(status.st_size))
}

/// The files of an edition that lie directly in a folder, in the order of their names, numbers in them by value. Hidden
/// files are not its; what else is not read is named.
private func readFolder(_ path: String) throws(Failure) -> Input {
  var parts: [Input.Part] = []
  var unread: [String] = []
  for name in try names(inFolder: path) {
    let file = "\(path)/\(PathName.string(name))"
    if isFolder(file) {
      unread.append(String(decoding: name, as: UTF8.self) + "/")
    } else if isOfAnEdition(name) {
      parts.append(try part(file, name))
    } else {
      unread.append(String(decoding: name, as: UTF8.self))
    }
  }
  guard !parts.isEmpty else { throw Failure(.unreadableInput, .emptyFolder(path: path)) }
  return Input(folder: PathName.text(path), parts: parts, unread: unread)
}

/// What lies in a folder and is not hidden, in order.
private func names(inFolder path: String) throws(Failure) -> [[UInt8]] {
  guard let folder = opendir(PathName.bytes(path)) else { throw unreadable(path, errno) }
  defer { closedir(folder) }
  var names: [[UInt8]] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      Array(
        UnsafeRawBufferPointer(
          start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
    }
    if name.first != UInt8(ascii: ".") { names.append(name) }
  }
  return names.sorted(by: namePrecedes)
}

/// Whether a file of this name is read. `~$plan.docx` holds the name of whoever has plan.docx open, and no text.
private func isOfAnEdition(_ name: [UInt8]) -> Bool {
  let ending = String(decoding: name, as: UTF8.self).lowercased()
  return !name.starts(with: Array("~$".utf8)) && endings.contains { ending.hasSuffix($0) }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(PathName.bytes(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// One file of a folder, called `name` there.
private func part(_ file: String, _ name: [UInt8]) throws(Failure) -> Input.Part {
  let bytes = try readFile(file)
  let converted = try convert(bytes, path: file)
  return Input.Part(name: name, bytes: converted?.bytes ?? bytes, conversion: converted?.conversion)
}

/// Opens a file, for reading it from its beginning on.
func openFile(_ path: String) throws(Failure) -> Int32 { try openForReading(path).0 }

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
    let more: [UInt8]
    switch readSome(descriptor, atMost: room) {
    case .success(let bytes): more = bytes
    case .failure(let error): throw unreadable(path, error.code)
    }
    if more.isEmpty { return bytes }
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
