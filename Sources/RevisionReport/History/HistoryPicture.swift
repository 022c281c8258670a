import RevisionModel

/// The picture of the editions in whole units of the drawing: a column each, laid in by the editions its text came in
/// with, and ribbons of what goes on to the next.
struct HistoryLayout {
  /// A part of a column: what came in with one edition.
  struct Part: Equatable {
    var top: Int
    var height: Int
  }

  static let columnWidth = 150
  static let gap = 110
  /// Height of the largest edition.
  static let height = 360

  /// For each column, its parts from the earliest edition on; empty ones have no height.
  private(set) var columns: [[Part]]

  /// A layout of characters by the edition they came in with, for each edition.
  init(_ flow: [[Int]]) {
    let most = max(1, flow.map { $0.reduce(0, +) }.max() ?? 1)
    columns = flow.map { counts in
      var done = 0
      return counts.map { count in
        let top = done * Self.height / most
        done += count
        return Part(top: top, height: done * Self.height / most - top)
      }
    }
  }

  /// The width of the drawing.
  var width: Int { columns.count * (Self.columnWidth + Self.gap) - Self.gap }

  /// Where a column begins.
  func x(_ column: Int) -> Int { column * (Self.columnWidth + Self.gap) }
}

extension HistoryPage {
  /// The editions side by side.
  mutating func writePicture() {
    let layout = HistoryLayout(history.flow)
    begin("picture", .historyPicture)
    writeNote(words[.historyPictureNote])
    out.raw("<svg class=\"picture\" viewBox=\"0 -28 ")
    out.raw(layout.width)
    out.raw(" ")
    out.raw(HistoryLayout.height + 32)
    out.raw("\" role=\"img\" aria-labelledby=\"picture-text\"><title id=\"picture-text\">")
    let shares = history.files.indices.map { edition in
      words.filled(
        .historyShare, words.edition(edition), Figures.percent(history.tally(.phraseCarriedOver, edition)))
    }
    out.text(
      words.filled(
        .historyPictureText, Figures.grouped(history.files.count), words.edition(last), words.list(shares)))
    out.raw("</title>\n")
    for column in layout.columns.indices.dropLast() { writeRibbons(layout, from: column) }
    for column in layout.columns.indices { writeColumn(layout, column) }
    out.raw("</svg>\n</section>\n")
  }

  /// What goes on from one edition to the next: as much of either part as both have.
  private mutating func writeRibbons(_ layout: HistoryLayout, from column: Int) {
    let start = layout.x(column) + HistoryLayout.columnWidth
    let end = layout.x(column + 1)
    for (edition, part) in layout.columns[column].enumerated() {
      let next = layout.columns[column + 1][edition]
      let height = min(part.height, next.height)
      if height == 0 { continue }
      out.raw("<path class=\"flow ")
      writeClass(edition)
      out.raw("\" d=\"M")
      writeCurve(start, part.top, end, next.top)
      out.raw("L")
      writeCurve(end, next.top + height, start, part.top + height)
      out.raw("Z\"/>\n")
    }
  }

  /// A point and a curve from it to another one that leaves and arrives level.
  private mutating func writeCurve(_ x: Int, _ y: Int, _ endX: Int, _ endY: Int) {
    let middle = (x + endX) / 2
    out.raw(Array("\(x) \(y)C\(middle) \(y) \(middle) \(endY) \(endX) \(endY)".utf8))
  }

  private mutating func writeColumn(_ layout: HistoryLayout, _ column: Int) {
    let x = layout.x(column)
    let total = history.flow[column].reduce(0, +)
    writeText(words.edition(column), x: x, y: -10)
    for (edition, part) in layout.columns[column].enumerated() where part.height > 0 {
      let share = Figures.percent(Tally(counted: history.flow[column][edition], total: total))
      let label = words.filled(.historyShare, words.edition(edition), share)
      out.raw("<g><title>")
      out.text(words.filled(.historyShare, words.edition(column), label))
      out.raw("</title><rect class=\"")
      writeClass(edition)
      out.raw(Array("\" x=\"\(x)\" y=\"\(part.top)\" ".utf8))
      out.raw(Array("width=\"\(HistoryLayout.columnWidth)\" height=\"\(part.height)\"/>".utf8))
      if part.height >= 22 { writeText(label, x: x, y: part.top + part.height / 2 + 5) }
      out.raw("</g>\n")
    }
  }

  /// A text in the middle of a column.
  private mutating func writeText(_ text: [UInt8], x: Int, y: Int) {
    out.raw(Array("<text x=\"\(x + HistoryLayout.columnWidth / 2)\" y=\"\(y)\">".utf8))
    out.text(text)
    out.raw("</text>")
  }
}
