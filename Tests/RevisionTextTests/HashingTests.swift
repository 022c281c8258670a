import RevisionText
import Testing

@Suite struct HashingTests {
  @Test func fingerprintsAreThoseOfTheirAuthors() {
    var print = Fingerprint()
    #expect(print.value == 0xCBF2_9CE4_8422_2325)
    print.add(UInt8(ascii: "a"))
    #expect(print.value == 0xAF63_DC4C_8601_EC8C)
  }

  @Test func mixingIsThatOfItsAuthors() {
    #expect(mixed(1, 0) == 0xE220_A839_7B1D_CDAF)
    #expect(mixed(1, 2) != mixed(2, 1))
  }
}
