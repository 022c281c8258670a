/// Why the program ends with another exit code than 0.
struct Failure: Error {
  /// The exit codes that other programs may rely on.
  enum Code: Int32 {
    case gate = 1
    case usage = 2
    case unreadableInput = 3
    case unwritableOutput = 4
    case mismatch = 5
  }

  var code: Code
  /// What is said about it.
  var message: Message

  init(_ code: Code, _ message: Message) {
    self.code = code
    self.message = message
  }
}
