import RevisionModel

/// How the lines of `text` are set, as `xml` tells, which `pdftohtml` printed of the same file; empty where it tells of none.
/// - Parameter text: what `pdftotext` printed, pages with a form feed behind each.
func lineSettings(_ text: [UInt8], _ xml: [UInt8]) -> [LineSetting] {
  let printed = PrintedPages(xml)
  let lines = setLines(text, printed.pages)
  guard !lines.isEmpty else { return [] }
  var settings = [LineSetting](repeating: LineSetting(), count: text.count { $0 == 0x0A } + 1)
  let isSerif = lines.reduce(0) { $0 + $1.serif } * 2 > lines.reduce(0) { $0 + $1.found }
  for line in lines {
    // Among letters with serifs, those without are the heavier ones.
    settings[line.line] = LineSetting(
      size: UInt16(clamping: line.size), isHeavy: line.isBold || isSerif && line.isSans)
  }
  let body = LineSetting.body(of: lines.map { (settings[$0.line], $0.found) })
  let measure = PageMeasure(lines, body: Int(body.size))
  for index in lines.indices.dropFirst() {
    let (last, next) = (lines[index - 1], lines[index])
    guard last.page == next.page, next.line - last.line <= mostApart, measure.hadNoRoom(index) else {
      continue
    }
    let (above, below) = (settings[last.line], settings[next.line])
    if last.isBold != next.isBold, last.endsBold && next.beginsBold {
      // A phrase in bold that fills a line, and no line in bold.
      settings[(last.isBold ? last : next).line].isHeavy = false
    } else if !above.isLarger(than: below), !below.isLarger(than: above), above.isHeavy == below.isHeavy {
      settings[next.line].goesOn = above.standsOut(from: body)
    }
  }
  mark(printed.bookmarks, lines, &settings)
  return settings
}

/// How many lines of text, at the most, lie between two of one heading: large type leaves blank ones.
private let mostApart = 3

/// Marks the lines that the outline of the file names: of those of its page that say the same, the ones set largest.
private func mark(_ bookmarks: [PrintedPages.Bookmark], _ lines: [SetLine], _ settings: inout [LineSetting]) {
  var starts = [0]
  for index in lines.indices { while starts.count <= lines[index].page { starts.append(index) } }
  for bookmark in bookmarks where bookmark.page > 0 && bookmark.page <= starts.count {
    var best: Range<Int>?
    var index = starts[bookmark.page - 1]
    while index < lines.count, lines[index].page == bookmark.page - 1 {
      if settings[lines[index].line].bookmark == 0, let end = end(of: bookmark.title, lines, from: index),
        best.map({ lines[$0.lowerBound].size < lines[index].size }) ?? true
      {
        best = index..<end
      }
      index += 1
    }
    guard let best else { continue }
    for place in best {
      settings[lines[place].line].bookmark = UInt8(clamping: bookmark.level)
      if place > best.lowerBound { settings[lines[place].line].goesOn = true }
    }
  }
}

/// The index behind the lines from `start` on that together say `title`; `nil` where they do not.
private func end(of title: [UInt8], _ lines: [SetLine], from start: Int) -> Int? {
  var rest = title[...]
  var index = start
  while index < lines.count, lines[index].page == lines[start].page, rest.starts(with: lines[index].text) {
    rest = rest.dropFirst(lines[index].text.count)
    index += 1
    if rest.isEmpty { return index }
  }
  return nil
}
