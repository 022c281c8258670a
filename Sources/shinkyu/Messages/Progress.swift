import RevisionDiff
import RevisionModel

/// Tells on standard error what a comparison is busy with, and where its results lie.
struct Progress {
  var isShown: Bool
  var language: Language

  func enter(_ stage: Stage) {
    say(language == .ja ? Self.japanese(stage) : Self.english(stage))
  }

  /// - Parameter paths: the files that were written.
  func end(_ paths: [String]) {
    for path in paths { say(language == .ja ? "\(shown(path)) を書きました" : "wrote \(shown(path))") }
    say(language == .ja ? "終わりました" : "done")
  }

  private func say(_ text: String) {
    if isShown { StandardError.line("shinkyu: " + text) }
  }

  private static func english(_ stage: Stage) -> String {
    switch stage {
    case .reading: "reading the editions"
    case .splitting: "splitting them into sections and sentences"
    case .linking: "linking what belongs together"
    case .measuring: "measuring what is unchanged"
    }
  }

  private static func japanese(_ stage: Stage) -> String {
    switch stage {
    case .reading: "二つの版を読んでいます"
    case .splitting: "節と文に分けています"
    case .linking: "対応する箇所を探しています"
    case .measuring: "変わらない割合を数えています"
    }
  }
}
