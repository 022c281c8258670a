extension Page {
  /// The tools of the comparison, which the script shows: without it they would do nothing.
  mutating func writeTools() {
    out.raw("<div class=\"tools\" role=\"group\" aria-label=\"")
    out.text(words[.toolsLabel])
    out.raw("\" data-more=\"")
    out.text(words[.toolMore])
    out.raw("\" data-found=\"")
    out.text(words[.toolFound])
    out.raw("\" hidden>\n<span>")
    writeStep("previous", "p", .toolPrevious)
    writeStep("next", "n", .toolNext)
    out.raw("</span>\n")
    writeFilters()
    writeSwitch("fold", "f", .toolFold)
    writeSwitch("inline", "i", .toolInline)
    out.raw("<label>")
    out.text(words[.toolSearch])
    out.raw(
      " <kbd>/</kbd> <input type=\"search\"></label>\n<span class=\"said\" role=\"status\"></span>\n</div>\n")
  }

  private mutating func writeStep(_ name: StaticString, _ key: StaticString, _ word: Word) {
    out.raw("<button type=\"button\" data-do=\"")
    out.raw(name)
    out.raw("\">")
    out.text(words[word])
    out.raw(" <kbd>")
    out.raw(key)
    out.raw("</kbd></button> ")
  }

  private mutating func writeSwitch(_ name: StaticString, _ key: StaticString, _ word: Word) {
    out.raw("<label><input type=\"checkbox\" data-do=\"")
    out.raw(name)
    out.raw("\"> ")
    out.text(words[word])
    out.raw(" <kbd>")
    out.raw(key)
    out.raw("</kbd></label>\n")
  }

  /// Which kinds of rows are shown.
  private mutating func writeFilters() {
    out.raw("<fieldset><legend>")
    out.text(words[.toolKinds])
    out.raw("</legend>")
    let kinds: [(StaticString, Word)] = [
      ("e", .sentenceEdited), ("i", .sentenceInserted), ("d", .sentenceDeleted), ("m", .sentenceMoved),
      ("u", .sentenceUnchanged),
    ]
    for (name, word) in kinds {
      out.raw("<label><input type=\"checkbox\" data-kind=\"")
      out.raw(name)
      out.raw("\" checked> ")
      out.text(words[word])
      out.raw("</label> ")
    }
    out.raw("</fieldset>\n")
  }
}
