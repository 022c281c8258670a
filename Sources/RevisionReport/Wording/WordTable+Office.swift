extension Word {
  static let office: [Row] = [
    Row(.redlineTitle, "第１版から第２版への変更履歴", "From the first to the second edition, as tracked changes"),
    Row(
      .redlineNote,
      "第１版から第２版への変更履歴（すべて承諾＝第２版、すべて元に戻す＝第１版）。見出し・本文・箇条書き・表の文字を収め、元の体裁は再現していません。",
      "Tracked changes from the first to the second edition: accept all for the second, reject all for the first. "
        + "Holds headings, text, lists and tables, not the original layout."),
    Row(
      .tableDocumentNote, "第１版と第２版の文言を対照した表です。両方の版の文章が入っています。",
      "A table of the wording of both editions. It holds text of both."),
    Row(.tableSheet, "新旧対照表", "Table"),
    Row(.measureSheet, "数え方", "Measures"),
    Row(.cellContinued, "（前の行から続く）", "(continued from the row above)"),
    Row(.measureNameColumn, "指標", "Measure"),
    Row(.editionColumn, "版", "Edition"),
    Row(.countedColumn, "変わっていない文字", "Unchanged characters"),
    Row(.totalColumn, "本文の文字", "All characters"),
    Row(.percentColumn, "割合", "Share"),
  ]
}
