import ArgumentParser
import RevisionDiff
import RevisionModel

/// What an option was given, or what is wrong with it. The parser of the command line says in English alone that a
/// value is wrong, and not which are right; so it takes all of them, and a command looks at them first of all.
typealias Given<Value> = Result<Value, Failure>

/// Why the program ends when the command line is wrong.
func wrong(_ trouble: UsageTrouble) -> Failure { Failure(.usage, .wrongCommandLine(trouble)) }

/// Reads the value of an option that is a per cent.
func percent(of option: String) -> @Sendable (String) -> Given<Percent> {
  { text in
    Percent(text).map { .success($0) } ?? .failure(wrong(.notAPercent(option: option, given: text)))
  }
}

/// Reads the value of an option that is a whole number from 1 to `most`.
func count(of option: String, most: Int) -> @Sendable (String) -> Given<Int> {
  { text in
    guard let count = Int(text), (1...most).contains(count) else {
      return .failure(wrong(.notACount(option: option, given: text, most: most)))
    }
    return .success(count)
  }
}

/// Reads the value of an option that is one of a few words.
func choice<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
  of option: String
) -> @Sendable (String) -> Given<Choice> {
  let allowed = Choice.allCases.map(\.rawValue)
  return { text in
    Choice(rawValue: text).map { .success($0) }
      ?? .failure(wrong(.notAmong(option: option, given: text, allowed: allowed)))
  }
}

/// Reads the value of an option that is a list of a few words with commas between, each once.
func list<Choice: CaseIterable & RawRepresentable<String> & Equatable & Sendable>(
  of option: String
) -> @Sendable (String) -> Given<[Choice]> {
  let one: @Sendable (String) -> Given<Choice> = choice(of: option)
  return { text in
    var choices: [Choice] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      switch one(String(name)) {
      case .success(let choice): if !choices.contains(choice) { choices.append(choice) }
      case .failure(let failure): return .failure(failure)
      }
    }
    return .success(choices)
  }
}

/// A per cent from 0 to 100 with up to two decimals.
struct Percent {
  /// Per cent in hundredths.
  var hundredths: Int

  init?(_ argument: String) {
    guard let hundredths = RevisionModel.hundredths(ofPercent: argument) else { return nil }
    self.hundredths = hundredths
  }
}

/// What `--language` may be: `auto`, or a code of BCP 47.
struct LanguageChoice {
  /// The language; `nil` for telling it from the text.
  var language: Language?

  /// Reads the value of `--language`.
  @Sendable static func given(_ text: String) -> Given<LanguageChoice> {
    let language = Language(rawValue: text)
    if language == nil && text != "auto" { return .failure(wrong(.notALanguage(given: text))) }
    return .success(LanguageChoice(language: language))
  }
}

/// What `--sentences` may be.
enum SentenceChoice: String, CaseIterable {
  case auto
  case lines

  var rule: ComparisonOptions.SentenceRule { self == .lines ? .lines : .auto }
}

/// What `--input-format` may be.
enum InputFormat: String, CaseIterable {
  case text
  case markdown
  case xhtml
  case html

  var format: Source.Format? { Source.Format(rawValue: rawValue) }
}

/// A piece of a heading.
struct SectionPattern {
  var text: String

  /// Reads a value of an option that takes patterns.
  static func given(to option: String) -> @Sendable (String) -> Given<SectionPattern> {
    { text in
      text.unicodeScalars.contains { !$0.properties.isWhitespace }
        ? .success(SectionPattern(text: text)) : .failure(wrong(.emptyPattern(option: option)))
    }
  }
}

/// How editions are read; the same for every command.
struct ReadingChoices: ParsableArguments {
  @Option(
    help: "The language of the editions: auto, ja, en or another code (de, zh-Hant). (default: auto)",
    transform: LanguageChoice.given)
  var language: Given<LanguageChoice>?

  @Option(
    help: "What a sentence is: auto, or lines (every line that is not blank is one). (default: auto)",
    transform: choice(of: "--sentences"))
  var sentences: Given<SentenceChoice>?

  @Option(
    help: "What the inputs are: text, markdown, xhtml or html. Told from names and content otherwise.",
    transform: choice(of: "--input-format"))
  var inputFormat: Given<InputFormat>?

  @Option(
    help: "Leave out sections whose heading contains this text, with their subsections. May be repeated.",
    transform: SectionPattern.given(to: "--ignore"))
  var ignore: [Given<SectionPattern>] = []

  @Option(
    help: "Keep only sections whose heading contains this text, with their subsections. May be repeated.",
    transform: SectionPattern.given(to: "--only"))
  var only: [Given<SectionPattern>] = []

  /// The same for the façade.
  /// - Throws: `Failure` when a value is none of those allowed.
  var options: ComparisonOptions {
    get throws(Failure) {
      ComparisonOptions(
        language: try language?.get().language, sentences: try sentences?.get().rule ?? .auto,
        inputFormat: try inputFormat?.get().format,
        patterns: SectionPatterns(
          ignore: try texts(ignore), only: try texts(only)))
    }
  }

  private func texts(_ patterns: [Given<SectionPattern>]) throws(Failure) -> [String] {
    var texts: [String] = []
    for pattern in patterns { texts.append(PathName.text(try pattern.get().text)) }
    return texts
  }
}

/// Outlines that someone corrected; the same for every command that reads one edition or two.
struct OutlineChoices: ParsableArguments {
  @Option(
    help:
      "A corrected outline, made by outline --format json; its edition is told by digest. May be repeated.")
  var outline: [String] = []

  /// The corrected outlines.
  /// - Throws: `Failure` when one cannot be read, or is not of these editions.
  func outlines(of inputs: Pair<Input>) throws(Failure) -> Pair<CorrectedOutline?> {
    var files: [(path: String, bytes: [UInt8])] = []
    for path in outline { files.append((PathName.text(path), try readFile(path))) }
    do {
      return try readOutlines(files, of: inputs)
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
  }
}
