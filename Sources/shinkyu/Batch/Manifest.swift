import Glibc
import RevisionDiff
import RevisionModel
import RevisionText

/// The pairs that a batch is to compare, read from a file one by one, as often as it takes.
struct Manifest {
  private let path: String
  private let descriptor: Int32
  private var lines: LineReader
  private var reader: ManifestReader
  /// Lines that are behind, and the line on which the latest row begins.
  private var passed = 0
  private(set) var line = 0

  /// - Parameter path: a file, or `-` for standard input. What cannot be read twice is kept in a temporary file.
  /// - Throws: `Failure` when it cannot be read.
  init(path: String) throws(Failure) {
    self.path = path
    var descriptor = STDIN_FILENO
    if path != "-" { descriptor = try openFile(path) }
    if lseek(descriptor, 0, SEEK_CUR) < 0 { descriptor = try kept(descriptor, path) }
    self.descriptor = descriptor
    lines = LineReader(descriptor, path: path)
    reader = ManifestReader(path: PathName.text(path))
  }

  /// Goes back to the first pair.
  mutating func rewind() {
    lseek(descriptor, 0, SEEK_SET)
    lines = LineReader(descriptor, path: path)
    reader = ManifestReader(path: PathName.text(path))
    passed = 0
  }

  /// The next pair; `nil` at the end.
  /// - Throws: `Failure` that names the line where a row is not what it has to be.
  mutating func next() throws(Failure) -> Request? {
    while var row = try nextLine() {
      line = passed
      var isOpen = reader.goesOn(row, isOpen: false)
      while isOpen, let more = try nextLine() {
        isOpen = reader.goesOn(more, isOpen: true)
        row += [UInt8(ascii: "\n")] + more
      }
      do {
        if let request = try reader.request(row, line: line) { return request }
      } catch {
        throw Failure(.unreadableInput, .notAnEdition(error))
      }
    }
    return nil
  }

  private mutating func nextLine() throws(Failure) -> [UInt8]? {
    guard let line = try lines.next() else { return nil }
    passed += 1
    return line
  }

  /// Looks at every pair, and that each has an id of its own; `body` is told each.
  /// Takes eight bytes a pair.
  mutating func check(_ body: (Request) throws(Failure) -> Void) throws(Failure) {
    var fingerprints: [UInt64] = []
    rewind()
    while let request = try next() {
      fingerprints.append(Fingerprint(of: request.id.text.utf8).value)
      try body(request)
    }
    fingerprints.sort()
    let suspects = zip(fingerprints, fingerprints.dropFirst()).filter { $0.0 == $0.1 }.map(\.0)
    if !suspects.isEmpty { try refuseRepeated(among: suspects) }
  }

  /// Looks once more at ids whose fingerprint comes twice.
  private mutating func refuseRepeated(among suspects: [UInt64]) throws(Failure) {
    var seen: [[UInt8]: Int] = [:]
    let suspects = Set(suspects)
    rewind()
    while let request = try next() {
      let id = Array(request.id.text.utf8)
      guard suspects.contains(Fingerprint(of: request.id.text.utf8).value) else { continue }
      if let earlier = seen[id] {
        throw Failure(
          .unreadableInput,
          .repeatedID(path: path, line: line, id: request.id.text, earlier: earlier))
      }
      seen[id] = line
    }
  }
}

/// All that `given` has, in a temporary file without a name, which can be read twice.
private func kept(_ given: Int32, _ path: String) throws(Failure) -> Int32 {
  let (name, file) = withTemporaryName { mkstemp($0) }
  guard file >= 0 else { throw Failure(.unwritableOutput, .cannotWrite(path: name, code: errno)) }
  _ = fcntl(file, F_SETFD, FD_CLOEXEC)
  unlink(name)
  while true {
    switch readSome(given, atMost: 1 << 16) {
    case .failure(let error):
      throw Failure(.unreadableInput, .cannotRead(path: path, code: error.code))
    case .success(let bytes):
      if bytes.isEmpty {
        lseek(file, 0, SEEK_SET)
        return file
      }
      if let code = writeAll(bytes, to: file) {
        throw Failure(.unwritableOutput, .cannotWrite(path: name, code: code))
      }
    }
  }
}
