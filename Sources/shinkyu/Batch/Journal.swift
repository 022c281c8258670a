import Glibc
import RevisionDiff

/// What a batch has done so far, in its folder: `results.jsonl`, the responses in the manifest's order, and `journal.csv`,
/// which says of each where it ends, of which request it is and what the overview says of it.
///
/// A response is appended first and its row of the journal after it, so that every whole row of the journal has its whole
/// response, whenever the process was killed. What goes beyond is cut off when a batch goes on. Both files stay open, and the
/// folder taken, to the end of the process.
struct Journal {
  let folder: String
  private let results: Int32
  private let rows: Int32
  /// Bytes of the responses so far.
  private var end = 0

  /// The first line of the journal.
  static let head = Array("row,end,".utf8) + Overview.head + [UInt8(ascii: "\n")]

  /// Opens both files, which are made where they are missing, and keeps every other batch away from them until the
  /// process ends.
  /// - Throws: `Failure` when another batch is at work there or they cannot be opened.
  init(in folder: String) throws(Failure) {
    try makeFolder(folder)
    let rows = try openForAppending("\(folder)/journal.csv")
    guard flock(rows, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(rows)
      throw Failure(
        .unwritableOutput,
        code == EWOULDBLOCK
          ? .folderInUse(path: folder) : .cannotWrite(path: "\(folder)/journal.csv", code: code))
    }
    let results: Int32
    do { results = try openForAppending("\(folder)/results.jsonl") } catch {
      close(rows)
      throw error
    }
    self.folder = folder
    self.rows = rows
    self.results = results
  }

  /// The rows so far, for reading from the first one on.
  func entries() throws(Failure) -> JournalEntries {
    try JournalEntries(path: "\(folder)/journal.csv")
  }

  /// How many bytes the responses are that stand in the folder.
  var resultsLength: Int { length(results) }

  private func length(_ descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Forgets what stands behind the first rows, which end at `journal` in the journal and at `results` in the responses;
  /// with 0 and 0, everything.
  mutating func cut(journal: Int, results length: Int) throws(Failure) {
    try truncate(results, to: length, "results.jsonl")
    try truncate(rows, to: journal, "journal.csv")
    end = length
    if journal == 0 { try write(Self.head, to: rows, "journal.csv") }
  }

  private func truncate(_ descriptor: Int32, to length: Int, _ name: String) throws(Failure) {
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw unwritable(name, errno) }
  }

  /// Appends a response.
  mutating func append(_ response: Response, of fingerprint: UInt64) throws(Failure) {
    try write(response.line, to: results, "results.jsonl")
    end += response.line.count
    let row =
      Array("\(String(fingerprint, radix: 16)),\(end),".utf8) + response.row + [UInt8(ascii: "\n")]
    try write(row, to: rows, "journal.csv")
  }

  /// Sees to it that all of it is on the disk.
  func settle() throws(Failure) {
    for (descriptor, name) in [(results, "results.jsonl"), (rows, "journal.csv")] {
      guard fsync(descriptor) == 0 else { throw unwritable(name, errno) }
    }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32, _ name: String) throws(Failure) {
    if let code = writeAll(bytes, to: descriptor) { throw unwritable(name, code) }
  }

  private func unwritable(_ name: String, _ code: Int32) -> Failure {
    Failure(.unwritableOutput, .cannotWrite(path: "\(folder)/\(name)", code: code))
  }
}

/// The rows of a journal, one by one.
final class JournalEntries {
  /// What a row says.
  struct Entry {
    var fingerprint: UInt64
    /// Where its response ends.
    var end: Int
    /// What the overview says, as a row of CSV.
    var row: [UInt8]
  }

  private let descriptor: Int32
  private let length: Int
  private var lines: LineReader
  /// Bytes that are behind, all of them whole rows.
  private(set) var passed = 0
  /// Whether the journal begins as journals do.
  let isJournal: Bool
  /// Whether it ends before the first line of journals does: it was stopped there, or never begun.
  let isUnbegun: Bool

  init(path: String) throws(Failure) {
    let descriptor = try openFile(path)
    var lines = LineReader(descriptor, path: path)
    let line: [UInt8]?
    do { line = try lines.next() } catch {
      close(descriptor)
      throw error
    }
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    length = size
    isJournal = line.map { $0 + [UInt8(ascii: "\n")] } == Journal.head && Journal.head.count <= length
    isUnbegun = line.map { size < Journal.head.count && Journal.head.starts(with: $0) } ?? true
    passed = isJournal ? Journal.head.count : 0
    self.lines = lines
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The next row; `nil` at the end, and for one that was not written to its end.
  func next() throws(Failure) -> Entry? {
    guard let line = try nextLine() else { return nil }
    let parts = line.split(
      separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3,
      let fingerprint = UInt64(String(decoding: parts[0], as: UTF8.self), radix: 16),
      let end = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    return Entry(fingerprint: fingerprint, end: end, row: Array(parts[2]))
  }

  /// The next line that ends with a line feed.
  private func nextLine() throws(Failure) -> [UInt8]? {
    guard let line = try lines.next(), passed + line.count < length else { return nil }
    passed += line.count + 1
    return line
  }
}

private func openForAppending(_ path: String) throws(Failure) -> Int32 {
  let descriptor = open(PathName.bytes(path), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else {
    throw Failure(.unwritableOutput, .cannotWrite(path: path, code: errno))
  }
  return descriptor
}
