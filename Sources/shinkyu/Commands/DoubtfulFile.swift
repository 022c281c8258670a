import RevisionDiff
import RevisionModel

/// The file that `--doubtful` names.
struct DoubtfulFile {
  /// Its path as typed.
  var path: String

  /// Reads the value of `--doubtful`.
  @Sendable static func given(_ text: String) -> Given<DoubtfulFile> {
    guard text != "-", text.split(separator: "/", omittingEmptySubsequences: false).last?.isEmpty == false
    else {
      return .failure(wrong(.noFile(option: "--doubtful")))
    }
    return .success(DoubtfulFile(path: text))
  }

  /// Writes the doubtful links, whole or not at all.
  func write(_ assessment: Assessment) throws(Failure) {
    let name = String(path.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
    try writeFiles([(name: name, bytes: renderDoubtfulLinks(assessment))], in: folder(of: path))
  }
}
