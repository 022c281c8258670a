import RevisionIngest
import RevisionModel
import RevisionReport

/// Reads a manifest row by row: requests, as a table (CSV) whose first row names the columns, or as JSON Lines.
public struct ManifestReader: Sendable {
  private enum Form {
    case table(ManifestColumns)
    case lines
  }

  private let path: String
  /// `nil` until the first row has been read.
  private var form: Form?

  /// - Parameter path: the manifest's path, for messages.
  public init(path: String) { self.path = path }

  /// Whether the row that `line` is part of goes on in the next line, because a quote is open. O(length of the line).
  /// - Parameter isOpen: whether the lines of the row that are behind left a quote open; not for its first line.
  public func goesOn(_ line: [UInt8], isOpen: Bool) -> Bool {
    if case .lines? = form { return false }
    if form == nil && !isOpen && Self.isObject(line) { return false }
    return isOpen != (line.count { $0 == UInt8(ascii: "\"") } % 2 == 1)
  }

  /// Reads a row; `nil` for one that is blank or names the columns. O(length).
  /// - Parameter line: the line on which it begins, from 1.
  /// - Throws: `ReadingFailure` with that line for a row that is no request.
  public mutating func request(_ row: [UInt8], line: Int) throws(ReadingFailure) -> Request? {
    if row.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { return nil }
    do throws(IngestError) {
      switch form {
      case .table(let columns)?: return try columns.request(row)
      case nil where !Self.isObject(row):
        form = .table(try ManifestColumns(row))
        return nil
      case .lines?, nil:
        form = .lines
        do { return try readRequest(row) } catch { throw error.error }
      }
    } catch {
      var error = error
      error.line = line
      throw ReadingFailure(edition: .first, path: path, error: error)
    }
  }

  /// Whether a first row begins an object of JSON, as no row of column names does.
  private static func isObject(_ row: [UInt8]) -> Bool {
    let marks: [UInt8] = [0xEF, 0xBB, 0xBF, 0x20, 0x09]
    return row.first { !marks.contains($0) } == UInt8(ascii: "{")
  }
}

extension Request {
  /// A fingerprint of all that the response depends on, but for the editions' files and the language of messages: the
  /// request and the version of the program.
  public var fingerprint: UInt64 { RevisionReport.fingerprint(of: self, tool: tool) }
}
