import Foundation

/// The source files of the project, read from the checkout that the tests were built in.
struct SourceTree {
  struct File {
    /// Path from the top of the project.
    var path: String
    var lines: [Substring]

    /// The module, which is the folder below `Sources`.
    var module: String { String(path.split(separator: "/")[1]) }

    /// The lines that are not comments.
    var code: [Substring] { lines.filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") } }

    /// The modules it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
          words[..<at].allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal"].contains($0) })
        else { return nil }
        return String(words[at + 1].prefix { $0 != "." })
      }
    }
  }

  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file below `Sources`, in name order.
  static let files: [File] = {
    let root = top.appending(path: "Sources")
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let urls = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return urls.sorted { $0.path < $1.path }.map { url in
      let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      return File(
        path: String(url.path.dropFirst(top.path.count + 1)),
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }()
}
