import RevisionAlignment
import RevisionMeasures
import RevisionModel
import RevisionReport
import RevisionSegmentation

/// The most editions that a history can be told of.
public let mostEditions = Lineage.mostEditions

/// Tells with which of several editions the text of the last came in: links each edition to the one before it and, where
/// that leaves sentences without a partner, to those further back.
///
/// With two editions every figure is that of `compare`.
/// - Parameters:
///   - inputs: the earliest first; two at the least, `mostEditions` at the most.
///   - sharing: among how many threads the work is shared out; the result does not depend on it.
///   - entering: told of each stage when it begins.
/// - Throws: `ReadingFailure` when an edition cannot be read.
public func history(
  _ inputs: [Input], options: ComparisonOptions = ComparisonOptions(),
  sharing: some WorkSharing = OneAfterAnother(), entering: (Stage) -> Void = { _ in }
) throws(ReadingFailure) -> History {
  precondition((2...mostEditions).contains(inputs.count))
  var history = History(tool: tool, options: options)
  entering(.reading)
  var vocabulary = Vocabulary()
  for input in inputs {
    let outline = try outline(input, options, &vocabulary)
    history.files.append(outline.file)
    history.documents.append(outline.document)
  }
  entering(.linking)
  let documents = history.documents
  var lineage = Lineage(documents[0])
  history.flow = [lineage.flow(documents[0])]
  for latest in documents.indices.dropFirst() {
    lineage.add(documents[latest])
    let comparison = align(
      Pair(first: documents[latest - 1], second: documents[latest]), sharing: sharing)
    lineage.take(comparison, from: latest - 1)
    history.steps.append(measure(comparison, columns(comparison, sharing: sharing)))
    for earlier in (0..<latest - 1).reversed() where lineage.isOpen(to: earlier) {
      lineage.take(
        align(Pair(first: documents[earlier], second: documents[latest]), sharing: sharing), from: earlier)
    }
    history.flow.append(lineage.flow(documents[latest]))
  }
  entering(.measuring)
  let last = documents[documents.count - 1]
  history.origins = lineage.origins
  history.counts = lineage.counts(last)
  history.sections = lineage.sectionCounts(last)
  return history
}

/// history.json, UTF-8.
public func renderHistoryJSON(_ history: History) -> [UInt8] { RevisionReport.renderHistoryJSON(history) }

/// history.html, UTF-8: one self-contained file.
public func renderHistoryHTML(_ history: History) -> [UInt8] { RevisionReport.renderHistoryHTML(history) }

/// The summary of a history for a terminal, UTF-8.
public func renderHistoryTerminal(
  _ history: History, _ choices: ReportChoices = ReportChoices()
) -> [UInt8] {
  RevisionReport.renderHistoryTerminal(
    history, style: TerminalStyle(width: choices.width, isColoured: choices.isColoured))
}
