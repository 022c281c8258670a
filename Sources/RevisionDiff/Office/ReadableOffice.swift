import RevisionArchive
import RevisionIngest
import RevisionModel

/// A word processor's file for the program that converts it.
package struct ReadableOffice: Sendable {
  /// The file, such that the program reads all of its text.
  package var bytes: [UInt8]
  /// That text.
  package var pieces: TextPieces

  /// What its parts may come to in bytes, as much as is read of what is made of them.
  private static let limit = 256 << 20

  /// A file of Word.
  package init(docx: [UInt8]) { self.init(docx, .docx) }

  /// A file of Writer.
  package init(odt: [UInt8]) { self.init(odt, .odt) }

  /// Unpacks a file, takes its text out of where the program would pass over it, and packs it again without pictures. A
  /// file that is damaged or beyond the limits stays as it is, for the program to say what is wrong. The same bytes give the same.
  private init(_ bytes: [UInt8], _ format: OfficeTextFormat) {
    self.bytes = bytes
    pieces = TextPieces()
    let parts = unpacked(bytes, limit: Self.limit) { name in
      (name.hasSuffix(".xml") || name.hasSuffix(".rels")) && name.utf8.allSatisfy { $0 < 0x80 }
    }
    guard let text = parts.flatMap({ officeText($0, format) }) else { return }
    self.bytes = archive(text.parts)
    pieces = text.pieces
  }
}

extension Input.Part {
  /// Reads the part. What of its text was lost by the conversion, or is not seen by the reader, becomes diagnostics.
  func source(_ options: ReadingOptions) throws(IngestError) -> Source {
    var source = try RevisionIngest.read(bytes, name: name, options: options)
    guard let conversion else { return source }
    source.diagnostics += conversion.diagnostics
    source.diagnostics += conversion.pieces.unread(in: source)
    return source
  }
}
