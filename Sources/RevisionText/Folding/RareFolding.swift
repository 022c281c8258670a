import CUnicode

/// Folds what stands at `position` and is no plain run, and moves `position` behind it. What `result` holds from `base`
/// on is the folding so far.
func foldRare(
  _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ result: inout [UInt8], _ base: Int
) {
  let start = position
  let scalar = nextScalar(bytes, &position)
  if appendByTable(scalar, &result, base) { return }
  if isStable(scalar) {
    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
    return
  }
  position = start
  normalizeRun(bytes, &position, &result, base)
}

/// Folds white space, full-width ASCII, ignorable characters and the confusable dashes; `false` for all else.
private func appendByTable(_ scalar: UInt32, _ result: inout [UInt8], _ base: Int) -> Bool {
  if isWhite(scalar) {
    if result.count == base || result[result.count - 1] != 0x20 { result.append(0x20) }
    return true
  }
  if scalar &- 0xFF01 < 0x5E {
    result.append(UInt8(scalar - 0xFEE0))
    return true
  }
  if isInvisible(scalar) { return true }
  let folded = foldedDash(scalar)
  if folded == scalar || scalar == 0x2225 { return false }
  appendScalar(folded, to: &result)
  return true
}

/// The dash, wave or bar that stands for all that encodings confuse with `scalar`; `scalar` itself for all else.
private func foldedDash(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x301C: 0x7E
  case 0x2010, 0x2011, 0x2212: 0x2D
  case 0x2015: 0x2014
  case 0x2225: 0x2016
  default: scalar
  }
}

/// Whether NFKC leaves `scalar` alone whatever stands before it; a part of all such scalars, chosen by what is
/// frequent: precomposed Latin, Cyrillic, quotation marks, arrows, geometric marks, Hangul.
private func isStable(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x00...0x7F, 0xC0...0x131, 0x391...0x3A9, 0x3B1...0x3C9, 0x410...0x44F: true
  case 0x2012...0x2016, 0x2018...0x2023, 0x203B, 0x2190...0x21FF, 0x2500...0x26FF, 0xAC00...0xD7A3: true
  default: false
  }
}

/// Normalises the run of characters from `position` up to the next one that begins a composition for certain,
/// together with the last character folded so far, with which the run may melt. A run ends as well behind
/// `mostMarks` combining marks on one character: putting marks in order takes time by the square of their number.
private func normalizeRun(
  _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ result: inout [UInt8], _ base: Int
) {
  var run = poppedScalar(&result, base)
  var marks = 0
  while position < bytes.count, endOfPlainRun(bytes, from: position) == position {
    var next = position
    let scalar = nextScalar(bytes, &next)
    if isWhite(scalar) || scalar &- 0xFF01 < 0x5E || isStable(scalar) { break }
    if !isInvisible(scalar) {
      marks = isCombining(scalar) ? marks + 1 : 0
      if marks > mostMarks { break }
      run.append(contentsOf: bytes[position..<next])
    }
    position = next
  }
  let normal = normalized(run)
  normal.withUnsafeBufferPointer { normal in
    var place = 0
    while place < normal.count {
      let scalar = nextScalar(normal, &place)
      if !appendByTable(scalar, &result, base) { appendScalar(foldedDash(scalar), to: &result) }
    }
  }
}

/// Marks on one character that are put in their order together. No writing needs ten; Unicode's Stream-Safe Text Format
/// (Standard Annex 15) stops at thirty.
private let mostMarks = 128

/// Whether `scalar` goes on the character before it, in an order that normalisation settles.
private func isCombining(_ scalar: UInt32) -> Bool {
  Unicode.Scalar(scalar)?.properties.canonicalCombiningClass != .notReordered
}

/// Takes the last scalar behind `base` off `result`.
private func poppedScalar(_ result: inout [UInt8], _ base: Int) -> [UInt8] {
  var start = result.count
  while start > base {
    start -= 1
    if result[start] & 0xC0 != 0x80 { break }
  }
  let popped = Array(result[start...])
  result.removeSubrange(start...)
  return popped
}

/// The NFKC form of `run`; `run` itself when it is not well-formed.
private func normalized(_ run: [UInt8]) -> [UInt8] {
  var capacity = run.count * 3 + 32
  while true {
    var written: Int32 = 0
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      written = cunicode_nfkc(run, Int32(run.count), buffer.baseAddress, Int32(capacity))
      count = max(0, min(Int(written), capacity))
    }
    if written < 0 { return run }
    if Int(written) <= capacity { return output }
    capacity = Int(written)
  }
}
