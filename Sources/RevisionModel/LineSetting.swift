/// How a line is set on its page, as far as it tells headings from text.
public struct LineSetting: Sendable, Equatable {
  /// The size of most of its letters, in tenths of a point; 0 where it is not known.
  public var size: UInt16
  /// Whether its letters are bold, or of another kind than the heavier one of those the text is set in (ゴシック among 明朝).
  public var isHeavy: Bool
  /// Its level in the outline of the file (bookmarks), from 1; 0 where that does not name it.
  public var bookmark: UInt8
  /// Whether what it begins with had no room on the line before, which is set as it is.
  public var goesOn: Bool

  package init(size: UInt16 = 0, isHeavy: Bool = false, bookmark: UInt8 = 0, goesOn: Bool = false) {
    (self.size, self.isHeavy, self.bookmark, self.goesOn) = (size, isHeavy, bookmark, goesOn)
  }

  /// Whether it is larger than `other` by what the eye sees: a twentieth, and half a point.
  package func isLarger(than other: LineSetting) -> Bool {
    Int(size) >= Int(other.size) + 5 && Int(size) * 20 >= Int(other.size) * 21
  }

  /// Whether it stands out from text that is set as `body`: larger, or heavy and not smaller where that is not.
  package func standsOut(from body: LineSetting) -> Bool {
    size > 0 && (isLarger(than: body) || isHeavy && !body.isHeavy && !body.isLarger(than: self))
  }

  /// What most of a text is set in: the size of most of what was counted, heavy where most of that is. O(lines × sizes).
  package static func body(of lines: [(setting: LineSetting, count: Int)]) -> LineSetting {
    var sizes: [(size: UInt16, count: Int, heavy: Int)] = []
    for (setting, count) in lines where setting.size > 0 {
      let known = sizes.firstIndex { $0.size == setting.size } ?? sizes.count
      if known == sizes.count { sizes.append((setting.size, 0, 0)) }
      sizes[known].count += count
      if setting.isHeavy { sizes[known].heavy += count }
    }
    guard let body = sizes.max(by: { $0.count < $1.count }) else { return LineSetting() }
    return LineSetting(size: body.size, isHeavy: body.heavy * 2 > body.count)
  }
}
