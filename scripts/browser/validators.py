# axe-core and the Nu validator: where they come from and what they say of pages.
import json
import os
import re
import subprocess
import sys
import tarfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))

# What Nu of 2020 takes for an error: looks that it does not know yet. Everything else counts.
NEWER = {
    r"CSS: “content-visibility”: Property “content-visibility” doesn't exist\.": "CSS Containment 2",
    r"CSS: “contain-intrinsic-size”: Property “contain-intrinsic-size” doesn't exist\.": "CSS Box Sizing 4",
    r"CSS: “text-underline-offset”: Property “text-underline-offset” doesn't exist\.": "CSS Text Decoration 4",
    r"CSS: “text-decoration”: “1px” is not a “color” value\.": "CSS Text Decoration 4: a thickness",
    r"CSS: Parse Error\.(?=.*\nhighlight\(found\))": "CSS Custom Highlight API 1: ::highlight()",
}


def fetched(folder):
    """axe-core's script and the path of Nu, out of packages that are pinned by their digests; kept in `folder`."""
    axe, nu = (os.path.join(folder, name) for name in ("axe.min.js", "vnu.jar"))
    if not (os.path.exists(axe) and os.path.exists(nu)):
        os.makedirs(folder, exist_ok=True)
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
                        "--require-hashes", "--dest", folder, "--requirement", os.path.join(HERE, "packages.txt")],
                       check=True)
        names = os.listdir(folder)
        with zipfile.ZipFile(os.path.join(folder, next(n for n in names if n.endswith(".whl")))) as wheel:
            keep(wheel.read("axe_playwright_python/axe.min.js"), axe)
        with tarfile.open(os.path.join(folder, next(n for n in names if n.endswith(".tar.gz")))) as archive:
            member = next(m for m in archive if m.name.endswith("/vnu.jar"))
            keep(archive.extractfile(member).read(), nu)
    with open(axe, encoding="utf-8") as file:
        return file.read(), nu


def keep(content, path):
    with open(path + ".part", "wb") as file:
        file.write(content)
    os.replace(path + ".part", path)


def violations(tab):
    """What axe-core finds wrong with a page, rule by rule."""
    found = tab("""axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map(rule =>
        rule.id + ' (' + rule.nodes.length + '): ' + rule.nodes[0].target.join(' ') + ': '
        + rule.nodes[0].failureSummary.replace(/\\s+/g, ' ').slice(0, 200)))""")
    return found


def markup_errors(nu, paths):
    """What Nu finds wrong with pages, path by path; first what it is, then where. What is newer than it is left out, and
    told by name in `newer`."""
    ended = subprocess.run(["java", "-Xss4m", "-jar", nu, "--format", "json", *paths], stderr=subprocess.PIPE)
    errors, newer = {path: [] for path in paths}, set()
    for message in json.loads(ended.stderr)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        path = message["url"].removeprefix("file:")
        text = message["message"] + "\n" + message.get("extract", "")
        name = next((pattern for pattern in NEWER if re.match(pattern, text, re.DOTALL)), None)
        if name:
            newer.add(NEWER[name])
        else:
            errors.setdefault(path, []).append(f"line {message.get('lastLine')}: {text}".replace("\n", " "))
    return errors, newer
