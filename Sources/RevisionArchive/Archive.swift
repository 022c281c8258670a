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
