extension Word {
  static let office: [Row] = [
    Row(.redlineTitle, "第１版から第２版への変更履歴", "From the first to the second edition, as tracked changes"),
    Row(
      .redlineNote,
      "第１版から第２版への変更履歴（すべて承諾＝第２版、すべて元に戻す＝第１版）。見出し・本文・箇条書き・表の文字を収め、元の体裁は再現していません。",
      "Tracked changes from the first to the second edition: accept all for the second, reject all for the first. "
        + "Holds headings, text, lists and tables, not the original layout."),
  ]
}
