/// What is wrong with a command line.
enum UsageTrouble {
  /// An option was given a word that is none of those allowed.
  case notAmong(option: String, given: String, allowed: [String])
  case notAPercent(option: String, given: String)
  /// `--language` was given what is no code of a language.
  case notALanguage(given: String)
  /// `--profile` was given what is neither a profile nor a file.
  case notAProfile(given: String, allowed: [String])
  /// More than one input is to come from standard input.
  case oneStandardInput
  /// A history of too few or too many editions.
  case editionCount(given: Int, most: Int)
  /// A format, or a part of the arguments, needs all of COMPARISON.json FIRST SECOND.
  case needsComparison
  /// Several formats and no folder for them.
  case severalFormats
  /// `--template` was given a name without the ending by which the result is named.
  case notATemplateName(given: String)
  /// A template and a format make files of one name.
  case sameName(String)
  /// Standard output and not just one format for it.
  case notOneFormat
  case noFolder
  /// A command that writes into a folder alone has none.
  case needsFolder
  /// An option was given what is no number from 1 to `most`.
  case notACount(option: String, given: String, most: Int)
  /// A pattern for headings is blank.
  case emptyPattern(option: String)
  /// An option that names a file names none.
  case noFile(option: String)
  /// There is no command of this name.
  case notACommand(given: String, allowed: [String])
  /// What the parser of the command line has to say, in English.
  case parser(String)

  var english: String {
    switch self {
    case .notAmong(let option, let given, let allowed):
      "\(option) '\(shown(given))': there is no such value; there are: \(allowed.joined(separator: ", "))."
    case .notAPercent(let option, let given):
      "\(option) '\(shown(given))': give a per cent from 0 to 100 with at most two decimals, such as 90 or 92.5."
    case .notALanguage(let given):
      "--language '\(shown(given))': there is no such value; there are: auto, ja, en or another code (de, zh-Hant)."
    case .notAProfile(let given, let allowed):
      "--profile '\(shown(given))': there is no such profile and no such file; there are: \(allowed.joined(separator: ", ")), or a file of one's own."
    case .editionCount(let given, let most):
      "A history needs 2 to \(most) editions, the earliest first; \(given) given."
    case .oneStandardInput: "Only one input can come from standard input."
    case .needsComparison:
      "The table of comments needs a comparison: review comments MINUTES COMPARISON.json FIRST SECOND."
    case .severalFormats: "Several formats need a folder: add --output DIR."
    case .notATemplateName(let given):
      "--template '\(shown(given))': give a file whose name ends in .mustache; without the ending it is the name of the result."
    case .sameName(let name): "--template and --format both make \(shown(name)): call the template otherwise."
    case .notOneFormat: "--output - writes one format: choose it with --format."
    case .noFolder: "--output needs a folder or -."
    case .needsFolder: "--output needs a folder."
    case .notACount(let option, let given, let most):
      "\(option) '\(shown(given))': give a whole number from 1 to \(most)."
    case .emptyPattern(let option): "\(option) needs a part of a heading; it was given blanks or nothing."
    case .noFile(let option): "\(option) needs the name of a file."
    case .notACommand(let given, let allowed):
      "'\(shown(given))': there is no such command; there are: \(allowed.joined(separator: ", "))."
    case .parser(let text): shownLines(text)
    }
  }

  var japanese: String {
    switch self {
    case .notAmong(let option, let given, let allowed):
      "\(option)「\(shown(given))」：指定できるのは \(allowed.joined(separator: "、")) です。"
    case .notAPercent(let option, let given):
      "\(option)「\(shown(given))」：0 から 100 までの百分率を、小数第２位までで指定してください（例：90、92.5）。"
    case .notALanguage(let given):
      "--language「\(shown(given))」：指定できるのは auto、ja、en、ほかの言語コード（de、zh-Hant など）です。"
    case .notAProfile(let given, let allowed):
      "--profile「\(shown(given))」：この様式もファイルもありません。指定できるのは \(allowed.joined(separator: "、")) か、様式のファイルです。"
    case .editionCount(let given, let most):
      "来歴には、古い順に 2 から \(most) までの版が要ります（指定されたのは \(given)）。"
    case .oneStandardInput: "標準入力から読めるのは一つだけです。"
    case .needsComparison:
      "意見対応表には比較が要ります。review comments MINUTES COMPARISON.json FIRST SECOND と指定してください。"
    case .severalFormats: "複数の形式を書き出すには、--output でフォルダーを指定してください。"
    case .notATemplateName(let given):
      "--template「\(shown(given))」：名前が .mustache で終わるファイルを指定してください。その前までが、できるファイルの名前になります。"
    case .sameName(let name): "--template と --format のどちらからも \(shown(name)) ができます。ひな形の名前を変えてください。"
    case .notOneFormat: "--output - で書き出せる形式は一つです。--format で選んでください。"
    case .noFolder: "--output にはフォルダーか - を指定してください。"
    case .needsFolder: "--output にはフォルダーを指定してください。"
    case .notACount(let option, let given, let most):
      "\(option)「\(shown(given))」：1 から \(most) までの整数を指定してください。"
    case .emptyPattern(let option): "\(option) には見出しの一部を指定してください。空のままや空白だけでは指定できません。"
    case .noFile(let option): "\(option) にはファイルの名前を指定してください。"
    case .notACommand(let given, let allowed):
      "「\(shown(given))」：このコマンドはありません。指定できるのは \(allowed.joined(separator: "、")) です。"
    case .parser(let text): "\(Self.japanese(ofParser: shownLines(text)))\n使い方は shinkyu --help で表示します。"
    }
  }

  /// The parser's complaints by a part of them, behind which what they are about stands in quotes; the others are quoted.
  private static func japanese(ofParser text: String) -> String {
    let complaints = [
      ("Missing expected argument '", "引数が足りません："), ("Unknown option '", "このオプションはありません："),
      ("Missing value for '", "値がありません："), ("Unexpected argument '", "余分な引数があります："),
      ("unexpected arguments: '", "余分な引数があります："), ("The option '", "このオプションに値は付けられません："),
      ("Can't generate completion scripts for '", "補完スクリプトのあるシェルは zsh、bash、fish です："),
    ]
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
    for (part, said) in complaints where quoted.count > 1 && "\(quoted[0])'".hasSuffix(part) {
      return said + quoted[1]
    }
    return "コマンドラインが正しくありません：\(text)"
  }
}
