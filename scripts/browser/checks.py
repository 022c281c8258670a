# What is checked of a page: each function says what is wrong, or nothing.
import base64
import re
import subprocess
import xml.etree.ElementTree as ElementTree

FOCUSABLE = "a[href],button,input,summary,[tabindex='0']"
# Sections that are not on the screen are laid out too: as they are when one has scrolled there.
LAID_OUT = """{ const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{content-visibility:visible!important}');
    document.adoptedStyleSheets = [sheet]; }"""


def folded(text):
    return re.sub(r"\s", "", text)


def overflow(tab):
    """What makes the page wider than the screen. What scrolls in a box of its own does not."""
    tab(LAID_OUT)
    return tab("""(() => {
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (wide <= 0) return '';
        const far = [...document.body.querySelectorAll('*')].filter(element => !element.closest('.sheet,svg,.skip')
            && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
        return wide + ' pixels: ' + far.slice(0, 3).map(element => element.outerHTML.slice(0, 80)).join(' ');
    })()""")


def clipped(tab):
    """Texts that are cut off by their own box."""
    tab(LAID_OUT)
    return tab("""[...document.body.querySelectorAll('p,th,td,li,h1,h2,h3,h4,dd,dt,button,label,summary,span')].filter(element =>
        element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
        .slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' ')""")


def below_the_first_screen(tab, *selectors):
    """Which of the parts that answer the question end below the first screen."""
    return tab(f"""{list(selectors)!r}.filter(selector => {{
        const element = document.querySelector(selector);
        return !element || element.getBoundingClientRect().bottom > innerHeight;
    }}).map(selector => selector + ' ends at '
        + document.querySelector(selector)?.getBoundingClientRect().bottom.toFixed()).join(', ')""")


def tab_order(tab):
    """Presses Tab until all that can be used has had the focus; says what is skipped, out of order or not seen to have
    it. Returns how many had it as well."""
    tab(f"""{{ window.reached = []; window.unseen = [];
        window.usable = [...document.querySelectorAll("{FOCUSABLE}")].filter(element =>
            element.tabIndex >= 0 && element.checkVisibility());
        document.addEventListener('focusin', event => {{
            reached.push(usable.indexOf(event.target));
            const style = getComputedStyle(event.target);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                unseen.push(event.target.outerHTML.slice(0, 100));
        }}); }}""")
    count = tab("usable.length")
    for _ in range(count):
        tab.key("Tab")
    order, unseen = tab("[reached, unseen]")
    faults = unseen[:2]
    if order != list(range(count)):
        skipped = sorted(set(range(count)) - set(order))
        faults.append(f"reached {len(order)} of {count}, skipped {skipped[:5]}")
    return "; ".join(faults), count


def steps(tab):
    """Goes from change to change by n and back by p; says where that does not lead."""
    state = """(() => { const row = document.activeElement, box = row.getBoundingClientRect();
        return [rows.indexOf(row), row.getAttribute('aria-current') === 'true',
            box.bottom > 0 && box.top < innerHeight, getComputedStyle(row).outlineStyle !== 'none']; })()"""
    tab("window.rows = [...document.querySelectorAll('.row')]; scrollTo(0, 0)")
    count = tab("rows.length")
    seen = []
    for _ in range(count):
        tab.key("n")
        at, *holds = tab(state)
        if not all(holds):
            return f"row {at}: marked, on the screen, outlined: {holds}"
        seen.append(at)
    if sorted(seen) != list(range(count)):
        return f"n leads to {len(set(seen))} of {count} changes"
    if count > 1:
        tab.key("p")
        if tab(state)[0] != seen[-2]:
            return "p does not lead back"
    return ""


def keys(tab):
    """Folds, joins the columns, searches and filters by keys alone; says what does not happen."""
    view = "document.querySelector('main>.comparison')"
    for key, name in (("f", "folded"), ("i", "inline")):
        for wanted in (True, False):
            tab.key(key)
            if tab(f"{view}.classList.contains('{name}')") != wanted:
                return f"{key} does not turn '{name}' {'on' if wanted else 'off'}"
    tab.key("i")
    lost = tab("""[...document.querySelectorAll('.row.merged')].filter(row => {
        const shown = row.querySelector('.both').textContent, second = [...row.children[2].querySelectorAll('p:not(.quiet)')];
        const kept = [...row.querySelectorAll('.both')].map(both => { const copy = both.cloneNode(true);
            copy.querySelectorAll('del').forEach(mark => mark.remove()); return copy.textContent; }).join('');
        return kept !== second.map(paragraph => paragraph.textContent).join('');
    }).length""")
    if lost:
        return f"one column shows {lost} sentences of the second edition not as they are"
    tab.key("i")
    tab.key("/")
    if tab("document.activeElement.type") != "search":
        return "/ does not lead to the search"
    for character in "second":
        tab.key(character)
    tab.key("Escape")
    if tab("document.activeElement.type === 'search' || document.querySelector('input[type=search]').value !== ''"):
        return "Escape does not leave the search empty"
    tab("document.querySelector('input[data-kind=e]').focus()")
    tab.key(" ")
    if tab("document.querySelectorAll('.row.e').length && [...document.querySelectorAll('.row.e')]"
           ".some(row => row.checkVisibility())"):
        return "the space bar does not hide the reworded"
    tab.key(" ")
    return ""


def missing(tab, texts):
    """Which of the texts the page does not show. Read without script."""
    tab(LAID_OUT)
    page = folded(tab("document.body.innerText"))
    return [text[:60] for text in texts if folded(text) not in page]


def printed(tab, path):
    """The page on paper, as PDF: what a person who prints it gets."""
    answer = tab.send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
    with open(path, "wb") as file:
        file.write(base64.b64decode(answer["data"]))
    boxes = subprocess.run(["pdftotext", "-bbox-layout", path, "-"], check=True, stdout=subprocess.PIPE).stdout
    # Characters that XML has no place for come out of pages with hostile texts.
    boxes = re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]", b"", boxes)
    space = "{http://www.w3.org/1999/xhtml}"
    pages = []
    for page in ElementTree.fromstring(boxes).iter(space + "page"):
        lines = [(float(line.get("yMax")), float(line.get("xMax")), "".join(w.text or "" for w in line.iter(space + "word")))
                 for line in page.iter(space + "line")]
        pages.append((float(page.get("width")), float(page.get("height")), sorted(lines)))
    return pages


def paper(pages, headings):
    """What is wrong with a page on paper: not A4 lying, text beyond the edge, a heading alone at the foot."""
    faults = []
    for number, (width, height, lines) in enumerate(pages, 1):
        if (round(width), round(height)) != (842, 595) and (round(width), round(height)) != (842, 596):
            faults.append(f"page {number}: {width} by {height} points")
        if not lines:
            faults.append(f"page {number} is empty")
            continue
        if max(right for _, right, _ in lines) > width:
            faults.append(f"page {number}: text beyond the edge")
        text = [line for line in lines if not line[2].isdigit()]
        if text and folded(text[-1][2]) in headings and number < len(pages):
            faults.append(f"page {number}: '{text[-1][2]}' stands alone at the foot")
    return "; ".join(faults[:3])
