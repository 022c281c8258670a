// Compares two texts, tells how much of the second is carried over, and writes the report: swift run CompareTwoTexts
import RevisionDiff
import RevisionModel

let first = Input(path: "first.txt", bytes: Array("第１章　目的\n\n市は、窓口の手続を見直す。\n\n計画は五年とする。\n".utf8))
let second = Input(path: "second.txt", bytes: Array("第１章　目的\n\n市は、すべての窓口の手続を見直す。\n\n計画は五年とする。\n".utf8))

let assessment = try compare(Pair(first: first, second: second))

// How much of the second edition is carried over, by each way of counting.
for name in Measure.Name.allCases {
  let tally = assessment.tally(name, .second)
  print(name.rawValue, tally.counted, "/", tally.total)
}

// What became of each sentence.
let comparison = assessment.comparison
for row in 0..<comparison.sentences.count {
  print(
    comparison.sentences[row].kind.rawValue,
    String(decoding: comparison.joinedBytes(row, .second), as: UTF8.self))
}

// The report, one self-contained page.
print(renderHTML(assessment).count, "bytes")
