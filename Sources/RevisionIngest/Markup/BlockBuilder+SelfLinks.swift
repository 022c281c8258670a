/// What the builder is put back to where a link to where it stands holds nothing but a mark.
struct OpenSelfLink {
  var blocks: Int
  var bytes: Int
  var block: BlockBuilder.OpenBlock?
  var pendingSpace: BlockBuilder.PendingSpace
}

/// Links to where they stand: ¶, #, § behind a heading are no text; 例 1 is.
extension BlockBuilder {
  /// Such a link begins.
  mutating func beginSelfLink() {
    if context.traits.contains(.selfLink) { return }
    context.traits.insert(.selfLink)
    selfLink = OpenSelfLink(
      blocks: blocks.count, bytes: bytes.count, block: open, pendingSpace: pendingSpace)
  }

  /// It ends: without a letter or a digit in it, it leaves nothing.
  mutating func endSelfLink() {
    guard let link = selfLink else { return }
    selfLink = nil
    guard blocks.count == link.blocks, bytes.count > link.bytes else { return }
    let text = String(decoding: bytes[link.bytes...], as: UTF8.self)
    if text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    {
      return
    }
    bytes.removeLast(bytes.count - link.bytes)
    open = link.block
    openLines.removeAll { $0.offset > bytes.count }
    if pendingSpace == .none { pendingSpace = link.pendingSpace }
  }
}
