import RevisionText

/// The distinct shingles of a text, as fingerprints: every `length` characters in a row (Broder, "On the resemblance and
/// containment of documents", 1997). Notation is folded (`Folding.appendLoose`), so that white space, punctuation, width
/// and capitals make no other shingles. What is shorter than one shingle is one by itself; of nothing there is none.
/// - Parameters:
///   - bytes: UTF-8.
///   - length: at least 1.
/// - Returns: ascending, each once. O(n · length + n · log n).
func shingles(of bytes: UnsafeBufferPointer<UInt8>, length: Int) -> [UInt64] {
  var folded: [UInt8] = []
  Folding.appendLoose(bytes, to: &folded)
  let scalars = folded.withUnsafeBufferPointer { bytes in
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count / 2)
    var position = 0
    while position < bytes.count { scalars.append(nextScalar(bytes, &position)) }
    return scalars
  }
  if scalars.isEmpty { return [] }
  let length = min(length, scalars.count)
  var keys = (0...scalars.count - length).map { start in
    var print = Fingerprint()
    for scalar in scalars[start..<start + length] { print.add(UInt64(scalar)) }
    return mixed(print.value)
  }
  keys.sort()
  var distinct = 1
  for index in 1..<max(1, keys.count) where keys[index] != keys[distinct - 1] {
    keys[distinct] = keys[index]
    distinct += 1
  }
  keys.removeLast(keys.count - distinct)
  return keys
}
