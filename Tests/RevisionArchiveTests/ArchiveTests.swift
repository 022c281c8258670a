import RevisionArchive
import Testing

@Suite("A zip archive made in memory")
struct ArchiveTests {
  private let files: [(name: String, bytes: [UInt8])] = [
    ("[Content_Types].xml", Array("<Types/>".utf8)),
    ("word/document.xml", Array(repeating: 0x61, count: 100_000)),
    ("empty", []),
  ]

  /// Four bytes at `offset`, the lowest first.
  private func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  /// The places in `bytes` where `signature` stands.
  private func places(of signature: [UInt8], in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0...].starts(with: signature) }
  }

  @Test("files stand in their order, deflated, and the directory says the same")
  func layout() {
    let bytes = archive(files)
    let locals = places(of: [0x50, 0x4B, 3, 4], in: bytes)
    #expect(locals.count == 3)
    #expect(locals.first == 0)
    for (place, file) in zip(locals, files) {
      #expect(bytes[(place + 30)...].starts(with: file.name.utf8))
      #expect(number(bytes, place + 22) == file.bytes.count, "size of \(file.name)")
    }
    #expect(places(of: [0x50, 0x4B, 1, 2], in: bytes).map { number(bytes, $0 + 42) } == locals)
    #expect(bytes.count < 1000)
  }

  @Test("no time stands in it but the earliest there is, 1 January 1980")
  func time() {
    let bytes = archive(files)
    for place in places(of: [0x50, 0x4B, 3, 4], in: bytes) {
      #expect(number(bytes, place + 10) == 0x0021_0000)
    }
  }

  @Test("the same files give the same bytes")
  func reproducible() { #expect(archive(files) == archive(files)) }

  @Test("an archive of nothing is an archive")
  func nothing() { #expect(archive([]).starts(with: [0x50, 0x4B, 5, 6])) }

  @Test("what was archived is unpacked, as far as it is wanted and within the limit")
  func unpacking() {
    let bytes = archive(files)
    let all = unpacked(bytes, limit: 100_008) { _ in true }
    #expect(all?.map(\.name) == files.map(\.name))
    #expect(all?.map(\.bytes) == files.map(\.bytes))
    #expect(unpacked(bytes, limit: 100_007) { _ in true } == nil)
    #expect(unpacked(bytes, limit: 8) { $0.hasPrefix("[") }?.count == 1)
  }

  @Test("what is no archive or a damaged one is not unpacked")
  func damaged() {
    #expect(unpacked([], limit: 100) { _ in true } == nil)
    #expect(unpacked(Array(repeating: 0x50, count: 100), limit: 100) { _ in true } == nil)
    var bytes = archive(files)
    bytes[52] ^= 0xFF
    #expect(unpacked(bytes, limit: 1_000_000) { $0.hasPrefix("[") } == nil)
    #expect(unpacked(Array(bytes.dropLast(40)), limit: 1_000_000) { _ in true } == nil)
  }
}
