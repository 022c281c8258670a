import RevisionModel
import Testing

/// What stands out from the text by its type.
@Suite struct LineSettingTests {
  @Test func aTwentiethAndHalfAPointAreSeen() {
    #expect(LineSetting(size: 116).isLarger(than: LineSetting(size: 110)))
    #expect(!LineSetting(size: 112).isLarger(than: LineSetting(size: 110)))
  }

  @Test func theLargestTypeIsCompared() {
    #expect(!LineSetting(size: 110).isLarger(than: LineSetting(size: .max)))
    #expect(LineSetting(size: .max).isLarger(than: LineSetting(size: 110)))
  }
}
