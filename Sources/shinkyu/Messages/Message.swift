import Glibc
import RevisionDiff
import RevisionModel

/// What the command line itself says to people, in Japanese or English: which file, what, what to do.
enum Message {
  case cannotRead(path: String, code: Int32)
  case cannotWrite(path: String, code: Int32)
  case emptyFolder(path: String)
  case tooLarge(path: String)
  /// A file of an office program that could not be converted.
  case cannotConvert(path: String, OfficeFormat, ConversionTrouble)
  /// An input that is there and cannot be taken for an edition.
  case notAnEdition(ReadingFailure)
  /// The program that fills templates is not there.
  case noTemplateProgram(path: String)
  /// A file that is no Mustache template; line 0 where none can be told.
  case notATemplate(path: String, line: Int)
  /// The program that fills templates did not manage.
  case templateNotFilled(path: String)
  case aboveGate(Tally, gate: Percent)
  /// There are findings that `--fail-on` names.
  case findingsAtGate(count: Int, names: [String])
  /// A spreadsheet has the ledger open.
  case ledgerIsOpen(path: String)
  /// The ledger was written into while it was being updated.
  case ledgerChanged(path: String)
  /// What an update of a ledger came to.
  case ledgerUpdated(path: String, LedgerUpdate)
  case noHeadings(path: String)
  /// Minutes without a comment.
  case noComments(path: String, line: Int?)
  /// Lines of minutes that belong to no comment.
  case passedOver(path: String, lines: [Int])
  /// No heading of the edition contains what `--ignore` or `--only` asks for.
  case unmatchedPattern(path: String, pattern: String)
  case wrongCommandLine(UsageTrouble)
  /// Two pairs of a manifest have one id.
  case repeatedID(path: String, line: Int, id: String, earlier: Int)
  /// Another batch is at work in the folder.
  case folderInUse(path: String)
  /// The folder holds results of other pairs.
  case otherBatch(path: String)
  /// A batch that an earlier run began is taken up.
  case goingOn(done: Int, dropped: Int)
  /// What a batch came to.
  case batchDone(folder: String, pairs: Int, failed: Int)
  /// What `verify` found.
  case mismatches(path: String, findings: [String])

  func text(in language: Language) -> String {
    language == .ja ? japanese : english
  }

  private var english: String {
    switch self {
    case .cannotRead(let path, let code):
      "\(Self.name(path, .en)): cannot be read: \(reason(code, .en)). Check the path and the permissions."
    case .cannotWrite("-", let code):
      "Standard output cannot be written: \(reason(code, .en))."
    case .cannotWrite(let path, let code):
      "\(shown(path)): cannot be written: \(reason(code, .en)). Choose another folder with --output."
    case .emptyFolder(let path):
      "\(shown(path)): the folder holds no file that is read (.txt .text .md .xhtml .html .htm .xml .pdf .docx .odt). "
        + "Put the files of the edition there."
    case .tooLarge(let path):
      "\(Self.name(path, .en)): larger than \(Source.longestInput >> 30) GiB, the most that is read. Split it into parts."
    case .cannotConvert(let path, let format, let trouble):
      trouble.text(Self.name(path, .en), format, in: .en)
    case .notAnEdition(let failure): message(of: failure, language: .en)
    case .noTemplateProgram(let path):
      "\(shown(path)): templates are filled by shinkyu-template, which is not beside shinkyu. Put it there."
    case .notATemplate(let path, let line):
      "\(shown(path))\(line > 0 ? ", line \(line)" : ""): this is no Mustache template. Check that every {{#…}} has its {{/…}} and every tag its end."
    case .templateNotFilled(let path):
      "\(shown(path)): shinkyu-template did not fill it within its limits (120 seconds, 256 MiB). Make the template smaller."
    case .aboveGate(let headline, let gate):
      "\(headline.counted) of \(headline.total) characters of the second edition "
        + "(\(figure(ofHundredths: headline.cutHundredths)) %) are carried over, "
        + "which is above --fail-above \(figure(ofHundredths: gate.hundredths)) %."
    case .findingsAtGate(let count, let names):
      "Findings that --fail-on names (\(names.joined(separator: ", "))): \(count)."
    case .ledgerIsOpen(let path): "\(shown(path)): a spreadsheet has it open. Close it there, then try again."
    case .ledgerChanged(let path):
      "\(shown(path)): someone has written into it just now, so it was left as it is. Try again."
    case .ledgerUpdated(let path, let update):
      "\(shown(path)): \(Self.counts(update, ", ")); conflicts \(update.conflicts)"
    case .noHeadings(let path): "\(Self.name(path, .en)): no heading was found."
    case .noComments(let path, let line):
      "\(Self.name(path, .en))\(line.map { ", line \($0)" } ?? ""): no comment was found. Let each begin with a bullet (・, •) or with its speaker "
        + "(（委員）, Member:), or give a table (CSV, xlsx) with a column “comment”."
    case .passedOver(let path, let lines):
      "\(Self.name(path, .en)): paragraphs that were taken for no comment begin on line \(Self.some(lines, "and", "more"))."
    case .unmatchedPattern(let path, let pattern):
      "\(Self.name(path, .en)): no heading contains '\(shown(pattern))' (--ignore, --only)."
    case .wrongCommandLine(let trouble): trouble.english
    case .repeatedID(let path, let line, let id, let earlier):
      "\(Self.name(path, .en)), line \(line): the id '\(shown(id))' stands on line \(earlier) already. Give each pair its own."
    case .folderInUse(let path):
      "\(shown(path)): another batch is at work there. Wait for it, or choose another folder with --output."
    case .otherBatch(let path):
      "\(shown(path)): holds results of another manifest or of another version. Choose another folder with --output, or "
        + "take them away with --fresh."
    case .goingOn(let done, let dropped):
      "shinkyu: pairs done already: \(done)"
        + (dropped == 0 ? "" : "; results behind them are of other pairs and are dropped: \(dropped)")
    case .batchDone(let folder, let pairs, let failed):
      "\(pairs) pairs, \(failed) of them could not be compared: \(shown(folder))/results.jsonl, overview.csv, overview.html"
    case .mismatches(let path, let findings):
      Self.lines("\(shown(path)): not proved.", findings, more: "and", "more")
    }
  }

  private var japanese: String {
    switch self {
    case .cannotRead(let path, let code):
      "\(Self.name(path, .ja))：読めません（\(reason(code, .ja))）。パスと権限を確かめてください。"
    case .cannotWrite("-", let code):
      "標準出力に書き込めません（\(reason(code, .ja))）。"
    case .cannotWrite(let path, let code):
      "\(shown(path))：書き込めません（\(reason(code, .ja))）。--output で別のフォルダーを指定してください。"
    case .emptyFolder(let path):
      "\(shown(path))：フォルダーに文書ファイル（.txt .text .md .xhtml .html .htm .xml .pdf .docx .odt）がありません。"
        + "版のファイルを置いてください。"
    case .tooLarge(let path):
      "\(Self.name(path, .ja))：読める上限の \(Source.longestInput >> 30) GiB を超えています。分割してください。"
    case .cannotConvert(let path, let format, let trouble):
      trouble.text(Self.name(path, .ja), format, in: .ja)
    case .notAnEdition(let failure): message(of: failure, language: .ja)
    case .noTemplateProgram(let path):
      "\(shown(path))：ひな形を埋めるプログラム shinkyu-template が shinkyu と同じ場所にありません。そこに置いてください。"
    case .notATemplate(let path, let line):
      "\(shown(path))\(line > 0 ? "（\(line) 行目）" : "")：Mustache のひな形として読めません。{{#…}} と {{/…}} の対応と、タグの閉じ忘れを確かめてください。"
    case .templateNotFilled(let path):
      "\(shown(path))：shinkyu-template が上限（120 秒、256 MiB）のうちに埋められませんでした。ひな形を小さくしてください。"
    case .aboveGate(let headline, let gate):
      "第２版の本文 \(headline.total) 文字のうち \(headline.counted) 文字（\(figure(ofHundredths: headline.cutHundredths)) %）が"
        + "第１版から引き継がれており、--fail-above の \(figure(ofHundredths: gate.hundredths)) % を超えています。"
    case .findingsAtGate(let count, let names):
      "--fail-on の指摘（\(names.joined(separator: "、"))）が \(count) 件あります。"
    case .ledgerIsOpen(let path): "\(shown(path))：表計算ソフトで開かれています。閉じてからやり直してください。"
    case .ledgerChanged(let path): "\(shown(path))：いま書き換えられたので、そのままにしました。やり直してください。"
    case .ledgerUpdated(let path, let update):
      "\(shown(path))：\(Self.counts(update, "、"))。要確認 \(update.conflicts)"
    case .noHeadings(let path): "\(Self.name(path, .ja))：見出しが見つかりません。"
    case .noComments(let path, let line):
      "\(Self.name(path, .ja))\(line.map { "（\($0) 行目）" } ?? "")：意見が見つかりません。意見ごとに、先頭に「・」か発言者（「（委員）」など）を付けるか、"
        + "「意見」の列のある表（CSV、xlsx）を指定してください。"
    case .passedOver(let path, let lines):
      "\(Self.name(path, .ja))：意見ではないとみなした段落があります（\(Self.some(lines, "ほか", "か所")) 行目）。"
    case .unmatchedPattern(let path, let pattern):
      "\(Self.name(path, .ja))：「\(shown(pattern))」を含む見出しはありません（--ignore、--only）。"
    case .wrongCommandLine(let trouble): trouble.japanese
    case .repeatedID(let path, let line, let id, let earlier):
      "\(Self.name(path, .ja))（\(line) 行目）：id「\(shown(id))」は \(earlier) 行目にもあります。組ごとに別の id を付けてください。"
    case .folderInUse(let path):
      "\(shown(path))：別の batch が使っています。終わるのを待つか、--output で別のフォルダーを指定してください。"
    case .otherBatch(let path):
      "\(shown(path))：別の一覧か別の版の結果があります。--output で別のフォルダーを指定するか、--fresh で消してください。"
    case .goingOn(let done, let dropped):
      "shinkyu: \(done) 組は済んでいます" + (dropped == 0 ? "" : "。その後ろの別の組の結果 \(dropped) 件は捨てます")
    case .batchDone(let folder, let pairs, let failed):
      "\(pairs) 組。うち比較できなかった組 \(failed)：\(shown(folder))/results.jsonl、overview.csv、overview.html"
    case .mismatches(let path, let findings):
      Self.lines("\(shown(path))：二つの版と一致しません。", findings, more: "ほか", "件")
    }
  }

  /// A title and the first findings below it.
  private static func lines(_ title: String, _ findings: [String], more: String...) -> String {
    let most = 20
    let rest = findings.count > most ? ["\(more[0]) \(findings.count - most) \(more[1])"] : []
    return ([title] + (findings.prefix(most) + rest).map { "- " + shown($0) }).joined(separator: "\n")
  }

  /// The first of some lines, and how many there are besides.
  private static func some(_ lines: [Int], _ more: String...) -> String {
    let shown = lines.prefix(8).map(String.init).joined(separator: ", ")
    return lines.count > 8 ? "\(shown) \(more[0]) \(lines.count - 8) \(more[1])" : shown
  }

  /// How many rows of a ledger there are in each state.
  private static func counts(_ update: LedgerUpdate, _ separator: String) -> String {
    update.counts.map { "\($0.state) \($0.rows)" }.joined(separator: separator)
  }

  private static func name(_ path: String, _ language: Language) -> String {
    guard path == "-" else { return shown(path) }
    return language == .ja ? "標準入力" : "standard input"
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

extension Tally {
  /// Per cent in hundredths, cut as reports cut theirs, for one figure to stand in both.
  fileprivate var cutHundredths: Int { total == 0 ? 0 : counted * 10_000 / total }
}
