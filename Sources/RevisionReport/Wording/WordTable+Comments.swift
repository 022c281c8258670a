extension Word {
  static let comments: [Row] = [
    Row(.commentsTitle, "意見の概要と市の考え方", "Comments and answers"),
    Row(
      .commentsNote,
      "章・節と変更の有無は、意見と共通する語を手がかりに探した候補です。市の考え方と対応区分は、人が書きます。文言だけを見ています。",
      "Sections and changes are candidates, found by the terms that they share with a comment. What is answered, and how "
        + "it is dealt with, is for people to write. This is about the wording alone."),
    Row(.commentsPeriod, "募集期間", "Period"),
    Row(.commentsPeople, "意見を寄せた人数", "Number of people"),
    Row(.commentsCount, "意見の件数", "Number of comments"),
    Row(.commentsReflected, "計画に反映した件数", "Reflected in the plan"),
    Row(.commentsAll, "意見の一覧", "All comments"),
    Row(.commentsUnchanged, "変更が見つからない意見", "Comments without a change"),
    Row(
      .commentsUnchangedNote, "候補の節がどれも変わっていないか、候補が見つからない意見です。反映しない理由の確認に使ってください。",
      "Comments whose candidate sections are all unchanged, or that have none. None should be left without a reason."
    ),
    Row(.commentsNone, "ありません。", "There are none."),
    Row(.commentNumberColumn, "意見番号", "No."),
    Row(.commentPlaceColumn, "章・節（候補）", "Section (candidates)"),
    Row(.commentTextColumn, "意見の概要", "Comment"),
    Row(.commentAnswerColumn, "市の考え方", "Answer"),
    Row(.commentCategoryColumn, "対応区分", "Outcome"),
    Row(.commentChangeColumn, "変更の有無（手がかり）", "Change (evidence)"),
    Row(.commentReply, "会議での回答：{1}", "Answered there: {1}"),
    Row(.commentHasChange, "変更あり", "Changed"),
    Row(.commentNoChange, "変更は見つかりません。", "No change was found."),
    Row(.commentNoPlace, "候補が見つかりません。", "No candidate was found."),
    Row(.commentSited, "{1} {2}（{3}）", "{1}: {2} ({3})"),
    Row(.commentChange, "{1}：{2}引き継ぎ {3}", "{1}: {2} carried over {3}"),
    Row(.commentSentence, "{1}{3}「{2}」", "{1} {3} “{2}”"),
    Row(.commentTerms, "共通の語：{1}", "Shared terms: {1}"),
    Row(.commentColon, "：", ": "),
    Row(
      .commentVerdictHint, "全体への意見：表「変わらない割合」を参照", "About the whole: see the table “How much is unchanged”"),
    Row(
      .commentPromisesHint, "全体への意見：表「そのまま引き継がれた検討の約束」を参照",
      "About the whole: see the table “Promises to consider, carried over”"),
    Row(.commentTargetsHint, "全体への意見：表「目標と指標」を参照", "About the whole: see the table “Targets and indicators”"),
    Row(.commentVerdictTitle, "変わらない割合", "How much is unchanged"),
    Row(.commentPromisesTitle, "そのまま引き継がれた検討の約束", "Promises to consider, carried over"),
    Row(
      .commentPromisesNote, "検討することだけを約束し、第１版から第２版へ一字一句変わらずに引き継がれた文です。",
      "Sentences that promise no more than to consider, and are carried over word for word."),
    Row(.commentTargetsTitle, "目標と指標", "Targets and indicators"),
    Row(
      .commentTargetsNote, "目標を示す文や表の欄で、値が変わったものと、期間が改まっても値が残ったものです。",
      "Sentences and cells that set a target: those whose value changed, and those whose value stayed though the period moved."
    ),
  ]
}
