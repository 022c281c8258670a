/// Names of what is appended to a document in Japanese, which stand without a number too: 附則, 別表, 付属資料, 資料編.
package let appendedNames: [String] =
  ["附", "付"].flatMap { lead in ["則", "録", "編", "属書", "属文書"].map { lead + $0 } }
  + ["附属", "付属", "参考", "巻末"].flatMap { lead in materials.map { lead + $0 } }
  + materials.dropFirst() + ["別表", "別紙", "別添", "別記", "別冊"]

/// What a document appends for reference. The first alone names a handout as well.
private let materials = ["資料", "資料編", "資料集"]

/// `names`, and each with its characters set apart by blanks, as titles are: 附　則, 附 則.
func letterSpaced(_ names: [String]) -> [String] {
  names + ["\u{3000}", " "].flatMap { blank in names.map { $0.map(String.init).joined(separator: blank) } }
}
