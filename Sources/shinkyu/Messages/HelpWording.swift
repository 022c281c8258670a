/// What `--help` says in Japanese, by what it says in English. The parser of the command line lays help out and knows one
/// language; `JapaneseHelp` puts these in. A test finds what is missing here.
enum HelpWording {
  /// The Japanese for a line of help; `nil` for what is the same in both, such as an example. O(lines of the table).
  static func japanese(_ english: String) -> String? {
    table.first { $0.english == english }?.japanese
  }

  private static let table: [(english: String, japanese: String)] =
    frame + commands + discussions + options + reviews + tables

  private static let frame: [(english: String, japanese: String)] = [
    ("OVERVIEW:", "概要："), ("USAGE:", "使い方："), ("ARGUMENTS:", "引数："), ("OPTIONS:", "オプション："),
    ("SUBCOMMANDS:", "コマンド："), ("EXAMPLES", "例"), ("EXIT CODES", "終了コード"), ("REQUEST", "要求"),
    ("RESPONSE, in the order of the requests", "応答（要求の順）"),
    ("Show the version.", "版を表示する。"), ("Show help information.", "この説明を表示する。"),
    ("See 'shinkyu help <subcommand>' for detailed help.", "くわしくは shinkyu help <subcommand> で表示します。"),
    (
      "See 'shinkyu help review <subcommand>' for detailed help.",
      "くわしくは shinkyu help review <subcommand> で表示します。"
    ),
  ]

  private static let commands: [(english: String, japanese: String)] = [
    ("Compares the first and the second edition of a strategy.", "戦略・計画の第１版と第２版を比べます。"),
    (
      "Compares two editions and weighs how much of the second is unchanged.",
      "二つの版を比べ、第２版がどれだけ変わっていないかを測る。"
    ),
    ("Shows the sections of one edition as they are read, before any comparing.", "一つの版の節を、比べる前に、読み取ったまま示す。"),
    ("Proves a stored comparison against the two editions.", "保存した比較結果を二つの版に照らして確かめる。"),
    ("Compares many pairs and goes on where it was stopped.", "多くの組を比べる。止められたところから続けられる。"),
    (
      "Compares pair after pair: one request a line of JSON on standard input, one response a line.",
      "組を次々に比べる。標準入力の一行（JSON）が一つの要求で、一行で答える。"
    ),
    (
      "Sketches the sections of documents: one line of JSON for each, with a MinHash signature.",
      "文書の節ごとに、MinHash の値を付けた JSON を一行ずつ書く。"
    ),
    ("Tells with which of several editions the text of the last came in.", "最後の版の文が、いくつかの版のどれで入ったかを示す。"),
    (
      "Feeds the reviews of a draft with the panel's comments and with findings, from a comparison that is proved first.",
      "案の点検に、会議の意見と、まず確かめた比較結果からの指摘とを用意する。"
    ),
    (
      "Lists what a reviewer should look at, each with its place, a reason and a stable fingerprint.",
      "点検する人が見るべき箇所を、場所・理由・変わらない指紋とともに並べる。"
    ),
  ]

  private static let discussions: [(english: String, japanese: String)] = [
    (
      "0 done, 1 above --fail-above or --fail-on-error, 2 wrong command line,",
      "0 済み、1 --fail-above を超えた・--fail-on-error、2 コマンドの誤り、"
    ),
    (
      "3 unreadable input, 4 output cannot be written, 5 verify found a mismatch",
      "3 入力を読めない、4 出力を書けない、5 verify が食い違いを見つけた"
    ),
    (
      "An edition is a file, a folder whose files (text, markup, PDF, docx, odt) in name order are one edition, or - for standard input.",
      "版は、ファイル、フォルダー（中のファイル＝テキスト・マークアップ・PDF・docx・odt を名前の順に一つの版とする）、または標準入力（-）です。"
    ),
    (
      "Ends with exit code 0 when every figure and every edit of the comparison follows from the editions, and with 5, saying what differs, when anything does not.",
      "数値と変更箇所のすべてが版から導けるとき終了コード 0 で、そうでないとき、何が違うかを示して 5 で終わります。"
    ),
    (
      "MANIFEST is a table (CSV) whose first row names the columns id, first and second and, where they are needed, claim, language, sentences, title, ignore and only; or requests as worker takes them, one a line. Paths are looked for beside MANIFEST, else from the current folder.",
      "MANIFEST は表（CSV）で、最初の行に id、first、second の列名と、要るときは claim、language、sentences、title、ignore、only の列名を書きます。または worker と同じ要求を一行に一つ書きます。ファイルは MANIFEST のある所から、なければ今のフォルダーから探します。"
    ),
    (
      "DIR gets results.jsonl, overview.csv and overview.html, and journal.csv, by which a later run goes on.",
      "DIR に results.jsonl、overview.csv、overview.html と、続きをするための journal.csv を書きます。"
    ),
    (
      "The editions are given from the earliest to the last, each a file, a folder or - for standard input. Each is linked to the one before it; a sentence that was missing for a while, to where it was before.",
      "版は古い順に、ファイル、フォルダー、または標準入力（-）で与えます。それぞれを一つ前の版と対応付け、しばらく無かった文は、前にあった所と対応付けます。"
    ),
    (
      "Sections whose signatures agree in many places are worth comparing; those of other sections need not be. Without FILE, documents are named on standard input, one path a line, and one that cannot be read gets a line that says so; a FILE that cannot be read ends the command.",
      "値が多くの所で等しい節は比べる価値があり、ほかの節は比べるまでもありません。FILE がなければ、標準入力の一行を一つの文書のパスとし、読めない文書にはそのことを書いた一行を返します。FILE が読めなければそこで終わります。"
    ),
    (
      "The comparison is proved against the editions first, as by shinkyu verify: exit code 5 where it is not theirs.",
      "まず shinkyu verify と同じく比較結果を版に照らして確かめ、その版のものでなければ終了コード 5 で終わります。"
    ),
  ]

  private static let options: [(english: String, japanese: String)] = [
    ("The first edition.", "第１版。"), ("The second edition.", "第２版。"),
    ("The edition: a file, a folder, or - for standard input.", "版。ファイル、フォルダー、または標準入力（-）。"),
    ("The editions, the earliest first; two at the least.", "版。古い順に、二つ以上。"),
    ("The stored comparison, comparison.json.", "保存した比較結果（comparison.json）。"),
    ("The pairs: a file, or - for standard input.", "組の一覧。ファイル、または標準入力（-）。"),
    (
      "The folder for the results, made where it is missing; - for standard output.",
      "結果を置くフォルダー。なければ作る。- は標準出力。"
    ),
    ("The folder for the results, made where it is missing.", "結果を置くフォルダー。なければ作る。"),
    (
      "The results, a list of: html, json, terminal, table, docx, xlsx, docx-redline, markdown, csv. The first three with --output, else terminal.",
      "結果の形式を並べる：html、json、terminal、table、docx、xlsx、docx-redline、markdown、csv。--output があれば初めの三つ、なければ terminal。"
    ),
    (
      "The results, a list of: html, json, terminal. All with --output, else terminal.",
      "結果の形式を並べる：html、json、terminal。--output があればすべて、なければ terminal。"
    ),
    (
      "The claim that is weighed: at least so many per cent are unchanged. (default: 90)",
      "確かめる指摘：少なくとも何％が変わっていないか。（既定：90）"
    ),
    (
      "End with exit code 1 when more than so many per cent are carried over.",
      "引き継がれた割合がこの％を超えたら終了コード 1 で終わる。"
    ),
    ("The title of the report.", "報告の題名。"), ("The title of the overview.", "一覧の題名。"),
    (
      "A table of decisions about links (CSV: decision,level,first,second); the rest is linked around them.",
      "対応付けを決めた表（CSV：decision,level,first,second）。残りはそれに合わせて対応付ける。"
    ),
    (
      "Write the doubtful links to this file (CSV), to be decided and given to --links.",
      "迷う対応付けをこのファイル（CSV）に書き出す。決めてから --links に与える。"
    ),
    (
      "Fill a Mustache template of one's own (docs/templates.md); its result is its name without .mustache.",
      "自分の Mustache のひな型に書き込む（docs/templates.md）。結果の名は .mustache を除いたもの。"
    ),
    ("Say nothing but errors.", "エラーのほかは何も言わない。"),
    ("Tell progress on standard error even when that is no terminal.", "端末でなくても、進み具合を標準エラーに出す。"),
    (
      "The language of the editions: auto, ja, en or another code (de, zh-Hant). (default: auto)",
      "版の言語：auto、ja、en、またはほかの符号（de、zh-Hant）。（既定：auto）"
    ),
    (
      "The language of messages: auto, ja or en; English for all others. (default: auto)",
      "メッセージの言語：auto、ja、en。ほかはすべて英語。（既定：auto）"
    ),
    (
      "The language of messages and of the overview: auto, ja or en. (default: auto)",
      "メッセージと一覧の言語：auto、ja、en。（既定：auto）"
    ),
    (
      "What a sentence is: auto, or lines (every line that is not blank is one). (default: auto)",
      "文の分け方：auto、または lines（空でない行を一文とする）。（既定：auto）"
    ),
    (
      "What the inputs are: text, markdown, xhtml or html. Told from names and content otherwise.",
      "入力の形式：text、markdown、xhtml、html。なければ名前と中身から判断する。"
    ),
    (
      "Leave out sections whose heading contains this text, with their subsections. May be repeated.",
      "見出しがこの文字列を含む節を、下位の節とともに除く。繰り返してよい。"
    ),
    (
      "Keep only sections whose heading contains this text, with their subsections. May be repeated.",
      "見出しがこの文字列を含む節だけを、下位の節とともに残す。繰り返してよい。"
    ),
    (
      "A corrected outline, made by outline --format json; its edition is told by digest. May be repeated.",
      "outline --format json で作り、直した節の一覧。どの版のものかは要約値で分かる。繰り返してよい。"
    ),
    (
      "text, one section a line; or json, with every sentence. (default: text)",
      "text（一行に一つの節）、または json（すべての文を含む）。（既定：text）"
    ),
    (
      "Say for each heading why it is one, and for lines that begin like one why they are none.",
      "見出しごとになぜ見出しか、見出しのように始まる行ごとになぜ見出しでないかを示す。"
    ),
    (
      "How many pairs are compared at a time. (default: as many as there are processors)",
      "同時に比べる組の数。（既定：プロセッサーの数）"
    ),
    ("The documents: files, folders, or - for standard input.", "文書。ファイル、フォルダー、または標準入力（-）。"),
    ("How many values a signature has, 1 to 4096. (default: 128)", "節ごとの値の数、1 から 4096。（既定：128）"),
    (
      "How many characters in a row make a shingle, 1 to 64. (default: 5)",
      "何文字の並びを単位に比べるか、1 から 64。（既定：5）"
    ),
    ("Write the sentences of each section too.", "節の文も書く。"),
    ("Forget what an earlier run has done.", "前に済ませた分を忘れて始める。"),
    ("End with exit code 1 when a pair could not be compared.", "比べられない組があれば終了コード 1 で終わる。"),
  ]

  private static let reviews: [(english: String, japanese: String)] = [
    (
      "The comparison is proved against the editions first, as by shinkyu verify: exit code 5 where it is not theirs. Without --format and --output the findings are told in words; docs/contract.md names their kinds.",
      "まず shinkyu verify と同じく、比較結果を二つの版と突き合わせます。合わなければ終了コードは 5 です。--format も --output もなければ、指摘を文章で示します。種類の名前は docs/contract.md にあります。"
    ),
    (
      "csv, json, xlsx, with commas between. (default with --output: all)",
      "csv、json、xlsx を , で並べる。（既定：--output があればすべて）"
    ),
    (
      "The folder for findings.csv, findings.json and findings.xlsx, or - for standard output.",
      "findings.csv、findings.json、findings.xlsx を置くフォルダー、または標準出力（-）。"
    ),
    (
      "Begin findings.csv with a byte order mark, by which spreadsheets know UTF-8.",
      "findings.csv の初めに、表計算ソフトが UTF-8 と知る印（BOM）を付ける。"
    ),
    (
      "Exit with 1 when there is a finding of one of these kinds, or a row of a ledger in one of these states.",
      "この種類の指摘、または台帳でこの状態の行があれば、終了コード 1 で終わる。"
    ),
    (
      "Brings a ledger of findings that people edit up to date with the next draft.",
      "人が書き込む指摘の台帳を、次の案に合わせて更新する。"
    ),
    (
      "LEDGER is a table (CSV or xlsx), made where it is not there. Rows are told by the fingerprints of findings, columns by their names: both may be sorted, and columns added. What people wrote stays. Each row says new, unchanged, updated or absent; what they have to settle stands in the column for conflicts. The comparison is proved first.",
      "LEDGER は表（CSV または xlsx）で、なければ作ります。行は指摘の指紋で、列は見出しで見分けるので、並べ替えても、列を足しても構いません。人が書いたものは残ります。状態は new（新しい）、unchanged（同じ）、updated（変わった）、absent（なくなった）で、人が決めるべきことは「要確認」の列に出ます。まず比較結果を確かめます。"
    ),
    ("The ledger, a CSV or xlsx file.", "台帳（CSV または xlsx のファイル）。"),
    (
      "Reads a panel's comments out of its minutes, and suggests what in a comparison they are about.",
      "会議の記録から意見を読み取り、比較結果のどこについての意見かの候補を挙げる。"
    ),
    (
      "MINUTES is a file, a folder or -, in any format that an edition may have, or a table (CSV or xlsx) with a row that names the columns number, agenda and comment. With a comparison, which is proved first as by shinkyu verify, each comment gets candidate sections of both editions with evidence. What is answered to it is left for people.",
      "MINUTES は、版と同じ形式のファイル、フォルダー、または標準入力（-）か、number、agenda、comment という列名の行がある表（CSV または xlsx）です。比較結果を与えると、まず shinkyu verify と同じく確かめ、意見ごとに両方の版の節の候補を根拠とともに挙げます。どう答えるかは人に任せます。"
    ),
    ("The minutes, or a table of comments.", "会議の記録、または意見の表。"),
    (
      "The results, a list of: csv, json and, with a comparison, comments (HTML), docx, xlsx. All with --output, else csv.",
      "結果の形式を並べる：csv、json、比較結果があれば comments（HTML）、docx、xlsx も。--output があればすべて、なければ csv。"
    ),
    (
      "Begin comments.csv with a byte order mark, for spreadsheets.",
      "comments.csv の初めに、表計算ソフトのための印（BOM）を付ける。"
    ),
    (
      "The language of the minutes and of messages: auto, ja, en or another code. (default: auto)",
      "会議の記録とメッセージの言語：auto、ja、en、またはほかの符号。（既定：auto）"
    ),
  ]

  private static let tables: [(english: String, japanese: String)] = [
    (
      "The layout of the table: national, municipal, plan, or a file of one's own. (default: municipal)",
      "新旧対照表の体裁：national（国）、municipal（自治体）、plan（計画）、または自分のファイル。（既定：municipal）"
    ),
    (
      "Unchanged parts of the table: show them, omit them as （略）, or skip them. The profile says else.",
      "新旧対照表で変わらない部分：show（示す）、omit（略とする）、skip（省く）。なければ体裁による。"
    ),
    (
      "What follows the summary on the terminal: none, changes or all sentences. (default: changes; none with --output DIR)",
      "端末で要約の後に示すもの：none（なし）、changes（変更）、all（すべての文）。（既定：changes、--output DIR があれば none）"
    ),
    (
      "Show what is longer than the screen by SHINKYU_PAGER, PAGER or less. (default: --pager)",
      "画面より長いものを SHINKYU_PAGER、PAGER、または less で示す。（既定：--pager）"
    ),
    (
      "Begin report.csv with a byte order mark, by which spreadsheets know UTF-8.",
      "report.csv の初めに、表計算ソフトが UTF-8 と知る印（BOM）を付ける。"
    ),
  ]
}
