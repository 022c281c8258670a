/// Candidates of one style that count on: 1, 2, 3; ア, イ, ウ. A series as a whole is headings or is not.
struct Series {
  let style: Int
  /// Numbers of the candidates, ascending.
  private(set) var members: [Int]
  /// The values of the last one.
  private var last: [Int]
  /// How many of its steps count on by one.
  private var steps = 0
  /// Whether its first number is the first of its level: 1, 1.1, 3.1.
  let startsAtOne: Bool
  /// How many of its members read as titles.
  var titles = 0
  /// How many are labels of articles before their text.
  var runIns = 0
  /// How many have text between them and the next.
  var bodies = 0
  /// How many blocks of text stand between its members.
  var texts = 0
  /// Whether text follows the last one at once.
  var endsInText = false
  /// How many have a list that begins anew right under them.
  var lists = 0
  /// How many the contents list announces.
  var announced = 0
  /// What was decided of it.
  var judgement = Judgement.alone

  /// Whether its members are headings, and by what.
  enum Judgement {
    // They are headings:
    case announced, division, textBetween, listsBetween
    /// One by itself, whose style is that of headings elsewhere.
    case habit
    // They are none:
    case sentences, alone, noTextBetween, notCounting
    /// A later series repeats its numbers and has text under them.
    case repeatedLater

    var isHeadings: Bool {
      switch self {
      case .announced, .division, .textBetween, .listsBetween, .habit: true
      case .sentences, .alone, .noTextBetween, .notCounting, .repeatedLater: false
      }
    }
  }

  init(style: Int, first: Int, values: [Int]) {
    self.style = style
    members = [first]
    last = values
    startsAtOne = values.last.map { $0 <= 1 } ?? true
  }

  /// Largest step within a series.
  private static let largestStep = 30

  /// Whether a candidate with `values` can be the next member.
  func admits(_ values: [Int]) -> Bool {
    guard let first = values.first, let before = last.first else { return values.isEmpty }
    return last.lexicographicallyPrecedes(values) && first - before <= Self.largestStep
  }

  /// Whether `values` follow the last ones at once: 3 after 2, 1.2 or 2.1 after 1.1, 3の2 after 3.
  func isNext(_ values: [Int]) -> Bool {
    for (index, pair) in zip(last, values).enumerated() where pair.0 != pair.1 {
      return pair.1 - 1 == pair.0 && values[(index + 1)...].allSatisfy { $0 <= 1 }
    }
    return values.count == last.count + 1
  }

  /// Takes the next member.
  mutating func append(_ member: Int, values: [Int]) {
    if isNext(values) { steps += 1 }
    members.append(member)
    last = values
  }

  /// Whether its members are headings, by what they look like together. A list has its items one behind the other, or
  /// whole sentences in them; headings are titles with text between.
  func judged(by traits: StyleTraits) -> Judgement {
    let count = members.count
    if titles + runIns == 0 { return .sentences }
    if announced * 2 >= count { return .announced }
    if traits.use == .division { return (titles + runIns) * 2 >= count ? .division : .sentences }
    if titles * 5 < count * 4 { return .sentences }
    if count == 1 { return .alone }
    // The items of a list have no long text among them.
    let isLong = steps == count - 1 && startsAtOne && endsInText && texts > count
    if bodies * 5 < (count - 1) * 3, !isLong { return holdsLists(traits) ? .listsBetween : .noTextBetween }
    return !traits.counts || startsAtOne && steps * 3 >= (count - 1) * 2 ? .textBetween : .notCounting
  }

  /// Whether its members hold lists: three and more that count on from one, and under four in five of them a list of their
  /// own begins at once. Of items that hold items, few do.
  private func holdsLists(_ traits: StyleTraits) -> Bool {
    let count = members.count
    return traits.counts && startsAtOne && count >= 3 && steps == count - 1 && lists * 5 >= count * 4
  }
}
