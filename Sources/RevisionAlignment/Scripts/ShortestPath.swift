/// The shortest edit script between two sequences of ids: E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations", Algorithmica 1 (1986), the linear-space variant, with a bound on the cost of one middle snake.
///
/// N and M are the lengths, D the number of insertions and deletions, V the furthest points by diagonal; diagonal
/// d holds the points with x - y = d. Buffers are kept between calls.
struct ShortestPath {
  /// Rounds spent on one middle snake before the furthest point reached is taken for it. The script stays exact; it
  /// is no longer the shortest.
  static let roundLimit = 256

  private var forward: [Int32] = []
  private var backward: [Int32] = []

  /// Clears `keptFirst[x]` and `keptSecond[y]` for what is deleted and inserted; what stays set pairs off in order.
  /// O((N + M) D) time at the most and about O((N + M) roundLimit) on unlike input; O(N + M) space.
  /// - Precondition: the flags of both windows are set, one for each id.
  mutating func mark(
    _ first: UnsafeBufferPointer<UInt32>, _ second: UnsafeBufferPointer<UInt32>,
    keptFirst: UnsafeMutableBufferPointer<Bool>, keptSecond: UnsafeMutableBufferPointer<Bool>
  ) {
    let size = first.count + second.count + 3
    if forward.count < size {
      forward = Array(repeating: 0, count: size)
      backward = Array(repeating: 0, count: size)
    }
    forward.withUnsafeMutableBufferPointer { forward in
      backward.withUnsafeMutableBufferPointer { backward in
        var walk = Walk(
          first: first, second: second, keptFirst: keptFirst, keptSecond: keptSecond,
          forward: forward, backward: backward, zero: second.count + 1)
        walk.solve(Box(x: 0, xEnd: first.count, y: 0, yEnd: second.count))
      }
    }
  }

  /// A window of both sequences.
  private struct Box {
    var x: Int
    var xEnd: Int
    var y: Int
    var yEnd: Int
  }

  /// One run over borrowed buffers.
  private struct Walk {
    let first: UnsafeBufferPointer<UInt32>
    let second: UnsafeBufferPointer<UInt32>
    let keptFirst: UnsafeMutableBufferPointer<Bool>
    let keptSecond: UnsafeMutableBufferPointer<Bool>
    let forward: UnsafeMutableBufferPointer<Int32>
    let backward: UnsafeMutableBufferPointer<Int32>
    /// The index of diagonal 0 in both buffers.
    let zero: Int

    mutating func solve(_ whole: Box) {
      var box = whole
      while box.x < box.xEnd && box.y < box.yEnd && first[box.x] == second[box.y] {
        box.x += 1
        box.y += 1
      }
      while box.x < box.xEnd && box.y < box.yEnd && first[box.xEnd - 1] == second[box.yEnd - 1] {
        box.xEnd -= 1
        box.yEnd -= 1
      }
      if box.x == box.xEnd || box.y == box.yEnd {
        for x in box.x..<box.xEnd { keptFirst[x] = false }
        for y in box.y..<box.yEnd { keptSecond[y] = false }
        return
      }
      let (x, y) = middle(box)
      solve(Box(x: box.x, xEnd: x, y: box.y, yEnd: y))
      solve(Box(x: x, xEnd: box.xEnd, y: y, yEnd: box.yEnd))
    }

    /// A point through which a shortest path of `box` runs; one that is well on the way when the rounds run out.
    private func middle(_ box: Box) -> (Int, Int) {
      let low = box.x - box.yEnd
      let high = box.xEnd - box.y
      let start = box.x - box.y
      let end = box.xEnd - box.yEnd
      let isOdd = (start - end) & 1 != 0
      var ahead = (start, start)
      var back = (end, end)
      forward[zero + start] = Int32(box.x)
      backward[zero + end] = Int32(box.xEnd)
      for _ in 1...ShortestPath.roundLimit {
        widen(&ahead, low, high, forward, edge: -1)
        if let found = advance(box, ahead, meeting: isOdd ? back : nil) { return found }
        widen(&back, low, high, backward, edge: Int32.max)
        if let found = retreat(box, back, meeting: isOdd ? nil : ahead) { return found }
      }
      return furthest(box, ahead, back)
    }

    /// Lets the diagonals of one direction grow by one on either side, or shrink where the box ends.
    private func widen(
      _ span: inout (Int, Int), _ low: Int, _ high: Int, _ reach: UnsafeMutableBufferPointer<Int32>,
      edge: Int32
    ) {
      if span.0 > low {
        span.0 -= 1
        reach[zero + span.0 - 1] = edge
      } else {
        span.0 += 1
      }
      if span.1 < high {
        span.1 += 1
        reach[zero + span.1 + 1] = edge
      } else {
        span.1 -= 1
      }
    }

    /// One more edit from the start on every diagonal of `span`.
    private func advance(_ box: Box, _ span: (Int, Int), meeting back: (Int, Int)?) -> (Int, Int)? {
      for d in stride(from: span.1, through: span.0, by: -2) {
        let below = forward[zero + d - 1]
        let above = forward[zero + d + 1]
        var x = Int(below >= above ? below + 1 : above)
        var y = x - d
        while x < box.xEnd && y < box.yEnd && first[x] == second[y] {
          x += 1
          y += 1
        }
        forward[zero + d] = Int32(x)
        if let back, back.0 <= d, d <= back.1, Int(backward[zero + d]) <= x { return (x, y) }
      }
      return nil
    }

    /// One more edit from the end on every diagonal of `span`.
    private func retreat(_ box: Box, _ span: (Int, Int), meeting ahead: (Int, Int)?) -> (Int, Int)? {
      for d in stride(from: span.1, through: span.0, by: -2) {
        let below = backward[zero + d - 1]
        let above = backward[zero + d + 1]
        var x = Int(below < above ? below : above - 1)
        var y = x - d
        while x > box.x && y > box.y && first[x - 1] == second[y - 1] {
          x -= 1
          y -= 1
        }
        backward[zero + d] = Int32(x)
        if let ahead, ahead.0 <= d, d <= ahead.1, x <= Int(forward[zero + d]) { return (x, y) }
      }
      return nil
    }

    /// The point furthest from its corner among those reached from either end.
    private func furthest(_ box: Box, _ ahead: (Int, Int), _ back: (Int, Int)) -> (Int, Int) {
      var best = (distance: -1, x: box.x, y: box.y)
      for d in stride(from: ahead.1, through: ahead.0, by: -2) {
        let x = min(Int(forward[zero + d]), box.xEnd, box.yEnd + d)
        let distance = 2 * x - d - box.x - box.y
        if distance > best.distance { best = (distance, x, x - d) }
      }
      for d in stride(from: back.1, through: back.0, by: -2) {
        let x = max(Int(backward[zero + d]), box.x, box.y + d)
        let distance = box.xEnd + box.yEnd - (2 * x - d)
        if distance > best.distance { best = (distance, x, x - d) }
      }
      return (best.x, best.y)
    }
  }
}
