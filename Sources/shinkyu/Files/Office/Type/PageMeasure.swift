/// How wide the text around a line is set, which tells whether the line is full.
struct PageMeasure {
  private let lines: [SetLine]
  /// The size of the text, in tenths of a point.
  private let body: Int

  /// Lines before and behind one that tell its measure.
  private static let neighbours = 15

  init(_ lines: [SetLine], body: Int) { (self.lines, self.body) = (lines, body) }

  /// Whether the first word of a line, or its first letter where words are not parted by spaces, had no room at the end of
  /// the line before, which stands right above it. O(1).
  func hadNoRoom(_ index: Int) -> Bool {
    let (last, next) = (lines[index - 1], lines[index])
    let pitch = next.bottom - last.bottom
    guard pitch * 2 > last.em, pitch * 5 < last.em * 12, next.left < last.right, last.left < next.right,
      let (left, right) = edges(around: index - 1)
    else { return false }
    let indent = last.left - left
    var room = right - last.right
    // What is centred has half of its room on either side.
    if indent > last.em, abs(indent - room) <= last.em { room += indent }
    let firstUnit = (next.right - next.left) * next.firstUnit / max(1, next.text.count)
    return room < firstUnit + last.em
  }

  /// The outermost edges of the lines of text around a line and above or below it.
  private func edges(around index: Int) -> (left: Int, right: Int)? {
    let line = lines[index]
    let near = lines[max(0, index - Self.neighbours)...min(lines.count - 1, index + Self.neighbours)].filter {
      $0.page == line.page && $0.size == body && $0.left < line.right && line.left < $0.right
    }
    guard let left = near.map(\.left).min(), let right = near.map(\.right).max() else { return nil }
    return (left, right)
  }
}
