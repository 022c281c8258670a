/// Whether the file called `name` stands before `other` in a folder: by bytes, but numbers, in digits of either width, by
/// their value, as people count chapters (1章 before 10章). Names that differ in nothing else stand by their bytes.
func namePrecedes(_ name: [UInt8], _ other: [UInt8]) -> Bool {
  var (place, otherPlace) = (0, 0)
  while place < name.count, otherPlace < other.count {
    let digits = takeDigits(name, &place)
    let otherDigits = takeDigits(other, &otherPlace)
    if !digits.isEmpty, !otherDigits.isEmpty {
      if digits.count != otherDigits.count { return digits.count < otherDigits.count }
      if digits != otherDigits { return digits.lexicographicallyPrecedes(otherDigits) }
      continue
    }
    // A number counts as its first digit of ASCII, so that the order is the same whatever it stands beside.
    let byte = digits.isEmpty ? name[place] : UInt8(ascii: "0")
    let otherByte = otherDigits.isEmpty ? other[otherPlace] : UInt8(ascii: "0")
    if byte != otherByte { return byte < otherByte }
    place += 1
    otherPlace += 1
  }
  let rest = (name.count - place, other.count - otherPlace)
  if rest.0 == 0 && rest.1 == 0 { return name.lexicographicallyPrecedes(other) }
  return rest.0 == 0
}

/// The digits at `place`, as numbers without leading zeros; a single 0 for nothing but zeros, none where no digit stands.
private func takeDigits(_ name: [UInt8], _ place: inout Int) -> [UInt8] {
  var digits: [UInt8] = []
  var isNumber = false
  while place < name.count {
    let digit: UInt8
    if name[place] &- 0x30 < 10 {
      digit = name[place] - 0x30
      place += 1
    } else if place + 2 < name.count, name[place] == 0xEF, name[place + 1] == 0xBC,
      name[place + 2] &- 0x90 < 10
    {
      digit = name[place + 2] - 0x90
      place += 3
    } else {
      break
    }
    isNumber = true
    if digit > 0 || !digits.isEmpty { digits.append(digit) }
  }
  return isNumber && digits.isEmpty ? [0] : digits
}
