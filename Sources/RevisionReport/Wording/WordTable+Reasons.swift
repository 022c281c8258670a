extension Word {
  static let reasons: [Row] = [
    Row(.notHeadingMark, "× ", "(no) "),
    Row(.reasonStated, "入力が見出し（階層 {1}）としている", "the input states it, level {1}"),
    Row(.reasonSeries, "番号が「{1}」から「{2}」まで続く（{3} 件）", "numbers go on from “{1}” to “{2}” ({3} of them)"),
    Row(.reasonNumber, "番号は「{1}」だけ", "“{1}” is the only number of its series"),
    Row(.reasonAnnounced, "目次にある", "the contents list has it"),
    Row(
      .reasonAnnouncedSeries, "この番号の見出しは {2} 件のうち {1} 件が目次にある",
      "the contents list has {1} of the {2} of its series"),
    Row(.reasonDivision, "「{1}」は文書を区切る番号", "“{1}” divides documents"),
    Row(.reasonTextBetween, "題名の形で、間に本文がある", "titles with text between them"),
    Row(.reasonListsBetween, "題名の形で、それぞれの下に一から始まる列記がある", "titles, and under each a list that begins anew"),
    Row(
      .reasonHabit, "一つだけだが、同じ形の番号がほかで見出しになっている",
      "alone, but numbers of its form are headings elsewhere"),
    Row(.reasonKnownWord, "見出しに使う言葉が、一行に独立している", "a word for headings, on a line by itself"),
    Row(.reasonSetOff, "前の空行が {1} 行で、段落の間より広い", "{1} blank lines before it, more than between paragraphs"),
    Row(.reasonLone, "短い行が独立し、後に段落が続く", "a short line by itself, with a paragraph behind it"),
    Row(
      .reasonTypography, "太字や大きな文字など、同じ体裁の短い段落が {1} か所で本文の前に立つ",
      "short paragraphs in its type (bold, larger, a class for headings) stand before text in {1} places"),
    Row(
      .reasonStandIn, "同じ形の番号の 1 がほかでは見出しのすぐ下にあり、ここでもその上に独立している",
      "right above a first number, where other first numbers of that form have a heading above them"),
    Row(
      .reasonRecurring, "同じ短い行が、ほかの番号の見出しの下にも一度ずつ独立している",
      "the same short line stands under other numbered headings, once under each"),
    Row(
      .reasonLargerType, "大きい文字で組まれている（{1} pt、本文は {2} pt）",
      "set in larger type than the text ({1} pt, the text {2} pt)"),
    Row(.reasonHeavierType, "太い文字で組まれている（本文はそうでない）", "set in a heavier type than the text"),
    Row(.reasonBookmark, "ファイルのしおり（アウトライン）にある", "the outline of the file (bookmarks) names it"),
    Row(.reasonContinued, "見出しが次の行に続く", "the heading goes on in the next line"),
    Row(.reasonCaption, "条の見出し（かっこ書き）で、条の番号が続く", "the caption of the article whose number follows"),
    Row(.reasonRunIn, "番号だけが見出しで、同じ行に本文が続く", "only the number is the heading, text follows on its line"),
    Row(.reasonCorrected, "人が直した見出し構成（--outline）による", "by the corrected outline (--outline)"),
    Row(.reasonSentence, "文の形をしている（「。」がある）", "it is a sentence"),
    Row(.reasonTooLong, "題名には長すぎる", "too long for a title"),
    Row(.reasonLeaders, "ページ番号への点線がある", "leaders to a page number stand in it"),
    Row(.reasonClause, "読点やコンマで終わる", "it ends in a comma or semicolon"),
    Row(.reasonSentencesInSeries, "この番号の多くは文の前にある", "most numbers of its series stand before sentences"),
    Row(.reasonAlone, "同じ形の番号がほかにない", "no other number has its form"),
    Row(.reasonNoTextBetween, "間に本文がなく、箇条書きである", "no text between the members: a list"),
    Row(.reasonNotCounting, "１から順に続いていない", "the numbers do not count on from one"),
    Row(
      .reasonRepeatedLater, "本文がなく、同じ番号が後で本文とともに現れる（目次）",
      "no text under it, and its numbers come again with text: a contents list"),
    Row(.reasonOtherUse, "「{1}」は図表・注・設問などの番号", "“{1}” numbers pictures, tables, notes and the like"),
    Row(
      .reasonNumbersOfLists, "この文書の見出しの多くは番号を持たず、番号は箇条書きのもの",
      "most headings here have no number, so numbers are those of lists"),
    Row(.reasonNothingUnder, "番号だけで、題名も本文もない", "a bare number with nothing under it"),
  ]
}
