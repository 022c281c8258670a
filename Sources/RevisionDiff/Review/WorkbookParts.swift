import RevisionArchive
import RevisionIngest
import RevisionModel

/// A workbook that was unpacked.
struct WorkbookParts {
  /// All of them, in the order of the archive.
  var parts: [(name: String, bytes: [UInt8])]

  /// Bytes that the parts may come to together, and how many there may be.
  private static let limit = (bytes: 1 << 27, parts: 10_000)

  /// Whether `bytes` are a zip archive, as workbooks are, or what holds a workbook that is closed to others.
  static func isMeant(by bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || isClosed(bytes)
  }

  /// The compound file (MS-CFB) of an early Excel, or around a workbook under a password.
  private static func isClosed(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// - Throws: `IngestError` where the archive is none, is damaged or comes to more than is read.
  init(_ bytes: [UInt8]) throws(IngestError) {
    if Self.isClosed(bytes) { throw IngestError(.closedWorkbook) }
    var names = 0
    let found = unpacked(bytes, limit: Self.limit.bytes) { _ in
      names += 1
      return names <= Self.limit.parts
    }
    guard let found, names <= Self.limit.parts else { throw IngestError(.notAWorkbook, detail: "zip") }
    let sorted = found.map(\.name).sorted()
    if let twice = zip(sorted, sorted.dropFirst()).first(where: { $0 == $1 })?.0 {
      throw IngestError(.notAWorkbook, detail: twice)
    }
    parts = found
  }

  /// The worksheets.
  func workbook() throws(IngestError) -> RevisionIngest.Workbook { try readWorkbook(parts) }

  /// The archive with other bytes for some parts.
  func archived(with changed: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    archive(parts.map { part in changed.first { $0.name == part.name } ?? part })
  }

  /// - Throws: `IngestError` where writing it anew would lose something.
  func checkUnsigned() throws(IngestError) {
    if parts.contains(where: { $0.name.hasPrefix("_xmlsignatures/") }) {
      throw IngestError(.signedWorkbook)
    }
    if let other = parts.first(where: { !$0.name.utf8.allSatisfy { $0 < 0x80 } }) {
      throw IngestError(.notAWorkbook, detail: other.name)
    }
  }
}
