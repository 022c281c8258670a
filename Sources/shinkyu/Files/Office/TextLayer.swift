/// What there is of text in a PDF file, by what was drawn out of it.
struct TextLayer {
  private var pages: [Page] = []

  /// One page.
  private struct Page {
    /// The line on which it begins, from 1.
    var line: Int
    /// Characters that are not white space.
    var visible = 0
    /// Of these, figures and the signs around a page number.
    var numbering = 0
    /// Of these, characters that stand for none: private use, controls, U+FFFD. So glyphs come out whose font does not
    /// say which characters they are.
    var meaningless = 0

    /// Whether most of it is characters.
    var isMeant: Bool { meaningless * 10 <= visible * 3 }
    /// Whether nothing of it can be read but a page number.
    var isUnread: Bool { visible == numbering || !isMeant }

    /// Takes a character that is not white space.
    mutating func take(_ scalar: Unicode.Scalar) {
      visible += 1
      switch scalar.value {
      case 0x00..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF, 0xFFFD, 0xF0000...: meaningless += 1
      default: if isOfPageNumber(scalar) { numbering += 1 }
      }
    }
  }

  /// - Parameter text: its pages, a form feed behind each. O(length).
  init(_ text: [UInt8]) {
    var page = Page(line: 1)
    var line = 1
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == "\n" { line += 1 }
      if scalar == "\u{0C}" {
        pages.append(page)
        page = Page(line: line)
      } else if !scalar.properties.isWhitespace {
        page.take(scalar)
      }
    }
    if page.visible > 0 || pages.isEmpty { pages.append(page) }
  }

  /// Whether there is text enough, ten characters a page, and most of it characters: a scan has a stamped page number at
  /// the most.
  var isUsable: Bool {
    var whole = Page(line: 1)
    for page in pages {
      whole.visible += page.visible
      whole.meaningless += page.meaningless
    }
    return whole.visible >= 10 * pages.count && whole.isMeant
  }

  /// The pages of which nothing was read, and the line of the first; `nil` where there is none. Numbers from 1, runs in
  /// short: 2, 4-6.
  var unreadPages: (line: Int, numbers: String)? {
    let unread = pages.indices.filter { pages[$0].isUnread }
    guard let first = unread.first else { return nil }
    var runs: [ClosedRange<Int>] = []
    for page in unread {
      if let run = runs.last, run.upperBound + 1 == page {
        runs[runs.count - 1] = run.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let numbers = runs.map {
      $0.count == 1 ? "\($0.lowerBound + 1)" : "\($0.lowerBound + 1)-\($0.upperBound + 1)"
    }
    return (pages[first].line, numbers.joined(separator: ", "))
  }
}
