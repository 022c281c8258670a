import RevisionText

/// In what type a block is set: enough to tell whether two are set alike.
struct BlockLook {
  /// The element and its class, by their fingerprint.
  var element: UInt64 = 0
  /// The smallest type in it, in per cent of what is usual; 0 where nothing larger is said.
  var size = UInt16.max

  /// What blocks have in common that are set alike, if it is bold as a whole or larger than usual; else 0.
  func key(isBold: Bool) -> UInt32 {
    let size = size == .max ? 0 : size
    guard isBold || size > 0 else { return 0 }
    var print = Fingerprint()
    print.add(element)
    print.add(UInt64(size))
    return UInt32(truncatingIfNeeded: print.value ^ (print.value >> 32)) & ~1 | (isBold ? 1 : 2)
  }
}

/// Whether what `key` belongs to is bold as a whole.
func isBold(_ key: UInt32) -> Bool { key & 1 == 1 }

extension StartTag {
  /// The fingerprint of the element and its class.
  var look: UInt64 {
    var print = Fingerprint()
    print.add(role.rawValue)
    print.add(className)
    return print.value
  }
}

/// The size of type that `size` of `font` says, in per cent of what is usual: 1 to 7, 3 being usual, or so many steps from there.
func fontSize(_ value: UnsafeBufferPointer<UInt8>) -> UInt16 {
  let steps: [UInt16] = [63, 82, 100, 113, 150, 200, 300]
  let isRelative = value.first == UInt8(ascii: "+") || value.first == UInt8(ascii: "-")
  guard let digit = (isRelative ? value.dropFirst() : value[...]).first, digit >= 0x30, digit <= 0x39 else {
    return 0
  }
  let number = Int(digit - 0x30)
  let step = !isRelative ? number : value.first == UInt8(ascii: "+") ? 3 + number : 3 - number
  return steps[min(max(step, 1), 7) - 1]
}

/// The size of type that a style says, in per cent of what is usual; 0 where it says none.
func fontSize(inStyle style: UnsafeBufferPointer<UInt8>) -> UInt16 {
  guard let start = place(behind: "font-size:", in: style) else { return 0 }
  let value = UnsafeBufferPointer(rebasing: style[start...].drop { $0 == 0x20 })
  for (word, size) in namedSizes where begins(value, with: word) { return size }
  var tenths = 0
  var decimals = -1
  var at = 0
  while at < value.count, tenths < 100_000 {
    let byte = value[at]
    if byte == UInt8(ascii: "."), decimals < 0 {
      decimals = 0
    } else if byte >= 0x30, byte <= 0x39 {
      if decimals < 1 { tenths = tenths * 10 + Int(byte - 0x30) }
      if decimals >= 0 { decimals += 1 }
    } else {
      break
    }
    at += 1
  }
  if decimals < 1 { tenths *= 10 }
  let unit = UnsafeBufferPointer(rebasing: value[at...])
  guard let scale = units.first(where: { begins(unit, with: $0.unit) })?.perCent else { return 0 }
  return UInt16(clamping: tenths * scale / 10 / 12)
}

/// The keywords of style sheets for sizes.
private let namedSizes: [(StaticString, UInt16)] = [
  ("xxx-large", 300), ("xx-large", 200), ("x-large", 150), ("large", 120), ("medium", 100), ("small", 89),
]

/// A twelfth of a unit in per cent of what is usual: 16 px, 12 pt, 1 em.
private let units: [(unit: StaticString, perCent: Int)] = [
  ("px", 75), ("pt", 100), ("%", 12), ("em", 1200), ("rem", 1200),
]
