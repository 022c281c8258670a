import RevisionModel

/// Why a file could not be converted into what is read here.
enum ConversionTrouble {
  /// The program is not installed.
  case missing
  /// The program gave up, for this reason.
  case failed(reason: String)
  case tooLong(seconds: Int)
  case tooMuch
  /// A PDF file of pictures, or of glyphs that do not say what they are.
  case noTextLayer

  /// What it says to people, in one sentence.
  func text(_ path: String, _ format: OfficeFormat, in language: Language) -> String {
    language == .ja ? japanese(path, format) : english(path, format)
  }

  private func english(_ path: String, _ format: OfficeFormat) -> String {
    let name = format.rawValue.uppercased()
    return switch self {
    case .missing:
      "\(path): reading \(name) needs \(format.program); install it (apt install \(format.package)), or export the edition as text or XHTML."
    case .failed(let reason):
      "\(path): \(format.program) cannot read this \(name) file\(reason.isEmpty ? "" : " (\(shown(reason)))"); check the file, or export the edition as text or XHTML."
    case .tooLong(let seconds):
      "\(path): \(format.program) had not finished after \(seconds) seconds; split the file, or export the edition as text or XHTML."
    case .tooMuch:
      "\(path): \(format.program) made more text of this \(name) file than can be an edition; check the file."
    case .noTextLayer:
      "\(path): this PDF has no text layer that can be read (a scan, or a font without its characters); add one by OCR (for example: apt install ocrmypdf), then name that file."
    }
  }

  private func japanese(_ path: String, _ format: OfficeFormat) -> String {
    let name = format.rawValue.uppercased()
    return switch self {
    case .missing:
      "\(path)：\(name) を読むには \(format.program) が必要です。インストールするか（apt install \(format.package)）、テキストか XHTML に書き出して指定してください。"
    case .failed(let reason):
      "\(path)：\(format.program) がこの \(name) ファイルを読めません\(reason.isEmpty ? "" : "（\(shown(reason))）")。ファイルを確かめるか、テキストか XHTML に書き出して指定してください。"
    case .tooLong(let seconds):
      "\(path)：\(format.program) が \(seconds) 秒たっても終わりません。ファイルを分割するか、テキストか XHTML に書き出して指定してください。"
    case .tooMuch:
      "\(path)：\(format.program) がこの \(name) ファイルから版とは考えられない量の文字を作りました。ファイルを確かめてください。"
    case .noTextLayer:
      "\(path)：この PDF には読める文字情報がありません（スキャン画像か、文字コードのないフォントです）。OCR で文字情報を付けて（例：apt install ocrmypdf）、そのファイルを指定してください。"
    }
  }
}
