extension Word {
  static let picture: [Row] = [
    Row(
      .pictureCaption,
      "左が第１版、右が第２版です。棒は一つの節で、高さが文字数です。帯は対応する節を結びます。棒と帯の緑の部分が、変わっていない割合です。",
      "The first edition stands on the left, the second on the right. A bar is a section: its height is its length. "
        + "A ribbon joins sections that belong together. The green part of either is the share that is unchanged."
    ),
    Row(
      .pictureAlternative,
      "第１版 {1} 節と第２版 {2} 節の対応図。{3}同じ内容は下の「節の一覧」にあります。",
      "A chart of the links between {1} sections of the first and {2} of the second edition. {3} The list of sections "
        + "below says the same."),
    Row(.ribbonTitle, "{1} → {2} {3} 変わっていない割合 {4}", "{1} → {2} {3} unchanged {4}"),
    Row(.insertedTitle, "{1} {2} 第１版になし", "{1} {2} not in the first edition"),
    Row(.deletedTitle, "{1} {2} 第２版になし", "{1} {2} not in the second edition"),
    Row(.keyUnchanged, "変更なし", "unchanged"),
    Row(.keyEdited, "修正", "edited"),
    Row(.keyMoved, "移動", "moved"),
    Row(.keyJoined, "分割・統合", "split or merged"),
    Row(.keyLoose, "新設・削除", "new or deleted"),
  ]

  static let comparison: [Row] = [
    Row(.untitledSection, "（見出しの前の文）", "(text before the first heading)"),
    Row(
      .contentsNote, "割合は、その節だけの本文（下位の節を除く）のうち語句が同じものです。",
      "The share is that of the section’s own body text, without subsections, by phrases."),
    Row(
      .deletedShares, "（削除）の節の割合は第１版の本文のうちの割合、ほかは第２版の本文のうちの割合です。",
      "The share of a deleted section is of the first edition, all others are of the second."),
    Row(.noBodyText, "本文なし", "no body text"),
    Row(.headingWas, "第１版では「{1}」", "in the first edition “{1}”"),
    Row(.legendHeading, "印の読み方", "How to read the marks"),
    Row(.legendUnchanged, "変わっていない文", "unchanged sentence"),
    Row(.legendDeleted, "第１版にだけある語句", "only in the first edition"),
    Row(.legendInserted, "第２版にだけある語句", "only in the second edition"),
    Row(.legendNotation, "表記だけの違い", "differs in notation only"),
    Row(.legendFigure, "数値の違い", "a figure that differs"),
    Row(.legendPhraseMoved, "文の中で場所が移った語句", "moved inside its sentence"),
    Row(.phraseMoved, "語句の移動", "phrase moved"),
    Row(.legendMoved, "場所が移った文", "moved sentence"),
    Row(.absentInFirst, "第１版になし", "not in the first edition"),
    Row(.absentInSecond, "第２版になし", "not in the second edition"),
    Row(.movedFrom, "「{1}」から移動", "moved from “{1}”"),
    Row(.movedTo, "「{1}」へ移動", "moved to “{1}”"),
    Row(.movedWithin, "同じ節の中で移動", "moved within the section"),
    Row(.sentenceCount, "{1} 文", "sentences: {1}"),
    Row(.sectionColumn, "節", "Section"),
    Row(.kindColumn, "区分", "Kind"),
    Row(.shareColumn, "変わっていない割合", "Unchanged"),
    Row(.note, "注意（{1}）：{2}", "Note ({1}): {2}"),
    Row(.moreNotes, "ほか {1} 件", "and {1} more"),
    Row(.inBrackets, "（{1}）", " ({1})"),
    Row(
      .moreOutput, "文ごとの比較は --output DIR で report.html に書き出せます。",
      "For the comparison sentence by sentence, write report.html with --output DIR."),
  ]

  static let tools: [Row] = [
    Row(.unchangedHeading, "変更のない節", "Sections that are unchanged"),
    Row(
      .unchangedNote,
      "第２版の {1} 節のうち次の {2} 節（本文 {3} 文字）は、第１版の節がそのまま引き継がれています（番号と場所は問いません）。",
      "Of the second edition’s {1} sections these {2} (characters of body text: {3}) are carried over word for word, "
        + "whatever their number and place."),
    Row(
      .unchangedNone, "第１版からそのまま引き継がれた節はありません。",
      "No section is carried over from the first edition word for word."),
    Row(.characterCount, "{1} 文字", "{1} characters"),
    Row(.copyList, "一覧をコピー", "Copy the list"),
    Row(.copied, "コピーしました", "Copied"),
    Row(.toolsLabel, "比較の操作", "Tools of the comparison"),
    Row(.toolPrevious, "前の変更", "Previous change"),
    Row(.toolNext, "次の変更", "Next change"),
    Row(.toolKinds, "表示", "Show"),
    Row(.toolFold, "変更のない文を畳む", "Fold unchanged text"),
    Row(.toolInline, "１列で表示", "One column"),
    Row(.toolSearch, "検索", "Search"),
    Row(.toolMore, "間の {1} 文を表示", "Show the {1} between"),
    Row(.toolFound, "{1} か所", "found: {1}"),
  ]

  static let reading: [Row] = [
    Row(.fileColumn, "ファイル", "File"),
    Row(.formatRow, "形式", "Format"),
    Row(.encodingRow, "文字コード", "Encoding"),
    Row(.hashRow, "SHA-256", "SHA-256"),
    Row(.languageRow, "言語", "Language"),
    Row(.sectionsRow, "節", "Sections"),
    Row(.sentencesRow, "文（見出しを含む）", "Sentences, headings included"),
    Row(.charactersRow, "本文の文字数", "Characters of body text"),
    Row(.formatText, "テキスト", "text"),
    Row(.formatMarkdown, "Markdown", "Markdown"),
    Row(.formatXHTML, "XHTML", "XHTML"),
    Row(.formatHTML, "HTML（整形式でないものとして読み取り）", "HTML, read tolerantly"),
    Row(.formatStatute, "法令標準 XML（条文と文の区切りは法令データのとおり）", "statute XML, structure and sentences as stated"),
    Row(.formatLines, "一行一文のテキスト", "text, one sentence a line"),
    Row(.convertedFormat, "{1}（{2} で変換）", "{1}, converted by {2}"),
    Row(.japanese, "日本語", "Japanese"),
    Row(.english, "英語", "English"),
    Row(.setAsideHeading, "読み取りのときに除いたもの・気づいたこと", "What was set aside or noticed while reading"),
    Row(.nothingSetAside, "ありません。", "Nothing."),
    Row(.lineNumber, "{1} 行目", "line {1}"),
    Row(.pageNumbered, "{1} ページ", "page {1}"),
    Row(.lineNumbers, "{1} 件", "occurrences: {1}"),
    Row(
      .embedsTexts, "この報告には両方の版の全文が入っています。渡す相手にはご注意ください。",
      "This report holds the full text of both editions: mind whom it is passed to."),
    Row(
      .nothingSent, "この報告は一つのファイルで完結し、通信をしません。",
      "This report is one file by itself and sends or fetches nothing."),
  ]

  static let diagnostics: [Row] = [
    Row(
      .runningHeader, "ページの上下に繰り返される見出しとして、比較から除きました",
      "Set aside as a running header or footer"),
    Row(.pageNumber, "ページ番号として、比較から除きました", "Set aside as a page number"),
    Row(.contentsList, "目次として、比較から除きました", "Set aside as a contents list"),
    Row(
      .siteFurniture, "ページを囲むサイトの部分（ヘッダー、フッター、入力欄など）として、比較から除きました",
      "Set aside as part of the web site around the page (heads, feet, forms)"),
    Row(.markupMarks, "書式の記号として、比較から除きました", "Set aside as marks of formatting"),
    Row(
      .hyphens, "行末で分けられた語をつなぎ、そのハイフンを除きました",
      "Words parted at the end of a line were joined, without the hyphen"),
    Row(
      .mojibake, "文字化けしたまま保存されたと見られる行があります。元の文書から作り直してください",
      "Text reads as though it had been garbled (mojibake) before it was stored; make it anew from its source"
    ),
    Row(
      .noHeadings, "見出しが見つからないため、節に分けずに比べました",
      "No heading was found; the edition is compared without sections"),
    Row(
      .fewHeadings, "見出しの下に置けた本文が半分に足りません。節ごとの数値は目安にとどまります",
      "Less than half of the body text stands under headings; figures by sections say little"),
    Row(
      .ignoredSection, "見出しの指定（--ignore、--only）により、比較から除きました",
      "Left out of the comparison, as asked for by heading (--ignore, --only)"),
    Row(
      .unmatchedPattern, "この指定（--ignore、--only）に当たる見出しはありません",
      "No heading contains this pattern (--ignore, --only)"),
    Row(
      .headingAdded, "人が直した見出し構成により、見出しとしました",
      "Made a heading by the corrected outline"),
    Row(
      .headingRemoved, "人が直した見出し構成により、見出しから外しました",
      "No longer a heading by the corrected outline"),
    Row(
      .headingLevel, "人が直した見出し構成により、見出しの階層を変えました",
      "Put on another level by the corrected outline"),
    Row(.ignoredSize, "{1}（{2} 文字）", "{1} (characters: {2})"),
    Row(
      .encodingGuessed, "文字コードの指定がないため、内容から判断しました",
      "The encoding is not declared and was told from the content"),
    Row(
      .mixedEncodings, "ほかと異なる文字コードで書かれた行を、その文字コードで読みました",
      "Lines in another encoding than the rest were read in theirs"),
    Row(.undecodableBytes, "読めない文字を � に置き換えました", "Bytes that cannot be decoded were read as �"),
    Row(.controlCharacters, "制御文字を除きました", "Control characters were left out"),
    Row(
      .invisibleCharacters,
      "見えない文字があります。語句の異同には数えませんが、文字数には数えるため、多いと割合が動きます",
      "There are characters that cannot be seen; they make no words differ, but count as characters, so that many of them move "
        + "the figures"),
    Row(
      .lookAlikeLetters,
      "ほかの文字と形の似た文字が混ざっています。見た目は同じでも、別の語句として数えます",
      "There are letters that look like those of another script; they look the same and count as other words"),
    Row(
      .lookAlikeEdits,
      "形の似た別の文字に置き換わっただけの変更があります。見た目は同じでも、変更として数えています",
      "Words were changed into ones that look the same, letter by letter; they are counted as changed"),
    Row(
      .notWellFormed, "マークアップが整形式でないため、許容して読みました",
      "The markup is not well-formed and was read tolerantly"),
    Row(.unknownEntity, "未知の実体参照を、書かれたまま残しました", "An unknown entity was kept as written"),
    Row(.partRead, "フォルダーの中のファイルを、版の一部として読みました", "Read as a part of the edition"),
    Row(
      .partsNotRead, "フォルダーの中にあるが、対応していない種類のため読みませんでした",
      "Lies in the folder and was not read, because it is of a kind that is not read"),
    Row(
      .textNotRead, "ファイルにあるのに読み取れなかった文字があり、そこは比べていません（図の中の文字など）",
      "Text that stands in the file could not be read and is not compared (words in diagrams and the like)"),
    Row(
      .pagesWithoutText, "文字を読み取れない頁があり、そこは比べていません（白紙か、画像だけの頁）。画像なら OCR にかけてください",
      "Pages of which no text can be read are not compared (blank, or pictures); if they are scans, add text by OCR"
    ),
  ]

  static let errors: [Row] = [
    Row(.inputError, "{1}：{2}", "{1}: {2}"),
    Row(.inputErrorAtLine, "{1}（{2} 行目）：{3}", "{1}, line {2}: {3}"),
    Row(.empty, "ファイルが空です。中身のある版を指定してください。", "the file is empty; name one that holds an edition."),
    Row(
      .notText, "文章のファイルではありません（{1}）。テキストか XHTML に書き出して指定してください。",
      "this is not text ({1}); export the edition as text or XHTML."),
    Row(
      .unknownEncoding, "文字コードが判別できません。UTF-8 で保存し直してください。",
      "the encoding cannot be told; save the file as UTF-8."),
    Row(
      .garbled, "文字化けしたまま保存されています。元の文書から作り直してください。",
      "most of it had been garbled (mojibake) before it was stored; make it anew from its source."),
    Row(
      .truncated, "文字の途中で終わっています（{1}）。ファイルが最後まであるか確かめてください。",
      "the file ends in the middle of a character ({1}); check that it is complete."),
    Row(
      .undecodable, "{1} として読めない文字があります。UTF-8 で保存し直してください。",
      "there are bytes that are wrong in {1}; save the file as UTF-8."),
    Row(
      .notTextAtAll, "文章のファイルではありません。テキストか XHTML に書き出して指定してください。",
      "this is not text; export the edition as text or XHTML."),
    Row(
      .noElement, "マークアップの要素が一つもありません。ファイルを書き出し直してください。",
      "there is no element in this markup; export the file again."),
    Row(
      .cutOff, "要素 <{1}> の途中で終わっています。ファイルが最後まであるか確かめてください。",
      "the document ends inside <{1}>; check that it is complete."),
    Row(
      .tooManyAttributes, "一つのタグの属性が多すぎます（上限 {1}）。ファイルを書き出し直してください。",
      "a tag has more attributes than the limit ({1}); export the file again."),
    Row(
      .tagTooLong, "一つのタグが長すぎます（上限 {1} バイト）。画像を埋め込まずに書き出し直してください。",
      "a tag is longer than the limit ({1} bytes); export the file again without pictures in it."),
    Row(
      .tooManyElements, "要素が多すぎます（上限 {1}）。版を分けて指定してください。",
      "there are more elements than the limit ({1}); split the edition into parts."),
    Row(
      .malformed, "マークアップが壊れていて読めません（libxml2 の表示：{1}）。ファイルを書き出し直してください。",
      "the markup is beyond mending ({1}); export the file again."),
    Row(
      .tooDeep, "要素の入れ子が深すぎます（上限 {1}）。ファイルを書き出し直してください。",
      "elements are nested deeper than the limit ({1}); export the file again."),
    Row(
      .entityDeclaration, "実体の宣言（{1}）は安全のため受け付けません。宣言を取り除いてください。",
      "declarations of entities ({1}) are refused for safety; remove the declaration."),
    Row(
      .tooLarge, "大きすぎます（上限 {1} バイト）。版を分けて指定してください。",
      "this is larger than the limit ({1} bytes); split the edition into parts."),
    Row(
      .frameset, "フレームのページで、本文はほかのファイルにあります。本文のファイル（{1}）を指定してください。",
      "this is a page of frames; the text stands in other files. Name the one that holds it ({1})."),
    Row(
      .noText, "本文が見つかりません。文章を含むファイルを指定してください。",
      "there is no text in it; name a file that holds text."),
    Row(
      .notJSON, "JSON として読めません。`shinkyu outline --format json` の出力を直したものを指定してください。",
      "this is not JSON; name what `shinkyu outline --format json` wrote, corrected."),
    Row(
      .notAnOutline,
      "見出し構成の「{1}」がないか、正しくありません。`shinkyu outline --format json` の出力を直したものを指定してください。",
      "“{1}” of the outline is missing or wrong; name what `shinkyu outline --format json` wrote, corrected."),
    Row(
      .otherEdition, "どの版の見出し構成でもないか、同じ版に二つあります（SHA-256 {1}）。今の版から作り直してください。",
      "this is the outline of no edition given, or a second one of the same (SHA-256 {1}); make it from the edition "
        + "as it is now."),
    Row(
      .headingNotFound, "この見出しは版のその行にありません（{1}）。行と書かれたままの見出しを確かめてください。",
      "the edition has no such heading on that line ({1}); check the line and the heading as written."),
    Row(
      .headingRepeated, "同じ見出しが二度あります（{1}）。一方を取り除いてください。",
      "the same heading stands twice ({1}); remove one of the two."),
    Row(
      .headingOutOfOrder, "版の中では、この見出しは一つ前の見出しより前にあります（{1}）。版に現れる順に並べてください。",
      "in the edition this heading comes before the one above it ({1}); put the sections in the order of the edition."
    ),
    Row(
      .nothingChosen, "見出しの指定（{1}）により、比べる文が残りません。--ignore と --only を確かめてください。",
      "the patterns for headings ({1}) leave nothing to compare; check --ignore and --only."),
    Row(
      .profileNotJSON, "JSON として読めません。対照表の様式は docs/table-profiles.md のとおりに書いてください。",
      "this is not JSON; write the profile as docs/table-profiles.md says."),
    Row(.unknownProfileKey, "「{1}」というキーはありません。使えるのは {2} です。", "there is no key “{1}”; there are: {2}."),
    Row(
      .wrongProfileValue, "「{1}」がないか、二つあるか、値が正しくありません。指定できるのは {2} です。",
      "“{1}” is missing, given twice or wrong; allowed is: {2}."),
    Row(.allowedText, "文字列", "a string"),
    Row(.allowedTruth, "true か false", "true or false"),
    Row(.allowedWidth, "1 から 100 までの整数", "a whole number from 1 to 100"),
    Row(
      .allowedColumns, "first と second を一つずつ含み、blank のほかは重ならない、12 列までの配列",
      "an array of up to 12 columns, among them first and second, none but blank twice"),
    Row(.allowedObject, "オブジェクト", "an object"),
  ]
}
