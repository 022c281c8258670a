"""The figures of docs/accuracy.md as Markdown."""

NAMES = {
    "ja_law_sections": ("Japanese acts, articles 2013 to 2020", "0.997"),
    "en_wcag_sections": ("Web guidelines 2.1 to 2.2, sections", "1.000"),
    "en_rfc_sections": ("Protocol standards, sections", "0.985"),
    "ja_law_sentences": ("Japanese acts, sentences", "0.985"),
    "argrewrite_v2": ("Essays and their revisions, sentences", "0.985"),
    "aesop_fables": ("Fables told by two translators, sentences", "0.68"),
}
SENTENCE_SETS = ["ja_law_sentences", "argrewrite_v2", "aesop_fables"]


def table(head, rows):
    return "".join("| " + " | ".join(cells) + " |\n" for cells in [head, ["---"] * len(head)] + rows) + "\n"


def links(sets, line_peers):
    """Links between sections and sentences, with what plain diffs of lines reach."""
    rows = []
    for name, (title, target) in NAMES.items():
        if name in sets:
            one = sets[name]
            others = [f"{row[SENTENCE_SETS.index(name)]:.3f}" if name in SENTENCE_SETS else "-" for _, row in line_peers]
            rows.append([title, str(one["cases"]), f"{one['precision']:.4f}", f"{one['recall']:.4f}", f"**{one['f1']:.4f}**", target] + others)
    text = "## Links (every link of n to m units counts as its n × m pairs)\n\n"
    text += table(["set", "cases", "precision", "recall", "F1", "target"] + [name for name, _ in line_peers], rows)
    text += "The last columns: lines that the program calls the same, and replaced ones taken in their order.\n\n"
    text += "Recall by what the gold calls a link:\n\n"
    for name, (title, _) in NAMES.items():
        if name in sets:
            labels = ", ".join(f"{label} {found}" for label, found in sets[name]["recall_by_label"].items())
            text += f"- {title}: {labels}\n"
    text += "\nHeadings found, and sections that the set does not list:\n\n"
    for name, (title, _) in NAMES.items():
        if "headings_found" in sets.get(name, {}):
            text += f"- {title}: {sets[name]['headings_found']}, {sets[name]['extra_headings']}\n"
    return text + "\n"


def edits(sets, word_peers):
    """Edits inside sentences, with what other programs reach."""
    one = sets.get("arxivedits_phrases")
    if not one:
        return ""
    tokens, exact = one["changed_tokens"], one["exact_edits"]
    text = "## Edits inside sentences (revised sentences of papers, edits marked by people)\n\n"
    rows = [["shinkyu", str(one["cases"]), f"**{tokens['f1']:.4f}** ({tokens['precision']:.4f}, {tokens['recall']:.4f})",
             f"**{exact['f1']:.4f}** ({exact['precision']:.4f}, {exact['recall']:.4f})"],
            ["target", "", "0.955", "0.75"]]
    rows += [[name, str(cases), f"{first:.4f}", f"{second:.4f}"] for name, cases, first, second in word_peers]
    text += table(["program", "cases", "changed tokens, F1 (precision, recall)", "exact edits, F1 (precision, recall)"], rows)
    return text + "docdiff prints something else from run to run for some pairs: its last figures move by some .003.\n\n"


def planted(shares, seeds):
    """Planted edits by unchanged share."""
    rows = [[name, f"{one['sentences']:.4f}", f"{one['sections']:.4f}", f"{one['recall']:.4f}", f"{one['precision']:.4f}",
             f"{one['within']:.4f}", f"{one['verbatim']:.2f}"] for name, one in shares.items()]
    text = f"## Planted edits ({seeds} seeds for each share)\n\n"
    head = ["unchanged", "sentences, F1", "sections, F1", "moves to other sections: recall", "precision",
            "moves inside sections: recall", "`sentence.verbatim` off by at most (points)"]
    return text + table(head, rows)
