/// Decodes the scalar that begins at `position` of well-formed UTF-8 and moves `position` behind it.
///
/// Ill-formed bytes give some scalar, but never a read outside of `bytes` and always an advance.
@inlinable
@inline(__always)
package func nextScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
  let lead = UInt32(bytes[position])
  if lead < 0x80 {
    position &+= 1
    return lead
  }
  let room = bytes.count &- position
  if lead &- 0xE0 < 0x10, room >= 3 {
    let second = UInt32(bytes[position &+ 1]) & 0x3F
    let third = UInt32(bytes[position &+ 2]) & 0x3F
    position &+= 3
    return (lead & 0x0F) << 12 | second << 6 | third
  }
  return nextRareScalar(bytes, &position)
}

/// `nextScalar` for the two- and four-byte forms and for a form that is cut off.
@usableFromInline
package func nextRareScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
  let lead = UInt32(bytes[position])
  let room = bytes.count - position
  if lead >= 0xC0, lead < 0xE0, room >= 2 {
    let scalar = (lead & 0x1F) << 6 | UInt32(bytes[position + 1]) & 0x3F
    position += 2
    return scalar
  }
  if lead >= 0xF0, room >= 4 {
    let high = (lead & 0x07) << 18 | (UInt32(bytes[position + 1]) & 0x3F) << 12
    let scalar = high | (UInt32(bytes[position + 2]) & 0x3F) << 6 | UInt32(bytes[position + 3]) & 0x3F
    position += 4
    return scalar
  }
  position += 1
  return 0xFFFD
}

/// Decodes the scalar that ends before `position`, which must be above 0, and moves `position` to its start.
package func previousScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
  var start = position - 1
  while start > 0, position - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  position = start
  var end = start
  return nextScalar(bytes, &end)
}

/// Appends the UTF-8 form of `scalar`.
package func appendScalar(_ scalar: UInt32, to result: inout [UInt8]) {
  switch scalar {
  case ..<0x80:
    result.append(UInt8(scalar))
  case ..<0x800:
    result.append(UInt8(0xC0 | scalar >> 6))
    result.append(UInt8(0x80 | scalar & 0x3F))
  case ..<0x10000:
    result.append(UInt8(0xE0 | scalar >> 12))
    result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    result.append(UInt8(0x80 | scalar & 0x3F))
  default:
    result.append(UInt8(0xF0 | scalar >> 18 & 0x07))
    result.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    result.append(UInt8(0x80 | scalar & 0x3F))
  }
}
