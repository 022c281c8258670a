import RevisionModel
import Testing

@testable import RevisionReport

/// Identities that outlive the next revision.
@Suite struct IdentityTests {
  private func identities(_ first: [Sample.Part], _ second: [Sample.Part], _ links: [Link] = []) -> [String] {
    let documents = Pair(first: Sample.document(first), second: Sample.document(second))
    return sectionIdentities(Sample.assessment(documents, sections: links, sentences: []).comparison)
  }

  private let road = Sample.Part(1, "１", "１　道", ["直す。"])
  private let water = Sample.Part(1, "２", "２　水", ["ためる。"])

  @Test func theyAreSixteenHexadecimalDigitsAndAllDifferent() {
    let all = identities([road, road, water], [road, water, water, water], [Link(first: [0], second: [1])])
    #expect(all.count == 6)
    #expect(Set(all).count == 6)
    #expect(all.allSatisfy { $0.count == 16 && $0.allSatisfy { $0.isHexDigit && !$0.isUppercase } })
  }

  @Test func aSectionInFrontChangesNone() {
    let link = Link(first: [0], second: [0])
    let later = Link(first: [0], second: [1])
    #expect(identities([road], [road], [link])[0] == identities([road], [water, road], [later])[1])
  }

  @Test func anotherNumberChangesNone() {
    let renumbered = Sample.Part(1, "第三", "第三　 道", ["直す。"])
    let link = [Link(first: [0], second: [0])]
    #expect(identities([road], [road], link) == identities([renumbered], [road], link))
  }

  @Test func whatBecomesOfTheSecondEditionChangesNone() {
    let link = [Link(first: [0], second: [0])]
    #expect(identities([road], [road], link) == identities([road], [water], link))
  }

  @Test func theSameHeadingBelowAnotherIsAnotherSection() {
    let below = Sample.Part(2, "１", "１　道", [])
    let all = identities([road, below, water, below], [])
    #expect(Set(all).count == 4)
    #expect(all[3] == identities([water, below], [])[1])
  }

  @Test func aHeadingThatIsANumberAloneIsNamedByIt() {
    let articles = ["第一条", "第二条"].map { Sample.Part(1, $0, $0, []) }
    #expect(identities([articles[0]], []) != identities([articles[1]], []))
  }

  @Test func theComparisonsIdentityDependsOnAllThatWentIn() {
    let sample = Sample.everyKind()
    var others = [sample, sample, sample, sample]
    others[0].files.first.path = "other.txt"
    others[1].files.second.sha256 = "1"
    others[2].options.title = "別"
    others[3].files = sample.files.swapped
    #expect(Set(others.map(comparisonIdentity) + [comparisonIdentity(sample)]).count == 5)
  }

  @Test func manySectionsWithOneHeadingAreStillApart() {
    let all = identities(Array(repeating: road, count: 2000), Array(repeating: road, count: 2000))
    #expect(Set(all).count == 4000)
  }
}
