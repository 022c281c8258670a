import ArgumentParser

/// `shinkyu review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract:
      "Feeds the reviews of a draft with the panel's comments and with findings, from a comparison that is proved first.",
    subcommands: [CommentsCommand.self, FindingsCommand.self, UpdateCommand.self])
}
