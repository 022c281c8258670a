import Glibc
import RevisionDiff

/// Names of files as strings. To the system a name is bytes, and in archives from elsewhere these need not be UTF-8.
/// A byte that is no part of UTF-8 stands in the string as the private scalar U+10F700 + byte, as do the bytes of
/// such scalars themselves, so that every name has one string and every string leads back to the name.
enum PathName {
  /// The arguments of the process, without the name of the program.
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        string(Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
      }
    }
  }

  /// The string for a name. O(length).
  static func string(_ name: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var index = 0
    while index < name.count {
      let lead = name[index]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let spelling = name[index..<min(name.count, index + length)]
      if let scalar = String(validating: spelling, as: UTF8.self)?.unicodeScalars.first, byte(scalar) == nil {
        result.append(scalar)
        index += length
      } else {
        result.append(Unicode.Scalar(base + UInt32(lead)) ?? "\u{FFFD}")
        index += 1
      }
    }
    return String(result)
  }

  /// The name for a string, as the system takes it, a NUL at its end. O(length).
  static func bytes(_ path: String) -> [CChar] {
    let bytes = path.unicodeScalars.flatMap { scalar in
      byte(scalar).map { [$0] } ?? Array(UTF8.encode(scalar)!)
    }
    return (bytes + [0]).map { CChar(bitPattern: $0) }
  }

  /// The name as text: U+FFFD for what is not UTF-8. O(length).
  static func text(_ path: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in path.unicodeScalars { result.append(byte(scalar) == nil ? scalar : "\u{FFFD}") }
    return String(result)
  }

  private static let base: UInt32 = 0x10F700

  /// The byte that a scalar stands for; `nil` for all others.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    (base..<base + 256).contains(scalar.value) ? UInt8(scalar.value - base) : nil
  }
}

/// A name or a value of the command line as people may see it: on one line, with nothing in it that acts on the terminal.
func shown(_ text: String) -> String { visible(PathName.text(text)) }

/// The same of a text in several lines.
func shownLines(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(
    separator: "\n")
}
