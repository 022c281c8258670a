extension Word {
  static let history: [Row] = [
    Row(.historyTitle, "{1} つの版の来歴", "Where the text of the last of {1} editions comes from"),
    Row(.historyEdition, "第{1}版", "edition {1}"),
    Row(
      .historyLead, "{1}の本文 {2} 文字が、どの版から入ったか", "With which edition the {2} characters of {1} came in"),
    Row(
      .historyRule,
      "語句の引き継ぎ（phrase.carried-over）で数えます。ある版から後のどの版でも引き継がれている語句を、その版から入ったものとします。文言だけを見ており、内容の評価ではありません。",
      "Counted by phrase.carried-over: a phrase came in with the edition from which on every edition carries it over. "
        + "This is about the wording alone; it does not judge what is meant."),
    Row(.historyShare, "{1} {2}", "{1}: {2}"),
    Row(.historyPicture, "版から版への流れ", "From edition to edition"),
    Row(
      .historyPictureNote, "柱は各版の本文の量、色と数字はその語句がどの版から入ったかを示します。",
      "A column is the body text of an edition; colours and numbers say with which edition its phrases came in."
    ),
    Row(
      .historyPictureText, "{1} つの版の本文と、それがどの版から入ったかを示す図。{2}の内訳：{3}。",
      "The body text of {1} editions and with which edition it came in. Of {2}: {3}."),
    Row(.historyMeasuresNote, "各行の合計は本文の全体です。", "Each row sums to the whole body text."),
    Row(.historySections, "節ごとの内訳", "Section by section"),
    Row(.historyBarColumn, "内訳", "Shares"),
    Row(.historyReading, "文ごとの由来", "Sentence by sentence"),
    Row(
      .historyReadingNote, "文の対応をたどって、最初に現れる版を示します。同じ由来の文が続くときは、一度だけ示します。",
      "The links between sentences are followed back to the edition where they begin. It is said once for sentences in a row."
    ),
    Row(.historySince, "{1}から・", "since {1}, "),
    Row(.historyUnchanged, "そのまま", "unchanged"),
    Row(.historyEdited, "修正あり", "edited"),
    Row(.historyMoved, "・移動", ", moved"),
    Row(.historyReturned, "・一度なくなり{1}で戻る", ", missing for a while and back in {1}"),
    Row(.historyNew, "{1}で追加", "new in {1}"),
    Row(.historyWas, "{1} {2}：", "{1}, {2}: "),
    Row(
      .historyReturnedCount, "一度なくなり、後の版で戻った文：{1}",
      "Sentences that were missing for a while and came back: {1}"),
    Row(
      .historyMoreOutput, "文ごとの由来は --output DIR で history.html に書き出せます。",
      "--output DIR writes history.html, with every sentence."),
    Row(
      .historyEmbeds, "この報告には{1}の全文が入っています。渡す相手にはご注意ください。",
      "This report holds the full text of {1}. Mind whom you give it to."),
  ]
}
