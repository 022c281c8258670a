import RevisionModel

/// Where the bars and ribbons of the picture stand, in whole units of the drawing.
///
/// Both editions share one scale. Up to `crowd` sections each bar has room to be seen; beyond that heights are
/// proportional alone, and what comes out thinner than a unit is not drawn, which bounds the size of the picture.
struct PictureLayout {
  /// From `top` to below `bottom`, one bar a section.
  struct Bar: Equatable {
    var top: Int
    var bottom: Int
    var height: Int { bottom - top }
  }

  /// What joins a part of a first bar to a part of a second bar, for one link, or for a run of links that are alike
  /// and lie edge to edge.
  struct Ribbon: Equatable {
    /// Rows of the links; some between them may be too thin to be drawn.
    var rows: Range<Int>
    var first: Bar
    var second: Bar
  }

  /// More sections than this on either side are drawn without room of their own.
  static let crowd = 400
  /// Height of a line of labels.
  static let labelHeight = 15

  private(set) var bars: Pair<[Bar]>
  private(set) var ribbons: [Ribbon]
  private(set) var height: Int

  /// A layout for sections of the given `sizes` (characters) joined by `links`. O(sections + links).
  init(sizes: Pair<[Int]>, links: Alignment) {
    let most = max(sizes.first.count, sizes.second.count)
    let isCrowded = most > Self.crowd
    let least = isCrowded ? 0 : 4
    let gap = isCrowded ? 0 : 2
    height = isCrowded ? 1400 : max(240, min(1400, most * 18))
    height = max(height, most * (least + gap) + 200 * (isCrowded ? 0 : 1))
    let total = max(1, sizes.first.reduce(0, +), sizes.second.reduce(0, +))
    let room = height - most * (least + gap)
    bars = sizes.map { Self.bars($0, total: total, room: room, least: least, gap: gap) }
    ribbons = []
    for row in 0..<links.count {
      let own = Self.ribbons(
        row, first: links.members(row, .first).map { bars.first[Int($0)] },
        second: links.members(row, .second).map { bars.second[Int($0)] })
      for ribbon in own { append(ribbon, links) }
    }
  }

  /// Adds a ribbon, to the one before it where both are alike and no gap is between them (in a crowd there is none).
  private mutating func append(_ ribbon: Ribbon, _ links: Alignment) {
    if let last = ribbons.last, last.first.bottom == ribbon.first.top,
      last.second.bottom == ribbon.second.top,
      links.kind(last.rows.lowerBound) == links.kind(ribbon.rows.lowerBound),
      links.isMoved(last.rows.lowerBound) == links.isMoved(ribbon.rows.lowerBound),
      last.rows.upperBound <= ribbon.rows.lowerBound
    {
      ribbons[ribbons.count - 1] = Ribbon(
        rows: last.rows.lowerBound..<ribbon.rows.upperBound,
        first: Bar(top: last.first.top, bottom: ribbon.first.bottom),
        second: Bar(top: last.second.top, bottom: ribbon.second.bottom))
    } else {
      ribbons.append(ribbon)
    }
  }

  private static func bars(_ sizes: [Int], total: Int, room: Int, least: Int, gap: Int) -> [Bar] {
    var done = 0
    var bars: [Bar] = []
    bars.reserveCapacity(sizes.count)
    for (index, size) in sizes.enumerated() {
      let top = done * room / total + index * (least + gap)
      done += size
      bars.append(Bar(top: top, bottom: done * room / total + index * (least + gap) + least))
    }
    return bars
  }

  /// The ribbons of one link: both sides are laid end to end, each as a whole from 0 to 1, and every stretch between
  /// two cuts is a ribbon. One to n gives n ribbons.
  private static func ribbons(_ row: Int, first: [Bar], second: [Bar]) -> [Ribbon] {
    if first.isEmpty || second.isEmpty { return [] }
    let scale = 1 << 20
    let cuts = (Self.cuts(first, scale), Self.cuts(second, scale))
    var result: [Ribbon] = []
    var place = (0, 0)
    var start = 0
    while place.0 < first.count && place.1 < second.count {
      let end = min(cuts.0[place.0 + 1], cuts.1[place.1 + 1])
      let ribbon = Ribbon(
        rows: row..<row + 1, first: Self.part(first[place.0], of: cuts.0, place.0, start..<end),
        second: Self.part(second[place.1], of: cuts.1, place.1, start..<end))
      if ribbon.first.height > 0 || ribbon.second.height > 0 { result.append(ribbon) }
      start = end
      if cuts.0[place.0 + 1] <= end { place.0 += 1 }
      if cuts.1[place.1 + 1] <= end { place.1 += 1 }
    }
    return result
  }

  private static func cuts(_ bars: [Bar], _ scale: Int) -> [Int] {
    let total = max(1, bars.reduce(0) { $0 + $1.height })
    var cuts = [0]
    var done = 0
    for bar in bars {
      done += bar.height
      cuts.append(done * scale / total)
    }
    cuts[bars.count] = scale
    return cuts
  }

  /// The part of a bar that lies in `stretch`, where the bar as a whole takes the stretch from cut to cut.
  private static func part(_ bar: Bar, of cuts: [Int], _ place: Int, _ stretch: Range<Int>) -> Bar {
    let whole = max(1, cuts[place + 1] - cuts[place])
    return Bar(
      top: bar.top + (stretch.lowerBound - cuts[place]) * bar.height / whole,
      bottom: bar.top + (stretch.upperBound - cuts[place]) * bar.height / whole)
  }

  /// The bars of an edition that get a label: the higher ones in the tree first, then whichever fit between.
  /// `levels` has one level for each section; `spacing` is the least distance of two labels. O(sections).
  func labelled(_ edition: Edition, levels: [Int], spacing: Int) -> [Int] {
    let bars = bars[edition]
    var taken = Array(repeating: false, count: height + 2 * spacing + 2)
    var chosen: [Int] = []
    let highest = levels.max() ?? 0
    for level in 0...min(highest, 9) {
      for index in bars.indices where min(levels[index], 9) == level && bars[index].height > 0 {
        let middle = (bars[index].top + bars[index].bottom) / 2
        let near = max(0, middle - spacing + 1)...min(taken.count - 1, middle + spacing - 1)
        if taken[near].contains(true) { continue }
        taken[middle] = true
        chosen.append(index)
      }
    }
    return chosen.sorted()
  }
}
