import RevisionModel
import RevisionText

@testable import RevisionSegmentation

/// A source as reading would make it from `text`: every line is a paragraph, lines that begin with ・ are items, lines
/// that begin with `>` stand in the contents list, and blank lines separate.
func specimen(_ text: String, format: Source.Format = .text) -> Source {
  var source = Source(format: format)
  var isBlank = true
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let start = source.bytes.count
    source.lines.append(offset: start, line: index + 1)
    let shown = line.drop { $0 == " " || $0 == "　" }
    if shown.isEmpty {
      if !source.blocks.isEmpty { source.blocks[source.blocks.count - 1].blankAfter = true }
      isBlank = true
      continue
    }
    source.bytes += Array(shown.utf8)
    let kind: Block.Kind = shown.hasPrefix("・") ? .item : shown.hasPrefix(">") ? .contents : .paragraph
    if kind == .contents { source.bytes.remove(at: start) }
    source.blocks.append(
      Block(
        kind, start..<source.bytes.count, indent: line.count - shown.count, blankBefore: isBlank,
        blankAfter: false))
    isBlank = false
  }
  return source
}

/// A source of markup: each block with its kind and text.
func markup(_ blocks: [(Block.Kind, String)], emphasised: Bool = false) -> Source {
  var source = Source(format: .xhtml)
  for (index, (kind, text)) in blocks.enumerated() {
    let start = source.bytes.count
    source.lines.append(offset: start, line: index + 1)
    source.bytes += Array(text.utf8)
    source.blocks.append(
      Block(kind, start..<source.bytes.count, emphasised: emphasised && kind == .paragraph))
  }
  return source
}

/// Several sources as the files of one folder, called 1, 2, 3.
func folder(_ parts: [Source]) -> Source {
  var joined = Source(format: parts[0].format)
  for (index, part) in parts.enumerated() {
    let lines = joined.bytes.isEmpty ? 0 : joined.lines.line(at: joined.bytes.count)
    let start = joined.bytes.count
    joined.files.append(
      SourceFile(name: "\(index + 1)", start: start, lines: lines, pages: nil, format: part.format))
    joined.bytes += part.bytes
    joined.lines.append(part.lines, offset: start, lines: lines)
    joined.blocks += part.blocks.map { block in
      var block = block
      block.range = block.range.lowerBound + start..<block.range.upperBound + start
      return block
    }
  }
  return joined
}

/// The document of a source, by itself.
func document(_ source: Source, language: Language? = nil) -> Document {
  var vocabulary = Vocabulary()
  return segment(source, language: language, vocabulary: &vocabulary)
}

/// The sections of a source: level in dots, number in angle brackets where there is one, heading.
func outline(_ source: Source) -> [String] {
  document(source).heads.map { head in
    let number = head.number.isEmpty ? "" : "<\(head.number)> "
    return String(repeating: ".", count: head.level) + number + head.heading
  }
}

/// The sentences of `text` as one paragraph.
func sentences(_ text: String, language: Language = .ja) -> [String] {
  let source = markup([(.paragraph, text)])
  let document = document(source, language: language)
  return (0..<document.sentences.count).map { document.text(ofSentence: $0) }
}

/// The phrases of `text`, taken as one sentence, separated by bars.
func phrases(_ text: String, language: Language = .ja) -> String {
  var source = markup([(.paragraph, text)])
  source.format = .lines
  let document = document(source, language: language)
  return (0..<document.phrases.count).map {
    String(decoding: document.bytes[document.phrases[$0]], as: UTF8.self)
  }.joined(separator: "|")
}

/// The folded wording of `text`, taken as one paragraph and one sentence.
func wording(_ text: String, language: Language = .ja) -> String {
  var vocabulary = Vocabulary()
  var source = markup([(.paragraph, text)])
  source.format = .lines
  let document = segment(source, language: language, vocabulary: &vocabulary)
  return String(decoding: vocabulary.wordings.spelling(of: document.wordings[0].id), as: UTF8.self)
}

/// The reasons for the headings of a source that are inferred.
func explainHeadings(_ source: Source) -> [HeadingExplanation] { explainHeadings(OutlinedSource(source)) }
