import RevisionModel
import RevisionText

/// Why each block is a heading or, where it begins like one, is none: what inference decided, put into words' places.
/// Kept only where it is asked for.
struct HeadingAccount {
  /// One list for each block; empty for blocks that nobody would take for a heading.
  private(set) var reasons: [[HeadingReason]]

  init(blocks: Int) { reasons = Array(repeating: [], count: blocks) }

  /// Takes the decisions of an inference: first those on numbers, then the headings that came of them.
  mutating func take(
    _ inference: HeadingInference, _ candidates: CandidateList, _ headings: [FoundHeading], isSetOff: Bool
  ) {
    let shapes = inference.shapes
    let series = candidates.series.map { NumberSeries($0, candidates, inference) }
    for candidate in candidates.candidates {
      let shape = shapes[candidate.shape]
      reasons[shape.block] =
        isSetOff ? [HeadingReason(.numbersOfLists)] : series[candidate.series].reasons(against: shape)
    }
    for shape in shapes where reasons[shape.block].isEmpty {
      if let label = shape.label, !label.values.isEmpty {
        reasons[shape.block] = Self.refusal(of: label, shape)
      }
    }
    for heading in headings {
      let block = shapes[heading.shape].block
      reasons[block] = Self.reasons(for: heading, series)
      if heading.announcedIndent != nil, reasons[block].last?.code != .announced {
        reasons[block].append(HeadingReason(.announced))
      }
      if heading.isRunIn { reasons[block].append(HeadingReason(.runIn)) }
      if heading.hasCaption { reasons[shapes[heading.shape - 1].block] = [HeadingReason(.caption)] }
      if heading.isContinued { reasons[shapes[heading.shape + 1].block] = [HeadingReason(.continued)] }
    }
  }

  /// Why a shape with a number did not even become a candidate.
  private static func refusal(of label: NumberLabel, _ shape: BlockShape) -> [HeadingReason] {
    if StyleTraits(label).use == .other { return [HeadingReason(.otherUse, [label.style])] }
    return shape.flaw?.reason.map { [$0] } ?? []
  }

  private static func reasons(for heading: FoundHeading, _ series: [NumberSeries]) -> [HeadingReason] {
    switch heading.ground {
    case .series: series[heading.series].reasons
    case .announced: [HeadingReason(.announced)]
    case .knownWord: [HeadingReason(.knownWord)]
    case .setOff(let lines): [HeadingReason(.setOff, ["\(lines)"])]
    case .lone: [HeadingReason(.lone)]
    case .standIn: [HeadingReason(.standIn)]
    case .recurring: [HeadingReason(.recurring)]
    case .larger(let size, let body): [HeadingReason(.largerType, [points(size), points(body)])]
    case .heavier: [HeadingReason(.heavierType)]
    case .bookmarked: [HeadingReason(.bookmark)]
    case .typography(let count): [HeadingReason(.typography, ["\(count)"])]
    }
  }
}

/// Tenths of a point as points: 105 is 10.5.
private func points(_ tenths: Int) -> String {
  tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// A series with what was decided of it.
private struct NumberSeries {
  /// The series itself, and what was decisive.
  let reasons: [HeadingReason]
  private let isHeadings: Bool

  init(_ series: Series, _ candidates: CandidateList, _ inference: HeadingInference) {
    let numbers = [series.members[0], series.members[series.members.count - 1]].map { member in
      let shape = inference.shapes[candidates.candidates[member].shape]
      let end = shape.text.lowerBound + (shape.label?.length ?? 0)
      return Text(bytes: inference.bytes, start: shape.text.lowerBound, end: end).trimmed.string
    }
    let count = series.members.count
    let style = candidates.names[series.style]
    let itself =
      count == 1 ? HeadingReason(.number, [numbers[0]]) : HeadingReason(.series, numbers + ["\(count)"])
    let decisive: HeadingReason =
      switch series.judgement {
      case .announced: HeadingReason(.announcedSeries, ["\(series.announced)", "\(count)"])
      case .division: HeadingReason(.division, [style])
      case .textBetween: HeadingReason(.textBetween)
      case .listsBetween: HeadingReason(.listsBetween)
      case .habit: HeadingReason(.habit)
      case .sentences: HeadingReason(.sentencesInSeries)
      case .alone: HeadingReason(.alone)
      case .noTextBetween: HeadingReason(.noTextBetween)
      case .notCounting: HeadingReason(.notCounting)
      case .repeatedLater: HeadingReason(.repeatedLater)
      }
    reasons = [itself, decisive]
    isHeadings = series.judgement.isHeadings
  }

  /// Why `shape`, which is of the series, is no heading.
  func reasons(against shape: BlockShape) -> [HeadingReason] {
    let flaw = shape.flaw?.reason.map { [$0] } ?? []
    return isHeadings ? flaw : reasons + flaw
  }
}

extension TitleFlaw {
  /// The same for people; `nil` for what was not looked at.
  fileprivate var reason: HeadingReason? {
    switch self {
    case .otherKind: nil
    case .sentence: HeadingReason(.sentence)
    case .tooLong: HeadingReason(.tooLong)
    case .leaders: HeadingReason(.leaders)
    case .clause: HeadingReason(.clause)
    }
  }
}
