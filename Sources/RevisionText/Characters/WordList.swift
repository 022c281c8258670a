/// A list of words to be recognised at a place in a text, the longest that fits first.
struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// Grouped by first scalar in ascending order, within a group by falling length.
  private let words: [(text: String, scalars: [UInt32])]
  /// The distinct first scalars, ascending, and where the group of each begins.
  private let leads: [UInt32]
  private let groups: [Int]

  init(_ texts: [String]) {
    let spelled = texts.map { (text: $0, scalars: $0.unicodeScalars.map(\.value)) }
    words = spelled.sorted { one, other in
      if one.scalars[0] != other.scalars[0] { return one.scalars[0] < other.scalars[0] }
      return one.scalars.count > other.scalars.count
    }
    var leads: [UInt32] = []
    var groups: [Int] = []
    for (index, word) in words.enumerated() where leads.last != word.scalars[0] {
      leads.append(word.scalars[0])
      groups.append(index)
    }
    self.leads = leads
    self.groups = groups + [words.count]
  }

  init(arrayLiteral texts: String...) { self.init(texts) }

  /// The first scalars of its words.
  var leadSet: Set<UInt32> { Set(leads) }

  /// The longest word at `cursor`, and the cursor behind it. O(log words) where none has its first scalar.
  func longest(at cursor: ScalarCursor) -> (text: String, end: ScalarCursor)? {
    guard let group = group(of: cursor.current) else { return nil }
    for word in words[groups[group]..<groups[group + 1]] {
      var end = cursor
      if word.scalars.allSatisfy({ end.take($0) }) { return (word.text, end) }
    }
    return nil
  }

  private func group(of lead: UInt32) -> Int? {
    var low = 0
    var high = leads.count
    while low < high {
      let middle = (low + high) / 2
      if leads[middle] < lead { low = middle + 1 } else { high = middle }
    }
    return low < leads.count && leads[low] == lead ? low : nil
  }
}

extension ScalarCursor {
  /// Takes the longest of `words` that stands at the cursor.
  mutating func takeFirst(of words: WordList) -> String? {
    guard let word = words.longest(at: self) else { return nil }
    self = word.end
    return word.text
  }

  /// Whether one of `words` stands at the cursor.
  func starts(withOneOf words: WordList) -> Bool { words.longest(at: self) != nil }
}
