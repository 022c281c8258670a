import RevisionText

/// What a style of numbering says by itself.
struct StyleTraits {
  /// How a style is used.
  enum Use {
    /// Divides documents wherever it occurs: 第#章, Article #, 附則, 【議題#】.
    case division
    /// Numbers headings and lists alike: #., (#), ①, ア, ■.
    case general
    /// Numbers dates, pictures, tables, notes: never headings.
    case other
  }

  var use: Use
  /// Order of the divisions that statutes and plans use, from the outermost; `nil` for others.
  var rank: Int?
  /// How many numbers it takes, for styles such as #.#.# that tell their depth.
  var depth: Int
  /// Whether its numbers are articles, whose text may follow on the same line.
  var isArticle: Bool
  /// Whether it has a number that can count on.
  var counts: Bool

  init(_ label: NumberLabel) {
    let style = label.style
    counts = !label.values.isEmpty
    depth = label.values.count
    isArticle = style.hasPrefix("第#条") && !style.dropFirst(3).contains("第") || style.hasPrefix("Article #")
    rank = Self.divisionRank(style)
    use = rank != nil || Self.isNamed(style, label) ? .division : Self.isOther(style) ? .other : .general
  }

  private static func divisionRank(_ style: String) -> Int? {
    for (word, rank) in divisions where style.hasPrefix(word) { return rank }
    return nil
  }

  private static let divisions: [(String, Int)] = [
    ("第#編", 10), ("#編", 10), ("第#部", 10), ("Part", 10), ("Volume", 10), ("Book", 10), ("Title", 10),
    ("第#章", 20), ("#章", 20),
    ("Chapter", 20), ("附則", 20), ("付則", 20), ("別表", 20), ("別紙", 20), ("別添", 20), ("別記", 20), ("付録", 20),
    ("附録", 20),
    ("資料編", 20), ("参考資料", 20), ("本則", 20), ("Appendix", 20), ("Annex", 20), ("第#節", 30), ("#節", 30),
    ("第#款", 40), ("第#目", 50), ("第#条", 60),
  ]

  /// Names that number the parts of minutes, plans and codes without an order of their own (an article may hold sections
  /// or lie in one), and what is said in lenticular brackets.
  private static func isNamed(_ style: String, _ label: NumberLabel) -> Bool {
    style.hasPrefix("【") && label.strength == .strong || named.contains { style.hasPrefix($0) }
  }

  private static let named = [
    "議題", "議案", "議事", "報告事項", "審議事項", "協議事項", "基本施策", "個別施策", "重点施策", "主要施策", "施策", "基本目標", "基本方針",
    "基本戦略", "重点戦略", "戦略", "重点課題", "重点取組", "重点項目", "重点分野", "柱", "Article", "Section", "Guideline", "Principle",
    "Success Criterion",
    "Agenda Item", "Goal", "Objective", "Strategy", "Theme", "Pillar", "Priority",
  ]

  private static func isOther(_ style: String) -> Bool { other.contains { style.hasPrefix($0) } }

  private static let other = [
    "図", "表", "写真", "注", "例", "備考", "その", "コラム", "問", "質問", "設問", "回答", "意見", "※", "・", "-", "*", "+", "✓",
    "✔", "☑", "☐", "→",
    "➔", "➢", "Figure", "Fig.", "Table", "Box", "Example", "Q", "No.", "Step", "Option", "Question", "第#項",
    "第#号",
  ]
}
