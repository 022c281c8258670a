import RevisionModel
import Testing

@testable import RevisionIngest

/// The blocks of `markup` as `kind: text`, one each.
func blocks(_ markup: String, format: Source.Format? = nil) throws -> [String] {
  describe(try readMarkup(Array(markup.utf8), format: format))
}

/// One line a block: its kind, its depth if it has one, a star when it is emphasised, and its text.
func describe(_ source: Source) -> [String] {
  source.blocks.map { block in
    let depth = block.depth > 0 ? "\(block.depth)" : ""
    let text = String(decoding: source.bytes[block.range], as: UTF8.self)
    return "\(name(block.kind))\(depth)\(block.emphasised ? "*" : ""): \(text)"
  }
}

private func name(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading(let level): "h\(level)"
  case .paragraph: "p"
  case .item: "item"
  case .cell: "cell"
  case .caption: "caption"
  case .note: "note"
  case .contents: "contents"
  case .runningHeader: "header"
  case .pageNumber: "page"
  case .separator: "separator"
  }
}

/// `body` as a well-formed XHTML document.
func xhtml(_ body: String) -> String {
  "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head>"
    + "<body>\(body)</body></html>"
}

@Suite("Markup: blocks")
struct MarkupBlockTests {
  @Test("Headings and paragraphs in the order of the document")
  func headingsAndParagraphs() throws {
    let read = try blocks(xhtml("<h1>第１章　総則</h1><p>目的を定める。</p><h2>趣旨</h2><div>ここに記す。</div>"))
    #expect(read == ["h1: 第１章　総則", "p: 目的を定める。", "h2: 趣旨", "p: ここに記す。"])
  }
}
