import ArgumentParser
import Glibc
import RevisionDiff
import RevisionModel

/// How the table of both editions is laid out.
struct TableChoices: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: "The layout of the table: national, municipal, plan, or a file of one's own. (default: municipal)")
  var chosen: String?

  @Option(
    help: "Unchanged parts of the table: show them, omit them as （略）, or skip them. The profile says else.",
    transform: choice(of: "--unchanged"))
  var unchanged: Given<TableProfile.Unchanged>?

  /// The profile that was chosen.
  /// - Throws: `Failure` when there is none of that name, or the file cannot be read.
  var profile: TableProfile {
    get throws(Failure) {
      let unchanged = try unchanged?.get()
      var profile = try named(chosen ?? TableProfile.Base.municipal.rawValue)
      profile.unchanged = unchanged ?? profile.unchanged
      return profile
    }
  }

  private func named(_ name: String) throws(Failure) -> TableProfile {
    if let base = TableProfile.Base(rawValue: name) { return TableProfile(base) }
    let bytes: [UInt8]
    do {
      bytes = try readFile(name)
    } catch {
      guard case .cannotRead(_, ENOENT) = error.message else { throw error }
      throw wrong(.notAProfile(given: name, allowed: TableProfile.Base.allCases.map(\.rawValue)))
    }
    do {
      return try readTableProfile(bytes, path: PathName.text(name))
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
  }
}
