import RevisionModel

/// Something in a stored comparison that does not hold.
package enum Mismatch: Error, Sendable, Equatable {
  package enum Level: String, Sendable {
    case section
    case sentence
  }

  /// Line `line` of the file is not as this program writes it.
  case form(line: Int)
  /// It was made by another version.
  case tool(stored: String)
  /// The edition was converted by another program or version; `stored` is `nil` where it was read as it is.
  case converter(Edition, stored: String?)
  /// The edition is not the one that was compared.
  case digest(Edition)
  /// A section or sentence does not fit what stands around it.
  case unit(Level, Edition, id: Int)
  /// A section or sentence stands in no link, or in several.
  case notInOneLink(Level, Edition, id: Int)
  /// A link is not of the kind it says it is, or not where it belongs.
  case link(Level, row: Int)
  /// A decision about links, on a line of the file of links, that they do not follow.
  case decision(line: Int)
  /// The edits of a link between sentences do not turn its first text into its second.
  case edits(row: Int)
  /// How many characters an edition has.
  case characters(Edition)
  /// What is unchanged in the sections of a link.
  case share(row: Int)
  case measure(Measure.Name, Edition)
  case verdict
  /// An edition cannot be read any more, so it cannot be what was compared.
  case unreadable(Edition)
  /// Comparing again gives something else from line `line` of the file on.
  case otherResult(line: Int)
}

extension Mismatch {
  /// What it says to people.
  package func text(in language: Language) -> String {
    language == .ja ? japanese : english
  }

  private var english: String {
    switch self {
    case .form(let line): "line \(line): not as shinkyu writes it; the file was changed or cut off"
    case .tool(let stored): "made by \"\(stored)\", which is not this version"
    case .converter(let edition, let stored):
      "the \(edition.rawValue) edition was converted by \(stored ?? "no other program"), which does not hold here"
    case .digest(let edition):
      "the \(edition.rawValue) edition is not the one that was compared (SHA-256 differs)"
    case .unit(let level, let edition, let id):
      "\(level.rawValue) \(id) of the \(edition.rawValue) edition does not fit what stands around it"
    case .notInOneLink(let level, let edition, let id):
      "\(level.rawValue) \(id) of the \(edition.rawValue) edition does not stand in exactly one link"
    case .link(let level, let row):
      "\(level.rawValue) link \(row) is not of the kind it says, or out of order"
    case .decision(let line): "the links do not follow the decision on line \(line) of the file of links"
    case .edits(let row): "the edits of sentence link \(row) do not turn its first text into its second"
    case .characters(let edition): "the \(edition.rawValue) edition has another number of characters"
    case .share(let row): "section link \(row) has another unchanged share"
    case .measure(let name, let edition):
      "\(name.rawValue) of the \(edition.rawValue) edition counts otherwise"
    case .verdict: "the verdict does not follow from the measures"
    case .unreadable(let edition): "the \(edition.rawValue) edition cannot be read as it was"
    case .otherResult(let line): "comparing again gives another result from line \(line) on"
    }
  }

  private var japanese: String {
    switch self {
    case .form(let line): "\(line) 行目：shinkyu が書いた形ではありません（変更されたか、途中で切れています）"
    case .tool(let stored): "「\(stored)」で作られており、この版ではありません"
    case .converter(let edition, let stored):
      "\(name(edition))は\(stored.map { "「\($0)」で変換して" } ?? "変換せずに")読まれており、いまの環境と違います"
    case .digest(let edition): "\(name(edition))が比較したときのものではありません（SHA-256 が違います）"
    case .unit(let level, let edition, let id): "\(name(edition))の\(name(level)) \(id) が前後と合いません"
    case .notInOneLink(let level, let edition, let id):
      "\(name(edition))の\(name(level)) \(id) がちょうど一つの対応に入っていません"
    case .link(let level, let row): "\(name(level))の対応 \(row) の種類か順序が正しくありません"
    case .decision(let line): "対応が、対応ファイルの \(line) 行目の判断どおりではありません"
    case .edits(let row): "文の対応 \(row) の変更箇所では、第１版の文が第２版の文になりません"
    case .characters(let edition): "\(name(edition))の文字数が違います"
    case .share(let row): "節の対応 \(row) の変わらない割合が違います"
    case .measure(let name, let edition): "\(self.name(edition))の \(name.rawValue) の数が違います"
    case .verdict: "判定が測定値から導けません"
    case .unreadable(let edition): "\(name(edition))を読めません"
    case .otherResult(let line): "もう一度比較すると、\(line) 行目から結果が違います"
    }
  }

  private func name(_ edition: Edition) -> String { edition == .first ? "第１版" : "第２版" }

  private func name(_ level: Level) -> String { level == .section ? "節" : "文" }
}
