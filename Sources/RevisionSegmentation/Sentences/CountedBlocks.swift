import RevisionModel
import RevisionText

/// Which blocks of `source` begin with a number that nothing but white space sets off, and are nevertheless sure to be
/// numbered: 3 in a statute, whose markup states the numbers; elsewhere `３　…` or `３ …`, in a list that
/// counts on from 1, from 2 behind the first paragraph of an article, which has no number, or that is the first
/// paragraph of supplementary provisions (附則), which has one though it be the only one. One entry a block. O(size of
/// the labels).
func countedBlocks(_ source: Source, _ outline: [BlockHeading?]) -> [Bool] {
  var counted = [Bool](repeating: false, count: source.blocks.count)
  var lists: [String: CountedList] = [:]
  var article = ArticlePlace()
  source.bytes.withUnsafeBufferPointer { bytes in
    for (index, block) in source.blocks.enumerated() where !block.isSetAside {
      let text = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
      if text.isEmpty { continue }
      if source.format(at: text.start) == .statute {
        counted[index] = true
        continue
      }
      if let heading = outline[index] {
        lists.removeAll()
        article.take(heading, text)
        continue
      }
      let label = text.label
      article.takeParagraph(label)
      guard let label, text.isSpaced(label), let value = label.values.first else { continue }
      let last = lists[label.style]
      if let last, value == last.value + 1 {
        if value == 2 { counted[last.block] = true }
        counted[index] = true
      } else if value == 2 && article.isBehindFirstParagraph || value == 1 && article.beginsSupplement {
        counted[index] = true
      } else if value != 1 {
        continue
      }
      lists[label.style] = CountedList(value: value, block: index)
    }
  }
  return counted
}

/// The last block of a list that counts on.
private struct CountedList {
  var value: Int
  var block: Int
}

/// How many paragraphs there were since the heading of an article, or of supplementary provisions.
private struct ArticlePlace {
  private var paragraphs: Int?
  private var isSupplement = false

  /// Takes a heading; the text behind it in its own block is the article's first paragraph.
  mutating func take(_ heading: BlockHeading, _ text: Text) {
    let number = Text(bytes: text.bytes, start: heading.number.lowerBound, end: heading.number.upperBound)
    if heading.effect == .continues && number.isEmpty && paragraphs == 0 { return }
    isSupplement = text.isSupplement
    let isArticle = number.isArticleNumber || isSupplement
    paragraphs = isArticle ? (heading.end ?? text.end) < text.end ? 1 : 0 : nil
  }

  /// Takes a block. Items of an article, which are numbered in other styles, are no paragraphs of it.
  mutating func takeParagraph(_ label: NumberLabel?) {
    if let label, !label.values.isEmpty, label.style != "#" { return }
    paragraphs = paragraphs.map { $0 + 1 }
  }

  /// Whether the block at hand is the second paragraph of an article.
  var isBehindFirstParagraph: Bool { paragraphs == 2 && !isSupplement }
  /// Whether the block at hand is the first paragraph of supplementary provisions.
  var beginsSupplement: Bool { paragraphs == 1 && isSupplement }
}

extension Text {
  /// Whether `label`, which it begins with, is one number with white space behind it: wide or narrow, for that is
  /// notation.
  fileprivate func isSpaced(_ label: NumberLabel) -> Bool {
    guard label.isBareNumber, label.values.count == 1 else { return false }
    let behind = scalar(at: start + label.length).scalar
    return behind == 0x20 || behind == 0x3000 || behind == 0x09
  }

  /// Whether it is the heading of supplementary provisions: 附則, 附　則, 附則（…）.
  fileprivate var isSupplement: Bool {
    guard !isEmpty, scalar(at: start).scalar == 0x9644 else { return false }
    let next = skippingSpace(from: start + 3)
    return next < end && scalar(at: next).scalar == 0x5247
  }

  /// Whether it is the number of an article: 第三条.
  fileprivate var isArticleNumber: Bool {
    guard !isEmpty, scalar(at: start).scalar == 0x7B2C else { return false }
    var at = start
    while at < end {
      let (scalar, length) = scalar(at: at)
      if scalar == 0x6761 { return true }
      at += length
    }
    return false
  }
}
