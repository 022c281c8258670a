/// The first of `count` places in ascending order that is not below what is sought; `count` where all are. O(log count).
func firstPlace(_ count: Int, from start: Int = 0, whereNotBelow isBelow: (Int) -> Bool) -> Int {
  var low = start
  var high = count
  while low < high {
    let middle = (low + high) / 2
    if isBelow(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}
