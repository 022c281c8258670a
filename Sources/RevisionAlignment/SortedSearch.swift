extension RandomAccessCollection where Index == Int {
  /// The first index of a sorted collection from which `belongs` holds, its end where it never does. O(log n).
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = belongs(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}

extension [UInt64] {
  /// Whether a sorted array holds `key`. O(log n).
  func holds(_ key: UInt64) -> Bool {
    let place = partitioningIndex { $0 >= key }
    return place < count && self[place] == key
  }
}
