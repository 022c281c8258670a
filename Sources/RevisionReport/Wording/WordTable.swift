extension Word {
  /// What one word is in both languages.
  struct Row: Sendable {
    let word: Word
    let ja: String
    let en: String

    init(_ word: Word, _ ja: String, _ en: String) {
      self.word = word
      self.ja = ja
      self.en = en
    }
  }

  /// Every word of every report: one row each.
  static let table: [Row] =
    [
      frame,
      answer,
      measures,
      kinds,
      picture,
      comparison,
      tools,
      decisions,
      reading,
      reasons,
      diagnostics,
      tables,
      office,
      links,
      findings,
      overview,
      history,
      comments,
      errors,
      decisionErrors,
      requestErrors,
    ].flatMap { $0 }

  private static let frame: [Row] = [
    Row(.reportTitle, "第１版と第２版の比較", "The two editions compared"),
    Row(.toolLine, "{1} による比較", "Compared by {1}"),
    Row(.skipToComparison, "比較へ進む", "Skip to the comparison"),
    Row(.partsOfReport, "この報告の内容", "Parts of this report"),
    Row(.measuresHeading, "六つの数え方", "Six ways of counting"),
    Row(.pictureHeading, "二つの版の見取り図", "The two editions at a glance"),
    Row(.contentsHeading, "節の一覧", "Sections"),
    Row(.comparisonHeading, "二つの版の比較", "Side by side"),
    Row(.readingHeading, "読み取りの記録", "How the editions were read"),
    Row(.firstEdition, "第１版", "First edition"),
    Row(.secondEdition, "第２版", "Second edition"),
    Row(.standardInput, "標準入力", "standard input"),
    Row(.editionSize, "{1} 節・本文 {2} 文字", "sections: {1}; characters: {2}"),
  ]

  private static let answer: [Row] = [
    Row(
      .claimSentence, "「第２版は {1} % 変わっていない」という指摘について",
      "On the critique that the second edition is “{1} % unchanged”"),
    Row(
      .supported, "文言については、六つの数え方のすべてで、この指摘が当てはまります。",
      "As far as the wording goes, the critique holds by all six ways of counting."),
    Row(
      .refuted, "文言については、六つの数え方のどれでも、この指摘は当てはまりません。",
      "As far as the wording goes, the critique holds by none of the six ways of counting."),
    Row(
      .dependsOnMeasure,
      "文言についてこの指摘が当てはまるかどうかは、数え方によります。六つのうち {1} つで当てはまり、{2} つで当てはまりません。",
      "As far as the wording goes, it depends on how one counts: the critique holds by {1} of the six ways and "
        + "fails by {2}."),
    Row(
      .nothingToWeigh, "第２版には数える本文がありません。この指摘が当てはまるかどうかは言えません。",
      "The second edition has no body text to count. Whether the critique holds cannot be told."),
    Row(
      .headlineCaption, "第２版の本文のうち、第１版の語句がそのまま残っている割合",
      "of the body text of the second edition stands in phrases carried over from the first"),
    Row(.headlineCount, "{2} 文字のうち {1} 文字", "{1} of {2} characters"),
    Row(
      .boundsSentence, "対応づけの迷う箇所をどちらに数えるかで、{1} から {2} までの幅があります。",
      "Depending on how doubtful links are taken, it lies between {1} and {2}."),
    Row(
      .boundsMeet, "対応づけの迷う箇所を数え直しても、この値は変わりません。",
      "No doubtful link changes this figure."),
    Row(
      .scaleAlternative, "0 から 100 % の目盛り。代表値 {1}、幅 {2} から {3}、指摘の {4} %。",
      "A scale from 0 to 100 %: the headline {1}, its bounds {2} and {3}, the claim {4} %."),
    Row(.agreeing, "指摘に合う数え方：{1}", "Agree with the claim: {1}"),
    Row(.disagreeing, "指摘に合わない数え方：{1}", "Disagree with the claim: {1}"),
    Row(.listSeparator, "、", "; "),
    Row(.claimLine, "縦線は指摘の {1} %。", "The upright line is the claim, {1} %. "),
    Row(.mostChanged, "どこが最も変わったか（変わった文字数）", "Where it changed most (characters changed)"),
    Row(
      .stripCaption, "第２版の節を読む順に並べ、変わっていない割合を下から塗ったもの",
      "The sections of the second edition in reading order, filled from below by their unchanged share"),
    Row(
      .stripAlternative, "第２版の節ごとの、変わっていない割合。同じ数値は「節の一覧」にあります。",
      "The unchanged share of each section of the second edition. The list of sections says the same in figures."
    ),
    Row(
      .sectionCounts, "節の数：変更なし {1}、修正 {2}、分割・統合 {3}、新設 {4}、削除 {5}。うち移動 {6}、番号変更 {7}。",
      "Sections: unchanged {1}, edited {2}, split or merged {3}, new {4}, deleted {5}. Of these moved {6}, renumbered "
        + "{7}."),
    Row(
      .limits,
      "ここで数えたのは文言だけです。施策の中身・重み・良し悪しが変わったかどうかは、この数値からは言えません。",
      "Only wording is counted here. Whether the policy, its weight or its merit has changed cannot be told from "
        + "these figures."),
    Row(
      .roundingNote,
      "割合は小数第２位以下を切り捨てて示します。100 % は一字も残さず数えたとき、指摘の値は実際に達したときだけ現れます。",
      "Per cents are cut, not rounded, after one decimal: 100 % means every character, and the claim’s figure "
        + "appears only where it is reached."),
  ]

  private static let measures: [Row] = [
    Row(.measureColumn, "数え方（厳しい順）", "Way of counting, strict to lenient"),
    Row(.secondShareColumn, "第２版に引き継がれた割合", "Of the second, carried over"),
    Row(.firstShareColumn, "第１版から残された割合", "Of the first, kept"),
    Row(.claimColumn, "指摘（{1} %）との関係", "The claim ({1} %)"),
    Row(.reachesClaim, "○ 合う", "✓ agrees"),
    Row(.missesClaim, "× 合わない", "✗ disagrees"),
    Row(.sidesWithNone, "–", "–"),
    Row(.headlineMark, "代表値", "headline"),
    Row(
      .measuresNote,
      "数えるのは本文の文字です。空白と見出しは数えません。縦の線は指摘の値です。指摘との関係は第２版の割合で見ます。",
      "Characters of body text are counted; white space and headings are not. The upright line is the claim, "
        + "which is held against the shares of the second edition."),
    Row(
      .measuresCounted, "数えるのは本文の文字です。空白と見出しは数えません。指摘との関係は第２版の割合で見ます。",
      "Characters of body text are counted; white space and headings are not. The claim is held against the shares of "
        + "the second edition."),
    Row(.countOverCount, "{1} / {2} 文字", "{1} / {2} characters"),
    Row(.sectionVerbatimName, "節がまるごと同じ", "Whole sections"),
    Row(
      .sectionVerbatimRule, "その節の文がすべて一字一句同じまま引き継がれた文字を数えます。",
      "Counts characters of sections whose every sentence is carried over word for word."),
    Row(.sentenceInPlaceName, "文が同じ場所で同じ", "Sentences in place"),
    Row(
      .sentenceInPlaceRule, "一字一句同じ文が、対応する節の中に同じ順で残っている文字を数えます。",
      "Counts characters of sentences carried over word for word, in the matching section and in order."),
    Row(.sentenceVerbatimName, "文が同じ（場所を問わない）", "Sentences anywhere"),
    Row(
      .sentenceVerbatimRule, "一字一句同じ文を、移動したものも含めて数えます。",
      "Counts characters of sentences carried over word for word, moved ones too."),
    Row(.sentenceNotationalName, "文が同じ（表記の違いを問わない）", "Sentences but for notation"),
    Row(
      .sentenceNotationalRule, "送り仮名・全角半角・句読点などの表記だけが違う文も数えます。",
      "As above, and sentences that differ in notation only (spelling variants, width, capitals, punctuation)."
    ),
    Row(.phraseCarriedOverName, "語句が同じ", "Phrases"),
    Row(
      .phraseCarriedOverRule, "書き換えられた文の中でも、そのまま残った語句を数えます。",
      "Counts phrases that stay, inside reworded sentences too."),
    Row(.characterCarriedOverName, "文字が同じ", "Characters"),
    Row(
      .characterCarriedOverRule, "対応する文の中で、そのまま残った文字を一字ずつ数えます。",
      "Counts single characters that stay inside linked sentences."),
  ]

  private static let kinds: [Row] = [
    Row(.sectionUnchanged, "（変更なし）", "(unchanged)"),
    Row(.sectionEdited, "（修正）", "(edited)"),
    Row(.sectionSplit, "（分割）", "(split)"),
    Row(.sectionMerged, "（統合）", "(merged)"),
    Row(.sectionInserted, "（新設）", "(new)"),
    Row(.sectionDeleted, "（削除）", "(deleted)"),
    Row(.sectionMoved, "（移動）", "(moved)"),
    Row(.sectionRenumbered, "（番号変更）", "(renumbered)"),
    Row(.sectionAmbiguous, "（対応は不確か）", "(link uncertain)"),
    Row(.sectionDecided, "（人が決めた対応）", "(link decided by a person)"),
    Row(.sentenceUnchanged, "（変更なし）", "(unchanged)"),
    Row(.sentenceEdited, "（変更）", "(changed)"),
    Row(.sentenceNotation, "（表記の変更）", "(notation)"),
    Row(.sentenceSplit, "（分割）", "(split)"),
    Row(.sentenceMerged, "（統合）", "(merged)"),
    Row(.sentenceInserted, "（追加）", "(added)"),
    Row(.sentenceDeleted, "（削除）", "(deleted)"),
    Row(.sentenceMoved, "（移動）", "(moved)"),
    Row(.sentenceMovedAway, "（移動元）", "(moved away)"),
    Row(.figureChanged, "数値", "figure"),
    Row(.headingMark, "見出し", "heading"),
    Row(.ambiguousMark, "対応は不確か", "link uncertain"),
    Row(.decidedMark, "人が決めた対応", "link decided by a person"),
    Row(.rivalLine, "ほかの候補（確からしさ {1}）：{2} {3}「{4}」", "or else ({1} sure): {2}, {3}, “{4}”"),
    Row(.tableRow, "表の行「{1}」", "table row “{1}”"),
  ]
}
