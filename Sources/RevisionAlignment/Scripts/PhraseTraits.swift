import RevisionModel
import RevisionText

/// What phrases look like by their spelling: keys that ignore notation, classes, scalars. Each spelling is read once.
struct PhraseLexicon {
  /// One spelling.
  struct Entry {
    /// Equal for phrases that differ in capitals, width or the kind of kana at the most, and for marks of the same use.
    var key: UInt32
    var kind: PhraseClass
    /// Where its folded scalars lie.
    var start: Int32
    var end: Int32
  }

  private var spellings = Interner()
  private var looseSpellings = Interner()
  private(set) var entries: [Entry] = []
  private(set) var scalars: [UInt32] = []
  private var folded: [UInt8] = []
  private var loose: [UInt8] = []

  /// The number of the entry of a phrase written `spelling`, white space at its end left out. O(length).
  mutating func entry(of spelling: UnsafeBufferPointer<UInt8>) -> Int {
    let id = Int(spellings.intern(spelling))
    if id == entries.count { read(spelling) }
    return id
  }

  private mutating func read(_ spelling: UnsafeBufferPointer<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
    Folding.appendFolded(spelling, to: &folded)
    let start = Int32(scalars.count)
    folded.withUnsafeBufferPointer { spelling in
      var hasMarks = false
      var position = 0
      while position < spelling.count {
        let scalar = nextScalar(spelling, &position)
        scalars.append(scalar)
        hasMarks = hasMarks || script(of: scalar) == .punctuation
      }
      // Marks inside a word and marks by themselves stay: to people, half-life and halflife are two words.
      if hasMarks, scalars.count == Int(start) + 1, let mark = markOfSameUse(scalars[Int(start)]) {
        loose.append(mark)
      } else if hasMarks {
        for byte in spelling { loose.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      } else {
        Folding.appendLoose(spelling, to: &loose)
      }
      entries.append(
        Entry(
          key: looseSpellings.intern(loose), kind: PhraseClass(folded: spelling, functionWords: .english),
          start: start, end: Int32(scalars.count)))
    }
  }
}

/// The phrases of a window with what each earns and costs in a script, in units of the lattice.
struct PhraseTraits {
  /// One phrase.
  struct Trait {
    var key: UInt32
    /// Its class, all marks taken as one.
    var group: PhraseClass
    /// Where its scalars lie in the lexicon.
    var start: Int32
    var end: Int32
    var keep: Int32
    var keepInside: Int32
    var loose: Int32
    var unpaired: Int32
    var sameClass: Int32
    /// Beginning a deletion or an insertion with it.
    var open: Int32
    var trailing: Int32
    /// Beginning a replacement with it on its side, ending one.
    var replaceLeading: Int32
    var replaceTrailing: Int32
  }

  private(set) var traits: [Trait] = []

  /// How many phrases there are.
  var count: Int { traits.count }

  /// Reads `phrases` of `side`. O(length).
  mutating func read(
    _ side: ScriptSide, _ phrases: Range<Int>, weights: ScriptWeights, lexicon: inout PhraseLexicon
  ) {
    traits.removeAll(keepingCapacity: true)
    side.bytes.withUnsafeBufferPointer { bytes in
      for phrase in phrases {
        let entry = lexicon.entry(of: UnsafeBufferPointer(rebasing: bytes[side.solidRange(phrase)]))
        append(lexicon.entries[entry], weights)
      }
    }
  }

  private mutating func append(_ entry: PhraseLexicon.Entry, _ weights: ScriptWeights) {
    let row = Int(entry.kind.rawValue)
    let unit = ScriptLattice.unit
    traits.append(
      Trait(
        key: entry.key, group: entry.kind.isMark ? .mark : entry.kind, start: entry.start, end: entry.end,
        keep: weights.keep[row] * unit,
        keepInside: weights.keepInside[row] * unit, loose: weights.loose[row] * unit,
        unpaired: weights.unpaired[row] * unit, sameClass: weights.sameClass[row] * unit,
        open: (weights.moves.openLoose + weights.leading[row]) * unit, trailing: weights.trailing[row] * unit,
        replaceLeading: weights.replaceLeading[row] * unit,
        replaceTrailing: weights.replaceTrailing[row] * unit))
  }
}
