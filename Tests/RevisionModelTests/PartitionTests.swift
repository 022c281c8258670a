import RevisionModel
import Testing

struct PartitionTests {
  @Test func piecesTileThePositions() {
    var partition = Partition()
    for cut in [3, 3, 7] { partition.append(cut: cut) }
    #expect(partition.count == 2)
    #expect(partition[0] == 0..<3)
    #expect(partition[1] == 3..<7)
    #expect(partition.piece(holding: 2) == 0)
    #expect(partition.piece(holding: 3) == 1)
  }
}
