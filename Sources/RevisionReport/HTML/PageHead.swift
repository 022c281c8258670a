import RevisionModel

extension Markup {
  /// An attribute within a start tag that says which language its text is in, where that is not the page's: it is read
  /// out and drawn by it.
  mutating func language(_ language: Language, on page: Language) {
    if language.rawValue == page.rawValue { return }
    raw(" lang=\"")
    text(language.rawValue)
    raw("\"")
  }

  /// Everything before the body of a page that fetches nothing and takes its looks from `style` alone, which the page's
  /// policy admits by `hash`.
  /// - Parameter scriptHash: that of the one script that may run; `nil` where none may.
  mutating func head(
    language: Language, title: [UInt8], style: StaticString, hash: StaticString,
    scriptHash: StaticString? = nil
  ) {
    raw("<!DOCTYPE html>\n<html lang=\"")
    text(language.rawValue)
    raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
    raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
    raw(hash)
    if let scriptHash {
      raw("'; script-src '")
      raw(scriptHash)
    }
    raw("'; base-uri 'none'; form-action 'none'\">\n")
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    text(title)
    raw("</title>\n<style>")
    raw(style)
    raw("</style>\n</head>\n")
  }
}
