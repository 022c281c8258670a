import RevisionModel

/// Why a request cannot be understood, in one sentence: what is wrong, what is allowed. The same wherever the request
/// came from.
package func message(ofRequest error: IngestError, language: Language) -> String {
  let words = Words(language)
  let message = words.filled(.inputError, words[.requestName], words.reason(of: error))
  return String(decoding: message, as: UTF8.self)
}

extension Words {
  /// The keys that may stand in a request where `key` does.
  func requestKeys(beside key: String) -> [String] {
    switch Request.Key(rawValue: String(key.prefix { $0 != "." })) {
    case .options where key.contains("."): Request.OptionKey.allCases.map(\.rawValue)
    case .first where key.contains("."), .second where key.contains("."):
      Request.PlaceKey.allCases.map(\.rawValue)
    default: Request.Key.allCases.map(\.rawValue)
    }
  }

  /// What the value of `key` may be in a request.
  func requestValues(of key: String) -> [UInt8] {
    let names = key.split(separator: ".").map(String.init)
    let member = names.count > 1 ? names[1] : ""
    switch Request.Key(rawValue: names.first ?? "") {
    case .id: return self[.allowedID]
    case .first, .second: return placeValues(of: Request.PlaceKey(rawValue: member))
    case .options: return optionValues(of: Request.OptionKey(rawValue: member))
    // A column of a manifest.
    case nil: return optionValues(of: Request.OptionKey(rawValue: key))
    }
  }

  private func placeValues(of key: Request.PlaceKey?) -> [UInt8] {
    switch key {
    case .path: self[.allowedPath]
    case .text: self[.allowedText]
    case .format: list(Request.formats.map(\.rawValue))
    case nil: self[.allowedPlace]
    }
  }

  private func optionValues(of key: Request.OptionKey?) -> [UInt8] {
    switch key {
    case .claim: self[.allowedPercent]
    case .language: self[.allowedLanguage]
    case .sentences: list(["auto", "lines"])
    case .title: self[.allowedText]
    case .ignore, .only: self[.allowedPatterns]
    case nil: self[.allowedObject]
    }
  }
}
