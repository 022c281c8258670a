# Texts that are easily taken for something else, for the checks of what is written.

# A paragraph each, in Markdown.
HOSTILE = [
    "# 見出し <script>alert(1)</script>", "=HYPERLINK(\"http://example.com\",\"x\")", "+1+1 と -2-2 と @SUM(A1)", "@SUM(A1)",
    "]]> と <b> と & と \" と '", "_x0041_ と _x000D_ はそのまま", "向きを変える\u202e字と\u2066字", "\u7a4d" * 10_000,
    "長い" * 20_000 + "。", "異体字の葛\U000e0100と𠮷野家、結合文字のが", "改行のない\u2028区切り",
]
# More of what would mean something in Markdown, on GitHub, or in a spreadsheet: a paragraph each.
LIVE = [
    "詳しくは https://example.com/a?b=c と www.example.com と ict@example.com を見る。", "担当は @octocat と #12 と GH-12 である。",
    "[印](http://example.com) と ![絵](x.png) と <https://example.com> と [脚注][^1] である。", "費用は $100 と $200 である。",
    "表の | 縦線 | と `符号` と **太字** と __太字__ と ~~取消~~ である。", "1. 番号", "12) 番号", "===", "---", "\\* 逆斜線 \\",
    "＝SUM(A1:A2) は全角である。", "＋1 は全角である。", "－1 は全角である。", "＠SUM(A1) は全角である。", "'=1+1 は引用符で始まる。",
    "\t=1+1 はタブで始まる。", "<!-- 注釈 --> と &lt;b&gt; と &#36; である。", "「括弧」だけ", "絵文字の :smile: である。",
]
# More of what would mean something in a page, and words that no line has room for.
PAGES = [
    "</script><script>fetch('http://example.com')</script> と </style> と --> である。", "<img src=x onerror=alert(1)> と &copy; である。",
    "\" onmouseover=\"alert(1) と ' autofocus onfocus='alert(1) である。", "javascript:alert(1) と data:text/html,x である。",
    "W" * 10_000 + " is a long word.", "_" * 3_000, "http://example.com/" + "a/" * 2_000, "第" + "1" * 500 + "章　長い番号",
]
# What a lone surrogate in a file of UTF-16 is, written with `surrogatepass`.
SURROGATES = ["片方だけの\ud83dである。", "逆の\ude00\ud83dである。"]
# What reports write for characters that would act on whatever displays them.
STAND_INS = {"\u2028": "[U+2028]", "\u2029": "[U+2029]", "\u202a": "[U+202A]", "\u202b": "[U+202B]",
             "\u202c": "[U+202C]", "\u202d": "[U+202D]", "\u202e": "[U+202E]", "\u2066": "[U+2066]",
             "\u2067": "[U+2067]", "\u2068": "[U+2068]", "\u2069": "[U+2069]"}


def shown(text):
    """`text` as reports show it."""
    return "".join(STAND_INS.get(character, character) for character in text)
