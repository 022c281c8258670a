import RevisionModel

/// Figures as reports write them, UTF-8.
enum Figures {
  /// A count with commas between thousands: 12,345.
  static func grouped(_ count: Int) -> [UInt8] {
    let digits = Array(String(count.magnitude).utf8)
    var result: [UInt8] = count < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return result
  }

  /// A share in per cent with one decimal, cut and not rounded, so that neither 100 % nor a claim is shown that is
  /// not reached; a dash for an empty total.
  static func percent(_ tally: Tally) -> [UInt8] {
    if tally.total == 0 { return Array("–".utf8) }
    if tally.counted == tally.total { return Array("100 %".utf8) }
    let tenths = tally.counted * 1000 / tally.total
    return Array("\(tenths / 10).\(tenths % 10) %".utf8)
  }

  /// A claim in per cent without its sign, as short as it can be written: 90, 92.5.
  static func claim(_ claim: Claim) -> [UInt8] { Array(figure(ofHundredths: claim.hundredths).utf8) }

  /// A confidence in thousandths as a number from 0 to 1 with two decimals, cut.
  static func confidence(_ thousandths: Int) -> [UInt8] {
    Array("\(thousandths / 1000).\(thousandths / 100 % 10)\(thousandths / 10 % 10)".utf8)
  }

  /// A share as a number from 0 to 100 with one decimal, for drawing; 0 for an empty total.
  static func drawn(_ tally: Tally) -> [UInt8] {
    if tally.total == 0 { return [UInt8(ascii: "0")] }
    let tenths = tally.counted * 1000 / tally.total
    return Array("\(tenths / 10).\(tenths % 10)".utf8)
  }
}
