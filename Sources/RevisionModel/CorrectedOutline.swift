/// The outline of one edition as someone corrected it: just these are its headings.
public struct CorrectedOutline: Sendable, Equatable {
  /// One heading.
  public struct Heading: Sendable, Equatable {
    /// Its level, from 1; levels need not be contiguous.
    public var level: Int
    /// The file of the edition in which it stands; `nil` where the edition is one file.
    public var file: String?
    /// Line of the edition, or of its file, on which it begins, from 1.
    public var line: Int
    /// The heading as written, number and all; white space does not count.
    public var text: String
    /// Line of the outline file on which it stands, from 1; 0 where it was not read from one.
    public var place: Int

    package init(level: Int, file: String? = nil, line: Int, text: String, place: Int = 0) {
      self.level = level
      self.file = file
      self.line = line
      self.text = text
      self.place = place
    }
  }

  /// The path of the file as typed.
  public var path: String
  /// SHA-256 of the file, lower-case hexadecimal.
  public var sha256: String
  /// The digest of the edition that it is the outline of.
  public var edition: String
  /// The headings in reading order.
  public var headings: [Heading]

  package init(path: String, sha256: String, edition: String, headings: [Heading]) {
    self.path = path
    self.sha256 = sha256
    self.edition = edition
    self.headings = headings
  }
}

extension CorrectedOutline.Heading {
  /// That it cannot be followed: the line of the outline, and where in the edition it says it stands.
  package func error(_ reason: IngestError.Reason) -> IngestError {
    IngestError(
      reason, line: place > 0 ? place : nil, detail: "\(file.map { $0 + ":" } ?? "")\(line): \(text)")
  }

  /// That it does not stand behind `earlier`, the headings before it: it is one of them, or its place is before theirs.
  package func misplaced(behind earlier: [Self]) -> IngestError {
    let isRepeated = earlier.contains { $0.file == file && $0.line == line && $0.text == text }
    return error(isRepeated ? .headingRepeated : .headingOutOfOrder)
  }
}
