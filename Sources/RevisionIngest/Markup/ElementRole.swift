/// What an element does to the text that stands in it.
enum ElementRole: UInt8 {
  /// No element of XHTML or HTML.
  case unknown
  /// Part of the running text: it breaks neither words nor lines.
  case inline
  /// Inline, and set off by typography (bold, large, underlined).
  case strong
  case link
  /// A block without a meaning of its own: its text is a paragraph, or whatever it lies in.
  case block
  /// A `p`: a block that ends where a section, a note or a navigation begins, end tag or not.
  case paragraph
  /// A block that opens a level of the outline.
  case section
  /// The same, and a whole by itself.
  case article
  /// What the page is about.
  case main
  /// What stands at the head of something: of the site, of an article, of a section.
  case header
  /// The same at its foot.
  case footer
  case form
  case heading1, heading2, heading3, heading4, heading5, heading6
  /// A heading and its subheadings: only the first of them opens a section.
  case headingGroup
  case quotation
  case preformatted
  case list
  case item
  case table
  case row
  case cell
  case caption
  case note
  /// Ways through the document, set aside.
  case navigation
  case lineBreak
  /// Its text is no text of the edition.
  case skipped
  /// Another file, shown in a part of the window.
  case frame
  /// A name or a number in front of what it names, in a vocabulary that is not HTML.
  case label

  /// The level that a heading element states; `nil` for all others.
  var headingLevel: Int? {
    rawValue >= Self.heading1.rawValue && rawValue <= Self.heading6.rawValue
      ? Int(rawValue - Self.heading1.rawValue) + 1 : nil
  }

  /// Whether it is a part of the page that says nothing of what kind its text is.
  var isDivision: Bool {
    switch self {
    case .block, .section, .article, .main, .header, .footer, .form: true
    default: false
    }
  }

  /// Whether a `p` ends before it, its end tag being left out, and the tolerant parser does not know.
  var endsParagraph: Bool {
    switch self {
    case .section, .article, .main, .header, .footer, .note, .navigation: true
    default: false
    }
  }

  /// Whether it holds text of its own and is allowed in no heading.
  var endsHeading: Bool {
    switch self {
    case .unknown, .inline, .strong, .link, .lineBreak, .skipped, .frame, .label, .headingGroup: false
    default: true
    }
  }

  /// What it is in a vocabulary that is not HTML, where names ending in `Title`, `Caption`, `Num` or `Label` name or
  /// number what follows them, and the names of HTML that leave text out mean something else, but for programs and
  /// the readings of ruby.
  func inOtherVocabulary(_ name: UnsafeBufferPointer<UInt8>) -> ElementRole {
    for ending in ["title", "caption", "num", "label", "number"] where ends(name, with: ending) {
      return .label
    }
    if self == .skipped || self == .frame {
      return ["script", "rt", "rp"].contains { name.count == $0.utf8.count && ends(name, with: $0) }
        ? .skipped : .unknown
    }
    return self
  }

  /// The elements of XHTML 1.1 and of the HTML standard by what they do to text. Reading aids (`rt`, `rp`), programs,
  /// styles, templates, form controls, embedded media with their substitutes, and drawings (`svg`) are left out;
  /// formulas (`math`) are read as running text.
  static let elements: [(ElementRole, String)] = [
    (
      .inline,
      "span em i s small sub sup tt code kbd samp var q cite abbr acronym dfn bdi bdo time data"
    ),
    (
      .inline,
      "mark ins del font strike nobr wbr ruby rb rbc label output meter progress img tt math mrow mi mn mo"
    ),
    (
      .inline,
      "ms mtext mfrac msup msub msubsup msqrt mroot mover munder munderover mfenced mspace mstyle semantics"
    ),
    // They hold nothing and have no end tag, which the tolerant parser does not know: what follows would be theirs.
    (.inline, "embed source track"),
    (.strong, "b strong u big"),
    (.link, "a"),
    (.paragraph, "p"),
    (.block, "html body div center address fieldset details summary dialog"),
    (.main, "main"), (.header, "header"), (.footer, "footer"), (.form, "form search"),
    (.block, "figure thead tbody tfoot colgroup col hr menuitem multicol"),
    (.section, "section"), (.article, "article"),
    (.heading1, "h1"), (.heading2, "h2"), (.heading3, "h3"), (.heading4, "h4"), (.heading5, "h5"),
    (.heading6, "h6"),
    (.headingGroup, "hgroup"),
    (.quotation, "blockquote"),
    (.preformatted, "pre listing xmp plaintext"),
    (.list, "ul ol dl menu dir"),
    (.item, "li dt dd"),
    (.table, "table"),
    (.row, "tr"),
    (.cell, "td th"),
    (.caption, "caption figcaption legend"),
    (.note, "aside"),
    (.navigation, "nav toc"),
    (.lineBreak, "br"),
    (
      .skipped, "head title script style template noscript noframes frameset iframe object applet"
    ),
    (.frame, "frame"),
    (.skipped, "audio video canvas map svg rt rp rtc select option optgroup datalist button input textarea"),
    (.skipped, "annotation annotation-xml base basefont link meta param area"),
  ]
}

/// Whether `name` ends with `ending`, which is lower-case; capitals count as small letters.
private func ends(_ name: UnsafeBufferPointer<UInt8>, with ending: String) -> Bool {
  guard name.count >= ending.utf8.count else { return false }
  return zip(name.suffix(ending.utf8.count), ending.utf8).allSatisfy { $0 | 0x20 == $1 }
}

/// Finds an element's role by its name.
struct ElementTable {
  private let table = NameTable(ElementRole.elements)

  /// The role of the element called `name`.
  func role(of name: UnsafeBufferPointer<UInt8>) -> ElementRole { table.value(of: name) ?? .unknown }
}
