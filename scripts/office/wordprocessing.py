# Reads WordprocessingML as a word processor would: with all tracked changes accepted, or all rejected.
import io
import zipfile
import xml.etree.ElementTree as ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What goes when changes are accepted, and what goes when they are rejected.
GONE = {"accept": (W + "del", W + "moveFrom"), "reject": (W + "ins", W + "moveTo")}


def part(file, name):
    """The root element of a part of an Office file, which is a path or bytes."""
    with zipfile.ZipFile(io.BytesIO(file) if isinstance(file, bytes) else file) as archive:
        return ElementTree.fromstring(archive.read(name))


def text(paragraph, gone):
    """What is left of a paragraph's text."""
    out = []

    def walk(element):
        for child in element:
            if child.tag in gone or child.tag == W + "pPr":
                continue
            if child.tag in (W + "t", W + "delText"):
                out.append(child.text or "")
            elif child.tag == W + "tab":
                out.append("\t")
            elif child.tag == W + "br":
                out.append("\n")
            else:
                walk(child)

    walk(paragraph)
    return "".join(out)


def style(properties):
    found = properties.find(W + "pStyle") if properties is not None else None
    return found.get(W + "val") if found is not None else "Normal"


def paragraph_style(paragraph, how):
    """The style of a paragraph; when changes are rejected, the one before it was changed."""
    properties = paragraph.find(W + "pPr")
    if how == "reject" and properties is not None:
        change = properties.find(W + "pPrChange")
        if change is not None:
            return style(change.find(W + "pPr"))
    return style(properties)


def merged(paragraphs, how):
    """(style, text) of paragraphs that follow each other; one whose mark is gone runs on into the next."""
    gone, result, open_text = GONE[how], [], ""
    for number, paragraph in enumerate(paragraphs):
        open_text += text(paragraph, gone)
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        is_gone = mark is not None and any(mark.find(tag) is not None for tag in gone)
        if is_gone and number + 1 < len(paragraphs):
            continue
        result.append((paragraph_style(paragraph, how), open_text))
        open_text = ""
    return result


def body(document, how):
    """The (style, text) of all paragraphs of `document` with its changes accepted or rejected, and tables as lists of
    rows of cells of those."""
    gone, result, run = GONE[how], [], []

    def end_run():
        result.extend(merged(run, how))
        run.clear()

    for element in document.find(W + "body"):
        if element.tag == W + "p":
            run.append(element)
        elif element.tag == W + "tbl":
            end_run()
            rows = [row for row in element.findall(W + "tr")
                    if not any(row.find(f"{W}trPr/{tag}") is not None for tag in gone)]
            if rows:
                result.append([[merged(cell.findall(W + "p"), how) for cell in row.findall(W + "tc")] for row in rows])
    end_run()
    return result


def flat(items):
    """The (style, text) of all paragraphs that are not empty, tables taken cell by cell."""
    for item in items:
        if isinstance(item, tuple):
            if item[1]:
                yield item
        else:
            for row in item:
                for cell in row:
                    yield from ((one, other) for one, other in cell if other)
