import Foundation

/// The program that stands beside the tests, run as a user runs it.
struct Program {
  /// How a run ended.
  struct Ending {
    var code: Int32
    var output: String
    var errors: String
  }

  /// Where standard output goes.
  enum Output {
    case kept
    /// A pipe whose other end is closed.
    case closedPipe
    /// A device on which there is never any room.
    case fullDevice
  }

  /// A folder of its own, where the program runs.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "shinkyu-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Writes a file and gives its name back.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
    return name
  }

  func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The bytes of a file; `nil` where there is none.
  func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) }
  }

  /// The names in a folder, hidden ones among them, in order.
  func names(_ name: String = ".") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? []).sorted()
  }

  /// Runs the program with `arguments`.
  /// - Parameter limit: blocks of 512 bytes that a file may have.
  /// - Parameter script: what the shell does instead; the program is its `$0`.
  func run(
    _ arguments: [String] = [], input: String = "", to output: Output = .kept,
    environment: [String: String] = [:],
    limit: Int? = nil, script: String? = nil
  ) throws -> Ending {
    let process = Process()
    let binary = Self.products.appending(path: "shinkyu")
    if let script = script ?? limit.map({ "ulimit -f \($0); exec \"$0\" \"$@\"" }) {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script, binary.path] + arguments
    } else {
      process.executableURL = binary
      process.arguments = arguments
    }
    process.currentDirectoryURL = folder
    process.environment = ["LC_ALL": "C", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
    // Streams are files outside of the folder, so that neither side waits for the other.
    let streams = try Program.Streams(input: input)
    defer { streams.remove() }
    process.standardInput = try FileHandle(forReadingFrom: streams.input)
    process.standardError = try FileHandle(forWritingTo: streams.errors)
    switch output {
    case .kept: process.standardOutput = try FileHandle(forWritingTo: streams.output)
    case .fullDevice: process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    case .closedPipe:
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      process.standardOutput = pipe.fileHandleForWriting
    }
    try process.run()
    process.waitUntilExit()
    return Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: streams.output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: streams.errors), as: UTF8.self))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Where the build put its products: the folder that holds the running tests.
  private static let products: URL = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent()
  }()

  private struct Streams {
    let folder: URL
    var input: URL { folder.appending(path: "in") }
    var output: URL { folder.appending(path: "out") }
    var errors: URL { folder.appending(path: "err") }

    init(input text: String) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "shinkyu-streams-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: input)
      try Data().write(to: output)
      try Data().write(to: errors)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }
}

/// Runs `body` in a folder that holds two small editions.
func withEditions(_ body: (Program) throws -> Void) throws {
  let program = try Program()
  defer { program.remove() }
  try program.file("first.txt", "市は道を直す。\n市は橋を守る。\n水をためる。\n")
  try program.file("second.txt", "市は道を直す。\n市は橋を守る。\n")
  try body(program)
}
