import Glibc
import RevisionDiff

/// The file of a ledger, which people and the program write in turn.
struct LedgerFile {
  private let path: String
  private let folder: String
  private let name: String

  /// - Throws: `Failure` where `path` names no file, or a spreadsheet has it open.
  init(path: String) throws(Failure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard path != "-", let name = parts.last, !name.isEmpty else { throw wrong(.noFile(option: "LEDGER")) }
    self.path = path
    self.name = String(name)
    folder = shinkyu.folder(of: path)
    for lock in [".~lock.\(name)#", "~$\(name)"] where Self.exists("\(folder)/\(lock)") {
      throw Failure(.unwritableOutput, .ledgerIsOpen(path: path))
    }
  }

  /// All of it; `nil` where it is not there.
  func read() throws(Failure) -> [UInt8]? { Self.exists(path) ? try readFile(path) : nil }

  /// Puts `bytes` in its place, whole or not at all, unless someone has written into it since it was read.
  func replace(_ before: [UInt8]?, by bytes: [UInt8]) throws(Failure) {
    try writeFile(name, in: folder) { (draft) throws(Failure) in
      try draft.append(bytes)
      guard try read() == before else { throw Failure(.unwritableOutput, .ledgerChanged(path: path)) }
    }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(PathName.bytes(path), &status) == 0
  }
}
