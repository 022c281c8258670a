"""Writes planted sections as XHTML: headings and paragraphs, with inline markup and character references."""

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja"><head><title>計画</title></head><body>
"""


def write(source, target):
    """`source` is `sections/first.txt` or `second.txt` of scripts/plant: a heading, a line of body, a blank line."""
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as output:
        output.write(HEAD)
        is_heading = True
        for number, line in enumerate(lines):
            line = line.rstrip("\n")
            if not line:
                is_heading = True
            elif is_heading:
                level = 1 if line.startswith("第") else 2
                output.write(f'<h{level} id="s{number}">{line}</h{level}>\n')
                is_heading = False
            else:
                sentences = line.replace("、", "、<em>", 1).replace("。", "</em>。", 1) if "、" in line.split("。")[0] else line
                output.write(f'<p class="body">{sentences}&#160;</p>\n')
        output.write("</body></html>\n")
