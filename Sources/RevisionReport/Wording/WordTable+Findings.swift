extension Word {
  static let findings: [Row] = findingNames + findingReasons + ledger

  private static let ledger: [Row] = [
    Row(.stateColumn, "状態", "state"),
    Row(.conflictColumn, "要確認", "conflict"),
    Row(.traceColumn, "手掛かり", "trace"),
    Row(.checkColumn, "照合", "check"),
    Row(.versionColumn, "台帳の版", "ledger version"),
    Row(.statusColumn, "対応状況", "status"),
    Row(.assigneeColumn, "担当", "assignee"),
    Row(.remarkColumn, "備考", "remark"),
    Row(
      .conflictChanged, "記入の後に文が変わりました。前の文：「{1}」",
      "The wording changed after this row was written in. It was: “{1}”"),
    Row(.conflictOverwritten, "「{1}」の欄に書かれていた文：「{2}」", "What stood under “{1}”: “{2}”"),
    Row(
      .conflictSeveral, "{1} 行目のどれに当たるか決められない指摘があります。",
      "A finding might be that of any of the rows on lines {1}."),
    Row(
      .newerLedger, "この行は新しい版（{1}）の shinkyu が書いたものです。新しい版で更新してください。",
      "this row was written by a newer version ({1}); update with that one."),
    Row(
      .repeatedFingerprint, "この行の指紋は {1} 行目と同じです。どちらかの行を消してください。",
      "the fingerprint of this row stands on line {1} already; remove one of the two rows."),
    Row(
      .noTableColumn, "列「{1}」がありません。列の見出しを元に戻してください。",
      "there is no column “{1}”; give the column its name back."),
    Row(
      .formulaInLedger, "shinkyu が書く列「{1}」に数式があります。更新すると数式が失われます。数式を別の列に移してください。",
      "there is a formula in the column “{1}”, which shinkyu fills in: it would be lost. Move it to a column of its own."
    ),
    Row(
      .severalLedgers, "台帳のシートが複数あります（{1}）。一つだけを残してください。控えは別のファイルにしてください。",
      "several sheets hold a ledger ({1}); leave one of them, and keep copies in files of their own."),
    Row(
      .sheetFull, "シートに行を足せません（{1} 行まで）。", "no row can be added to the sheet, which has room for {1}."),
    Row(
      .signedWorkbook, "電子署名のあるブックです。書き換えると署名が失われます。署名を外した控えを使ってください。",
      "the workbook carries a signature, which would be lost; use a copy without it."),
    Row(
      .notAWorkbook, "Excel ブック（xlsx）として読めません（{1}）。表計算ソフトで xlsx か CSV として保存し直してください。",
      "this cannot be read as an Excel workbook (xlsx) ({1}); save it anew as xlsx or CSV with a spreadsheet program."
    ),
    Row(
      .closedWorkbook, "パスワードの付いたブックか、2007 年より前の Excel の形式です。パスワードを外し、xlsx として保存し直してください。",
      "this is a workbook under a password, or one of Excel before 2007; take the password away and save it as xlsx."
    ),
  ]

  private static let findingNames: [Row] = [
    Row(.findingsHeading, "見直しの手掛かり", "What to look at"),
    Row(
      .findingsNote, "文言だけを見て、規則で拾った箇所です。良し悪しは判断していません。",
      "Places that rules found in the wording alone. Whether they are good or bad is for people to judge."),
    Row(.findingsNone, "規則で拾える箇所はありませんでした。", "The rules found nothing."),
    Row(.findingsCount, "{1} 件", "{1}"),
    Row(
      .findingsMore, "ほか {1} 件は shinkyu review findings が書く findings.json にあります。",
      "{1} more are in findings.json, which shinkyu review findings writes."),
    Row(.findingsSheet, "指摘の一覧", "Findings"),
    Row(.findingColumn, "指摘の種類", "finding"),
    Row(.reasonColumn, "理由", "reason"),
    Row(.fingerprintColumn, "指紋", "fingerprint"),
    Row(.carriedShareColumn, "割合", "share"),
    Row(.findingSectionCarriedOver, "変わっていない節", "section carried over unchanged"),
    Row(.findingPromiseCarriedOver, "一字一句同じ約束", "promise carried over word for word"),
    Row(.findingPromiseWeakened, "弱まった約束", "promise weakened"),
    Row(.findingPromiseStrengthened, "強まった約束", "promise strengthened"),
    Row(.findingFigureChanged, "変わった数値", "figure changed"),
    Row(.findingDateChanged, "変わった日付・年度", "date changed"),
    Row(.findingAmountChanged, "変わった金額", "amount changed"),
    Row(.findingTargetChanged, "変わった目標値", "target changed"),
    Row(.findingUnitChanged, "変わった単位", "unit changed"),
    Row(.findingFigureStayed, "変わっていない数値", "figure stayed"),
    Row(.findingDateStayed, "変わっていない日付・年度", "date stayed"),
    Row(.findingAmountStayed, "変わっていない金額", "amount stayed"),
    Row(.findingTargetStayed, "変わっていない目標値", "target stayed"),
    Row(.findingTextDropped, "跡形なく消えた文", "text dropped without trace"),
    Row(.findingTextMoved, "移動した文章", "text moved"),
    Row(.findingTermAppeared, "新しく現れた用語", "term appeared"),
    Row(.findingTermVanished, "使われなくなった用語", "term vanished"),
    Row(.findingSpellingWavers, "表記の揺れ", "spelling wavers"),
    Row(.findingReferenceDangling, "行き先のない参照", "reference to nowhere"),
    Row(.findingReferenceAstray, "別の節を指す参照", "reference to another section"),
  ]

  private static let findingReasons: [Row] = [
    Row(
      .reasonOfSectionCarriedOver, "節の本文 {1} 文字が、一字一句そのまま引き継がれています。",
      "All {1} characters of the section’s body text are carried over word for word."),
    Row(
      .reasonOfPromiseCarriedOver, "「{1}」（約束の強さ {2}／5）という文が、一字一句そのまま引き継がれています。",
      "The sentence with “{1}” (firmness {2} of 5) is carried over word for word."),
    Row(
      .reasonOfPromiseChanged, "「{1}」（約束の強さ {2}／5）が「{3}」（{4}／5）になりました。",
      "“{1}” (firmness {2} of 5) became “{3}” ({4} of 5)."),
    Row(.reasonOfValueChanged, "「{1}」が「{2}」になりました。", "“{1}” became “{2}”."),
    Row(
      .reasonOfUnitChanged, "「{1}」が「{2}」になり、数える単位が変わりました。",
      "“{1}” became “{2}”: it is counted in another unit."),
    Row(
      .reasonOfValueStayed, "計画の期間が {2} から {3} に移ったのに、「{1}」はそのままです。",
      "The period of the plan moved from {2} to {3}, and “{1}” is what it was."),
    Row(
      .reasonOfTextDropped, "第２版に、これに似た文がありません（最も近い文との一致 {1} %）。",
      "The second edition has no sentence like this one (the nearest shares {1} % of it)."),
    Row(.reasonOfTextMoved, "「{1}」から「{2}」へ移りました。", "Moved from “{1}” to “{2}”."),
    Row(
      .reasonOfTermAppeared, "「{1}」は第１版に一度も出てこず、第２版に {2} 回出てきます（対数尤度比 {3}）。",
      "“{1}” stands {2} times in the second edition and never in the first (log-likelihood {3})."),
    Row(
      .reasonOfTermVanished, "「{1}」は第１版に {2} 回出てきますが、第２版には一度も出てきません（対数尤度比 {3}）。",
      "“{1}” stands {2} times in the first edition and never in the second (log-likelihood {3})."),
    Row(.reasonOfSpellingWavers, "同じ語が違う書き方で出てきます：{1}", "One word is spelled in several ways: {1}"),
    Row(
      .reasonOfReferenceDangling, "「{1}」が第２版にありません（第１版での行き先：{2}）。",
      "The second edition has no {1} (in the first it led to: {2})."),
    Row(
      .reasonOfReferenceAstray, "「{1}」は、第１版では「{2}」、第２版では「{3}」を指します。",
      "{1} led to “{2}” in the first edition and leads to “{3}” in the second."),
  ]
}
