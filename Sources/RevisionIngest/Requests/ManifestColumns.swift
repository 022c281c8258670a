import RevisionModel

/// Which column of a manifest in CSV is what.
package struct ManifestColumns: Sendable {
  private let separator: UInt8
  private let count: Int
  private let id: Int
  private let paths: Pair<Int>
  /// Options that have a column, and which one that is.
  private let options: [(key: Request.OptionKey, place: Int)]

  /// Reads the row that names the columns: `id`, `first`, `second` and any of the options, in any order. Others beside them
  /// mean nothing.
  /// - Parameter head: the row as it stands, without its line end.
  /// - Throws: `IngestError` where one of the three is missing or one is named twice.
  package init(_ head: [UInt8]) throws(IngestError) {
    var table = SeparatedValues(try unmarkedUTF8(head))
    separator = table.separator
    let names = try table.next()?.fields.map { $0.lowercased() } ?? []
    func place(_ name: String) throws(IngestError) -> Int? {
      let places = names.indices.filter { names[$0] == name }
      guard places.count < 2 else { throw wrongRequest(name) }
      return places.first
    }
    func neededPlace(_ key: Request.Key) throws(IngestError) -> Int {
      guard let place = try place(key.rawValue) else {
        throw IngestError(.noManifestColumn, detail: key.rawValue)
      }
      return place
    }
    id = try neededPlace(.id)
    paths = Pair(first: try neededPlace(.first), second: try neededPlace(.second))
    var options: [(key: Request.OptionKey, place: Int)] = []
    for key in Request.OptionKey.allCases {
      if let place = try place(key.rawValue) { options.append((key, place)) }
    }
    self.options = options
    count = names.count
  }

  /// Reads another row; `nil` for a blank one. O(length).
  /// - Throws: `IngestError` for a row that is no request.
  package func request(_ row: [UInt8]) throws(IngestError) -> Request? {
    var table = SeparatedValues(try unmarkedUTF8(row), separator: separator)
    guard let fields = try table.next()?.fields else { return nil }
    let isOneRow = try table.next() == nil
    guard isOneRow, fields.dropFirst(count).allSatisfy(\.isEmpty) else {
      throw IngestError(.tooManyFields)
    }
    func field(_ place: Int) -> String { place < fields.count ? fields[place] : "" }
    guard !field(id).isEmpty else { throw wrongRequest(Request.Key.id.rawValue) }
    let editions = Pair(
      first: Request.Place.path(try requestPath(field(paths.first), Request.Key.first.rawValue)),
      second: Request.Place.path(try requestPath(field(paths.second), Request.Key.second.rawValue)))
    var request = Request(id: .text(field(id)), editions: editions)
    for option in options where !field(option.place).isEmpty {
      try request.options.set(option.key, field(option.place), option.key.rawValue)
    }
    return request
  }
}

/// `bytes` without a byte order mark.
/// - Throws: `IngestError` where they are not UTF-8.
private func unmarkedUTF8(_ bytes: [UInt8]) throws(IngestError) -> [UInt8] {
  guard String(validating: bytes, as: UTF8.self) != nil else {
    throw IngestError(.undecodable, detail: "UTF-8")
  }
  return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
}

/// The fields of one row of a table in CSV; none where it is blank or cannot be read. O(length).
package func fields(ofRow row: [UInt8]) -> [String] {
  var table = SeparatedValues(row, separator: UInt8(ascii: ","))
  return (try? table.next()?.fields) ?? []
}
