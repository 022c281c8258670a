import Glibc
import RevisionModel

/// What the C library's converter made of bytes.
struct Conversion {
  /// UTF-8, wrong bytes read as U+FFFD.
  var bytes: [UInt8] = []
  /// Characters beyond ASCII.
  var characters = 0
  /// How many places could not be converted.
  var errors = 0
  /// The bytes in question, in order.
  var wrong: [UInt8] = []
  /// Where the first U+FFFD stands in `bytes`.
  var firstError = 0
  /// Whether the end cuts a character off.
  var isCutOff = false
}

/// Converts bytes to UTF-8 with iconv(3); `nil` when it does not know the encoding. O(length).
///
/// glibc's `CP932` knows the NEC and IBM extensions (①㈱髙), `EUC-JP-MS` the same set in EUC.
func convert(_ bytes: [UInt8], from name: String) -> Conversion? {
  guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
  defer { iconv_close(converter) }
  var conversion = Conversion()
  conversion.bytes.reserveCapacity(bytes.count + bytes.count / 2)
  var buffer = [Int8](repeating: 0, count: 1 << 16)
  var source = bytes.map { Int8(bitPattern: $0) }
  source.withUnsafeMutableBufferPointer { input in
    var next = input.baseAddress
    var left = input.count
    while left > 0 {
      let failure = step(converter, &next, &left, &buffer, &conversion.bytes)
      if failure == 0 || failure == E2BIG { continue }
      if failure == EINVAL {
        conversion.isCutOff = true
        return
      }
      if conversion.errors == 0 { conversion.firstError = conversion.bytes.count }
      conversion.errors += 1
      conversion.wrong.append(UInt8(bitPattern: next?.pointee ?? 0))
      conversion.bytes.append(contentsOf: replacementCharacter)
      next = next?.advanced(by: 1)
      left -= 1
    }
  }
  for byte in conversion.bytes where byte >= 0xC0 { conversion.characters += 1 }
  return conversion
}

/// Converts one bufferful. Returns 0 or the error number.
private func step(
  _ converter: iconv_t, _ next: inout UnsafeMutablePointer<Int8>?, _ left: inout Int, _ buffer: inout [Int8],
  _ result: inout [UInt8]
) -> Int32 {
  buffer.withUnsafeMutableBufferPointer { output in
    var room = output.count
    var place = output.baseAddress
    let failed = iconv(converter, &next, &left, &place, &room) == -1
    let failure = failed ? errno : 0
    let written = UnsafeRawBufferPointer(output).prefix(output.count - room)
    result.append(contentsOf: written)
    return failure
  }
}

/// Whether what could not be converted is little enough to be read as U+FFFD.
func isTolerable(_ conversion: Conversion) -> Bool {
  isTolerable(errors: conversion.errors, among: conversion.characters)
}

/// The text of a conversion that is tolerated.
func decoded(_ conversion: Conversion, encoding: String) -> Decoded {
  var decoded = Decoded(bytes: conversion.bytes, encoding: encoding)
  if conversion.errors > 0 {
    let line = lineNumber(atEndOf: conversion.bytes[..<conversion.firstError])
    decoded.diagnostics.append(Diagnostic(.undecodableBytes, line: line, text: hexadecimal(conversion.wrong)))
  }
  return decoded
}
