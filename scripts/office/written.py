# Checks the Office files that shinkyu writes: read back by readers of our own, by python-docx, openpyxl and LibreOffice.
import glob
import io
import json
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile

import docx
import openpyxl

import order
import wordprocessing
from changes import Office
from hostile import HOSTILE, shown

FORMATS = {"docx-redline": "redline.docx", "docx": "table.docx", "xlsx": "table.xlsx"}
W = wordprocessing.W


class Written:
    """One pair of editions, with the files that are made of it."""

    def __init__(self, shinkyu, folder, first, second, check, *options):
        self.check = check
        self.first, self.second, self.options = first, second, options
        self.folder = folder
        files = {}
        for _ in range(2):
            subprocess.run([shinkyu, "compare", first, second, "--quiet", "--output", folder, "--format",
                            ",".join(["json", *FORMATS]), *options], check=True)
            for name in FORMATS.values():
                with open(os.path.join(folder, name), "rb") as file:
                    files.setdefault(name, []).append(file.read())
        for name, (once, again) in files.items():
            check(f"{name}: the same bytes twice", once == again)
            self.well_formed(name, once)
        with open(os.path.join(folder, "comparison.json"), encoding="utf-8") as file:
            self.comparison = json.load(file)

    def path(self, name):
        return os.path.join(self.folder, name)

    def well_formed(self, name, content):
        faults = []
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.check(f"{name}: sound archive", archive.testzip() is None)
            for part in archive.namelist():
                faults += [f"{part}: {fault}" for fault in order.faults(ElementTree.fromstring(archive.read(part)))]
        self.check(f"{name}: children in the order of the standard", not faults, "; ".join(faults[:3]))

    def edition(self, how):
        return [shown(s["text"]) for s in self.comparison["second" if how == "accept" else "first"]["sentences"]]

    @staticmethod
    def joined(sentences, paragraphs):
        """Whether each paragraph is just the next sentences joined, to the end; else where it is not."""
        at = 0
        for paragraph in paragraphs:
            text = ""
            while at < len(sentences) and len(text) < len(paragraph):
                text += sentences[at]
                at += 1
            if text != paragraph:
                return f"{paragraph[:40]!r} for {text[:40]!r}"
        return "" if at == len(sentences) else f"{len(sentences) - at} sentences are missing"

    def redline(self, office):
        document = wordprocessing.part(self.path("redline.docx"), "word/document.xml")
        numbers = [e.get(W + "id") for e in document.iter() if e.get(W + "author")]
        self.check("redline.docx: every change has a number of its own", len(numbers) == len(set(numbers)))
        for how, names in (("accept", "accepted: the second edition"), ("reject", "rejected: the first edition")):
            own = [text for _, text in wordprocessing.flat(wordprocessing.body(document, how))]
            fault = self.joined(self.edition(how), own)
            self.check(f"redline.docx: all changes {names}", not fault, fault)
            fault = self.joined(self.edition(how), office.texts(self.path("redline.docx"), how))
            self.check(f"redline.docx: all changes {names}, by LibreOffice", not fault, fault)
            wanted, read = self.folded("".join(self.edition(how))), self.folded(by_pandoc(self.path("redline.docx"), how))
            self.check(f"redline.docx: all changes {names}, by pandoc", wanted == read, f"{len(read)} characters of {len(wanted)}")
        docx.Document(self.path("redline.docx"))

    def table_document(self):
        document = docx.Document(self.path("table.docx"))
        section = document.sections[0]
        self.check("table.docx: A4 lying", (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210))
        self.check("table.docx: titled", document.paragraphs[0].style.name == "Title" and document.paragraphs[0].text)
        table = document.tables[0]
        head = table.rows[0]._tr.trPr
        self.check("table.docx: the head is repeated", head is not None and head.find(W + "tblHeader") is not None)
        underlined = list(table._tbl.iter(W + "u"))
        changed = any(link["kind"] != "unchanged" for link in self.comparison["sentences"])
        self.check("table.docx: what changed is underlined", bool(underlined) == changed, f"{len(underlined)} runs")
        own = "".join(part.text or "" for part in document.element.iter(W + "t"))
        self.check("table.docx: all its text, by pandoc",
                   self.folded(by_pandoc(self.path("table.docx"))) == self.folded(own), f"{len(own)} characters")
        bar = "｜" if self.comparison["second"]["language"] == "ja" and "en" not in self.options else "|"
        return [[self.cell_text(cell, bar) for cell in row.cells] for row in table.rows]

    @staticmethod
    def cell_text(cell, bar):
        """The text of a cell; of a table in it, a line for each row, with bars between its cells."""
        def text(element):
            return "".join(part.text or "" for part in element.iter(W + "t"))

        lines = []
        for part in cell._tc:
            if part.tag == W + "tbl":
                lines += [bar.join(text(inner) for inner in row.iter(W + "tc")) for row in part.iter(W + "tr")]
            elif part.tag == W + "p":
                lines.append(text(part))
        return "\n".join(lines)

    def workbook(self, rows):
        book = openpyxl.load_workbook(self.path("table.xlsx"))
        sheet, measures = book.worksheets
        head = int(sheet.freeze_panes[1:]) - 1
        self.check("table.xlsx: head frozen, filtered, printed on each page",
                   sheet.auto_filter.ref.startswith(f"A{head}:") and sheet.print_title_rows == f"${head}:${head}")
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        self.check("table.xlsx: no formula", all(cell.data_type in "sn" for cell in cells))
        self.check("table.xlsx: no cell is too long", all(len(str(cell.value)) <= 32_767 for cell in cells))
        self.check("table.xlsx: A4 lying, as wide as the page",
                   sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9
                   and sheet.page_setup.fitToHeight == 0 and sheet.sheet_properties.pageSetUpPr.fitToPage)
        read = self.texts(sheet, head)
        self.check("table.xlsx: the texts of table.docx", read == [[self.folded(t) for t in row] for row in rows[1:]])
        figures = {(row[0].value, row[2].value): (row[3].value, row[4].value) for row in measures.iter_rows()
                   if isinstance(row[3].value, int)}
        self.check("table.xlsx: all measures", sorted(figures.values()) == sorted(
            (m["counted"], m["total"]) for m in self.comparison["measures"]), f"{len(figures)}")

    @staticmethod
    def folded(text):
        return re.sub(r"\s", "", text)

    def texts(self, sheet, head):
        """The texts of all rows; rows that go on with another are joined to it."""
        rows = []
        for row in sheet.iter_rows(min_row=head + 1):
            texts = [unescaped(str(cell.value if cell.value is not None else "")) for cell in row]
            continued = re.compile(r"^(（前の行から続く）|\(continued from the row above\))\n")
            if any(continued.match(text) for text in texts):
                rows[-1] = [one + continued.sub("", other) for one, other in zip(rows[-1], texts)]
            else:
                rows.append(texts)
        return [[self.folded(text) for text in row] for row in rows]

    def printed(self, office):
        for name, filter_name in (("redline.docx", "writer_pdf_Export"), ("table.docx", "writer_pdf_Export"),
                                  ("table.xlsx", "calc_pdf_Export")):
            pdf = office.pdf(self.path(name), filter_name)
            text = subprocess.run(["pdftotext", pdf, "-"], stdout=subprocess.PIPE, check=True).stdout.decode()
            self.check(f"{name}: printed by LibreOffice", len(text) > 100)


def by_pandoc(path, how="accept"):
    """The text of a document as pandoc reads it, with all changes accepted or rejected; blanks between words apart."""
    def text(node):
        if isinstance(node, list):
            return "".join(map(text, node))
        if not isinstance(node, dict) or "c" not in node:
            return ""
        if node["t"] == "Table":
            # What it is called stands above it.
            return text(node["c"][2:])
        return node["c"] if node["t"] == "Str" else text(node["c"])

    read = subprocess.run(["pandoc", "-f", "docx", "-t", "json", f"--track-changes={how}", path], check=True, stdout=subprocess.PIPE)
    document = json.loads(read.stdout)
    return text(document["meta"].get("title", {})) + text(document["blocks"])


def unescaped(text):
    return text.replace("_x005F_", "_")


def hostile(folder):
    """A pair of editions full of text that is easily taken for something else; returns their paths."""
    paths = []
    for name, first_line in (("first", "第１版だけの文。"), ("second", "第２版だけの文。")):
        path = os.path.join(folder, name + ".md")
        changed = [line + ("" if name == "first" else "なお") for line in HOSTILE]
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n\n".join([*changed, first_line]) + "\n")
        paths.append(path)
    return paths


def check_written(shinkyu, top, folder, check):
    office = Office(folder)
    try:
        pairs = [(os.path.basename(case), [], *(glob.glob(f"{case}/{e}.*")[0] for e in ("first", "second")))
                 for case in sorted(glob.glob(os.path.join(top, "corpora", "*"))) if os.path.exists(f"{case}/truth.tsv")]
        os.mkdir(os.path.join(folder, "texts"))
        pairs.append(("hostile texts", [], *hostile(os.path.join(folder, "texts"))))
        for profile in ("national", "plan"):
            pairs.append((f"harbor-plan as {profile}", ["--profile", profile], *(os.path.join(
                top, "corpora", "harbor-plan", edition + ".xhtml") for edition in ("first", "second"))))
        pairs.append(("all-kinds in English", ["--language", "en", "--unchanged", "show"], *(glob.glob(os.path.join(
            top, "corpora", "all-kinds", edition + ".*"))[0] for edition in ("first", "second"))))
        for name, options, first, second in pairs:
            target = os.path.join(folder, "written-" + name.replace(" ", "-"))
            written = Written(shinkyu, target, first, second,
                              lambda what, *more, name=name: check(f"{name}: {what}", *more), *options)
            written.redline(office)
            written.workbook(written.table_document())
            written.printed(office)
    finally:
        office.close()
