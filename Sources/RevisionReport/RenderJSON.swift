import RevisionModel

/// comparison.json, UTF-8.
package func renderJSON(_ assessment: Assessment) -> [UInt8] { [] }
