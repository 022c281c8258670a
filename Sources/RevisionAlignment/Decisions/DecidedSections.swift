import RevisionModel

/// A link between sections that someone decided, with what is true of it.
func decidedLink(_ units: Pair<[Int]>, _ tables: Pair<SectionTable>) -> Link {
  var link = Link(first: units.first, second: units.second, traits: .decided)
  markRenumbered(&link, tables)
  if units.first.count == 1, units.second.count == 1,
    tables.first.wordings[units.first[0]] == tables.second.wordings[units.second[0]]
  {
    link.traits.insert(.sameWording)
  }
  return link
}
