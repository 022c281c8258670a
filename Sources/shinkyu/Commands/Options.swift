import ArgumentParser
import RevisionDiff
import RevisionModel

/// A per cent from 0 to 100 with up to two decimals.
struct Percent: ExpressibleByArgument {
  /// Per cent in hundredths.
  var hundredths: Int

  init?(argument: String) {
    let parts = argument.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard (1...3).contains(parts[0].utf8.count), (1...2).contains(decimals.utf8.count),
      (parts[0] + decimals).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let whole = Int(parts[0]), let rest = Int(decimals)
    else { return nil }
    hundredths = whole * 100 + (decimals.utf8.count == 1 ? rest * 10 : rest)
    guard hundredths <= 10_000 else { return nil }
  }

  init(hundredths: Int) { self.hundredths = hundredths }

  /// As short as it can be written.
  var defaultValueDescription: String { text(ofHundredths: hundredths) }
}

/// Per cent in hundredths as people write it: 90, 92.5, 63.41.
func text(ofHundredths value: Int) -> String {
  switch (value / 100, value % 100) {
  case (let whole, 0): "\(whole)"
  case (let whole, let rest) where rest % 10 == 0: "\(whole).\(rest / 10)"
  case (let whole, let rest): "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// What `--language` may be: `auto`, or a code of BCP 47.
struct LanguageChoice: ExpressibleByArgument {
  /// The language; `nil` for telling it from the text.
  var language: Language?

  static let auto = LanguageChoice(language: nil)

  init(language: Language?) { self.language = language }

  init?(argument: String) {
    language = Language(rawValue: argument)
    if language == nil && argument != "auto" { return nil }
  }

  var defaultValueDescription: String { language?.rawValue ?? "auto" }
}

/// What `--sentences` may be.
enum SentenceChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case lines

  var rule: ComparisonOptions.SentenceRule { self == .lines ? .lines : .auto }
}

/// What `--input-format` may be.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case xhtml
  case html

  var format: Source.Format? { Source.Format(rawValue: rawValue) }
}

/// A piece of a heading.
struct SectionPattern: ExpressibleByArgument {
  var text: String

  init?(argument: String) {
    guard argument.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    text = argument
  }
}

/// How editions are read; the same for every command.
struct ReadingChoices: ParsableArguments {
  @Option(help: "The language of the editions: auto, ja, en or another code (de, zh-Hant).")
  var language = LanguageChoice.auto

  @Option(help: "What a sentence is: auto, or lines (every line that is not blank is one).")
  var sentences = SentenceChoice.auto

  @Option(help: "What the inputs are: text, markdown, xhtml or html. Told from names and content otherwise.")
  var inputFormat: InputFormat?

  @Option(
    help: "Leave out sections whose heading contains this text, with their subsections. May be repeated.")
  var ignore: [SectionPattern] = []

  @Option(
    help: "Keep only sections whose heading contains this text, with their subsections. May be repeated.")
  var only: [SectionPattern] = []

  @Option(
    help:
      "A corrected outline, made by outline --format json; its edition is told by digest. May be repeated.")
  var outline: [String] = []

  /// The same for the façade.
  /// - Throws: `Failure` when a corrected outline cannot be read, or is not of these editions.
  func options(for inputs: Pair<Input>) throws(Failure) -> ComparisonOptions {
    var files: [(path: String, bytes: [UInt8])] = []
    for path in outline { files.append((path, try readFile(path))) }
    let outlines: Pair<CorrectedOutline?>
    do {
      outlines = try readOutlines(files, of: inputs)
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    return ComparisonOptions(
      language: language.language, sentences: sentences.rule, inputFormat: inputFormat?.format,
      outlines: outlines, patterns: SectionPatterns(ignore: ignore.map(\.text), only: only.map(\.text)))
  }
}
