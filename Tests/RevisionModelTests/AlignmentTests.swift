import RevisionModel
import Testing

/// Links of one level: every unit in exactly one, in the order in which a reader of both editions meets them.
@Suite struct AlignmentTests {
  private func alignment(_ links: [Link], _ first: Int, _ second: Int) -> Alignment {
    Alignment(links, counts: Pair(first: first, second: second))
  }

  /// Each row as `first>second`, units of a side joined by `+`.
  private func rows(_ alignment: Alignment) -> [String] {
    alignment.links.map { link in
      [link.first, link.second].map { $0.map(String.init).joined(separator: "+") }.joined(separator: ">")
    }
  }

  @Test func rowsFollowTheSecondEdition() {
    let links = [Link(first: [2], second: [0]), Link(first: [0], second: [1]), Link(first: [1], second: [2])]
    #expect(rows(alignment(links, 3, 3)) == ["2>0", "0>1", "1>2"])
    #expect(rows(alignment(links.reversed(), 3, 3)) == ["2>0", "0>1", "1>2"])
  }

  @Test func whatNoLinkNamesIsInsertedOrDeleted() {
    let all = alignment([Link(first: [1], second: [1])], 2, 3)
    #expect(rows(all) == ["0>", ">0", "1>1", ">2"])
    #expect(all.links.map(\.kind) == [.deleted, .inserted, .edited, .inserted])
    #expect(rows(alignment([], 0, 0)) == [])
  }

  @Test func aDeletionStandsBehindWhatItFollowed() {
    let links = [Link(first: [0], second: [1]), Link(first: [3], second: [0])]
    #expect(rows(alignment(links, 5, 2)) == ["3>0", "4>", "0>1", "1>", "2>"])
  }

  @Test func aDeletionThatALinkNamesStandsThereToo() {
    let links = [Link(first: [0], second: [0]), Link(first: [1, 2], second: [])]
    #expect(rows(alignment(links, 3, 1)) == ["0>0", "1+2>"])
  }

  @Test func aSplitStandsWhereItsFirstPartStands() {
    let links = [Link(first: [0], second: [0, 2]), Link(first: [2], second: [1])]
    let split = alignment(links, 3, 3)
    #expect(rows(split) == ["0>0+2", "1>", "2>1"])
    #expect(split.links.map(\.kind) == [.split, .deleted, .edited])
  }

  @Test func behindAMergeStandWhatFollowedEachOfItsParts() {
    let links = [Link(first: [0, 2], second: [0]), Link(first: [4], second: [1])]
    let merged = alignment(links, 5, 2)
    #expect(rows(merged) == ["0+2>0", "1>", "3>", "4>1"])
    #expect(merged.links.map(\.kind) == [.merged, .deleted, .deleted, .edited])
  }

  @Test func severalToSeveralIsEdited() {
    #expect(alignment([Link(first: [0, 1], second: [0, 1], traits: .sameWording)], 2, 2).kind(0) == .edited)
  }

  @Test func oneToOneIsUnchangedWhereItSaysSo() {
    #expect(
      alignment([Link(first: [0], second: [0], traits: [.sameWording, .moved])], 1, 1).kind(0) == .unchanged)
    #expect(alignment([Link(first: [0], second: [0], traits: .moved)], 1, 1).kind(0) == .edited)
  }

  @Test func aRowSaysWhatItsLinkSays() {
    let links = [
      Link(first: [0], second: [0, 1], traits: [.moved], confidence: 0.7996),
      Link(first: [1], second: [2], traits: [.sameWording, .renumbered], confidence: 0.7994),
    ]
    let all = alignment(links, 3, 4)
    for (row, link) in all.links.enumerated() {
      #expect(all[row] == link && all.kind(row) == link.kind)
      #expect(all.isMoved(row) == link.isMoved && all.isRenumbered(row) == link.isRenumbered)
      for edition in Edition.allCases {
        #expect(all.members(row, edition).map(Int.init) == link[edition])
        for unit in link[edition] { #expect(all.row(of: unit, in: edition) == row) }
      }
    }
    #expect(all.links.map(\.kind) == [.split, .unchanged, .deleted, .inserted])
    #expect((0..<2).map { all.confidenceThousandths($0) } == [800, 799])
    #expect((0..<2).map { all.isDoubtful($0) } == [false, true])
  }

  @Test func whatIsLooseIsAsSureAsTheCallerSays() {
    let loose = Alignment([], counts: Pair(first: 1, second: 1)) { edition, unit in
      edition == .first ? 0.25 : 0.5
    }
    #expect(loose.links.map(\.confidence) == [0.25, 0.5])
  }
}
