import Glibc
import RevisionModel

/// The pieces of some texts of both editions, run by run.
struct PieceRuns {
  /// Piece numbers; a piece that occurs twice in a run stands twice.
  var pieces: [UInt32] = []
  /// Where each run begins and ends in `pieces`. Runs may share pieces.
  var starts: Pair<[UInt32]> = Pair(first: [], second: [])
  var ends: Pair<[UInt32]> = Pair(first: [], second: [])

  /// The place of run `index` in `pieces`.
  @inline(__always)
  func run(_ index: Int, _ edition: Edition) -> Range<Int> {
    edition == .first
      ? Int(starts.first[index])..<Int(ends.first[index])
      : Int(starts.second[index])..<Int(ends.second[index])
  }
}

/// The pieces of all sentences of both editions, and how much each piece says.
///
/// Sentences that are the same byte for byte share one run of pieces. A piece weighs log(1 + sentences / sentences
/// that hold it), in fixed point: what stands in every sentence says next to nothing, what stands in two says much.
struct SentencePieces {
  /// How the sentences are cut.
  let kind: PieceCutter.Kind
  /// A run for each sentence.
  private(set) var runs = PieceRuns()
  /// The weight of each piece.
  private(set) var weights: [Int32] = []
  /// The summed weight of each sentence's pieces.
  private(set) var totals: Pair<[Int]>
  /// The weight of each piece that carries content; 0 for the others.
  private(set) var contentWeights: [Int32] = []
  /// The summed weight of each sentence's pieces that carry content.
  private(set) var contentTotals: Pair<[Int]>
  /// What share of each sentence's weight lies in pieces that more than `commonHolders` sentences have.
  private(set) var commonness: Pair<[Float]>
  /// From how many sentences on a piece is a matter of pattern.
  private static let commonHolders = 8

  /// How many distinct pieces there are.
  var distinct: Int { weights.count }

  /// Cuts every sentence of both documents. O(bytes).
  init(_ documents: borrowing Pair<Document>) {
    let counts = Pair(first: documents.first.sentences.count, second: documents.second.sentences.count)
    runs.starts = counts.map { Array(repeating: 0, count: $0) }
    runs.ends = runs.starts
    totals = counts.map { Array(repeating: 0, count: $0) }
    contentTotals = totals
    commonness = counts.map { Array(repeating: 0, count: $0) }
    let isUnspaced = Edition.allCases.contains { !documents[$0].language.separatesWords }
    kind = isUnspaced ? .characterTriples : .wordsAndQuadruples
    let sentences = counts.first + counts.second
    let heaviestCommon = PieceHolders.weight(Double(sentences), Double(Self.commonHolders + 1))
    cutAll(documents, PieceCutter(kind))
    for edition in Edition.allCases {
      for sentence in 0..<counts[edition] {
        var total = 0
        var content = 0
        var common = 0
        for index in runs.run(sentence, edition) {
          let weight = weights[Int(runs.pieces[index])]
          total += Int(weight)
          content += Int(contentWeights[Int(runs.pieces[index])])
          if weight <= heaviestCommon { common += Int(weight) }
        }
        totals[edition][sentence] = total
        contentTotals[edition][sentence] = content
        commonness[edition][sentence] = total == 0 ? 0 : Float(common) / Float(total)
      }
    }
  }

  private mutating func cutAll(_ documents: borrowing Pair<Document>, _ cutter: PieceCutter) {
    var cutter = cutter
    let bytes = documents.first.bytes.count + documents.second.bytes.count
    var table = PieceTable(capacity: bytes / 16)
    var keys: [UInt64] = []
    var holders = PieceHolders()
    var known: [Known?] = []
    var serial: UInt32 = 0
    runs.pieces.reserveCapacity(bytes / 3)
    for edition in Edition.allCases {
      let document = edition == .first ? documents.first : documents.second
      document.bytes.withUnsafeBufferPointer { text in
        for sentence in 0..<document.sentences.count {
          serial += 1
          let range = document.byteRange(ofSentence: sentence)
          let wording = Int(document.wordings[sentence].id)
          while known.count <= wording { known.append(nil) }
          if let run = known[wording], Self.same(documents, run, text, range) {
            runs.starts[edition][sentence] = run.start
            runs.ends[edition][sentence] = run.end
          } else {
            runs.starts[edition][sentence] = UInt32(runs.pieces.count)
            cutter.cut(UnsafeBufferPointer(rebasing: text[range]), into: &keys)
            table.appendNumbers(of: keys, to: &runs.pieces)
            runs.ends[edition][sentence] = UInt32(runs.pieces.count)
            if known[wording] == nil {
              known[wording] = Known(
                edition: edition, bytes: range, start: runs.starts[edition][sentence],
                end: runs.ends[edition][sentence])
            }
          }
          holders.count(runs.pieces[runs.run(sentence, edition)], of: serial, distinct: table.count)
        }
      }
    }
    weights = holders.weights(among: Double(serial))
    contentWeights = zip(table.keys, weights).map { ContentPieces.isContent($0, kind) ? $1 : 0 }
  }

  /// A sentence whose pieces are known.
  private struct Known {
    var edition: Edition
    var bytes: Range<Int>
    var start: UInt32
    var end: UInt32
  }

  private static func same(
    _ documents: borrowing Pair<Document>, _ known: Known, _ text: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    guard known.bytes.count == range.count else { return false }
    return (known.edition == .first ? documents.first : documents.second).bytes.withUnsafeBufferPointer {
      other in
      memcmp(other.baseAddress! + known.bytes.lowerBound, text.baseAddress! + range.lowerBound, range.count)
        == 0
    }
  }
}
