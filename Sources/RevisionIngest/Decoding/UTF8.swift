/// The length of the longest prefix of `bytes` that is well-formed UTF-8 (Unicode 16, table 3-7), beginning at
/// `start`, where a character begins.
///
/// A branch per character and eight ASCII bytes at a step: O(length), no allocation.
func validUTF8End(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
  let count = bytes.count
  var index = start
  while index < count {
    let lead = bytes[index]
    if lead < 0x80 {
      index += asciiRun(bytes, from: index)
      continue
    }
    let length = characterLength(bytes, at: index)
    if length == 0 { return index }
    index += length
  }
  return index
}

/// How many ASCII bytes stand from `start` on; at least one is known to.
private func asciiRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var index = start + 1
  while index + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & asciiMask == 0 {
    index += 8
  }
  while index < bytes.count, bytes[index] < 0x80 { index += 1 }
  return index - start
}

private let asciiMask: UInt64 = 0x8080_8080_8080_8080

/// The length of the non-ASCII character that begins at `index`; 0 where none does.
@inline(__always)
private func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  let left = bytes.count - index
  switch lead {
  case 0xC2...0xDF:
    return left >= 2 && isContinuation(bytes[index + 1]) ? 2 : 0
  case 0xE0...0xEF:
    guard left >= 3, isContinuation(bytes[index + 1]), isContinuation(bytes[index + 2]) else { return 0 }
    if lead == 0xE0, bytes[index + 1] < 0xA0 { return 0 }
    if lead == 0xED, bytes[index + 1] >= 0xA0 { return 0 }
    return 3
  case 0xF0...0xF4:
    guard left >= 4, isContinuation(bytes[index + 1]), isContinuation(bytes[index + 2]),
      isContinuation(bytes[index + 3])
    else { return 0 }
    if lead == 0xF0, bytes[index + 1] < 0x90 { return 0 }
    if lead == 0xF4, bytes[index + 1] >= 0x90 { return 0 }
    return 4
  default:
    return 0
  }
}

@inline(__always)
private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Whether the bytes from `index` to the end are the beginning of a character that the end cuts off.
func isCutOffUTF8(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let lead = bytes[index]
  let wanted = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
  let left = bytes.count - index
  guard left < wanted, lead <= 0xF4 else { return false }
  return bytes[(index + 1)...].allSatisfy(isContinuation)
}
