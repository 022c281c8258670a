import RevisionAlignment
import RevisionIngest
import RevisionMeasures
import RevisionModel
import RevisionSegmentation

/// The program's name and version, as it stands in results. One version gives one result for the same input.
public let tool = "shinkyu 0.1.0"

/// What a comparison is busy with.
public enum Stage: String, Sendable, CaseIterable {
  case reading
  case splitting
  case linking
  case measuring
}

/// Compares two editions: reads them, splits them into sections, sentences and phrases, links these, and measures how
/// much is carried over. The whole flow.
///
/// The result depends on the bytes, the names' endings and the options alone. Exchanging the editions mirrors it.
/// - Parameters:
///   - sharing: among how many threads the work is shared out; the result does not depend on it.
///   - entering: told of each stage when it begins.
/// - Throws: `ReadingFailure` when an edition cannot be read.
public func compare(
  _ inputs: Pair<Input>, options: ComparisonOptions = ComparisonOptions(),
  sharing: some WorkSharing = OneAfterAnother(), entering: (Stage) -> Void = { _ in }
) throws(ReadingFailure) -> Assessment {
  let (documents, files) = try split(inputs, options, sharing, entering)
  for edition in Edition.allCases {
    try checkChosen(documents[edition], edition, inputs[edition], options.patterns)
  }
  entering(.linking)
  var options = options
  let decided = try decide(&options.links, documents, inputs)
  var comparison = align(documents, decided: decided, sharing: sharing)
  tellLookAlikes(&comparison)
  entering(.measuring)
  let columns = columns(comparison, sharing: sharing)
  let measures = measure(comparison, columns)
  return Assessment(
    tool: tool,
    files: files, options: options, comparison: comparison, measures: measures,
    shares: sectionShares(comparison, columns),
    verdict: weigh(options.claim, measures: measures, comparison: comparison, columns: columns))
}

/// Reads both editions and splits them. What they were read into is given back to the memory at its end.
private func split(
  _ inputs: Pair<Input>, _ options: ComparisonOptions, _ sharing: some WorkSharing,
  _ entering: (Stage) -> Void
) throws(ReadingFailure) -> (documents: Pair<Document>, files: Pair<EditionFile>) {
  entering(.reading)
  let readings = sharing.pair { edition in
    Result { () throws(ReadingFailure) in
      let source = try read(inputs[edition], edition, options)
      return (source: source, file: file(inputs[edition], source))
    }
  }
  let editions = try readings.map { (reading) throws(ReadingFailure) in try reading.get() }
  entering(.splitting)
  let outlines = sharing.pair { edition in
    Result { () throws(ReadingFailure) in try outlined(editions[edition].source, edition, options) }
  }
  let documents = segment(
    try outlines.map { (outline) throws(ReadingFailure) in try outline.get() },
    language: options.language, patterns: options.patterns, sharing: sharing)
  return (documents, editions.map(\.file))
}

/// One edition as it is read and split, before any comparing.
public struct Outline: Sendable {
  /// Where it came from.
  public var file: EditionFile
  /// What it was split into.
  public var document: Document
  /// Why each heading is one, where that was asked for.
  public var explanations: [HeadingExplanation]?
}

/// Reads one edition and splits it into its sections.
/// - Parameter isExplained: whether to say why each heading is one.
/// - Throws: `ReadingFailure` when it cannot be read.
public func outline(
  _ input: Input, options: ComparisonOptions = ComparisonOptions(), isExplained: Bool = false
) throws(ReadingFailure) -> Outline {
  var vocabulary = Vocabulary()
  return try outline(input, options, &vocabulary, isExplained: isExplained)
}

/// The same with the vocabulary of other editions, so that equal symbols mean equal spellings in all of them.
func outline(
  _ input: Input, _ options: ComparisonOptions, _ vocabulary: inout Vocabulary, isExplained: Bool = false
) throws(ReadingFailure) -> Outline {
  let source = try read(input, .first, options)
  let outlined = try outlined(source, .first, options)
  let document = segment(
    outlined, language: options.language, patterns: options.patterns, vocabulary: &vocabulary)
  try checkChosen(document, .first, input, options.patterns)
  return Outline(
    file: file(input, source), document: document,
    explanations: isExplained ? explainHeadings(outlined) : nil)
}

/// Reads the file or the files of an input.
func read(
  _ input: Input, _ edition: Edition, _ options: ComparisonOptions
) throws(ReadingFailure) -> Source {
  var parts: [SourcePart] = []
  for part in input.parts {
    let reading = ReadingOptions(
      format: part.conversion?.format ?? options.inputFormat, linesAreSentences: options.sentences == .lines,
      settings: part.conversion?.settings ?? [])
    do {
      parts.append(
        SourcePart(
          name: part.name, source: try part.source(reading), converter: part.conversion?.converter))
    } catch {
      let path = input.isFolder ? "\(input.path)/\(part.name)" : input.path
      throw ReadingFailure(edition: edition, path: path, error: error)
    }
  }
  guard input.isFolder else { return parts[0].source }
  do { return try joinSources(parts, unread: input.unread) } catch {
    throw ReadingFailure(edition: edition, path: input.path, error: error)
  }
}

/// Settles which blocks are headings: by the corrected outline where there is one.
func outlined(
  _ source: Source, _ edition: Edition, _ options: ComparisonOptions
) throws(ReadingFailure) -> OutlinedSource {
  let outline = options.outlines[edition]
  do {
    return try OutlinedSource(source, corrected: outline)
  } catch {
    throw ReadingFailure(edition: edition, path: outline?.path ?? "", error: error)
  }
}

/// Nothing can be told of an edition of which nothing is left.
func checkChosen(
  _ document: Document, _ edition: Edition, _ input: Input, _ patterns: SectionPatterns
) throws(ReadingFailure) {
  guard !patterns.isEmpty, document.sentences.count == 0 else { return }
  let detail = (patterns.only + patterns.ignore).joined(separator: ", ")
  throw ReadingFailure(
    edition: edition, path: input.path, error: IngestError(.nothingChosen, detail: detail))
}

/// Where an edition comes from, as results tell it.
func file(_ input: Input, _ source: Source) -> EditionFile {
  var formats: [Source.Format] = source.files.isEmpty ? [source.format] : []
  for file in source.files where !formats.contains(file.format) { formats.append(file.format) }
  return EditionFile(
    path: input.path, sha256: input.sha256, formats: formats, encoding: source.encoding,
    converter: input.converter)
}
