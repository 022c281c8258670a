import ArgumentParser
import RevisionDiff
import RevisionModel
import RevisionText

/// The command line.
@main
struct Shinkyu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shinkyu", abstract: "Compares the first and the second edition of a strategy.")
}
