import RevisionModel

/// Reads Markdown.
func readMarkdown(_ decoded: Decoded) -> Source {
  var source = readText(decoded)
  source.format = .markdown
  return source
}

/// Whether text that is not named so is Markdown.
func readsAsMarkdown(_ text: [UInt8]) -> Bool { false }
