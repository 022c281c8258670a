# Ways to make an edition look more or less changed than it is, each as a change of a text, and what has to be shown of it.
import random
import re

SYNONYMS = [("調べる", "調査する"), ("毎年", "年ごとに"), ("知らせる", "公表する"), ("直す", "修繕する"), ("備えて", "備え"), ("見回る", "巡視する"),
            ("残し", "保存し"), ("守る", "保全する"), ("開く", "開催する"), ("招き", "招待し"), ("整える", "整備する"), ("置く", "設置する"),
            ("続ける", "継続する"), ("広げる", "拡大する"), ("決める", "決定する"), ("伝える", "連絡する"), ("替える", "交換する")]
NOTATION = [("二年ごと", "2年ごと"), ("12か月", "十二か月"), ("一日に二度", "１日に２度"), ("7割", "70％"), ("７割", "70％"),
            ("令和６年度", "2024年度"), ("百メートル", "100メートル"), ("3.5メートル", "３．５メートル"), ("ＬＥＤ", "LED"), ("子ども", "こども")]
ALIKE = str.maketrans({"口": "ロ", "工": "エ", "二": "ニ", "一": "ー", "力": "カ", "へ": "ヘ", "ー": "―"})
CYRILLIC = str.maketrans("aceopxyi", "асеорхуі")


def paragraphs(text):
    return text.rstrip("\n").split("\n\n")


def chapters(text):
    """The title, and each chapter as its heading and its text."""
    parts = paragraphs(text)
    return parts[0], [(parts[i], parts[i + 1]) for i in range(1, len(parts), 2)]


def joined(title, pairs):
    return "\n\n".join([title, *(part for pair in pairs for part in pair)]) + "\n"


def sentences(text):
    return re.findall(r"[^。]*。", text)


def in_bodies(change):
    """A change of every chapter's text, its heading apart."""
    def changed(text, **more):
        title, pairs = chapters(text)
        return joined(title, [(heading, change(body, **more)) for heading, body in pairs])
    return changed


def replaced(pairs):
    def change(text):
        for one, other in pairs:
            text = text.replace(one, other)
        return text
    return change


def shuffled(body):
    order = sentences(body)
    random.Random(7).shuffle(order)
    return "".join(order)


def shuffled_everywhere(text):
    """Every sentence in some chapter, and hardly one in its own."""
    title, pairs = chapters(text)
    order = [sentence for _, body in pairs for sentence in sentences(body)]
    random.Random(7).shuffle(order)
    size = len(order) // len(pairs)
    return joined(title, [(heading, "".join(order[i * size:(i + 1) * size])) for i, (heading, _) in enumerate(pairs)])


def reordered(text):
    title, pairs = chapters(text)
    return joined(title, [pairs[i] for i in (2, 0, 3, 1)])


def renumbered(text):
    for one, other in zip("４３２１", "７６５４"):
        text = text.replace(f"第{one}章", f"第{other}章")
    return text


def split(body):
    """Every second comma of a sentence becomes a full stop."""
    return "".join(re.sub(r"^([^、]*、[^、]*)、", r"\1。", sentence) for sentence in sentences(body))


def merged(body):
    parts = sentences(body)
    return "".join(one[:-1] + "、また、" + other for one, other in zip(parts[::2], parts[1::2]))


def invisible(body, mark="\u200b"):
    return mark.join(body)


def padded_invisibly(text):
    """A thousand characters that nobody sees in a sentence that did not change."""
    return text.replace("市は、工事の前に、", "市は、" + "\u2060" * 1000 + "工事の前に、")


def tabled(text):
    """Each chapter's text in a table of numbers and sentences."""
    title, pairs = chapters(text)
    body = "".join(f"<h2>{heading}</h2><table>" + "".join(
        f"<tr><td>{i}</td><td>{s}</td></tr>" for i, s in enumerate(sentences(part), 1)) + "</table>\n" for heading, part in pairs)
    return f"<html><body><p>{title}</p>\n{body}</body></html>\n"


def page(text, more="", style=""):
    """The text as a page, and more of it that a reader of the page does not see."""
    title, pairs = chapters(text)
    body = "".join(f"<h2>{heading}</h2><p{style}>{part}</p>\n" for heading, part in pairs)
    return f"<html><body><p>{title}</p>\n{body}{more}</body></html>\n"


def with_hidden(text, first):
    """The first edition's text in the page, where no reader sees it: hidden, commented out, in a script."""
    _, pairs = chapters(first)
    words = "".join(body for _, body in pairs)
    return page(text, f'<div hidden="hidden"><p>{words}</p></div><div style="display:none"><p>{words}</p></div>'
                f"<!-- {words} --><script>{words}</script>")


def with_white(text, first):
    """The first edition's text in white, below the page."""
    _, pairs = chapters(first)
    return page(text, '<h2>附録</h2><p style="color:white;font-size:1px">' + "".join(body for _, body in pairs) + "</p>")


def boilerplate(text, first):
    """The first edition once more, as an annex to the second."""
    _, pairs = chapters(first)
    return text + "\n第５章　参考資料\n\n" + "".join(body for _, body in pairs) + "\n"


def pictured(text, first):
    """What changed is taken out of the text, as though it stood in pictures."""
    title, pairs = chapters(text)
    known = {sentence for _, body in chapters(first)[1] for sentence in sentences(body)}
    return joined(title, [(heading, "".join(s for s in sentences(body) if s in known)) for heading, body in pairs])


def headed(text, first):
    """Pages whose running header is a sentence of the first edition."""
    _, pairs = chapters(text)
    header = sentences(chapters(first)[1][0][1])[2]
    return "".join(f"{header}\n\n{heading}\n\n{body}\n\n{page + 1}\n\f" for page, (heading, body) in enumerate(pairs * 2))


def contents(text):
    title, pairs = chapters(text)
    lines = "\n".join(f"{heading} ････････････ {page}" for page, (heading, _) in enumerate(pairs, 2))
    return joined(title + "\n\n目次\n\n" + lines, pairs)


def weakened(text):
    """Three promises become their opposites, by one or two characters each."""
    return (text.replace("漁を休む区域を広げる。", "漁を休む区域を広げない。").replace("だれでも見られるようにする。", "だれも見られないようにする。")
            .replace("市民の団体と協力して続ける。", "市民の団体と協力して続けない。"))


def footnoted(text):
    """The last sentence of each chapter becomes a note."""
    title, pairs = chapters(text)
    body = "".join(f"<h2>{heading}</h2><p>{''.join(sentences(part)[:-1])}</p><aside role=\"note\"><p>{sentences(part)[-1]}</p></aside>\n"
                   for heading, part in pairs)
    return f"<html><body><p>{title}</p>\n{body}</body></html>\n"


class Attack:
    """One attack: its name in both languages, the editions it leaves, how it is compared, and what has to hold of the
    figures (`m`, per cent by measure of the second edition; `k`, of the first) and of the codes of diagnostics (`told`)."""

    def __init__(self, name, ja, en, second, holds, first=None, options=(), ending=".txt"):
        self.name, self.ja, self.en, self.second, self.holds = name, ja, en, second, holds
        self.first, self.options, self.ending = first, options, ending


def attacks(first, second, english):
    head, verbatim, place, section = "phrase.carried-over", "sentence.verbatim", "sentence.in-place", "section.verbatim"
    notation = "sentence.notational"
    honest = 60
    more = [
        Attack("shuffle", "節の中で文を入れ替える", "sentences shuffled inside sections", in_bodies(shuffled)(first),
               lambda m, k, told: m[head] == 100 and m[verbatim] == 100 and m[place] < 100),
        Attack("shuffle-everywhere", "文を章をまたいで入れ替える", "sentences shuffled over all chapters", shuffled_everywhere(first),
               lambda m, k, told: m[head] == 100 and m[verbatim] == 100 and m[place] < 80),
        Attack("reorder", "章を並べ替える", "chapters in another order", reordered(first),
               lambda m, k, told: m[head] == 100 and m[section] == 100),
        Attack("renumber", "見出しの番号だけを変える", "headings renumbered", renumbered(first),
               lambda m, k, told: all(value == 100 for value in m.values())),
        Attack("split", "文を分ける", "sentences split", in_bodies(split)(first), lambda m, k, told: m[head] >= 95 and k[head] >= 95),
        Attack("merge", "文をつなぐ", "sentences merged", in_bodies(merged)(first), lambda m, k, told: m[head] >= 90 and k[head] >= 95),
        Attack("synonyms", "言い換える", "words swapped for synonyms", in_bodies(replaced(SYNONYMS))(first),
               lambda m, k, told: 70 <= m[head] < 100 and m[verbatim] < m[head]),
        Attack("notation", "数や表記を変える", "numbers in another notation", in_bodies(replaced(NOTATION))(first),
               lambda m, k, told: m[head] == 100 and m[notation] == 100 and m[verbatim] < 100),
        Attack("zero-width", "幅のない文字を文字ごとに挟む", "a character without width behind every character", in_bodies(invisible)(first),
               lambda m, k, told: m[head] == 100 and m[verbatim] == 100 and "invisible-characters" in told),
        Attack("soft-hyphens", "ソフトハイフンを挟む", "soft hyphens", in_bodies(lambda b: re.sub(r"(?<=\w)(?=\w)", "\u00ad", b))(english),
               lambda m, k, told: m[head] == 100 and "invisible-characters" in told, first=english),
        Attack("selectors", "異体字セレクターを付ける", "variation selectors", in_bodies(lambda b: invisible(b, "\ufe00"))(first),
               lambda m, k, told: m[head] == 100 and "invisible-characters" in told),
        Attack("fillers", "ハングルの充填文字を挟む", "Hangul fillers", in_bodies(lambda b: b.replace("、", "、\u3164"))(first),
               lambda m, k, told: m[head] == 100 and "invisible-characters" in told),
        Attack("look-alikes", "形の似た文字に替える", "characters that look alike", in_bodies(lambda b: b.translate(ALIKE))(first),
               lambda m, k, told: m[head] < 100 and "look-alike-edits" in told),
        Attack("cyrillic", "キリル文字に替える", "Cyrillic letters for Latin ones", in_bodies(lambda b: b.translate(CYRILLIC))(english),
               lambda m, k, told: m[head] < 50 and "look-alike-letters" in told, first=english),
        Attack("table", "本文を表に移す", "text moved into tables", tabled(first), lambda m, k, told: m[head] >= 95 and k[head] == 100, ending=".xhtml"),
        Attack("notes", "文を注に移す", "sentences moved into notes", footnoted(first), lambda m, k, told: m[head] == 100 and k[head] == 100,
               ending=".xhtml"),
        Attack("contents", "目次を加える", "a contents list added", contents(first),
               lambda m, k, told: m[head] == 100 and k[head] == 100 and "contents-list" in told),
    ]
    less = [
        Attack("honest", "（正直な第２版）", "(the honest second edition)", second, lambda m, k, told: m[head] < honest and not told),
        Attack("annex", "第１版をそのまま附録に付ける", "the first edition as an annex", boilerplate(second, first),
               lambda m, k, told: m[head] < honest and m[place] < m[head] and k[head] == 100),
        Attack("invisible-padding", "見えない文字で嵩を増す", "padded with what is not seen", padded_invisibly(second),
               lambda m, k, told: m[head] > honest and k[head] < honest and "invisible-characters" in told),
        Attack("pictures", "変えた文を絵にする", "changed sentences made pictures", pictured(second, first),
               lambda m, k, told: m[head] == 100 and k[head] < honest),
        Attack("hidden", "第１版を隠して入れる", "the first edition hidden in the page", with_hidden(second, first),
               lambda m, k, told: m[head] < honest and k[head] < honest, ending=".xhtml"),
        Attack("white", "第１版を白い字で入れる", "the first edition in white letters", with_white(second, first),
               lambda m, k, told: m[head] < honest and m[place] < m[head] and k[head] == 100, ending=".xhtml"),
        Attack("running-header", "柱に第１版の文を置く", "a sentence of the first edition as running header", headed(second, first),
               lambda m, k, told: m[head] < honest and k[head] < honest),
        Attack("ignore", "変えた章を除く", "--ignore for changed chapters", second,
               lambda m, k, told: "ignored-section" in told, options=("--ignore", "港と橋", "--ignore", "魚と干潟")),
        Attack("claim", "主張を下げる", "a claim that is reached", second, lambda m, k, told: m[head] < honest, options=("--claim", "40")),
        Attack("weaken", "約束を逆にする", "promises turned round", weakened(first), lambda m, k, told: 93 < m[head] < 100),
    ]
    return more, less
