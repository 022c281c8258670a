import RevisionAlignment
import RevisionModel
import RevisionReport

/// One edition as it is read and split, with a sketch of each of its sections.
public struct Sketch: Sendable {
  /// What it was split into.
  public var outline: Outline
  /// One for each section of its document.
  public var sections: [SectionSketch]
}

/// Reads one edition, splits it into its sections and sketches each of these: what candidates are told by, among the
/// sections of many documents, before anything is compared. Only sketches with the same `hashes` and `shingle` can be held
/// against each other.
///
/// The result depends on the bytes, the ending of the name and the arguments alone, never on the machine.
/// - Parameters:
///   - hashes: how many values a signature has, at least 1.
///   - shingle: how many characters in a row make a shingle, at least 1.
/// - Throws: `ReadingFailure` when it cannot be read.
public func sketch(
  _ input: Input, options: ComparisonOptions = ComparisonOptions(), hashes: Int = 128, shingle: Int = 5
) throws(ReadingFailure) -> Sketch {
  precondition(hashes > 0 && shingle > 0, "a sketch has values, a shingle characters")
  let outline = try outline(input, options: options)
  return Sketch(
    outline: outline, sections: sketchSections(outline.document, hashes: hashes, shingle: shingle))
}

/// About how much two sections have in common, from 0 to 1: the Jaccard of their shingles as their signatures estimate it,
/// with a standard deviation of at most 1 / (2 · √hashes). `nil` where one has no shingle, or they were made by other rules.
public func likeness(_ one: SectionSketch, _ other: SectionSketch) -> Double? {
  guard one.shingle == other.shingle, one.signature.count == other.signature.count, !one.signature.isEmpty
  else { return nil }
  let equal = zip(one.signature, other.signature).count { $0 == $1 }
  return Double(equal) / Double(one.signature.count)
}

/// The sketches of an edition as JSON Lines, UTF-8: a line for each section; docs/sketch.schema.json tells its keys.
/// - Parameter hasBody: whether the sentences of its body text stand in each line too.
public func renderSketches(_ sketch: Sketch, hasBody: Bool = false) -> [UInt8] {
  RevisionReport.renderSketches(
    sketch.sections, of: sketch.outline.document, path: sketch.outline.file.path, hasBody: hasBody)
}

/// The line that stands in place of the sketches of an edition that cannot be read.
/// - Parameters:
///   - code: the exit code that the program would have ended with.
///   - message: why, for people.
public func renderSketchRefusal(path: String, code: Int, message: String) -> [UInt8] {
  RevisionReport.renderSketchRefusal(path: path, code: code, message: message)
}
