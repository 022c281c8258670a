import CArchive

/// The bytes of a zip archive of `files`, in their order, deflated. Made in memory; the same files give the same bytes:
/// no clock, no owner and no machine stand in it. O(size).
/// - Parameter files: their paths in the archive, ASCII, with `/` between folders, and what they hold.
package func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  guard let archive = carchive_open() else { preconditionFailure("no memory for an archive") }
  defer { carchive_close(archive) }
  for file in files {
    let failure = file.bytes.withUnsafeBufferPointer {
      carchive_add(archive, file.name, $0.baseAddress, $0.count)
    }
    precondition(failure == 0, "no memory for an archive")
  }
  precondition(carchive_finish(archive) == 0, "no memory for an archive")
  var length = 0
  let bytes = carchive_bytes(archive, &length)
  return Array(UnsafeBufferPointer(start: bytes, count: length))
}

/// Files of a zip archive, in its order. Read in memory. O(size).
/// - Parameters:
///   - limit: bytes that they may come to together.
///   - isWanted: by its path, whether a file is unpacked at all.
/// - Returns: `nil` where `bytes` are no archive, where it is damaged or encrypted, or beyond the limit.
package func unpacked(
  _ bytes: [UInt8], limit: Int, where isWanted: (String) -> Bool
) -> [(name: String, bytes: [UInt8])]? {
  bytes.withUnsafeBufferPointer { archive in
    guard let reader = carchive_read(archive.baseAddress, archive.count) else { return nil }
    defer { carchive_end_reading(reader) }
    var files: [(name: String, bytes: [UInt8])] = []
    var room = UInt64(limit)
    var spelling: UnsafePointer<CChar>?
    var length: UInt64 = 0
    while true {
      let found = carchive_next(reader, &spelling, &length)
      guard found > 0, let spelling else { return found == 0 ? files : nil }
      let name = String(cString: spelling)
      if !isWanted(name) { continue }
      guard length <= room, let file = extracted(reader, Int(length)) else { return nil }
      room -= length
      files.append((name, file))
    }
  }
}

/// The file that `reader` is at; `nil` where it is damaged.
private func extracted(_ reader: OpaquePointer, _ length: Int) -> [UInt8]? {
  var isWhole = false
  let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
    isWhole = carchive_extract(reader, buffer.baseAddress, length) == 0
    count = isWhole ? length : 0
  }
  return isWhole ? bytes : nil
}
