/// How firmly an English sentence promises, by the modal of its main clause and the verb behind it: `will consider` is as weak
/// as `consider`. An item without a modal counts by the verb or the noun that it begins with (`Introduce …`,
/// `Consideration of …`).
func englishCommitment(of wording: [UInt8]) -> Commitment? { englishCommitments(of: wording).first }

/// That of the main clause and of those that follow it (`will open …, and may train …`), in order. O(length).
func englishCommitments(of wording: [UInt8]) -> [Commitment] {
  let words = EnglishWords(wording)
  var found: [Commitment] = []
  var at = words.startOfMainClause
  if let first = at < words.count ? words[at] : nil, let grade = EnglishVerbs.beginnings[first] {
    found.append(Commitment(grade: grade, predicate: words.range(at), sureness: 800))
    at += 1
  }
  while at < words.count, !EnglishVerbs.ends.contains(words[at]) {
    if let commitment = modal(words, at) ?? intention(words, at) { found.append(commitment) }
    at += 1
    while let last = found.last, at < words.count, words.range(at).lowerBound < last.predicate.upperBound {
      at += 1
    }
  }
  return found
}

/// A modal at word `at`, with the verb behind it.
private func modal(_ words: EnglishWords, _ at: Int) -> Commitment? {
  guard let grade = EnglishVerbs.modals[words[at]], words[at] != "may" || !words.isMonth(at) else {
    return nil
  }
  var verb = at + 1
  var isNegative = words[at] == "won't"
  while verb < words.count, EnglishVerbs.adverbs.contains(words[verb]) || words[verb] == "not" {
    isNegative = isNegative || words[verb] == "not"
    verb += 1
  }
  var weakest = grade
  if verb < words.count, let own = EnglishVerbs.grade(words, verb) { weakest = min(weakest, own) }
  let last = min(verb, words.count - 1)
  return Commitment(
    grade: weakest, isNegative: isNegative,
    predicate: words.range(at).lowerBound..<words.range(last).upperBound)
}

/// A verb of intending or considering without a modal: `we aim to`, `the city seeks to`, `is expected to`.
private func intention(_ words: EnglishWords, _ at: Int) -> Commitment? {
  guard at > 0, at + 1 < words.count else { return nil }
  let next = words[at + 1]
  if words[at] == "expected" || words[at] == "hoped" || words[at] == "possible",
    next == "to" || next == "that"
  {
    return Commitment(grade: 1, predicate: words.range(at), sureness: 850)
  }
  guard EnglishVerbs.subjects.contains(words[at - 1]) || next == "to",
    let grade = EnglishVerbs.intentions[words[at]]
  else { return nil }
  return Commitment(grade: grade, predicate: words.range(at), sureness: 850)
}

/// The words of a folded sentence in small letters, and where they stand.
struct EnglishWords {
  private var words: [String] = []
  private var ranges: [Range<Int>] = []
  private let bytes: [UInt8]

  /// O(length).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start: Int?
    for index in 0...bytes.count {
      let isLetter =
        index < bytes.count
        && ((bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] == 0x27 || bytes[index] >= 0x80)
      if isLetter, start == nil { start = index }
      if !isLetter, let begun = start {
        words.append(String(decoding: bytes[begun..<index], as: UTF8.self).lowercased())
        ranges.append(begun..<index)
        start = nil
      }
    }
  }

  var count: Int { words.count }
  subscript(index: Int) -> String { words[index] }
  func range(_ index: Int) -> Range<Int> { ranges[index] }

  /// Behind a clause that the sentence begins with (`If …,`, `Where …,`), else 0.
  var startOfMainClause: Int {
    guard let first = words.first, EnglishVerbs.conjunctions.contains(first),
      let comma = bytes.firstIndex(of: UInt8(ascii: ","))
    else { return 0 }
    return ranges.firstIndex { $0.lowerBound > comma } ?? 0
  }

  /// Whether word `index` is the month of May: a capital, and a number beside it.
  func isMonth(_ index: Int) -> Bool {
    guard bytes[ranges[index].lowerBound] == UInt8(ascii: "M") else { return false }
    let behind = bytes[ranges[index].upperBound...].first { $0 != 0x20 }
    let before = bytes[..<ranges[index].lowerBound].last { $0 != 0x20 }
    return [behind, before].contains { $0.map { $0 &- 0x30 < 10 } ?? false }
  }
}

/// English modals and verbs, with what they are worth.
enum EnglishVerbs {
  static let modals: KeyValuePairs<String, Int> = [
    "will": 5, "shall": 5, "must": 5, "won't": 5, "should": 4, "ought": 4, "may": 1, "might": 1, "could": 1,
    "can": 1,
  ]
  static let intentions: KeyValuePairs<String, Int> = [
    "aim": 3, "aims": 3, "seek": 3, "seeks": 3, "intend": 3, "intends": 3, "strive": 3, "strives": 3,
    "hope": 3, "hopes": 3,
    "endeavour": 3, "endeavor": 3, "try": 3, "plan": 4, "plans": 4, "consider": 2, "considers": 2,
    "explore": 2,
    "explores": 2,
  ]
  /// Verbs behind a modal that say less than it does.
  private static let weak: KeyValuePairs<String, Int> = [
    "aim": 3, "seek": 3, "strive": 3, "endeavour": 3, "endeavor": 3, "try": 3, "attempt": 3, "work": 3,
    "consider": 2,
    "explore": 2, "examine": 2, "study": 2, "investigate": 2, "discuss": 2, "promote": 4, "encourage": 4,
  ]
  /// What an item begins with.
  static let beginnings: KeyValuePairs<String, Int> = [
    "introduce": 5, "establish": 5, "build": 5, "publish": 5, "create": 5, "develop": 5, "launch": 5,
    "implement": 5,
    "expand": 5, "replace": 5, "install": 5, "introduction": 5, "establishment": 5, "implementation": 5,
    "promote": 4, "encourage": 4, "promotion": 4, "aim": 3, "seek": 3, "strive": 3, "consider": 2,
    "explore": 2,
    "examine": 2, "study": 2, "investigate": 2, "consideration": 2, "exploration": 2, "examination": 2,
  ]
  static let adverbs = [
    "also", "then", "therefore", "continue", "to", "now", "further", "actively", "always", "be", "only",
    "first", "still",
  ]
  static let subjects = ["we", "city", "council", "government", "office", "it"]
  static let conjunctions = ["if", "when", "where", "while", "although", "as", "unless", "once", "because"]
  /// Words at which the main clause has ended.
  static let ends = ["that", "which", "who", "because", "so"]

  /// What the verb at `at` takes from the modal before it: `work` only with `towards`.
  static func grade(_ words: EnglishWords, _ at: Int) -> Int? {
    if words[at] == "work" {
      return at + 1 < words.count && ["towards", "toward"].contains(words[at + 1]) ? 3 : nil
    }
    return weak[words[at]]
  }
}

extension KeyValuePairs where Key == String {
  /// The value of `key`; O(pairs).
  subscript(key: String) -> Value? { first { $0.key == key }?.value }
}
