import CProcessor

/// SHA-256 (FIPS 180-4), fed piece by piece. The processor's own instructions do it where there are such.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var schedule: [UInt32] = Array(repeating: 0, count: 64)
  /// Bytes that do not fill a block of 64 yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  private let usesInstructions: Bool

  /// The digest of nothing yet.
  public init() { self.init(usesInstructions: true) }

  /// - Parameter usesInstructions: whether those of the processor may be used.
  init(usesInstructions: Bool) { self.usesInstructions = usesInstructions }

  /// The digest of `bytes`, lower-case hexadecimal. O(length).
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finish()
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 64 else { return }
      let block = rest
      block.withUnsafeBufferPointer { digest($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = (bytes.count - start) / 64 * 64
    bytes.withUnsafeBufferPointer {
      digest(UnsafeBufferPointer(rebasing: $0[start..<start + whole]))
    }
    rest += bytes[(start + whole)...]
  }

  /// The digest of all that was taken in, lower-case hexadecimal.
  public consuming func finish() -> String {
    let bits = length &* 8
    update([0x80] + Array(repeating: 0, count: (119 - Int(length % 64)) % 64))
    update((0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Takes in whole blocks of 64 bytes.
  private mutating func digest(_ blocks: UnsafeBufferPointer<UInt8>) {
    guard let start = blocks.baseAddress, !blocks.isEmpty else { return }
    if usesInstructions && cprocessor_sha256(&state, start, blocks.count / 64, Self.constants) != 0 {
      return
    }
    compress(blocks)
  }

  /// The compression function over whole blocks (FIPS 180-4, 6.2.2; its variable names). One long function, since the
  /// eight working variables must stay in registers.
  private mutating func compress(_ blocks: UnsafeBufferPointer<UInt8>) {
    var h = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
    Self.constants.withUnsafeBufferPointer { k in
      schedule.withUnsafeMutableBufferPointer { w in
        for start in stride(from: 0, to: blocks.count, by: 64) {
          for t in 0..<16 {
            let at = start + 4 * t
            w[t] =
              UInt32(blocks[at]) << 24 | UInt32(blocks[at + 1]) << 16 | UInt32(blocks[at + 2]) << 8
              | UInt32(blocks[at + 3])
          }
          for t in 16..<64 {
            let one = w[t - 15]
            let two = w[t - 2]
            let sigma0 = rotated(one, 7) ^ rotated(one, 18) ^ (one >> 3)
            let sigma1 = rotated(two, 17) ^ rotated(two, 19) ^ (two >> 10)
            w[t] = sigma1 &+ w[t - 7] &+ sigma0 &+ w[t - 16]
          }
          var (a, b, c, d, e, f, g, last) = h
          for t in 0..<64 {
            let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
            let t1 = last &+ sum1 &+ ((e & f) ^ (~e & g)) &+ k[t] &+ w[t]
            let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
            let t2 = sum0 &+ ((a & b) ^ (a & c) ^ (b & c))
            (last, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
          }
          h = (
            h.0 &+ a, h.1 &+ b, h.2 &+ c, h.3 &+ d, h.4 &+ e, h.5 &+ f, h.6 &+ g, h.7 &+ last
          )
        }
      }
    }
    state = [h.0, h.1, h.2, h.3, h.4, h.5, h.6, h.7]
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

/// `word` rotated to the right.
@inline(__always)
private func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 {
  word >> places | word << (32 - places)
}
