import Testing

@Suite("Help")
struct HelpTests {
  static let commands = [
    [], ["compare"], ["outline"], ["verify"], ["history"], ["review"], ["review", "findings"],
    ["review", "comments"], ["review", "update"], ["batch"],
    ["worker"], ["sketch"],
  ]

  private func help(_ command: [String], in locale: String) throws -> String {
    let ending = try Program().run(command + ["--help"], environment: ["LC_ALL": locale, "COLUMNS": "80"])
    #expect(ending.code == 0 && ending.errors.isEmpty)
    return ending.output
  }

  @Test(
    "in a Japanese locale every command says in Japanese what it does, and nothing else", arguments: commands)
  func japanese(command: [String]) throws {
    let text = try help(command, in: "ja_JP.UTF-8")
    #expect(text.hasPrefix("概要：") && text.contains("使い方：") && text.contains("この説明を表示する。"))
    // Three English words in a row, where no line of a command stands.
    let english = text.split(separator: "\n").filter {
      $0.contains(#/[a-z]{2,} [a-z]{2,} [a-z]{2,}/#) && !$0.contains("shinkyu ") && !$0.contains("parallel ")
    }
    #expect(english.isEmpty)
  }

  @Test(
    "lines in Japanese fit the terminal, and no line begins with what ends a sentence", arguments: commands)
  func lines(command: [String]) throws {
    for line in try help(command, in: "ja_JP.UTF-8").split(separator: "\n") {
      let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
      #expect(columns <= 82, "\(line)")
      #expect(!["、", "。", "）"].contains(line.drop { $0 == " " }.prefix(1)), "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test("in any other locale it is English, with examples", arguments: commands)
  func english(command: [String]) throws {
    let text = try help(command, in: "C.UTF-8")
    #expect(text.hasPrefix("OVERVIEW: ") && text.contains("USAGE: shinkyu"))
  }

  @Test("completions are written for bash, zsh and fish", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    for locale in ["C.UTF-8", "ja_JP.UTF-8"] {
      let ending = try Program().run(
        ["--generate-completion-script", shell], environment: ["LC_ALL": locale])
      #expect(ending.code == 0 && ending.output.contains("fail-above"))
    }
  }
}
