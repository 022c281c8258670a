import CFuzzer
import Glibc

/// What this run tries: libFuzzer calls a C function, which can hold nothing.
nonisolated(unsafe) var chosen = Target.text

/// Hands the arguments behind the target's name to libFuzzer.
func runFuzzer() -> Never {
  var count = CommandLine.argc - 1
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
  exit(
    LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      chosen.attempt(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    })
}

/// Writes bytes to standard output.
func emit(_ bytes: [UInt8]) { print(String(decoding: bytes, as: UTF8.self), terminator: "") }

func exitWithUsage() -> Never {
  print("usage: shinkyu-fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) [ARGUMENTS]")
  exit(2)
}
