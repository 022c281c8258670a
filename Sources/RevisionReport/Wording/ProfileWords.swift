import RevisionModel

extension Words {
  /// What a profile of the table or a request may have where `error` says that it has something else; empty for other
  /// errors.
  func allowed(by error: IngestError) -> [UInt8] {
    switch error.reason {
    case .unknownProfileKey: list(Self.keys(beside: error.detail))
    case .wrongProfileValue: values(of: error.detail)
    case .unknownRequestKey: list(requestKeys(beside: error.detail))
    case .wrongRequestValue: requestValues(of: error.detail)
    default: []
    }
  }

  /// The keys that may stand where `key` does.
  private static func keys(beside key: String) -> [String] {
    if key.hasPrefix("\(TableProfile.Key.columns.rawValue).") {
      return TableProfile.ColumnKey.allCases.map(\.rawValue)
    }
    if key.hasPrefix("\(TableProfile.Key.words.rawValue).") {
      return TableProfile.Term.allCases.map(\.rawValue)
    }
    return TableProfile.Key.allCases.map(\.rawValue)
  }

  /// What the value of `key` may be.
  private func values(of key: String) -> [UInt8] {
    switch TableProfile.Key(rawValue: key) {
    case .format: Array("\"\(TableProfile.format)\"".utf8)
    case .version: [UInt8(ascii: "1")]
    case .base: list(TableProfile.Base.allCases.map(\.rawValue))
    case .unchanged: list(TableProfile.Unchanged.allCases.map(\.rawValue))
    case .columns: self[.allowedColumns]
    case .words: self[.allowedObject]
    case .numberMarks, .cellFrames: self[.allowedTruth]
    case .title, .note, .date: self[.allowedText]
    case nil: valuesOfMember(key)
    }
  }

  private func valuesOfMember(_ key: String) -> [UInt8] {
    switch TableProfile.ColumnKey(rawValue: String(key.drop { $0 != "." }.dropFirst())) {
    case .content: list(TableProfile.Content.allCases.map(\.rawValue))
    case .width: self[.allowedWidth]
    case .label, nil: self[.allowedText]
    }
  }

  func list(_ names: [String]) -> [UInt8] {
    Array(names.joined(separator: language == .ja ? "、" : ", ").utf8)
  }
}
