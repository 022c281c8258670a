/// A block that is a heading, or begins with one.
struct BlockHeading: Equatable {
  /// What the heading does to the tree.
  enum Effect: Equatable {
    /// It begins a section.
    case opens
    /// It goes on with the heading of the block before it, which began the section: the number behind an article's
    /// caption, the title on the line behind 第１章.
    case continues
    /// It is shown as a heading, but nothing stands under it, not even a title: it begins no section.
    case stands
  }

  /// Place among the document's headings: smaller is higher up; need not be contiguous.
  var rank: Int
  var effect = Effect.opens
  /// Bytes of the source that hold the number as written; empty where there is none.
  var number: Range<Int>
  /// Bytes of numbering at the heading's start, with the white space behind: what its wording leaves out.
  var numbering: Int
  /// Where the heading ends, when the rest of its block is body text (第２条　この要綱において…).
  var end: Int?
}
