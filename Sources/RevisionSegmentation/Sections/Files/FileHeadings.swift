import RevisionModel

/// How the headings of each file of a source are told.
struct FileHeadings {
  /// A way to tell headings.
  enum Way {
    /// What the file states is all.
    case stated
    /// The same in statute XML, whose levels are those of its schema.
    case statute
    /// The file states some; emphasised paragraphs are inferred below them.
    case completed
    /// The file states none.
    case inferred
  }

  /// One for each file, or one where there is but one.
  private(set) var ways: [Way]

  /// O(blocks log files).
  init(_ source: Source) {
    let formats = source.files.isEmpty ? [source.format] : source.files.map(\.format)
    ways = formats.map { $0 == .lines ? .stated : $0 == .statute ? .statute : .inferred }
    for block in source.blocks {
      guard case .heading = block.kind else { continue }
      let file = source.file(at: block.range.lowerBound) ?? 0
      if ways[file] == .inferred { ways[file] = .completed }
    }
  }

  /// Whether levels of one file mean other ones in another: they are inferred in some and stated in others, or those of
  /// the schema of statutes stand beside other ones.
  var areMixed: Bool {
    [Way.inferred, .statute].contains { way in ways.contains(way) && ways.contains { $0 != way } }
  }
}
