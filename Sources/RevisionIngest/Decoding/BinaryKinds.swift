/// What a file that is not text is, by its first bytes; `nil` when they do not tell.
func binaryKind(_ bytes: [UInt8]) -> String? {
  if isLocked(bytes) { return "Office: パスワードで保護 / protected by a password" }
  for (magic, kind) in signatures where bytes.starts(with: magic) {
    return kind == "ZIP" ? archiveKind(bytes) : kind
  }
  return nil
}

/// Whether a file was written by Ichitaro, whose files look like old ones of Word but for the ending of their names.
func isIchitaro(_ bytes: [UInt8], name: String) -> Bool {
  bytes.starts(with: compoundFile) && [".jtd", ".jtt"].contains(where: name.lowercased().hasSuffix)
}

/// Whether a file is an Office file that was encrypted with a password: a compound file whose directory names a stream
/// EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4).
private func isLocked(_ bytes: [UInt8]) -> Bool {
  guard bytes.starts(with: compoundFile) else { return false }
  let name = "EncryptedPackage".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
  // Entries of the directory begin at multiples of 128 bytes ([MS-CFB] 2.6.1).
  return stride(from: 0, to: bytes.count - name.count, by: 128).contains { bytes[$0...].starts(with: name) }
}

/// How a compound file begins ([MS-CFB] 2.2).
private let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

/// First bytes and what they tell (the formats' own specifications).
private let signatures: [([UInt8], String)] = [
  (Array("%PDF-".utf8), "PDF"),
  ([0x50, 0x4B, 0x03, 0x04], "ZIP"),
  ([0x50, 0x4B, 0x05, 0x06], "ZIP"),
  (compoundFile, "Microsoft Office 97-2003 (OLE2)"),
  (Array("{\\rtf".utf8), "RTF"),
  ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
  ([0xFF, 0xD8, 0xFF], "JPEG"),
  (Array("GIF8".utf8), "GIF"),
  ([0x49, 0x49, 0x2A, 0x00], "TIFF"),
  ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
  (Array("RIFF".utf8), "RIFF"),
  ([0x1F, 0x8B], "gzip"),
  (Array("BZh9".utf8), "bzip2"),
  ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
  ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
  ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
  ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
  (Array("SQLite format 3\0".utf8), "SQLite"),
]

/// Which office format a ZIP archive is, by the names of its first members.
private func archiveKind(_ bytes: [UInt8]) -> String {
  let start = bytes.prefix(4096)
  for (name, kind) in [("word/", "Word (docx)"), ("xl/", "Excel (xlsx)"), ("ppt/", "PowerPoint (pptx)")]
  where contains(start, Array(name.utf8)) {
    return kind
  }
  if contains(start, Array("mimetypeapplication/vnd.oasis.opendocument".utf8)) { return "OpenDocument" }
  if contains(start, Array("mimetypeapplication/epub".utf8)) { return "EPUB" }
  return contains(start, Array("[Content_Types].xml".utf8)) ? "Office Open XML" : "ZIP"
}

/// Whether `bytes` contains `pattern`. O(product), over a bounded beginning.
private func contains(_ bytes: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
  guard bytes.count >= pattern.count else { return false }
  for start in bytes.startIndex...(bytes.endIndex - pattern.count)
  where bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
    return true
  }
  return false
}
