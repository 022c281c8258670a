import RevisionArchive
import RevisionModel
import RevisionReport
import RevisionReview

/// A comparison that was proved, and what a reviewer should look at in it.
public struct Review: Sendable {
  /// The comparison with its figures.
  public var assessment: Assessment
  /// By kind, in the order of `Finding.Kind`, within a kind in reading order.
  public var findings: [Finding]

  /// Looks at `assessment`. O(size of both editions).
  /// - Parameter sharing: among how many threads it is shared out; the result does not depend on it.
  public init(_ assessment: Assessment, sharing: some WorkSharing = OneAfterAnother()) {
    self.assessment = assessment
    findings = RevisionReview.findings(assessment, sharing: sharing) { SHA256.hexadecimal(of: $0) }
  }
}

/// findings.json, UTF-8.
public func renderFindingsJSON(_ review: Review) -> [UInt8] {
  RevisionReport.renderFindingsJSON(review.findings, review.assessment)
}

/// findings.xlsx: the findings as a worksheet.
public func renderFindingsWorkbook(_ review: Review) -> [UInt8] {
  archive(RevisionReport.renderFindingsWorkbook(review.findings, review.assessment))
}

/// The findings for people to read on a terminal, UTF-8.
public func renderFindingsText(_ review: Review) -> [UInt8] {
  RevisionReport.renderFindingsText(review.findings, review.assessment)
}

/// findings.csv, UTF-8: a row for every finding.
public func renderFindingsCSV(_ review: Review, hasMark: Bool = false) -> [UInt8] {
  RevisionReport.renderFindingsCSV(review.findings, review.assessment, hasMark: hasMark)
}
