import CLibXML2
import RevisionModel

/// What a parse came to beside the blocks.
struct ParseOutcome {
  /// The first complaint of the parser, and its line; `nil` when the document is well-formed.
  var complaint: (line: Int, text: String)?
  /// The innermost of the elements that were open when the document ended, all being well until then.
  var cutOff: String?
  /// Why the document is refused, whatever else it holds.
  var refusal: IngestError?
}

/// Reads UTF-8 markup as XML into `builder`, as events, without ever opening anything. Stops at the first place that
/// is not well-formed. O(length).
func parseXML(_ bytes: [UInt8], into builder: inout BlockBuilder) -> ParseOutcome {
  prepared
  return withParse(&builder) { parse in
    var handler = xmlHandler()
    guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = UnsafeMutableRawPointer(parse)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    feed(bytes, to: context, parse) { xmlParseChunk($0, $1, $2, $3) }
  }
}

/// Reads UTF-8 markup as HTML, mending what is wrong. O(length).
func parseHTML(_ bytes: [UInt8], into builder: inout BlockBuilder) -> ParseOutcome {
  prepared
  return withParse(&builder) { parse in
    var handler = htmlHandler()
    guard let context = htmlCreatePushParserCtxt(&handler, nil, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
      return
    }
    defer { htmlFreeParserCtxt(context) }
    context.pointee._private = UnsafeMutableRawPointer(parse)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    parse.pointee.isTolerant = true
    feed(bytes, to: context, parse) { htmlParseChunk($0, $1, $2, $3) }
  }
}

/// Reads an XML part of an Office file as the tree of its elements, without ever opening anything. Stops at the first place
/// that is not well-formed. O(length).
func parseElements(_ bytes: [UInt8], into tree: inout ElementTree) -> ParseOutcome {
  prepared
  var unused = BlockBuilder(capacity: 0)
  var read = ElementTree(bytes)
  let outcome = withParse(&unused) { parse in
    var handler = elementHandler()
    guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = UnsafeMutableRawPointer(parse)
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    swap(&parse.pointee.tree, &read)
    feed(bytes, to: context, parse) { xmlParseChunk($0, $1, $2, $3) }
    swap(&parse.pointee.tree, &read)
  }
  tree = read
  return outcome
}

/// The parser's tables are built and its loader of external entities is taken away, once in a process.
private let prepared: Void = shinkyu_prepare()

/// What the callbacks work on.
private struct Parse {
  var builder: BlockBuilder
  var outcome = ParseOutcome()
  var answer = shinkyu_answer()
  let table = ElementTable()
  var openTag = OpenTag()
  var isTolerant = false
  /// What a part of an Office file leaves; of an edition nothing.
  var tree = ElementTree([])
}

/// Runs `body` with what callbacks need; the blocks end up in `builder`, without a copy.
private func withParse(
  _ builder: inout BlockBuilder, _ body: (UnsafeMutablePointer<Parse>) -> Void
) -> ParseOutcome {
  var parse = Parse(builder: builder)
  defer { shinkyu_forget_answer(&parse.answer) }
  builder = BlockBuilder(capacity: 0)
  withUnsafeMutablePointer(to: &parse, body)
  parse.builder.endBlock()
  builder = parse.builder
  return parse.outcome
}

/// Hands `bytes` to the parser piece by piece, then the end of the document.
private func feed(
  _ bytes: [UInt8], to context: xmlParserCtxtPtr, _ parse: UnsafeMutablePointer<Parse>,
  _ hand: (xmlParserCtxtPtr, UnsafePointer<CChar>?, Int32, Int32) -> Int32
) {
  bytes.withUnsafeBytes { buffer in
    let characters = buffer.bindMemory(to: CChar.self)
    var start = 0
    while start < characters.count, !isOver(context, parse) {
      let count = min(MarkupLimit.chunk, characters.count - start)
      _ = hand(context, characters.baseAddress! + start, Int32(count), 0)
      start += count
      refuseEndlessTag(context, parse, handed: count)
    }
  }
  if isOver(context, parse) { return }
  let innermost = context.pointee.name.map { String(cString: $0) }
  _ = hand(context, nil, 0, 1)
  if let complaint = parse.pointee.outcome.complaint, let innermost, !parse.pointee.isTolerant {
    parse.pointee.outcome.cutOff = innermost
    parse.pointee.outcome.complaint = (complaint.line, "the document ends inside <\(innermost)>")
  }
}

private func isOver(_ context: xmlParserCtxtPtr, _ parse: UnsafeMutablePointer<Parse>) -> Bool {
  parse.pointee.outcome.refusal != nil || !parse.pointee.isTolerant && parse.pointee.outcome.complaint != nil
}

/// Looks at a start tag that does not end within what was handed over, `count` bytes of it just now: the parser compares each
/// of its attributes with each once it ends, which must not be allowed to happen to a hundred thousand.
private func refuseEndlessTag(
  _ context: xmlParserCtxtPtr, _ parse: UnsafeMutablePointer<Parse>, handed count: Int
) {
  guard context.pointee.instate == XML_PARSER_START_TAG, let input = context.pointee.input,
    let first = input.pointee.cur, let end = input.pointee.end, end - first > MarkupLimit.chunk / 2
  else { return }
  let length = end - first
  if length > MarkupLimit.tag {
    refuse(context, parse, .tagTooLong, "\(MarkupLimit.tag)")
    return
  }
  // Of a tag that goes on, only what is new is looked at.
  if parse.pointee.openTag.length + count != length { parse.pointee.openTag = OpenTag() }
  parse.pointee.openTag.read(UnsafeBufferPointer(start: first, count: length))
  if parse.pointee.openTag.words > MarkupLimit.attributes { refuseAttributes(context, parse) }
}

private func refuse(
  _ context: xmlParserCtxtPtr, _ parse: UnsafeMutablePointer<Parse>, _ reason: IngestError.Reason,
  _ detail: String
) {
  if parse.pointee.outcome.refusal == nil {
    parse.pointee.outcome.refusal = IngestError(reason, line: line(context), detail: detail)
  }
  xmlStopParser(context)
}

private func refuseAttributes(_ context: xmlParserCtxtPtr, _ parse: UnsafeMutablePointer<Parse>) {
  refuse(context, parse, .tooManyAttributes, "\(MarkupLimit.attributes)")
}

// MARK: callbacks

private typealias Context = UnsafeMutablePointer<xmlParserCtxt>

private func handlerOfBoth() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.characters = { takeText($0, $1, $2) }
  handler.ignorableWhitespace = { takeText($0, $1, $2) }
  handler.cdataBlock = { takeVerbatim($0, $1, $2) }
  handler.serror = { takeError($0, $1) }
  handler.resolveEntity = { _, _, _ in nil }
  return handler
}

private func xmlHandler() -> xmlSAXHandler {
  var handler = handlerOfBoth()
  handler.startElementNs = { raw, name, prefix, space, _, _, count, _, attributes in
    takeStart(raw, name, isOtherSpace: prefix != nil && !isXHTML(space), Int(count), attributes)
  }
  handler.endElementNs = { raw, _, _, _ in takeEnd(raw) }
  handler.getEntity = { takeEntity($0, $1) }
  handler.entityDecl = { raw, name, _, _, _, _ in takeDeclaration(raw, name) }
  handler.unparsedEntityDecl = { raw, name, _, _, _ in takeDeclaration(raw, name) }
  return handler
}

/// Of a part of an Office file, in which there is nothing but elements and text.
private func elementHandler() -> xmlSAXHandler {
  var handler = handlerOfBoth()
  handler.characters = { takeElementText($0, $1, $2) }
  handler.ignorableWhitespace = { takeElementText($0, $1, $2) }
  handler.cdataBlock = { takeElementText($0, $1, $2) }
  handler.startElementNs = { raw, name, _, _, _, _, count, _, attributes in
    takeElement(raw, name, Int(count), attributes)
  }
  handler.endElementNs = { raw, _, _, _ in
    guard let context = parser(raw) else { return }
    state(context).pointee.tree.end(at: xmlByteConsumed(context))
  }
  handler.entityDecl = { raw, name, _, _, _, _ in takeDeclaration(raw, name) }
  handler.unparsedEntityDecl = { raw, name, _, _, _ in takeDeclaration(raw, name) }
  return handler
}

private func takeElement(
  _ raw: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ count: Int,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let context = parser(raw), let name else { return }
  let parse = state(context)
  if count > MarkupLimit.attributes { refuseAttributes(context, parse) }
  parse.pointee.tree.start(String(cString: name), behind: xmlByteConsumed(context))
  forEachAttribute(count, attributes) { parse.pointee.tree.note($0, $1) }
  if parse.pointee.tree.depth > MarkupLimit.depth {
    refuse(context, parse, .tooDeep, "\(MarkupLimit.depth)")
  }
  if parse.pointee.tree.elements.count > MarkupLimit.partElements {
    refuse(context, parse, .tooManyElements, "\(MarkupLimit.partElements)")
  }
}

private func takeElementText(
  _ raw: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {
  guard let context = parser(raw), let text else { return }
  state(context).pointee.tree.text(UnsafeBufferPointer(start: text, count: Int(count)))
}

private func htmlHandler() -> xmlSAXHandler {
  var handler = handlerOfBoth()
  handler.characters = { takeTolerantText($0, $1, $2) }
  handler.startElement = { takeTolerantStart($0, $1, $2) }
  handler.endElement = { raw, _ in takeEnd(raw) }
  return handler
}

@inline(__always)
private func parser(_ raw: UnsafeMutableRawPointer?) -> Context? {
  raw?.assumingMemoryBound(to: xmlParserCtxt.self)
}

@inline(__always)
private func state(_ context: Context) -> UnsafeMutablePointer<Parse> {
  context.pointee._private.assumingMemoryBound(to: Parse.self)
}

@inline(__always)
private func line(_ context: Context) -> Int {
  guard let input = context.pointee.input else { return 1 }
  return Int(input.pointee.line)
}

/// The bytes of a C string.
@inline(__always)
private func characters(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: text, count: strlen(text))
}

private func takeText(_ raw: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
  guard let context = parser(raw), let text else { return }
  state(context).pointee.builder.text(
    UnsafeBufferPointer(start: text, count: Int(count)), endLine: line(context))
}

/// Text of tolerantly read markup.
private func takeTolerantText(
  _ raw: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {
  guard let context = parser(raw), let text else { return }
  state(context).pointee.builder.tolerantText(
    UnsafeBufferPointer(start: text, count: Int(count)), endLine: line(context))
}

/// Text of a CDATA section, which is handed over before the parser has passed it: its line is that of the beginning.
private func takeVerbatim(
  _ raw: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {
  guard let context = parser(raw), let text else { return }
  let piece = UnsafeBufferPointer(start: text, count: Int(count))
  state(context).pointee.builder.text(
    piece, endLine: line(context) + RevisionIngest.count(of: 0x0A, in: piece))
}

private func takeEnd(_ raw: UnsafeMutableRawPointer?) {
  guard let context = parser(raw) else { return }
  let parse = state(context)
  if parse.pointee.builder.statute.isOpen {
    parse.pointee.builder.endInStatute()
  } else {
    parse.pointee.builder.end()
  }
}

/// Whether `space` is the name space of XHTML.
private func isXHTML(_ space: UnsafePointer<xmlChar>?) -> Bool {
  space.map { String(cString: $0) == "http://www.w3.org/1999/xhtml" } ?? false
}

/// A start tag of XML, of HTML's vocabulary or another. Attributes come five pointers each: name, prefix, name space,
/// start and end of the value.
private func takeStart(
  _ raw: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, isOtherSpace: Bool, _ count: Int,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let context = parser(raw), let name else { return }
  let parse = state(context)
  let spelling = characters(name)
  if count > MarkupLimit.attributes { refuseAttributes(context, parse) }
  if parse.pointee.builder.statute.isOpen {
    takeStatuteStart(spelling, name, context, count, attributes)
    return
  }
  if parse.pointee.builder.isForeign || parse.pointee.builder.elementCount == 0 {
    parse.pointee.builder.recogniseStatute(spelling)
  }
  var role = parse.pointee.table.role(of: spelling)
  if parse.pointee.builder.isForeign { role = role.inOtherVocabulary(spelling) }
  if isOtherSpace, role != .skipped { role = .unknown }
  var tag = StartTag(role: role)
  forEachAttribute(count, attributes) { tag.note($0, $1) }
  begin(tag, name, context)
}

/// A start tag inside of a law.
private func takeStatuteStart(
  _ spelling: UnsafeBufferPointer<UInt8>, _ name: UnsafePointer<xmlChar>, _ context: Context, _ count: Int,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  let parse = state(context)
  let element = StatuteElement.named.value(of: spelling) ?? .structure
  let line = element.headingLevel != nil ? Int(shinkyu_tag_line(context, name)) : 0
  var tag = StartTag(role: .unknown)
  if element == .cell { forEachAttribute(count, attributes) { tag.note($0, $1) } }
  parse.pointee.builder.start(element, line: line, columns: tag.columns, rows: tag.rows)
  if element == .supplement {
    forEachAttribute(count, attributes) { parse.pointee.builder.noteSupplement($0, $1) }
  }
  refuseExcess(context)
}

/// Calls `body` with the name and the value of each attribute.
private func forEachAttribute(
  _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
  _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
) {
  guard let attributes else { return }
  for index in 0..<count {
    let start = attributes[index * 5 + 3]
    guard let key = attributes[index * 5], let start, let end = attributes[index * 5 + 4] else { continue }
    body(characters(key), UnsafeBufferPointer(start: start, count: end - start))
  }
}

/// A start tag of HTML. Attributes come as name and value in turn, a null after the last.
private func takeTolerantStart(
  _ raw: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let context = parser(raw), let name else { return }
  let parse = state(context)
  var tag = StartTag(role: parse.pointee.table.role(of: characters(name)))
  var index = 0
  while let key = attributes?[index] {
    let value = attributes?[index + 1]
    tag.note(characters(key), value.map(characters) ?? UnsafeBufferPointer(start: nil, count: 0))
    index += 2
  }
  if index / 2 > MarkupLimit.attributes { refuseAttributes(context, parse) }
  begin(tag, name, context)
}

/// Begins the element, unless there are too many of them, and finds the line of a heading's start tag.
private func begin(_ tag: StartTag, _ name: UnsafePointer<xmlChar>, _ context: Context) {
  let parse = state(context)
  let isHeading = tag.role.headingLevel != nil || tag.marks.contains(.heading)
  let line = isHeading ? Int(shinkyu_tag_line(context, name)) : 0
  parse.pointee.builder.start(tag, line: line)
  refuseExcess(context)
}

/// Refuses a document that is nested too deeply or has too many elements.
private func refuseExcess(_ context: Context) {
  let parse = state(context)
  if parse.pointee.builder.depth > MarkupLimit.depth {
    refuse(context, parse, .tooDeep, "\(MarkupLimit.depth)")
  }
  if parse.pointee.builder.elementCount > MarkupLimit.elements {
    refuse(context, parse, .tooManyElements, "\(MarkupLimit.elements)")
  }
}

/// Answers a reference to a named character; one that is not known stays as written.
private func takeEntity(_ raw: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
  guard let context = parser(raw), let name else { return nil }
  let parse = state(context)
  if shinkyu_answer_entity(&parse.pointee.answer, name) == 0 {
    let spelling = Array(characters(name))
    if let known = NamedCharacters.named(spelling) {
      shinkyu_answer_characters(&parse.pointee.answer, known, Int32(known.count))
    } else {
      parse.pointee.builder.noteUnknown(spelling, line: line(context))
    }
  }
  let offset = MemoryLayout<shinkyu_answer>.offset(of: \.entity)!
  return (UnsafeMutableRawPointer(parse) + MemoryLayout<Parse>.offset(of: \.answer)! + offset)
    .assumingMemoryBound(to: xmlEntity.self)
}

/// A document that declares entities is refused: bombs and the reading of other files begin with it.
private func takeDeclaration(_ raw: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?) {
  guard let context = parser(raw), let name else { return }
  refuse(context, state(context), .entityDeclaration, String(cString: name))
}

/// Keeps the first complaint. What concerns name spaces alone is none: it does not touch the text.
private func takeError(_ raw: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
  guard let context = parser(raw), let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue,
    error.domain != Int32(XML_FROM_NAMESPACE.rawValue)
  else { return }
  let parse = state(context)
  if parse.pointee.outcome.complaint != nil { return }
  let message = error.message.map { String(cString: $0) } ?? ""
  parse.pointee.outcome.complaint = (Int(error.line), message.split(separator: "\n").joined(separator: " "))
}
