import RevisionModel

/// What the type of two lines that stand one below the other says about them.
enum SettingJoint {
  /// They are one heading: the second had no room on the first.
  case sameHeading
  /// They are two: a heading and its text, or two headings.
  case apart
  /// It says nothing.
  case open
}

/// What it says that a paragraph is set as `paragraph`, and the line below it as `next`, where most text is set as `body`.
/// - Parameter isClosed: whether the paragraph ends as sentences do. Inside of a sentence, a line of another type may be one of
///   another script.
func joint(
  _ paragraph: LineSetting, _ next: LineSetting, body: LineSetting, isClosed: () -> Bool
) -> SettingJoint {
  guard paragraph.size > 0, next.size > 0 else { return .open }
  if next.goesOn { return .sameHeading }
  if next.bookmark > 0 || paragraph.bookmark > 0 { return .apart }
  let isSame =
    !paragraph.isLarger(than: next) && !next.isLarger(than: paragraph) && paragraph.isHeavy == next.isHeavy
  if isSame { return .open }
  if paragraph.standsOut(from: body) { return .apart }
  let isTitle = isClosed() || Int(next.size) * 10 >= Int(paragraph.size) * 11
  return isTitle && next.standsOut(from: body) ? .apart : .open
}

/// What most of the text of `lines` is set in.
func bodySetting(_ lines: [PrintedLine], _ settings: [LineSetting]) -> LineSetting {
  LineSetting.body(
    of: lines.compactMap { line in
      let index = Int(line.number) - 1
      return line.role == .body && index < settings.count ? (settings[index], line.range.count) : nil
    })
}
