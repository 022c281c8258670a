extension Word {
  static let decisions: [Row] = [
    Row(
      .decidedLinks, "人が決めた対応（--links）：節 {1} 件、文 {2} 件。別と決めた組：{3} 件。",
      "Links decided by people (--links): sections {1}, sentences {2}. Pairs decided to be apart: {3}."),
    Row(
      .uncertainLinks, "対応が不確かで、ほかにも候補がある箇所：節 {1} 件、文 {2} 件。",
      "Uncertain links, where others would do nearly as well: sections {1}, sentences {2}."),
    Row(.decisionsHeading, "人が決めた対応", "Links decided by people"),
    Row(.decisionSame, "同じ", "same"),
    Row(.decisionNotTheSame, "別", "not the same"),
    Row(.decisionLine, "{1} {2}（{3}）：{4} ／ {5}", "{1} {2} ({3}): {4} / {5}"),
    Row(.decisionNone, "（相手なし）", "(nothing)"),
    Row(.decisionColumn, "判断", "decision"),
    Row(.levelColumn, "単位", "level"),
    Row(.firstColumn, "第１版", "first"),
    Row(.secondColumn, "第２版", "second"),
    Row(.noteColumn, "備考", "note"),
    Row(.levelSection, "節", "section"),
    Row(.levelSentence, "文", "sentence"),
    Row(.noteLinked, "対応づけた（確からしさ {1}）", "linked ({1} sure)"),
    Row(.noteRival, "ほかの候補（確からしさ {1}）", "a rival ({1} sure)"),
    Row(.noteNotLinked, "対応づけなかった（確からしさ {1}）", "not linked ({1} sure)"),
  ]

  static let decisionErrors: [Row] = [
    Row(
      .openQuote, "引用符（\"）が閉じていません。表計算ソフトで CSV に保存し直してください。",
      "a quote (\") is not closed; save the table as CSV again."),
    Row(
      .noColumn, "列「{1}」がありません。一行目に、この名前の列を書いてください。",
      "there is no column “{1}”; let the first row name it."),
    Row(
      .unknownDecision, "判断「{1}」は読めません。「同じ」か「別」（same か not-the-same）と書いてください。",
      "“{1}” is no decision; write same or not-the-same."),
    Row(
      .unknownLevel, "単位「{1}」は読めません。「節」か「文」（section か sentence）と書いてください。",
      "“{1}” is no level; write section or sentence."),
    Row(
      .nothingNamed, "どの節・文のことかが書かれていません。「同じ」には両方、「別」には少なくとも一方を書いてください。",
      "a section or sentence is missing; name both for same, at least one for not-the-same."),
    Row(
      .unknownUnit, "この名前の節・文はその版にありません（{1}）。行（:12）、番号（#3）、文面を確かめてください。",
      "the edition has no such section or sentence ({1}); check the line (:12), the id (#3) and the text."),
    Row(
      .ambiguousUnit, "この名前の節・文は一つではありません（{1}）。「:12 文面」のように行を添えるか、番号（#3）で指定してください。",
      "several have this name ({1}); put the line before it (:12 text), or give the id (#3)."),
    Row(
      .contradiction, "{1} 行目の判断と両立しません。どちらかを消してください。",
      "this is at odds with the decision on line {1}; remove one of them."),
    Row(
      .missingPair, "つながった「同じ」の行に、この組がありません（{1}）。その行を加えるか、余分な行を消してください。",
      "of the rows for same that hang together, the one for this pair is missing ({1}); add it, or remove a row."
    ),
  ]
}
