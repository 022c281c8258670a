import Glibc
import RevisionDiff
import RevisionModel
import Synchronization

/// What a program that knows its format makes of the file called `path`; `nil` for files that are read as they are.
/// - Throws: `Failure` when the program is missing, does not manage in its limits, or finds no text.
func convert(
  _ bytes: [UInt8], path: String
) throws(Failure) -> (bytes: [UInt8], conversion: Input.Conversion)? {
  guard let format = OfficeFormat(name: path, bytes: bytes) else { return nil }
  guard let program = ChildProcess.find(format.program) else {
    throw trouble(.missing, format, path)
  }
  let folder = try PrivateFolder()
  defer { folder.remove() }
  let child = ChildProcess(program: program, folder: folder.path)
  let version = version(of: child, format.versionArguments)
  let file = try folder.write("edition.\(format.rawValue)", bytes)
  let (output, ending) = child.run(format.arguments(file))
  switch ending {
  case .exited(0): break
  case .tooLong: throw trouble(.tooLong(seconds: child.seconds), format, path)
  case .tooMuch: throw trouble(.tooMuch, format, path)
  case .exited, .killed, .notStarted:
    throw trouble(.failed(reason: complaint(in: folder, besides: file)), format, path)
  }
  if format == .pdf, !TextLayer(output).isUsable { throw trouble(.noTextLayer, format, path) }
  let converter = "\(format.program) \(version ?? "?")"
  return (
    format == .pdf ? withoutColumns(output) : output,
    Input.Conversion(original: bytes, format: format.result, converter: converter)
  )
}

private func trouble(_ trouble: ConversionTrouble, _ format: OfficeFormat, _ path: String) -> Failure {
  Failure(.unreadableInput, .cannotConvert(path: path, format, trouble))
}

/// What programs said about themselves, each by its absolute path.
private let versions = Mutex<[(program: String, version: String)]>([])

/// The version of a program, which is asked until it has once ended by itself and told it; `nil` where it does not.
private func version(of child: ChildProcess, _ arguments: [String]) -> String? {
  let known = versions.withLock { known in known.first { $0.program == child.program }?.version }
  if let known { return known }
  let (output, ending) = child.run(arguments, mergesErrors: true)
  guard let version = versionNumber(in: output) else { return nil }
  if case .exited = ending { versions.withLock { $0.append((child.program, version)) } }
  return version
}

/// The first word of what a program says about itself that begins with a digit.
private func versionNumber(in output: [UInt8]) -> String? {
  let words = String(decoding: output.prefix(1024), as: UTF8.self).split(whereSeparator: \.isWhitespace)
  return words.first { $0.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }.map(String.init)
}

/// The first line of what the program said on standard error, without the name of the file it was given.
private func complaint(in folder: PrivateFolder, besides file: String) -> String {
  guard let said = try? readFile("\(folder.path)/errors") else { return "" }
  let lines = String(decoding: said.prefix(4096), as: UTF8.self).split(separator: "\n")
  return lines.first.map { $0.split(separator: file, omittingEmptySubsequences: false).joined() } ?? ""
}

/// What there is of text in a PDF file, by what was drawn out of it.
struct TextLayer {
  /// Pages; a form feed ends each.
  private var pages = 1
  /// Characters that are not white space.
  private var visible = 0
  /// Of these, characters that stand for none: private use, controls, U+FFFD. So glyphs come out whose font does not
  /// say which characters they are.
  private var meaningless = 0

  init(_ text: [UInt8]) {
    pages = max(1, text.count { $0 == 0x0C })
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !scalar.properties.isWhitespace {
      visible += 1
      switch scalar.value {
      case 0x00..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF, 0xFFFD, 0xF0000...: meaningless += 1
      default: break
      }
    }
  }

  /// Whether there is text enough, ten characters a page, and most of it characters: a scan has a stamped page number at
  /// the most.
  var isUsable: Bool { visible >= 10 * pages && meaningless * 10 <= visible * 3 }
}
