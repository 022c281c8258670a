import RevisionModel

/// The types that stand out from the text of a source: larger ones, and heavy ones where the text is not. Of one class is what a
/// reader takes to be set alike.
struct TypeClasses {
  /// The settings of the classes, from the one that stands out most.
  private(set) var settings: [LineSetting] = []
  /// For each shape its class; `nil` where it is set as text is, or nothing tells how.
  private(set) var classes: [Int?]
  /// What most of the text around each shape is set in.
  private(set) var bodies: [LineSetting]

  /// O(shapes × classes). Text is told for each file by itself.
  init(_ shapes: [BlockShape], _ source: Source) {
    classes = Array(repeating: nil, count: shapes.count)
    bodies = Array(repeating: LineSetting(), count: shapes.count)
    var start = 0
    for end in shapes.indices.map({ $0 + 1 }) where end == shapes.count || shapes[end].beginsFile {
      let body = LineSetting.body(
        of: shapes[start..<end].map { (source.blocks[$0.block].setting, $0.text.count) })
      for index in start..<end { bodies[index] = body }
      start = end
    }
    let found = shapes.indices.filter { index in
      let setting = source.blocks[shapes[index].block].setting
      return setting.size > 0 && setting.standsOut(from: bodies[index])
    }
    for index in found { add(source.blocks[shapes[index].block].setting) }
    settings.sort { ($0.size, $0.isHeavy ? 1 : 0) > ($1.size, $1.isHeavy ? 1 : 0) }
    for index in found {
      let setting = source.blocks[shapes[index].block].setting
      classes[index] = settings.firstIndex { Self.areAlike($0, setting) }
    }
  }

  /// Types that are told apart, those that come first; what is set in others is text.
  private static let most = 64

  private mutating func add(_ setting: LineSetting) {
    if settings.count < Self.most, !settings.contains(where: { Self.areAlike($0, setting) }) {
      settings.append(LineSetting(size: setting.size, isHeavy: setting.isHeavy))
    }
  }

  private static func areAlike(_ first: LineSetting, _ second: LineSetting) -> Bool {
    first.isHeavy == second.isHeavy && !first.isLarger(than: second) && !second.isLarger(than: first)
  }
}
