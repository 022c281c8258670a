import Glibc
import RevisionDiff
import RevisionModel

/// What the command line itself says to people, in Japanese or English: which file, what, what to do.
enum Sentence {
  case cannotRead(path: String, code: Int32)
  case cannotWrite(path: String, code: Int32)
  case emptyFolder(path: String)
  case tooLarge(path: String)
  /// A file of an office program that could not be converted.
  case cannotConvert(path: String, OfficeFormat, ConversionTrouble)
  /// An input that is there and cannot be taken for an edition.
  case notAnEdition(ReadingFailure)
  case aboveGate(headline: String, gate: String)
  /// What `verify` found.
  case mismatches(path: String, findings: [String])

  func text(in language: Language) -> String {
    language == .ja ? japanese : english
  }

  private var english: String {
    switch self {
    case .cannotRead(let path, let code):
      "\(Self.name(path, .en)): cannot be read: \(Self.reason(code, .en)). Check the path and the permissions."
    case .cannotWrite("-", let code):
      "Standard output cannot be written: \(Self.reason(code, .en))."
    case .cannotWrite(let path, let code):
      "\(path): cannot be written: \(Self.reason(code, .en)). Choose another folder with --output."
    case .emptyFolder(let path):
      "\(path): the folder holds no text or markup file (.txt .text .md .xhtml .html .htm .xml). "
        + "Put the files of the edition there."
    case .tooLarge(let path):
      "\(Self.name(path, .en)): larger than 1 GiB, the most that is read. Split it into parts."
    case .cannotConvert(let path, let format, let trouble):
      trouble.text(Self.name(path, .en), format, in: .en)
    case .notAnEdition(let failure): message(of: failure, language: .en)
    case .aboveGate(let headline, let gate):
      "\(headline) % of the second edition is carried over, which is above --fail-above \(gate) %."
    case .mismatches(let path, let findings):
      Self.lines("\(path): not proved.", findings, more: "and", "more")
    }
  }

  private var japanese: String {
    switch self {
    case .cannotRead(let path, let code):
      "\(Self.name(path, .ja))：読めません（\(Self.reason(code, .ja))）。パスと権限を確かめてください。"
    case .cannotWrite("-", let code):
      "標準出力に書き込めません（\(Self.reason(code, .ja))）。"
    case .cannotWrite(let path, let code):
      "\(path)：書き込めません（\(Self.reason(code, .ja))）。--output で別のフォルダーを指定してください。"
    case .emptyFolder(let path):
      "\(path)：フォルダーに文書ファイル（.txt .text .md .xhtml .html .htm .xml）がありません。版のファイルを置いてください。"
    case .tooLarge(let path):
      "\(Self.name(path, .ja))：読める上限の 1 GiB を超えています。分割してください。"
    case .cannotConvert(let path, let format, let trouble):
      trouble.text(Self.name(path, .ja), format, in: .ja)
    case .notAnEdition(let failure): message(of: failure, language: .ja)
    case .aboveGate(let headline, let gate):
      "第二版の \(headline) % が第一版から引き継がれており、--fail-above の \(gate) % を超えています。"
    case .mismatches(let path, let findings):
      Self.lines("\(path)：二つの版と一致しません。", findings, more: "ほか", "件")
    }
  }

  /// A title and the first findings below it.
  private static func lines(_ title: String, _ findings: [String], more: String...) -> String {
    let shown = 20
    let rest = findings.count > shown ? ["\(more[0]) \(findings.count - shown) \(more[1])"] : []
    return ([title] + (findings.prefix(shown) + rest).map { "- " + $0 }).joined(separator: "\n")
  }

  private static func name(_ path: String, _ language: Language) -> String {
    guard path == "-" else { return path }
    return language == .ja ? "標準入力" : "standard input"
  }

  /// What an error number of the system means.
  private static func reason(_ code: Int32, _ language: Language) -> String {
    switch (code, language) {
    case (ENOENT, .ja): "見つかりません"
    case (EACCES, .ja), (EPERM, .ja): "権限がありません"
    case (EISDIR, .ja): "フォルダーです"
    case (ENOTDIR, .ja): "途中の名前がフォルダーではありません"
    case (ENOSPC, .ja): "空き容量がありません"
    case (EPIPE, .ja): "出力先が閉じられています"
    case (EROFS, .ja): "読み取り専用です"
    default: String(cString: strerror(code))
    }
  }
}

extension Language {
  /// The language of messages: what `--language` says among `arguments`, else that of the locale.
  static func ofMessages(_ arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      let value = argument == "--language" ? arguments.dropFirst(index + 1).first : nil
      let joined = argument.hasPrefix("--language=") ? String(argument.dropFirst("--language=".count)) : nil
      if let language = (value ?? joined).flatMap(Language.init(rawValue:)) { return language }
    }
    return ofLocale
  }

  /// The language of the locale: Japanese, or else English.
  static var ofLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return String(cString: value).hasPrefix("ja") ? .ja : .en
    }
    return .en
  }
}
