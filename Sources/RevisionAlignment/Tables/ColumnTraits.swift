import RevisionModel
import RevisionText

/// The characters of the name of a column, leniently folded, for comparing it with others.
struct NameCharacters {
  /// In the order of reading.
  private var scalars: [UInt32] = []
  private var sorted: [UInt32] = []

  /// Shorter names stand in others by chance (年 in 前年比).
  private static let shortest = 2
  /// Longer names are compared by their beginnings.
  private static let longest = 64

  init() {}

  init(_ text: ArraySlice<UInt8>) {
    var folded: [UInt8] = []
    text.withUnsafeBufferPointer { Folding.appendLoose($0, to: &folded) }
    folded.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count && scalars.count < Self.longest {
        scalars.append(nextScalar(bytes, &position))
      }
    }
    sorted = scalars.sorted()
  }

  /// The length of the shorter name over that of the longer one where it stands whole in it (現状 in 現状値), else 0.
  func containment(_ other: NameCharacters) -> Double {
    let (short, long) =
      scalars.count < other.scalars.count ? (scalars, other.scalars) : (other.scalars, scalars)
    guard short.count >= Self.shortest,
      (0...long.count - short.count).contains(where: { long[$0...].starts(with: short) })
    else { return 0 }
    return Double(short.count) / Double(long.count)
  }

  /// The square of the Dice of the characters, so that one in common counts for little.
  func likeness(_ other: NameCharacters) -> Double {
    let share = diceOfSorted(sorted, other.sorted)
    return share * share
  }
}

/// What is typical of the cells of a column: whether they are figures and of which unit, and their characters.
struct CellTraits {
  /// What most cells are.
  enum Kind {
    case figures
    case words
    case mixed
  }

  private var figures = 0
  private var words = 0
  /// The unit that leads the vote, and by how much (R. S. Boyer and J S. Moore, MJRTY, 1981).
  private var unit: [UInt32] = []
  private var lead = 0
  /// Of cells of words.
  private var characters: [UInt32] = []

  /// A cell whose text without its digits is longer is no figure.
  private static let longestUnit = 4
  /// So many characters of words are kept.
  private static let longest = 2_000

  /// Reads a cell.
  mutating func note(_ text: ArraySlice<UInt8>) {
    var rest: [UInt32] = []
    var hasDigit = false
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let scalar = nextScalar(bytes, &position)
        switch script(of: scalar) {
        case .digit: hasDigit = true
        case .space,
          .punctuation where scalar != 0x25 && scalar != 0xFF05:
          continue
        case .kanji, .hiragana, .katakana, .latin, .other, .punctuation: rest.append(scalar)
        }
      }
    }
    if hasDigit && rest.count <= Self.longestUnit {
      figures += 1
      vote(rest)
    } else if !rest.isEmpty {
      words += 1
      if characters.count < Self.longest { characters += rest }
    }
  }

  private mutating func vote(_ other: [UInt32]) {
    if lead == 0 { unit = other }
    lead += other == unit ? 1 : -1
  }

  var kind: Kind { figures > 2 * words ? .figures : words > 2 * figures ? .words : .mixed }

  /// Whether these are figures and the others words.
  func contradicts(_ other: CellTraits) -> Bool {
    kind == .figures && other.kind == .words || kind == .words && other.kind == .figures
  }

  /// Whether both are figures, mostly of one unit, and not of the same.
  func isOfOtherUnit(_ other: CellTraits) -> Bool {
    guard kind == .figures, other.kind == .figures, lead > 0, other.lead > 0 else { return false }
    return !unit.isEmpty && !other.unit.isEmpty && unit != other.unit
  }

  /// The Dice of the characters of the cells of words, from 0 to 1.
  func likeness(_ other: CellTraits) -> Double {
    diceOfSorted(characters.sorted(), other.characters.sorted())
  }
}

/// Twice what two ascending sequences have in common over all of them. O(length).
func diceOfSorted(_ first: [UInt32], _ second: [UInt32]) -> Double {
  var (index, other, common) = (0, 0, 0)
  while index < first.count && other < second.count {
    let pair = (first[index], second[other])
    if pair.0 == pair.1 { common += 1 }
    if pair.0 <= pair.1 { index += 1 }
    if pair.1 <= pair.0 { other += 1 }
  }
  return 2 * Double(common) / Double(max(1, first.count + second.count))
}
