extension Word {
  static let overview: [Row] = [
    Row(.overviewTitle, "{1} 組の比較", "Pairs compared: {1}"),
    Row(
      .overviewCounts, "指摘が、六つの数え方のすべてで当てはまる {1} 組、数え方による {2} 組、どれでも当てはまらない {3} 組。比較できなかった {4} 組。",
      "The critique holds by all six ways of counting: {1}; depends on how one counts: {2}; holds by none: {3}. Could not "
        + "be compared: {4}."),
    Row(.overviewPairs, "組", "Pairs"),
    Row(
      .overviewNote, "割合は百分率で、小数第３位以下を切り捨てます。列の見出しを押すと並べ替えます。同じ内容が overview.csv にあります。",
      "Shares are per cents, cut after two decimals. The heads of the columns sort the table. overview.csv says the same."
    ),
    Row(.overviewMore, "ここには初めの {1} 組だけを載せます。", "Here are the first {1} pairs alone."),
    Row(
      .overviewPlot, "第２版に引き継がれた語句の割合の分布", "How the shares of phrases carried over are distributed"),
    Row(
      .overviewPlotText, "{1} 組の分布。中央値は {2}。同じ数値は下の表にあります。",
      "The distribution of {1} pairs; the median is {2}. The table below says the same in figures."),
    Row(.overviewFigures, "数値で見る", "In figures"),
    Row(.overviewID, "名前", "Id"),
    Row(.overviewOutcome, "指摘は", "The critique"),
    Row(.overviewHeadline, "代表値（%）", "Headline (%)"),
    Row(.overviewRange, "幅（%）", "Bounds (%)"),
    Row(.overviewKept, "第１版から残された（%）", "Of the first, kept (%)"),
    Row(.overviewCharacters, "第２版の文字", "Characters of the second"),
    Row(.overviewSections, "第２版の節", "Sections of the second"),
    Row(.overviewMoved, "移動（節 / 文）", "Moved (sections / sentences)"),
    Row(.overviewError, "比較できなかった理由", "Why it could not be compared"),
    Row(.outcomeSupported, "当てはまる", "holds"),
    Row(.outcomeRefuted, "当てはまらない", "does not hold"),
    Row(.outcomeDepends, "数え方による", "depends"),
    Row(.outcomeFailed, "比較できず", "not compared"),
  ]
}
