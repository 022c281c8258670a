import Glibc
import RevisionDiff
import RevisionModel

/// The template that `--template` names.
struct TemplateFile {
  /// Its path as typed.
  var path: String
  /// The name of what is made of it: its own without `.mustache`.
  var result: String

  private static let ending = ".mustache"

  /// Reads the value of `--template`.
  @Sendable static func given(_ text: String) -> Given<TemplateFile> {
    let name = text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard name.hasSuffix(ending), name != ending else {
      return .failure(wrong(.notATemplateName(given: text)))
    }
    return .success(TemplateFile(path: text, result: String(name.dropLast(ending.count))))
  }

  /// Fills it with the values of a report.
  /// - Throws: `Failure` when it cannot be read, or is no template, or the program that fills it is not there.
  func filled(_ assessment: Assessment) throws(Failure) -> [UInt8] {
    let template = try readFile(path)
    guard let program = Self.program else { throw Failure(.unreadableInput, .noTemplateProgram(path: path)) }
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let child = ChildProcess(program: program, folder: folder.path)
    let (output, ending) = child.run([
      try folder.write("template", template), try folder.write("model", renderTemplateModel(assessment)),
    ])
    if ending == .exited(0) { return output }
    guard ending == .exited(3) else { throw Failure(.unreadableInput, .templateNotFilled(path: path)) }
    let said = String(decoding: (try? readFile("\(folder.path)/errors")) ?? [], as: UTF8.self)
    let line = Int(said.prefix { $0.isNumber }) ?? 0
    throw Failure(.unreadableInput, .notATemplate(path: path, line: line))
  }

  /// The program that fills templates: it stands beside this one.
  private static var program: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    let own = PathName.string(buffer[..<length].map { UInt8(bitPattern: $0) })
    let path = "\(folder(of: own))/shinkyu-template"
    return access(PathName.bytes(path), X_OK) == 0 ? path : nil
  }
}
