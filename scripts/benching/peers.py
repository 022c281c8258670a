"""The programs that are measured beside: what each is called, how it is run, and how they are installed."""
import os
import subprocess
import sys

# Pinned, so that figures can be compared with earlier ones.
PACKAGES = ["redlines==0.6.2", "typing-extensions==4.12.2", "lxml==6.1.3", "lxml-html-clean==0.4.6", "fast-diff-match-patch==2.1.0"]

LIBRARIES = {
    "redlines": "from redlines import Redlines\nprint(len(Redlines(first, second).output_markdown))",
    "lxml htmldiff": "from lxml.html.diff import htmldiff\n"
                     "page = lambda t: '<div>' + ''.join(f'<p>{l}</p>' for l in t.split('\\n') if l) + '</div>'\n"
                     "print(len(htmldiff(page(first), page(second))))",
    "fast-diff-match-patch": "from fast_diff_match_patch import diff\n"
                             "print(len(diff(first, second, timelimit=0, checklines=False, counts_only=True)))",
}


def python(folder):
    """An interpreter that has the libraries."""
    place = f"{folder}/venv"
    stamp = f"{place}/" + "-".join(sorted(PACKAGES)).replace("==", "_")
    if not os.path.exists(stamp):
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([f"{place}/bin/pip", "install", "-q", *PACKAGES], check=True)
        open(stamp, "w").close()
    return f"{place}/bin/python"


def commands(first, second, interpreter):
    """By name, in the order of the page."""
    read = f"first, second = open({first!r}).read(), open({second!r}).read()\n"
    found = {
        "git, characters": ["git", "diff", "--no-index", "--word-diff=porcelain", "--word-diff-regex=.", first, second],
        "git, lines": ["git", "diff", "--no-index", "--histogram", first, second],
        "dwdiff": ["dwdiff", "-P", first, second],
        "docdiff, words": ["docdiff", "--word", "--utf8", "--format=tty", first, second],
    }
    for name, code in LIBRARIES.items():
        found[name] = [interpreter, "-c", read + code]
    return found
