import ArgumentParser

/// `shinkyu review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Feeds the reviews of a draft from a comparison that is proved first.",
    subcommands: [FindingsCommand.self])
}
