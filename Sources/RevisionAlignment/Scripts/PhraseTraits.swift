import RevisionModel
import RevisionText

/// What a window of one side's phrases looks like: classes, keys that ignore notation, and spellings by scalars.
struct PhraseTraits {
  /// The class of each phrase.
  private(set) var classes: [PhraseClass] = []
  /// Equal for phrases that differ in notation at the most.
  private(set) var keys: [UInt32] = []
  private var scalars: [UInt32] = []
  private var ends: [Int32] = [0]
  private var folded: [UInt8] = []
  private var loose: [UInt8] = []

  /// Reads `phrases` of `side`. O(length).
  mutating func read(_ side: ScriptSide, _ phrases: Range<Int>, interner: inout Interner) {
    classes.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    ends.append(0)
    side.bytes.withUnsafeBufferPointer { bytes in
      for phrase in phrases {
        take(UnsafeBufferPointer(rebasing: bytes[side.solidRange(phrase)]), interner: &interner)
      }
    }
  }

  private mutating func take(_ spelling: UnsafeBufferPointer<UInt8>, interner: inout Interner) {
    folded.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
    Folding.appendFolded(spelling, to: &folded)
    folded.withUnsafeBufferPointer { spelling in
      classes.append(PhraseClass(folded: spelling, functionWords: .english))
      Folding.appendLoose(spelling, to: &loose)
      // A phrase of marks alone has no loose spelling; it stands for itself, apart from all words.
      if loose.isEmpty { loose = [0] + folded }
      keys.append(interner.intern(loose).id)
      var position = 0
      while position < spelling.count { scalars.append(nextScalar(spelling, &position)) }
    }
    ends.append(Int32(scalars.count))
  }

  /// How much alike two different phrases are spelled, in hundredths: the scalars they share at their beginnings and
  /// ends over the length of the longer. The same with the sides exchanged.
  static func likeness(_ first: PhraseTraits, _ x: Int, _ second: PhraseTraits, _ y: Int) -> Int32 {
    let start = Int(first.ends[x])
    let otherStart = Int(second.ends[y])
    let length = Int(first.ends[x + 1]) - start
    let otherLength = Int(second.ends[y + 1]) - otherStart
    let shorter = min(length, otherLength)
    guard shorter > 0 else { return 0 }
    var shared = 0
    while shared < shorter, first.scalars[start + shared] == second.scalars[otherStart + shared] {
      shared += 1
    }
    var tail = 0
    while tail < shorter - shared,
      first.scalars[start + length - 1 - tail] == second.scalars[otherStart + otherLength - 1 - tail]
    { tail += 1 }
    return Int32((shared + tail) * 100 / max(length, otherLength))
  }
}
