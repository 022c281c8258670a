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
  let readable = readable(bytes, format)
  let file = try folder.write("edition.\(format.rawValue)", readable?.bytes ?? bytes)
  let (output, ending) = child.run(format.arguments(file))
  switch ending {
  case .exited(0): break
  case .tooLong: throw trouble(.tooLong(seconds: child.seconds), format, path)
  case .tooMuch: throw trouble(.tooMuch, format, path)
  case .exited, .killed, .notStarted:
    throw trouble(.failed(reason: complaint(in: folder, besides: file)), format, path)
  }
  var conversion = Input.Conversion(
    original: bytes, format: format.result, converter: "\(format.program) \(version ?? "?")")
  if let readable {
    conversion.pieces = readable.pieces
    return (output, conversion)
  }
  let text = withoutColumns(output)
  let layer = TextLayer(text)
  guard layer.isUsable else { throw trouble(.noTextLayer, format, path) }
  if let pages = layer.unreadPages {
    conversion.diagnostics = [Diagnostic(.pagesWithoutText, line: pages.line, text: pages.numbers)]
  }
  if let type = type(of: file, in: folder, text: text) {
    conversion.settings = type.settings
    conversion.converter += ", \(type.reader)"
  }
  return (text, conversion)
}

/// How the lines of `text` are set, which was drawn out of the PDF file `file`, and the program with its version that tells; `nil` where
/// it is not there, does not manage in its limits, or tells of none. Then the text is read as it is.
private func type(
  of file: String, in folder: PrivateFolder, text: [UInt8]
) -> (settings: [LineSetting], reader: String)? {
  let name = "pdftohtml"
  guard let program = ChildProcess.find(name) else { return nil }
  let child = ChildProcess(program: program, folder: folder.path)
  guard let version = version(of: child, ["-v"]) else { return nil }
  // It writes files beside the one that it is told to write, unless it prints.
  let arguments = [
    "-xml", "-i", "-q", "-stdout", "-fontfullname", "-zoom", "\(zoom)", file, "\(folder.path)/pages",
  ]
  let (output, ending) = child.run(arguments)
  guard ending == .exited(0) else { return nil }
  let settings = lineSettings(text, output)
  return settings.isEmpty ? nil : (settings, "\(name) \(version)")
}

/// A word processor's file for `pandoc`; `nil` for other files.
private func readable(_ bytes: [UInt8], _ format: OfficeFormat) -> ReadableOffice? {
  switch format {
  case .docx: ReadableOffice(docx: bytes)
  case .odt: ReadableOffice(odt: bytes)
  case .pdf: nil
  }
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
