# Whether a report holds anything that acts: markup, script, addresses, formulas, control sequences.
import base64
import csv
import hashlib
import io
import json
import os
import re
import unicodedata
import zipfile

import html5lib
from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
# Every element and attribute that a page of ours has; what an edition could bring in beside them is none of these.
ELEMENTS = set("""html head meta title style body a header h1 h2 h3 h4 h5 h6 dl div dt dd bdi span nav ul li main section p
    strong table thead tr th tbody td ol del ins kbd fieldset legend label input b footer script u colgroup col button
    details summary code em small blockquote caption figure figcaption select option""".split())
DRAWN = set("svg rect path g title defs pattern circle text line".split())
ATTRIBUTES = set("""lang charset http-equiv content name class href id viewBox preserveAspectRatio role x y width height
    vector-effect d scope patternUnits cx cy r type hidden checked tabindex title value for colspan rowspan x1 x2 y1 y2
    dir open headers style transform datetime cite text-anchor""".split())
FORMULA = tuple("=+-@\t\r＝＋－＠")
SGR = re.compile(r"\x1b\[[0-9;]*m")
DIRECTIONS = set(map(chr, [*range(0x2028, 0x202F), *range(0x2066, 0x206A)]))


def acting(text, allowed=""):
    """Characters that act on whatever displays them."""
    return sorted({hex(ord(c)) for c in text
                   if c not in allowed and (unicodedata.category(c) in ("Cc", "Cs") or c in DIRECTIONS)})


def page(content, styles_expected=1):
    """What acts in a page of HTML."""
    text = content.decode("utf-8")
    wrong = [f"character {c}" for c in acting(text, "\n\t")]
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    policy, styles, scripts = "", [], []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            wrong.append("a comment or an instruction")
            continue
        name = element.tag.removeprefix(SVG)
        if name not in (DRAWN if element.tag.startswith(SVG) else ELEMENTS):
            wrong.append(f"<{element.tag}>")
        for key, value in element.attrib.items():
            key = str(key)
            if key not in ATTRIBUTES and not key.startswith(("aria-", "data-")):
                wrong.append(f"{key}=")
            if key == "href" and not value.startswith("#") or key == "style":
                wrong.append(f"{key}={value[:60]}")
            if key == "http-equiv":
                if value != "Content-Security-Policy":
                    wrong.append(f"http-equiv={value}")
                policy = element.attrib.get("content", "")
        if name in ("style", "script"):
            (styles if name == "style" else scripts).append(element.text or "")
    if len(styles) != styles_expected or len(scripts) > 1:
        wrong.append(f"{len(styles)} style sheets, {len(scripts)} scripts")
    if not policy.startswith("default-src 'none'"):
        wrong.append("no policy that forbids everything else")
    for part in styles + scripts:
        digest = base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()
        if f"'sha256-{digest}'" not in policy:
            wrong.append("a style sheet or script that the policy does not name")
    return wrong


def reports(folder, names=None):
    """What acts in the reports in a folder, in all or in those named, and what is in each of them."""
    contents, wrong = {}, []
    for name in sorted(os.listdir(folder)) if names is None else names:
        with open(os.path.join(folder, name), "rb") as file:
            contents[name] = file.read()
        wrong += [f"{name}: {what}" for what in FILES[name](contents[name])]
    return wrong, contents


def filled(content):
    """What acts in what the shipped template becomes: a page without a style sheet."""
    return page(content, styles_expected=0)


def stored(content):
    """What is wrong in comparison.json: it has to be strict JSON of whole characters."""
    text = content.decode("utf-8")
    # Texts are as they were read: what directs text is data here, and controls are escaped.
    wrong = [f"character {c}" for c in acting(text, {"\n"} | DIRECTIONS)]

    def refuse(name):
        raise ValueError(name)

    def strings(value):
        if isinstance(value, str):
            yield value
        elif isinstance(value, (list, dict)):
            for item in value.items() if isinstance(value, dict) else value:
                yield from strings(item)
        elif isinstance(value, tuple):
            for item in value:
                yield from strings(item)

    halves = [s for s in strings(json.loads(text, parse_constant=refuse)) if any(0xD800 <= ord(c) < 0xE000 for c in s)]
    return wrong + ["half of a surrogate pair"] * bool(halves)


def table(content):
    """What acts in a table in text."""
    text = content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    cells = [cell for row in rows for cell in row]
    wrong = [f"a cell that begins with {cell[:1]!r}" for cell in cells if cell.startswith(FORMULA)]
    widths = {len(row) for row in rows}
    return wrong + [f"rows of {sorted(widths)} cells"] * (len(widths) > 1) + [
        f"character {c}" for c in acting(text, "\n\r\t")]


def terminal(content, coloured):
    """What acts in what is written to a terminal, our own colours apart."""
    text = content.decode("utf-8")
    if coloured:
        text = SGR.sub("", text).replace("\r\n", "\n")
    return [f"character {c}" for c in acting(text, "\n")]


def markdown(content):
    """What acts in Markdown that a reader with HTML switched on makes a page of."""
    from markdown_it import MarkdownIt
    text = content.decode("utf-8")
    made = MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(text)
    tree = html5lib.parseFragment(made, namespaceHTMLElements=False)
    allowed = set("h1 h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td strong em del s blockquote code br hr pre".split())
    names = {element.tag if isinstance(element.tag, str) else "a comment" for element in tree.iter()}
    return [f"<{name}>" for name in sorted(names - allowed - {"DOCUMENT_FRAGMENT"})] + [
        f"character {c}" for c in acting(text, "\n")]


def office(content):
    """What acts in docx and xlsx: parts that are not well-formed, outside addresses, formulas, fields, programs."""
    wrong = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.startswith("/") or ".." in name.split("/") or "\\" in name or not name.endswith((".xml", ".rels")):
                wrong.append(f"a part called {name!r}")
                continue
            data = archive.read(name)
            if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
                wrong.append(f"{name}: a document type")
            root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
            wrong += [f"{name}: {what}" for what in parts(root)]
    return wrong


def parts(root):
    for element in root.iter():
        if not isinstance(element.tag, str):
            yield "a comment or an instruction"
            continue
        name = etree.QName(element).localname
        if name in ("f", "ddeLink", "oleObject", "object", "altChunk", "hyperlink", "control", "externalLink", "pict"):
            yield f"<{name}>"
        if name == "instrText" and (element.text or "").split()[:1] not in (["PAGE"], ["NUMPAGES"]):
            yield f"field {element.text!r}"
        if name == "fldSimple" and not any(v.split()[:1] in (["PAGE"], ["NUMPAGES"]) for v in element.attrib.values()):
            yield f"field {dict(element.attrib)!r}"
        if element.get("TargetMode") or "://" in element.get("Target", "") or element.get("Target", "").startswith(("/", "..")):
            yield f"relation to {element.get('Target')!r}"
        if name == "c" and element.get("t") not in (None, "inlineStr", "n"):
            yield f"a cell of kind {element.get('t')}"


FILES = {"report.html": page, "table.html": page, "overview.html": page, "answer.html": filled, "comparison.json": stored,
         "report.csv": table, "overview.csv": table, "links.csv": table, "report.md": markdown, "table.docx": office,
         "redline.docx": office, "table.xlsx": office}
