# Checks report.md and report.csv: read by pandoc, markdown-it, Python's csv and LibreOffice, against comparison.json.
import csv
import glob
import html.parser
import io
import json
import os
import re
import subprocess

import openpyxl
from markdown_it import MarkdownIt

from hostile import HOSTILE, LIVE, shown

# What may stand in the page that Markdown becomes.
ELEMENTS = {"h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "del", "s",
            "blockquote", "code", "colgroup", "col"}
FORMULA = re.compile("^'*[=+\\-@\t\r＝＋－＠]")


class Page(html.parser.HTMLParser):
    """A page's elements and its text."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.text = set(), ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)

    def handle_data(self, data):
        self.text += data


def folded(text):
    return re.sub(r"\s|␣", "", text)


def hostile(folder, name, texts):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write("第１章　危ない文字\n\n" + "\n\n".join(texts) + "\n")
    return path


def output(shinkyu, first, second, *options):
    if "hostile" in os.path.basename(first):
        options += ("--input-format", "text")
    return subprocess.run([shinkyu, "compare", first, second, *options], check=True, stdout=subprocess.PIPE).stdout


def markdown(shinkyu, first, second, name, check):
    report = output(shinkyu, first, second, "--format", "markdown").decode()
    comparison = json.loads(output(shinkyu, first, second, "--format", "json"))
    pandoc = subprocess.run(["pandoc", "-f", "gfm", "-t", "html"], input=report.encode(), check=True,
                            stdout=subprocess.PIPE).stdout.decode()
    readers = {"pandoc": pandoc, "markdown-it": MarkdownIt("gfm-like", {"linkify": False}).render(report)}
    for reader, text in readers.items():
        page = Page(text)
        check(f"{name}: report.md has no markup but its own ({reader})", page.elements <= ELEMENTS,
              ", ".join(sorted(page.elements - ELEMENTS)))
        # What is marked splits no word: every sentence that was added or deleted stands in the page as it is.
        loose = [link for link in comparison["sentences"] if link["kind"] in ("inserted", "deleted")]
        missing = []
        for link in loose:
            edition = "second" if link["second"] else "first"
            for unit in link[edition]:
                sentence = shown(comparison[edition]["sentences"][unit]["text"])
                if folded(sentence) not in folded(page.text):
                    missing.append(sentence[:60])
        check(f"{name}: report.md shows {len(loose)} loose sentences as written ({reader})", not missing, repr(missing[:3]))


def undone(cell):
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def table(shinkyu, folder, first, second, name, check):
    options = ("--format", "csv", "--bom", "--language", "ja")
    content = output(shinkyu, first, second, *options)
    check(f"{name}: report.csv has the mark of UTF-8 and lines of RFC 4180",
          content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n"))
    rows = list(csv.DictReader(io.StringIO(content[3:].decode(), newline=""), strict=True))
    comparison = json.loads(output(shinkyu, first, second, "--format", "json", "--language", "ja"))
    links = [("節", link) for link in comparison["sections"]] + [("文", link) for link in comparison["sentences"]]
    check(f"{name}: report.csv has a row for each of {len(links)} links", len(rows) == len(links))
    wrong = []
    for row, (level, link) in zip(rows, links):
        texts = {}
        for edition, column in (("first", "第１版の文"), ("second", "第２版の文")):
            texts[edition] = undone(row[column])
            if level == "文":
                text = "".join(comparison[edition]["sentences"][unit]["text"] for unit in link[edition])
                if shown(text).strip(" \t\r\n\v\f") != texts[edition]:
                    wrong.append((texts[edition], text))
        ids = [" ".join(map(str, link[edition])) for edition in ("first", "second")]
        if row["単位"] != level or [row["第１版のID"], row["第２版のID"]] != ids or bool(row["移動"]) != link["moved"]:
            wrong.append(row)
    check(f"{name}: report.csv says what comparison.json says", not wrong, repr(wrong[:2])[:300])
    cells = formulas(folder, "report", content)
    check(f"{name}: no cell of report.csv is a formula in LibreOffice", cells == [], repr(cells[:3]))


def formulas(folder, name, content):
    """The formulas that LibreOffice makes of a table in text, evaluating whatever it takes for one."""
    path = os.path.join(folder, name + ".csv")
    with open(path, "wb") as file:
        file.write(content)
    profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
    subprocess.run(["soffice", "--headless", profile, "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true",
                    "--convert-to", "xlsx", "--outdir", folder, path], cwd=folder, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    made = next(os.path.join(folder, f) for f in sorted(os.listdir(folder))
                if f.startswith(name) and f.endswith(".xlsx"))
    book = openpyxl.load_workbook(made)
    found = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    os.remove(made)
    return found


def check_reports(shinkyu, top, folder, check):
    """Checks the reports of the shipped editions and of hostile texts."""
    folder = os.path.join(folder, "reports")
    os.mkdir(folder)
    check("LibreOffice takes a cell that begins with = for a formula, if nothing keeps it from that",
          formulas(folder, "control", "節,=1+1\r\n".encode()) == ["=1+1"])
    texts = HOSTILE + LIVE
    first = hostile(folder, "hostile-first.txt", texts[::2] + ["同じ文はそのまま残す。"])
    second = hostile(folder, "hostile-second.txt", ["同じ文はそのまま残す。"] + texts[1::2])
    pairs = [(os.path.basename(case), *(glob.glob(f"{case}/{edition}.*")[0] for edition in ("first", "second")))
             for case in sorted(glob.glob(os.path.join(top, "corpora", "*"))) if os.path.exists(f"{case}/truth.tsv")]
    for name, *editions in [*pairs, ("hostile texts", first, second), ("hostile texts, the other way", second, first)]:
        markdown(shinkyu, *editions, name, check)
        table(shinkyu, folder, *editions, name, check)
