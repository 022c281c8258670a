/// Base64 (RFC 4648) of bytes given in hexadecimal.
func base64(_ hexadecimal: String) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var bits = hexadecimal.flatMap { digit in
    let value = digit.hexDigitValue ?? 0
    return [8, 4, 2, 1].map { value & $0 != 0 }
  }
  let padding = (3 - bits.count / 8 % 3) % 3
  while bits.count % 6 != 0 { bits.append(false) }
  let digits = stride(from: 0, to: bits.count, by: 6).map { start in
    alphabet[bits[start..<start + 6].reduce(0) { $0 * 2 + ($1 ? 1 : 0) }]
  }
  return String(digits) + String(repeating: "=", count: padding)
}
