"""What is broken on purpose: small changes of one expression each, in what measures, bounds, escapes, proves and keeps."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Mutation:
    """One change: of `place`, a text that its file holds once, the part between « and » becomes `mutated`."""
    breaks: str
    file: str
    place: str
    mutated: str
    tests: str


def _in(file, tests, *rows):
    return [Mutation(breaks, f"Sources/{file}.swift", place, mutated, tests) for breaks, place, mutated in rows]


MEASURES = (
    _in("RevisionMeasures/Measure", "RevisionMeasuresTests",
        ("sentence.notational counts nothing", "notational += «length»", "0"),
        ("sentence.verbatim counts one character more a sentence", "  verbatim += «length»", "length + 1"),
        ("sentence.verbatim counts edited sentences", "guard «comparison.sentences.kind(row) == .unchanged» else", "true"),
        ("sentence.in-place counts what moved", "if «!comparison.sentences.isMoved(row)» { inPlace", "true"),
        ("section.verbatim counts every section", "if «isWholeSection» {", "true"),
        ("phrase.carried-over counts whole sentences", "phrase += «Int(columns.kept[sentence])»", "length"),
        ("character.carried-over leaves out what edits carry", ".characterCarriedOver: «phrase + inHunks»", "phrase"),
        ("an edition has more characters than it has", "total += «length»", "length + 1"),
        ("the share of a section counts whole sentences", "counted: «Int(columns[edition].kept[sentence])»",
         "Int(columns[edition].body[sentence])"))
    + _in("RevisionMeasures/Columns", "RevisionMeasuresTests",
          ("edited text counts as kept", "kept[Int(unit)] -= «UInt32(count)»", "0"),
          ("a change of notation counts as lost", "where «hunk.kind != .notation» {", "true"))
    + _in("RevisionMeasures/VerbatimSections", "RevisionMeasuresTests",
          ("a section whose sentences moved is word for word", "&& «!comparison.sentences.isMoved(row)»", "true"),
          ("a section with a sentence more is word for word",
           "guard «sentences.first.count == sentences.second.count» else", "true"))
    + _in("RevisionMeasures/Weigh", "RevisionMeasuresTests",
          ("a claim that no measure reaches is not refuted", ".supported : «agree.isEmpty» ?", "false"),
          ("doubtful links do not lower the lower bound", "counted: «comparison.sentences.isDoubtful(row)» ?", "false"),
          ("links nearly made do not raise the upper bound",
           "high.counted += «min(alternative.carried.second, rest)»", "0"))
    + _in("RevisionModel/Measure", "RevisionModelTests|RevisionMeasuresTests",
          ("a claim that is just reached is not", "{ «counted * 10_000 >= claim.hundredths * total» }",
           "counted * 10_000 > claim.hundredths * total"),
          ("shares are cut in the result", ": «(counted * 20_000 + total) / (2 * total)» }", "counted * 10_000 / total"),
          ("an empty edition is not unchanged", "total == 0 ? «10_000» :", "0"),
          ("a claim above 100 per cent", "return «hundredths <= 10_000» ? hundredths", "true"))
    + _in("RevisionReport/Wording/Figures", "RevisionReportTests",
          ("figures in reports are rounded up", """utf8) }
    let tenths = «tally.counted * 1000 / tally.total»
    return Array("\\(tenths / 10).\\(tenths % 10) %\"""", "(tally.counted * 1000 + tally.total / 2) / tally.total"),
          ("no thousands are told apart", "if «index > 0 && (digits.count - index) % 3 == 0» {", "false"))
    + _in("RevisionText/Characters/Counting", "RevisionTextTests",
          ("bytes are counted for characters", "where «bytes[place] & 0xC0 == 0x80» {", "false"),
          ("an ideographic space is a character", "if «before == (0xE3, 0x80) || before == (0xE1, 0x9A)» {", "false"))
    + _in("shinkyu/Commands/CompareCommand", "shinkyuTests",
          ("the gate shuts at its own figure", "guard «headline.counted * 10_000 > gate.hundredths * headline.total» else",
           "headline.counted * 10_000 >= gate.hundredths * headline.total"),
          ("a shut gate ends as wrong usage", "throw Failure(«.gate», .aboveGate", ".usage")))

LINKS = (
    _in("RevisionAlignment/Align", "RevisionDiffTests|RevisionAlignmentTests",
        ("exchanged editions are linked in another direction",
         "«precedes(documents.second, documents.first)»\n    ||", "false"),
        ("unrelated documents stay linked", "if «!draft.areRelated» { unlink", "false"),
        ("the same words count as edited",
         "if «documents.first.wordings[first] == documents.second.wordings[second]»", "false"))
    + _in("RevisionMeasures/History/Ages", "RevisionMeasuresTests|RevisionDiffTests",
          ("what moved is as old as what stayed", "let isInPlace = «isUnchanged && !links.isMoved(row)»", "isUnchanged")))

PROOF = (
    _in("RevisionDiff/Verify", "RevisionDiffTests",
        ("another file proves a comparison", "filter { «stored.editions[$0].sha256 != inputs[$0].sha256» }", "false"),
        ("another version proves a comparison", "= «stored.tool == tool» ? []", "true"),
        ("a stored figure is not counted again", ": «counted == stored»", "true"),
        ("the result is not made again", "guard «again == bytes» else", "true"))
    + _in("RevisionProof/Rebuild", "RevisionProofTests",
          ("a sentence in two links", "filter { «times[$0] != 1» }", "times[$0] == 0"),
          ("a sentence in no link", "filter { «times[$0] != 1» }", "times[$0] > 1"),
          ("a link of another kind than it says", "|| «link.kind != links[row].kind»", "false"))
    + _in("RevisionProof/Stored/CanonicalReader", "RevisionProofTests",
          ("text behind a stored comparison", "guard «place == bytes.count» else", "true")))

ESCAPES = (
    _in("RevisionReport/HTML/Markup", "RevisionReportTests",
        ("< stays markup", "(1, «less»)", "[0x3C]"),
        ("& stays markup", "(1, «ampersand»)", "[0x26]"),
        ("\" ends an attribute", "(1, «quote»)", "[0x22]"),
        ("' ends an attribute", "(1, «apostrophe»)", "[0x27]"))
    + _in("RevisionReport/VisibleCharacters", "RevisionReportTests",
          ("control characters act", "if «lead < 0x20» { return (1,", "false"),
          ("DEL acts", "if «lead == 0x7F» {", "false"),
          ("C1 controls act", "return «next < 0xA0» ?", "false"),
          ("directional overrides act", "if «next == 0x80 && (0xA8...0xAE).contains(third)» {", "false"),
          ("directional isolates act", "if «next == 0x81 && (0xA6...0xA9).contains(third)» {", "false"),
          ("noncharacters stay", "return «isNoncharacter» ? (3,", "false"))
    + _in("RevisionReport/JSON/JSONWriter", "RevisionReportTests",
          ("\" ends a string of JSON", "guard byte < 0x20 || «byte == UInt8(ascii: \"\\\"\")» ||", "false"),
          ("\\ begins an escape of JSON", "|| «byte == UInt8(ascii: \"\\\\\")» ||", "false"),
          ("DEL and C1 controls stand in JSON", "|| «byte &- 0x7F < 0x21»", "false"))
    + _in("RevisionReport/Separated/SeparatedText", "RevisionReportTests",
          ("a formula in CSV", "return «isSign» ?", "false"),
          ("a formula behind apostrophes in CSV", "field.drop { «$0 == UInt8(ascii: \"'\")» }", "false"),
          ("a quote ends a field", "if «byte == quote» { spelled.append", "false"),
          ("a separator parts a field", "guard «field.contains(where: isQuoted)» else", "false"))
    + _in("RevisionReport/Markdown/MarkdownText", "RevisionReportTests",
          ("markup in Markdown", "bytes += «\"&lt;\".utf8»", "\"<\".utf8"),
          ("a mention in Markdown", "case UInt8(ascii: \"@\"): return «true»", "false"),
          ("a list in Markdown", "if «beginsBlock» { index", "false"),
          ("a formula in Markdown", "bytes += «\"&#36;\".utf8»", "\"$\".utf8"))
    + _in("RevisionReport/Office/Sheet/SheetText", "RevisionReportTests",
          ("a formula in a workbook", "contains { «text.starts(with: $0.utf8)» }", "false"),
          ("a cell beyond what Excel takes", "return «units <= SheetText.Limit.units»", "true"))
    + _in("RevisionReport/Terminal/TerminalText", "RevisionReportTests",
          ("a tab stays on the terminal", "{ _ in [«UInt8(ascii: \" \")»] }", "0x09")))

LIMITS = (
    _in("RevisionIngest/Markup/MarkupLimit", "RevisionIngestTests",
        ("elements nested without end", "static let depth = «1_000»", "1_000_000"),
        ("attributes without end", "static let attributes = «1_000»", "1_000_000"),
        ("a start tag without end", "static let tag = «16 << 20»", "1 << 30"))
    + _in("RevisionIngest/JSON/JSONScanner", "RevisionIngestTests",
          ("JSON nested without end", "static let deepest = «64»", "1 << 20"))
    + _in("RevisionIngest/Tables/TableGrid", "RevisionIngestTests",
          ("cells that reach without end", "reaching: «100»)", "1 << 20"))
    + _in("RevisionIngest/Decoding/ControlCharacters", "RevisionIngestTests",
          ("a binary file is a text", "if «count * 50 > decoded.bytes.count» {", "false"))
    + _in("RevisionIngest/Decoding/Decode", "RevisionIngestTests",
          ("an empty file is an edition", "if «bytes.isEmpty» { throw", "false"))
    + _in("shinkyu/Files/Office/ChildProcess", "shinkyuTests",
          ("a converting program writes without end", "var bytes = «1 << 28»", "1 << 60"))
    + _in("RevisionArchive/Archive", "RevisionArchiveTests",
          ("an archive is unpacked without end", "guard «length <= room», let", "true")))

FILES = (
    _in("shinkyu/Files/OutputFiles", "shinkyuTests",
        ("a file is written in its place", "draft = «\"\\(folder)/.shinkyu-\\(random).part\"»", "path"))
    + _in("shinkyu/Files/InputFiles", "shinkyuTests",
          ("the files of a folder in another order", "names.sorted(by: «namePrecedes»)",
           "{ namePrecedes($1, $0) }"),
          ("a name with NUL opens another file", "guard «!path.utf8.contains(0)» else { throw unreadable", "true"))
    + _in("shinkyu/Batch/Resume", "shinkyuTests",
          ("a batch goes on from another manifest", "isGoingOn = «entry?.fingerprint == request.fingerprint»",
           "entry != nil"),
          ("a batch goes on behind lost results", "isGoingOn = «entry.end > ends.results && entry.end <= length»", "true"))
    + _in("RevisionReview/Ledger/LedgerUpdate", "RevisionReviewTests",
          ("what people wrote is written over", "if «state != .new» {\n      keepOverwritten", "false"),
          ("a finding with two rows takes the first", "if «candidates.count == 1» {", "!candidates.isEmpty"),
          ("what is gone keeps its state", "where «states[row] == nil» {\n      if places", "false"))
    + _in("RevisionDiff/Digest/SHA256", "RevisionDiffTests",
          ("a digest of another length", "let bits = «length &* 8»", "length &* 8 &+ 1")))

MUTATIONS = MEASURES + LINKS + PROOF + ESCAPES + LIMITS + FILES
