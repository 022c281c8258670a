import Testing

@testable import RevisionDiff

/// The examples of FIPS 180-4 (NIST, "Example Algorithms: SHA-256"), and lengths around the size of a block.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func theExamplesOfTheStandard(text: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test func aMillionTimesTheLetterA() {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hexadecimal(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000)) == digest)
  }

  @Test func theDigestDoesNotDependOnThePieces() {
    let bytes = (0..<200).map { UInt8($0) }
    for length in 0...200 {
      var digest = SHA256()
      digest.update(Array(bytes[..<length]))
      digest.update([])
      digest.update(Array(bytes[length...]))
      #expect(digest.finish() == SHA256.hexadecimal(of: bytes))
    }
  }

  @Test func theProcessorsInstructionsGiveTheSame() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 * $0) }
    for length in [0, 1, 55, 56, 63, 64, 65, 127, 128, 129, 1_000] {
      var plain = SHA256(usesInstructions: false)
      plain.update(Array(bytes[..<length]))
      #expect(plain.finish() == SHA256.hexadecimal(of: Array(bytes[..<length])))
    }
  }

  @Test func aFoldersDigestIsThatOfWhatSha256sumPrints() {
    let folder = Input(
      folder: "f",
      parts: [Input.Part(name: "a.txt", bytes: Array("x\n".utf8)), Input.Part(name: "b.md", bytes: [])])
    let printed = """
      73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac  a.txt
      e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.md

      """
    #expect(folder.sha256 == SHA256.hexadecimal(of: Array(printed.utf8)))
  }
}
