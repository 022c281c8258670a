import RevisionModel

/// Two sections that may belong together, and how much speaks for it.
struct SectionCandidate {
  var first: Int
  var second: Int
  /// Dice of the bodies' rare pieces, from 0 to 1.
  var body: Double = 0
  /// Dice of the titles' pieces, from 0 to 1.
  var title: Double = 0
  /// What of the smaller body's rare pieces is in the other, from 0 to 1.
  var containment: Double = 0
}

/// Finds the pairs of sections whose bodies or titles have rare pieces in common.
///
/// A piece that stands in many sections of both editions tells nothing and costs much: only pieces with at most
/// `cap` pairs of sections count at all, which bounds the work by `cap` for each piece.
struct SectionLikeness {
  /// At most this many pairs of sections for one piece.
  static let cap = 64
  /// At most this many candidates are kept for each first section.
  static let width = 12

  /// The candidates, grouped by first section, ascending.
  private(set) var candidates: [SectionCandidate] = []
  /// The weight of each section's rare pieces.
  private(set) var bodyTotals: Pair<[Int]>

  /// O(pieces × cap).
  init(_ pieces: SentencePieces, _ tables: Pair<SectionTable>) {
    let bodies = CappedPostings(tables.map(\.bodies), pieces.runs, weights: pieces.weights, cap: Self.cap)
    let titlePieces = TitlePieces(tables, pieces.kind)
    let titles = CappedPostings(
      tables.map { (0..<$0.count).map { $0..<$0 + 1 } }, titlePieces.runs, weights: titlePieces.weights,
      cap: Self.cap)
    bodyTotals = bodies.totals
    collect(bodies, titles, tables.map(\.count))
  }

  private mutating func collect(_ bodies: CappedPostings, _ titles: CappedPostings, _ counts: Pair<Int>) {
    var sums = Pair(
      first: Array(repeating: 0, count: counts.second), second: Array(repeating: 0, count: counts.second))
    for section in 0..<counts.first {
      var met: [Int] = []
      var metByTitle: [Int] = []
      bodies.addCommons(of: section, to: &sums.first, met: &met)
      titles.addCommons(of: section, to: &sums.second, met: &metByTitle)
      for other in metByTitle where sums.first[other] == 0 { met.append(other) }
      var row: [SectionCandidate] = []
      for other in met {
        row.append(
          candidate(
            section, other, bodies, titles, inBody: sums.first[other], inTitle: sums.second[other]))
        sums.first[other] = 0
        sums.second[other] = 0
      }
      row.sort {
        ($0.body + $0.title, $0.containment, $1.second) > ($1.body + $1.title, $1.containment, $0.second)
      }
      candidates += row.prefix(Self.width).sorted { $0.second < $1.second }
    }
  }

  private func candidate(
    _ first: Int, _ second: Int, _ bodies: CappedPostings, _ titles: CappedPostings, inBody: Int, inTitle: Int
  ) -> SectionCandidate {
    let own = bodies.totals.first[first]
    let its = bodies.totals.second[second]
    let title = titles.totals.first[first] + titles.totals.second[second]
    return SectionCandidate(
      first: first, second: second, body: 2 * Double(inBody) / Double(max(1, own + its)),
      title: 2 * Double(inTitle) / Double(max(1, title)),
      containment: Double(inBody) / Double(max(1, min(own, its))))
  }
}

/// The pieces of all titles, with weights of their own: how rare a piece is among titles.
private struct TitlePieces {
  /// A run for each title.
  var runs = PieceRuns()
  let weights: [Int32]

  init(_ tables: Pair<SectionTable>, _ kind: PieceCutter.Kind) {
    var table = PieceTable()
    var cutter = PieceCutter(kind)
    var keys: [UInt64] = []
    var holders = PieceHolders()
    var serial: UInt32 = 0
    for edition in Edition.allCases {
      for title in tables[edition].titles {
        serial += 1
        title.withUnsafeBufferPointer { cutter.cut($0, into: &keys) }
        runs.starts[edition].append(UInt32(runs.pieces.count))
        let start = runs.pieces.count
        table.appendNumbers(of: keys, to: &runs.pieces)
        holders.count(runs.pieces[start...], of: serial, distinct: table.count)
        runs.ends[edition].append(UInt32(runs.pieces.count))
      }
    }
    weights = holders.weights(among: Double(serial))
  }
}
