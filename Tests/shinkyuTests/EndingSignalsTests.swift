import Foundation
import Testing

@testable import shinkyu

/// What must be cleaned up is cleaned up before a signal ends the program.
@Suite struct EndingSignalsTests {
  /// A program that asks the one that started it to end, and goes on for a minute unless it is stopped.
  /// - Parameter note: where it writes its number.
  private func asking(_ signal: String, note: String) -> String {
    """
    #!/bin/sh
    if [ "$1" = -v ]; then echo 'version 1' >&2; exit; fi
    echo $$ > '\(note)'
    kill -\(signal) $PPID
    exec /bin/sleep 60

    """
  }

  @Test(arguments: [("INT", SIGINT), ("TERM", SIGTERM), ("HUP", SIGHUP)])
  func aConversionIsStoppedAndItsFolderRemoved(name: String, signal: Int32) throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("bin/pdftotext", asking(name, note: "\(program.folder.path)/child"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.folder.appending(path: "bin/pdftotext").path)
    try program.file("temporary/.keep", "")
    try program.file("plan.pdf", "%PDF-1.7 港")
    let ending = try program.run(
      ["outline", "plan.pdf"],
      environment: [
        "PATH": program.folder.appending(path: "bin").path,
        "TMPDIR": program.folder.appending(path: "temporary").path,
      ])
    #expect(ending.code == -signal, "\(ending.errors)")
    #expect(program.names("temporary") == [".keep"])
    let child = try #require(program.text("child").flatMap { Int32($0.trimmingCharacters(in: .newlines)) })
    #expect(kill(child, 0) != 0 || program.isEnding(child), "the converting program was stopped")
  }
}

extension Program {
  /// Whether a process has been stopped and is not yet waited for by whoever inherits it.
  fileprivate func isEnding(_ process: pid_t) -> Bool {
    let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let state = status.split(separator: ")").last?.split(separator: " ").first
    return state == nil || state == "Z" || state == "X"
  }
}
