/// Whether the quantities of two texts tell that a number, a date or an amount changed its value. How the values are
/// written does not matter (十二, 12 and １２; 令和７年 and 2025年; 1,000 and 1000). A text that only has more quantities
/// than the other, the other's among them in their order, added some and changed none. O(length + quantities).
package func figuresDiffer(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Bool
{
  let first = quantitySpans(in: first).map(\.quantity)
  let second = quantitySpans(in: second).map(\.quantity)
  return !holds(first, inOrder: second) && !holds(second, inOrder: first)
}

/// Whether the quantities of two texts differ in value.
package func figuresDiffer(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  first.withUnsafeBufferPointer { first in second.withUnsafeBufferPointer { figuresDiffer(first, $0) } }
}

/// Whether `part` is a subsequence of `whole`.
private func holds(_ whole: [Quantity], inOrder part: [Quantity]) -> Bool {
  var found = 0
  for quantity in whole where found < part.count && quantity == part[found] { found += 1 }
  return found == part.count
}

/// `range` of a text widened so that it cuts none of `spans`, the quantities of that text: for judging an edit of 12 to
/// 13 by 12 and 13 and not by 2 and 3. O(spans).
package func widened(_ range: Range<Int>, toWhole spans: [QuantitySpan]) -> Range<Int> {
  var result = range
  for span in spans {
    let cutsStart = span.range.lowerBound < result.lowerBound && result.lowerBound < span.range.upperBound
    let cutsEnd = span.range.lowerBound < result.upperBound && result.upperBound < span.range.upperBound
    let start = cutsStart ? span.range.lowerBound : result.lowerBound
    result = start..<(cutsEnd ? span.range.upperBound : max(start, result.upperBound))
  }
  return result
}

/// Whether two texts are the same but for notation once their numbers are taken away, and their numbers differ: R6 and
/// R7, ③ and ④, Ⅱ期 and Ⅲ期. Numbers are runs of digits of either width and characters that are numbers; both texts have
/// some. O(length).
package func numbersAloneDiffer(
  _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
) -> Bool {
  let first = withoutNumbers(first)
  let second = withoutNumbers(second)
  guard !first.numbers.isEmpty, !second.numbers.isEmpty, first.numbers != second.numbers else { return false }
  return sameNotation(first.rest, second.rest)
}

/// The numbers of a text, their digits in ASCII, and the text without them.
private func withoutNumbers(_ bytes: UnsafeBufferPointer<UInt8>) -> (numbers: [[UInt32]], rest: [UInt8]) {
  var numbers: [[UInt32]] = []
  var rest: [UInt8] = []
  var cursor = ScalarCursor(bytes)
  var isInNumber = false
  while !cursor.isAtEnd {
    let start = cursor.position
    let scalar = cursor.next()
    let isDigit = isASCIIDigit(scalar)
    if isDigit && isInNumber {
      numbers[numbers.count - 1].append(scalar)
    } else if isDigit {
      numbers.append([scalar])
    } else if let value = circledNumber(scalar) ?? romanCharacter(scalar) {
      numbers.append(String(value).unicodeScalars.map(\.value))
    } else {
      rest.append(contentsOf: bytes[start..<cursor.position])
    }
    isInNumber = isDigit
  }
  return (numbers, rest)
}
