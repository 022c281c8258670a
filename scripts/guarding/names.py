# Names as weapons: of files, folders, titles, templates and in manifests.
import json
import os

import inert
from running import run

TITLE = '"><script>alert(1)</script>\x1b[31m]]>\u202e=1+1 {{{title}}}'
ESCAPING = ["../out", "../../out", "/tmp/out", "a/../../out", "..", ".", "a\nb", "a\rb", "\x1b]0;x\x07", "=cmd|'/C calc'!A0",
            '"><script>alert(1)</script>', "a\x00b", "-rf", "CON", "a" * 5000, "％０ａ", "$(touch out)", "`touch out`", ";touch out"]


def hostile_names(binary, folder, text, check):
    """Editions in files whose names are markup, formulas, control sequences and shell commands."""
    names = ['=1+1<img src=x onerror=alert(1)>.txt', "\x1b[31m;$(touch out)`touch out`.txt", "-x\n\u202etxt.txt", "@a '\"&.txt"]
    place = os.path.join(folder, "names")
    os.makedirs(place)
    for name in names:
        with open(os.path.join(place, name), "w", encoding="utf-8") as file:
            file.write(text)
    for number, name in enumerate([*names, ""]):
        path, output = os.path.join(place, name), os.path.join(folder, f"names-{number}")
        formats = "html,json,table,docx,xlsx,docx-redline,markdown,csv,terminal"
        ended = run([binary, "compare", path, os.path.join(place, names[0]), "--title", TITLE, "--output", output,
                     "--format", formats, "--progress"], folder)
        check(f"names: {name!r} is compared", ended.code == 0, ended.said.decode("utf-8", "replace"))
        wrong = inert.terminal(ended.output, False) + inert.terminal(ended.said, False)
        if ended.code == 0:
            wrong += inert.reports(output)[0]
        check(f"names: {name!r} and a title do nothing in any format", not wrong, "; ".join(wrong[:3]))
    for name in names:
        ended = run([binary, "compare", os.path.join(place, "none" + name), os.path.join(place, name)], folder)
        check(f"names: that there is no {name!r} is said on one inert line", ended.code == 3
              and ended.said.count(b"\n") == 1 and not inert.terminal(ended.said, False), repr(ended.said[:200]))
    check("names: nothing of them was run", not touched(folder))


def touched(folder):
    return [path for path, folders, files in os.walk(folder) if "out" in files]


def tree(folder):
    """Every name below a folder, links not followed."""
    return sorted(os.path.relpath(os.path.join(path, name), folder)
                  for path, folders, files in os.walk(folder) for name in folders + files)


def manifests(binary, folder, text, check):
    """Batches whose ids, titles and paths would lead out of the folder for results."""
    place = os.path.join(folder, "batch")
    os.makedirs(os.path.join(place, "in"))
    edition = os.path.join(place, "in", "first.txt")
    with open(edition, "w", encoding="utf-8") as file:
        file.write(text)
    os.symlink("/etc/passwd", os.path.join(place, "in", "link.txt"))
    requests = [{"id": name, "first": {"path": edition}, "second": {"path": edition}, "options": {"title": TITLE}}
                for name in ESCAPING]
    requests += [{"id": f"p{number}", "first": {"path": edition}, "second": {"path": path}}
                 for number, path in enumerate(ESCAPING)]
    manifest = os.path.join(place, "in", "pairs.jsonl")
    with open(manifest, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(request) + "\n" for request in requests)
    before = tree(place)
    output = os.path.join(place, "results")
    ended = run([binary, "batch", manifest, "--output", output], folder, cwd=place)
    check("manifest: ids and paths that lead elsewhere are compared or told", ended.code == 0, repr(ended.said[-300:]))
    made = [name for name in tree(place) if name not in before]
    expected = ["results"] + [f"results/{name}" for name in ("journal.csv", "overview.csv", "overview.html", "results.jsonl")]
    check("manifest: nothing is written outside of --output, and no id becomes a name", made == expected, repr(made))
    if ended.code:
        return
    wrong = inert.terminal(ended.output, False) + inert.terminal(ended.said, False)
    wrong += inert.reports(output, ("overview.html", "overview.csv"))[0]
    with open(os.path.join(output, "results.jsonl"), encoding="utf-8") as lines:
        ids = [json.loads(line)["id"] for line in lines]
    check("manifest: the overviews are inert", not wrong, "; ".join(wrong[:3]))
    check("manifest: a response for every request, in order", ids == [request["id"] for request in requests])


def templates(binary, folder, text, check):
    """Templates whose names would lead out of --output, and outputs that are links."""
    place = os.path.join(folder, "templates")
    os.makedirs(os.path.join(place, "sub"))
    edition = os.path.join(place, "first.txt")
    for path, content in ((edition, text), (os.path.join(place, "escape.mustache"), "x")):
        with open(path, "w", encoding="utf-8") as file:
            file.write(content)
    output = os.path.join(place, "results")
    if os.path.exists(os.path.join(os.path.dirname(binary), "shinkyu-template")):
        template = os.path.join(place, "sub", "..", "escape.mustache")
        ended = run([binary, "compare", edition, edition, "--template", template, "--output", output], folder)
        check("template: its result stands in --output whatever leads to it", ended.code == 0
              and tree(output) == ["escape"], repr(ended.said))
    for name in ("...mustache", "..mustache", "..%2f.mustache"):
        path = os.path.join(place, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("x")
        before = tree(place)
        run([binary, "compare", edition, edition, "--template", path, "--output", output], folder)
        made = [made for made in tree(place) if made not in before and not made.startswith("results")]
        check(f"template: {name} writes nothing outside of --output", not made, repr(made))
    target = os.path.join(place, "kept.txt")
    with open(target, "w", encoding="utf-8") as file:
        file.write("kept")
    linked = os.path.join(place, "linked")
    os.makedirs(linked)
    os.symlink(target, os.path.join(linked, "report.html"))
    ended = run([binary, "compare", edition, edition, "--output", linked], folder)
    with open(target, encoding="utf-8") as file:
        kept = file.read()
    check("output: a link in the place of a report is replaced, and what it led to is kept", ended.code == 0
          and kept == "kept" and not os.path.islink(os.path.join(linked, "report.html")), repr(ended.said))
