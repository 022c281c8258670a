import Foundation
import Testing

@testable import shinkyu

/// Names that are not UTF-8.
@Suite struct PathNameTests {
  @Test(
    arguments: [
      Array("計画.txt".utf8), [0x8C, 0x76, 0x89, 0xE6, 0x2E], [0xE8, 0xA8], [0xFF, 0xFE, 0x80],
      [0xED, 0xA0, 0x80],
      Array("\u{10F7E6}\u{10F700}".utf8), [],
    ] as [[UInt8]])
  func everyNameHasOneString(name: [UInt8]) {
    let string = PathName.string(name)
    #expect(PathName.bytes(string).dropLast().map { UInt8(bitPattern: $0) } == name)
    #expect(PathName.text(string).unicodeScalars.allSatisfy { $0.value < 0x100000 })
  }

  /// Two names that differ only where they are not UTF-8.
  private let script = """
    set -e
    one=$(printf '\\221\\346\\210\\352.txt'); two=$(printf '\\221\\346\\223\\361.txt'); out=$(printf '\\217o')
    mkdir plan
    cp first.txt "$one"; cp second.txt "$two"; cp first.txt "plan/$one"
    "$0" compare "$one" "$two" --output "$out" --quiet
    "$0" verify "$out/comparison.json" "$one" "$two" --quiet
    "$0" compare plan "$two" --format json > c.json
    (cd plan && sha256sum -- *.txt | sha256sum | cut -c 1-64) > digest
    "$0" outline "$two$two"
    """

  @Test func filesAreFoundByTheirBytes() throws {
    try withEditions { program throws in
      let ending = try program.run(script: script)
      #expect(ending.code == 3)
      #expect(
        ending.errors.hasSuffix(
          ".txt: cannot be read: No such file or directory. Check the path and the permissions.\n"))
      #expect(ending.errors.hasPrefix("\u{FFFD}"))
      let digest = program.text("digest")?.trimmingCharacters(in: .newlines) ?? "none"
      #expect(program.text("c.json")?.contains("\"path\":\"plan\",\"sha256\":\"\(digest)\"") == true)
    }
  }
}
