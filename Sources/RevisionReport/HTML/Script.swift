/// What the page does beyond being read: jumping, filtering, folding, searching, one column instead of two. It stands in
/// the page itself and is allowed there by its hash; everything can be read without it.
///
/// The page carries its words (`data-` attributes), and the style does what can be done by classes alone: `no-e`, `no-i` …
/// hide kinds of rows, `folded` hides the middle of unchanged runs, `inline` shows `both`, which is made of both columns.
///
/// Where a row stands is never asked of all rows: in sections that are not on the screen a browser has laid nothing out yet,
/// and would do so one section after the other, for 20 seconds in a report on 1 MB.
enum Script {
  /// What the Content-Security-Policy admits: SHA-256 of `text` in Base64. A test computes it anew.
  static let hash: StaticString = "sha256-1URfx0dieeIWgsIgpGKl8TNEtElyHiRs7H/gG9G6bLA="

  static let text: StaticString = #"""
    "use strict";
    (() => {
    const one = (selector, root = document) => root.querySelector(selector);
    const all = (selector, root = document) => [...root.querySelectorAll(selector)];
    const view = one("main>.comparison"), tools = one(".tools", view), said = one(".said", tools);
    const find = one("input[type=search]", tools), rows = all(".row", view);
    let at = -1, hits = [], hit = -1;
    const say = text => { said.textContent = text; };
    const isShown = element => !["e", "i", "d", "m"].some(kind =>
      element.classList.contains(kind) && view.classList.contains("no-" + kind));
    const isBelow = element => element.getBoundingClientRect().top > 80;
    const isAhead = row => row.closest(".s").getBoundingClientRect().bottom > 80 && isBelow(row);
    const show = element => {
      for (const other of all("[aria-current]", view)) other.removeAttribute("aria-current");
      element.setAttribute("aria-current", "true");
      element.setAttribute("tabindex", "-1");
      element.scrollIntoView({block: "center"});
      element.focus({preventScroll: true});
    };
    const go = step => {
      const shown = rows.filter(isShown);
      if (!shown.length) return;
      const current = rows[at];
      let next = current ? shown.indexOf(current) : -1;
      if (next < 0) {
        next = shown.findIndex(isAhead);
        if (next < 0) next = shown.length;
        if (step < 0) next -= 1;
      } else next += step;
      next = (next + shown.length) % shown.length;
      at = rows.indexOf(shown[next]);
      show(shown[next]);
      say(next + 1 + " / " + shown.length);
    };
    const fold = isFolded => {
      if (isFolded && !view.classList.contains("foldable")) {
        view.classList.add("foldable");
        for (const run of all(".run", view)) {
          const count = run.children.length - 3;
          if (count < 2) continue;
          run.classList.add("long");
          const button = document.createElement("button");
          button.className = "more";
          button.textContent = tools.dataset.more.replace("{1}", count);
          button.addEventListener("click", () => { run.classList.add("open"); show(all(".p", run)[1]); });
          run.children[1].after(button);
        }
      }
      for (const run of all(".run.open", view)) run.classList.remove("open");
      view.classList.toggle("folded", isFolded);
    };
    const pieces = cell => {
      const list = [];
      for (const paragraph of cell.querySelectorAll("p:not(.quiet)")) {
        for (const node of paragraph.childNodes)
          list.push({name: node.localName || "", kind: node.className || "", text: node.textContent});
        list.push({name: "end", kind: paragraph.className, text: ""});
      }
      return list;
    };
    const merge = row => {
      const [, first, second] = row.children;
      const both = document.createElement("div");
      both.className = "both";
      const from = pieces(first).filter(piece => piece.name !== "end"), to = pieces(second);
      let paragraph = document.createElement("p");
      const put = piece => {
        if (!piece.name) { paragraph.append(piece.text); return; }
        const mark = document.createElement(piece.name);
        mark.className = piece.kind;
        mark.textContent = piece.text;
        paragraph.append(mark);
      };
      while (from.length || to.length) {
        if (from.length && from[0].name) { put(from.shift()); continue; }
        if (!to.length) { put(from.shift()); continue; }
        if (to[0].name === "end") {
          paragraph.className = to.shift().kind;
          both.append(paragraph);
          paragraph = document.createElement("p");
        } else if (to[0].name || !from.length) put(to.shift());
        else {
          const length = Math.min(from[0].text.length, to[0].text.length);
          put({name: "", text: to[0].text.slice(0, length)});
          for (const list of [from, to]) {
            list[0].text = list[0].text.slice(length);
            if (!list[0].text) list.shift();
          }
        }
      }
      if (paragraph.hasChildNodes() && both.lastChild) both.lastChild.append(...paragraph.childNodes);
      row.append(both);
      row.classList.add("merged");
    };
    const inline = isInline => {
      if (isInline && !one(".both", view))
        for (const row of rows) if (!one(".absent", row)) merge(row);
      view.classList.toggle("inline", isInline);
    };
    const plain = text => text.normalize("NFKC").toLowerCase();
    const mark = wanted => {
      if (!("highlights" in CSS)) return;
      CSS.highlights.delete("found");
      if (!wanted) return;
      const ranges = [];
      for (const element of hits.slice(0, 500)) {
        const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode.data.toLowerCase();
          for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + wanted.length)) {
            const range = new Range();
            range.setStart(walk.currentNode, place);
            range.setEnd(walk.currentNode, place + wanted.length);
            ranges.push(range);
          }
        }
      }
      CSS.highlights.set("found", new Highlight(...ranges));
    };
    const search = () => {
      const wanted = plain(find.value.trim());
      hit = -1;
      hits = wanted ? all(".row,.p", view).filter(element => plain(element.textContent).includes(wanted)) : [];
      mark(find.value.trim().toLowerCase());
      say(wanted ? tools.dataset.found.replace("{1}", hits.length) : "");
    };
    const nextHit = step => {
      const shown = hits.filter(element => isShown(element) || element.closest(".run"));
      if (!shown.length) return;
      hit = (hit + step + shown.length) % shown.length;
      const run = shown[hit].closest(".run");
      if (run) run.classList.add("open");
      at = rows.indexOf(shown[hit]);
      show(shown[hit]);
      find.focus({preventScroll: true});
      say(hit + 1 + " / " + shown.length);
    };
    tools.hidden = false;
    for (const box of all("input[data-kind]", tools))
      box.addEventListener("change", () => view.classList.toggle("no-" + box.dataset.kind, !box.checked));
    const folding = one("[data-do=fold]", tools), inlining = one("[data-do=inline]", tools);
    folding.addEventListener("change", () => fold(folding.checked));
    inlining.addEventListener("change", () => inline(inlining.checked));
    one("[data-do=next]", tools).addEventListener("click", () => go(1));
    one("[data-do=previous]", tools).addEventListener("click", () => go(-1));
    let timer = 0;
    find.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 150); });
    find.addEventListener("keydown", event => {
      if (event.key === "Enter") { if (hit < 0) search(); nextHit(event.shiftKey ? -1 : 1); event.preventDefault(); }
      if (event.key === "Escape") { find.value = ""; search(); find.blur(); }
    });
    const keys = {
      n: () => go(1), j: () => go(1), p: () => go(-1), k: () => go(-1),
      f: () => folding.click(), i: () => inlining.click(), "/": () => find.focus(),
    };
    document.addEventListener("keydown", event => {
      const isTyping = event.target.closest("input[type=search],textarea,select");
      if (isTyping || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const action = keys[event.key];
      if (action) { action(); event.preventDefault(); }
    });
    for (const button of all("button[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        const list = document.getElementById(button.dataset.copy);
        const text = all("li", list).map(item => item.dataset.line || item.textContent).join("\n") + "\n";
        const done = () => { button.textContent = button.dataset.done; };
        const select = () => { getSelection().selectAllChildren(list); if (document.execCommand("copy")) done(); };
        if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, select); else select();
      });
    }
    })();
    """#
}
