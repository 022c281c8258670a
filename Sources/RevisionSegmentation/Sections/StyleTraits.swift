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
  /// Whether it heads what is appended to a document: 附則, 別表, Appendix.
  var isAppended: Bool
  /// Whether it has a number that can count on.
  var counts: Bool

  init(_ label: NumberLabel) {
    let style = label.style
    counts = !label.values.isEmpty
    depth = label.values.count
    isArticle =
      Self.articles.contains { style.hasPrefix($0) }
      && !style.dropFirst(3).contains { $0 == "第" || $0 == "제" }
    isAppended = Self.appended.contains { style.hasPrefix($0) }
    rank = Self.divisionRank(style)
    use = rank != nil || Self.isNamed(style, label) ? .division : Self.isOther(style) ? .other : .general
  }

  private static func divisionRank(_ style: String) -> Int? {
    divisions.first { $0.words.contains { style.hasPrefix($0) } }?.rank
  }

  /// The rank of the outermost divisions.
  static let rankOfParts = 10

  private static let divisions: [(rank: Int, words: [String])] = [
    (
      rankOfParts,
      [
        "第#編", "#編", "第#编", "第#篇", "第#部", "제#편", "제#부", "Part", "Volume", "Book", "Title", "Buch", "Teil",
        "Livre", "Titre", "Libro", "Título", "Titolo",
      ]
    ),
    (
      20,
      [
        "第#章", "#章", "제#장", "本則", "序章", "終章", "補章", "Chapter", "Kapitel", "Chapitre", "Capítulo", "Capitolo",
      ] + appended
    ),
    (30, ["第#節", "#節", "第#节", "제#절", "Abschnitt", "Sección", "Seção", "Sezione"]),
    (40, ["第#款", "제#관", "Unterabschnitt"]),
    (50, ["第#目"]),
    (60, ["第#条", "第#條", "제#조", "§ #"]),
  ]

  private static let appended =
    appendedNames + ["附则", "부칙", "Appendix", "Annex", "Anhang", "Anlage", "Anexo", "Allegato"]

  /// Styles whose text may follow on the line of the number.
  private static let articles = [
    "第#条", "第#條", "제#조", "Article #", "Artikel #", "Artículo #", "Artigo #", "Articolo #", "§ #",
  ]

  /// `style` without the bracket that it opens with: 施策# of ＜施策#＞.
  private static func unbracketed(_ style: String) -> Substring {
    style.unicodeScalars.first.map { "([<{〈《【〔".unicodeScalars.contains($0) } == true
      ? style.dropFirst() : style[...]
  }

  /// Names that number the parts of minutes, plans and codes without an order of their own (an article may hold sections
  /// or lie in one), and what is said in lenticular brackets.
  private static func isNamed(_ style: String, _ label: NumberLabel) -> Bool {
    style.hasPrefix("【") && label.strength == .strong || named.contains { unbracketed(style).hasPrefix($0) }
  }

  private static let named = [
    "議題", "議案", "議事", "報告事項", "審議事項", "協議事項", "基本施策", "個別施策", "重点施策", "主要施策", "施策", "基本目標", "基本方針",
    "基本戦略", "重点戦略", "戦略", "重点課題", "重点取組", "重点項目", "重点分野", "柱", "Article", "Artikel", "Artículo",
    "Artigo", "Articolo", "Section", "Agenda Item", "Goal", "Objective", "Strategy", "Theme", "Pillar",
    "Priority",
  ]

  private static func isOther(_ style: String) -> Bool { other.contains { unbracketed(style).hasPrefix($0) } }

  private static let other = [
    "図", "表", "写真", "グラフ", "地図", "画像", "イメージ", "挿絵", "出典", "国道", "系統", "会場", "番号", "注", "例", "備考", "その",
    "コラム", "問", "質問", "設問", "回答", "意見", "※", "・", "-", "*", "+", "✓",
    "✔", "☑", "☐", "→",
    "➔", "➢", "Figure", "Fig.", "Table", "Map", "Photo", "Plate", "Image", "Graph", "Chart", "Equation",
    "Note", "Footnote", "Source",
    "Page", "Row", "Room", "Day", "Speaker", "Respondent", "Tabelle", "Tabla",
    "Abbildung", "Figura", "Box", "Example", "Q", "No.", "Step", "Option", "Question", "第#項",
    "第#号", "第#项", "제#항", "제#호",
  ]
}
