import RevisionModel

/// Two sentences between which the full stop moved: what ended the first one begins the second one now. The model has no
/// link of two to two, and the part between the two full stops would read as taken away and written anew.
enum ShiftedEnd {
  /// What two links must gain by being one, as a share of the lighter side.
  static let gain = 0.2
  /// What share of a loose sentence must stand in a link of its neighbours for it to belong there.
  static let contained = 0.4
  /// How like the two sides must be when taken together.
  static let whole = 0.6
}

extension GapLinker {
  /// Joins two links of one sentence to one that stand side by side, and a link of two to one with the loose sentence
  /// beside the one, where the four sentences have much more in common together than apart. O(links), and O(length)
  /// for those that stand side by side.
  mutating func joiningShiftedEnds(_ links: [GapLink], _ gap: Gap) -> [GapLink] {
    var joined: [GapLink] = []
    for (index, link) in links.enumerated() {
      if let last = joined.last, let both = joining(last, link, gap) {
        joined[joined.count - 1] = both
      } else {
        let next = index + 1 < links.count ? links[index + 1] : nil
        joined.append(extending(link, after: joined.last, before: next, gap) ?? link)
      }
    }
    return joined
  }

  /// Two links of one to one as one link.
  private mutating func joining(_ one: GapLink, _ next: GapLink, _ gap: Gap) -> GapLink? {
    guard one.isPair, next.isPair, one.first.upperBound == next.first.lowerBound,
      one.second.upperBound == next.second.lowerBound
    else { return nil }
    let both = GapLink(
      first: one.first.lowerBound..<next.first.upperBound,
      second: one.second.lowerBound..<next.second.upperBound,
      probability: min(one.probability, next.probability))
    guard mayStand(both, gap) else { return nil }
    let least =
      ShiftedEnd.gain * Double(min(total(both.first, .first, gap), total(both.second, .second, gap)))
    let crossed = max(common(one.first, next.second, gap), common(next.first, one.second, gap))
    guard crossed >= least else { return nil }
    let whole = weight(both, gap)
    let apart = common(one.first, one.second, gap) + common(next.first, next.second, gap)
    return Double(whole) - apart >= least && isWhole(both, whole, gap) ? both : nil
  }

  /// A link of two to one, or of one to two, with the loose sentence before or behind the one.
  private mutating func extending(
    _ link: GapLink, after last: GapLink?, before next: GapLink?, _ gap: Gap
  ) -> GapLink? {
    guard link.first.count + link.second.count == 3 else { return nil }
    let edition: Edition = link.first.count == 1 ? .first : .second
    for place in [link[edition].lowerBound - 1, link[edition].upperBound]
    where gap[edition].indices.contains(place) && last?[edition].contains(place) != true
      && next?[edition].contains(place) != true
    {
      var both = link
      both[edition] = min(place, link[edition].lowerBound)..<max(place + 1, link[edition].upperBound)
      guard mayStand(both, gap) else { continue }
      let whole = weight(both, gap)
      let gain = whole - weight(link, gap)
      if Double(gain) >= ShiftedEnd.contained * Double(total(place..<place + 1, edition, gap)),
        isWhole(both, whole, gap)
      {
        return both
      }
    }
    return nil
  }

  /// Whether its sentences are neighbours and nobody parted them.
  private func mayStand(_ link: GapLink, _ gap: Gap) -> Bool {
    Edition.allCases.allSatisfy { edition in
      zip(link[edition].dropFirst(), link[edition]).allSatisfy { gap[edition][$0] == gap[edition][$1] + 1 }
    }
      && link.first.allSatisfy { row in
        link.second.allSatisfy { decisions.allows(gap.first[row], gap.second[$0]) }
      }
  }

  /// Whether the two sides of a link, which have `weight` in common, are alike enough.
  private func isWhole(_ link: GapLink, _ weight: Int, _ gap: Gap) -> Bool {
    let totals = total(link.first, .first, gap) + total(link.second, .second, gap)
    return 2 * Double(weight) >= ShiftedEnd.whole * Double(totals)
  }

  /// The common weight of one sentence and another of a gap, from their likeness.
  private func common(_ first: Range<Int>, _ second: Range<Int>, _ gap: Gap) -> Double {
    let likeness = Double(gap.likeness[first.lowerBound * gap.second.count + second.lowerBound])
    return likeness * Double(total(first, .first, gap) + total(second, .second, gap)) / 2
  }
}
