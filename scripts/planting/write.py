"""Writes planted sections as the texts and tables that the evaluation reads."""

WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def headings(sections):
    """Numbered headings: chapters 第１章, their parts １ on."""
    chapter = part = 0
    for section in sections:
        if section.level == 1:
            chapter, part = chapter + 1, 0
            yield f"第{str(chapter).translate(WIDE)}章　{section.heading}"
        else:
            part += 1
            yield f"{str(part).translate(WIDE)}　{section.heading}"


def write_sentences(folder, name, sections):
    """Writes one sentence a line, for `--sentences lines`. Returns the line number of each heading and of each sentence,
    headings counted as sentences."""
    lines, heads, places = [], [], []
    for heading, section in zip(headings(sections), sections):
        heads.append(len(lines))
        lines.append("#" * section.level + " " + heading)
        for unit in section.sentences:
            places.append(len(lines))
            lines.append(unit if isinstance(unit, str) else unit.text)
    with open(f"{folder}/{name}.txt", "w", encoding="utf-8") as output:
        output.write("\n".join(lines) + "\n")
    return heads, places


def write_sections(folder, name, sections):
    """Writes running text under numbered headings, and beside it the line and the heading of each section."""
    line, rows = 1, []
    with open(f"{folder}/{name}.txt", "w", encoding="utf-8") as output:
        for index, (heading, section) in enumerate(zip(headings(sections), sections)):
            rows.append(f"{index}\t{line}\t{heading}\n")
            body = "".join(u if isinstance(u, str) else u.text for u in section.sentences)
            output.write(f"{heading}\n{body}\n\n" if body else f"{heading}\n\n")
            line += 3 if body else 2
    with open(f"{folder}/{name}.sections.tsv", "w", encoding="utf-8") as output:
        output.writelines(rows)
