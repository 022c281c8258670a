import RevisionModel

/// report.html, UTF-8: one self-contained file.
package func renderHTML(_ assessment: Assessment) -> [UInt8] { [] }
