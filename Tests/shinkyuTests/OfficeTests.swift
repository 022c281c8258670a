import Foundation
import RevisionArchive
import RevisionDiff
import Testing

@testable import shinkyu

/// PDF, docx and odt, by programs that stand in for the real ones.
@Suite struct OfficeTests {
  private static let text = "第１章　港\n\n港を直す。\n\n第２章　道\n\n道を直す。\n"

  /// Runs `body` in a folder with a PDF file, and the environment in which `pdftotext` and `pandoc` are scripts.
  private func withPrograms(
    pdftotext: String = "", pdftohtml: String = "", pandoc: String = "",
    _ body: (Program, [String: String]) throws -> Void
  ) throws {
    let program = try Program()
    defer { program.remove() }
    for (name, script) in [("pdftotext", pdftotext), ("pdftohtml", pdftohtml), ("pandoc", pandoc)]
    where !script.isEmpty {
      try program.file("bin/\(name)", "#!/bin/sh\n\(script)\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: program.folder.appending(path: "bin/\(name)").path)
    }
    try program.file("temporary/.keep", "")
    try program.file("plan.pdf", "%PDF-1.7 港")
    try program.file("plan.docx", "no archive")
    try body(
      program,
      [
        "PATH": "relative:\(program.folder.appending(path: "bin").path)",
        "TMPDIR": program.folder.appending(path: "temporary").path,
      ])
  }

  private func printing(_ text: String, version: String = "pdftotext version 9.8.7") -> String {
    "if [ \"$1\" = -v ]; then echo '\(version)' >&2; exit; fi\ncat <<'END'\n\(text)\nEND"
  }

  @Test(arguments: [("plan.pdf", "pdftotext", "poppler-utils"), ("plan.docx", "pandoc", "pandoc")])
  func aMissingProgramIsNamedWithItsPackage(file: String, program: String, package: String) throws {
    try withPrograms { folder, environment throws in
      for language in ["ja", "en"] {
        let ending = try folder.run(["outline", file, "--language", language], environment: environment)
        #expect(ending.code == 3)
        #expect(ending.errors.contains(program) && ending.errors.contains("apt install \(package)"))
        #expect(ending.errors.split(separator: "\n").count == 1)
      }
    }
  }

  @Test func aConvertedEditionSaysSoAndIsProved() throws {
    try withPrograms(pdftotext: printing(Self.text)) { folder, environment throws in
      try folder.file("plan.txt", Self.text)
      let json = try folder.run(
        ["compare", "plan.pdf", "plan.txt", "--format", "json"], environment: environment)
      #expect(json.code == 0, "\(json.errors)")
      let digest = Input(path: "", bytes: Array("%PDF-1.7 港".utf8)).sha256
      #expect(json.output.contains("\"sha256\":\"\(digest)\",\"converter\":\"pdftotext 9.8.7\""))
      #expect(json.output.components(separatedBy: "\"converter\"").count == 2)
      try folder.file("c.json", json.output)
      let proof = ["verify", "c.json", "plan.pdf", "plan.txt"]
      #expect(try folder.run(proof, environment: environment).code == 0)
      let newer = printing(Self.text, version: "pdftotext version 9.9")
      try folder.file("bin/pdftotext", "#!/bin/sh\n\(newer)\n")
      let other = try folder.run(proof, environment: environment)
      #expect(other.code == 5)
      #expect(other.errors.contains("pdftotext 9.8.7"))
      #expect(folder.names("temporary") == [".keep"])
    }
  }

  /// What `pdftohtml` says of a page with two headings, of which the text alone tells nothing.
  private static let type = """
    <page number="1"><fontspec id="0" size="60" family="A"/><fontspec id="1" size="33" family="A"/>
    <text top="1" left="9" width="90" height="9" font="0">水辺</text><text top="99" left="9" width="900" height="9" font="1">川の水質を測り、知らせます。</text>
    <text top="199" left="9" width="90" height="9" font="0">緑地</text><text top="299" left="9" width="900" height="9" font="1">町に木を植え、公園を広げます。</text>
    """

  private static let plain = "水辺\n川の水質を測り、知らせます。\n緑地\n町に木を植え、公園を広げます。\n"

  @Test func theTypeOfThePageTellsHeadings() throws {
    let pdftohtml = printing(Self.type, version: "pdftohtml version 9.8.8")
    try withPrograms(pdftotext: printing(Self.plain), pdftohtml: pdftohtml) { folder, environment throws in
      let shown = try folder.run(["outline", "plan.pdf", "--language", "ja"], environment: environment)
      #expect(shown.output == "水辺\n緑地\n", "\(shown.errors)")
      let json = try folder.run(["outline", "plan.pdf", "--format", "json"], environment: environment)
      #expect(json.output.contains("\"converter\":\"pdftotext 9.8.7, pdftohtml 9.8.8\""))
      #expect(folder.names("temporary") == [".keep"])
    }
  }

  @Test(arguments: ["", "exit 1", "echo no", "if [ \"$1\" = -v ]; then exit; fi; echo no"])
  func withoutTheTypeAPageIsReadAsItIs(pdftohtml: String) throws {
    try withPrograms(pdftotext: printing(Self.text), pdftohtml: pdftohtml) { folder, environment throws in
      let json = try folder.run(["outline", "plan.pdf", "--format", "json"], environment: environment)
      #expect(json.output.contains("\"converter\":\"pdftotext 9.8.7\""))
      #expect(json.output.contains("第２章　道"))
    }
  }

  @Test func filesOfAFolderAreConverted() throws {
    let page = "<html><body><h1>第２章　道</h1><p>道を直す。</p></body></html>"
    try withPrograms(
      pdftotext: printing("第１章　港\n\n港を直し、船を迎える。\n"),
      pandoc: printing(page, version: "pandoc 3.4").replacing("= -v", with: "= --version")
    ) { folder, environment throws in
      try folder.file("plan/1.pdf", "%PDF-1.7 港")
      try folder.file("plan/2.docx", "no archive")
      try folder.file("plan/3.txt", "第３章　森\n木を植える。\n")
      let shown = try folder.run(["outline", "plan"], environment: environment)
      #expect(shown.output == "第１章　港\n第２章　道\n第３章　森\n", "\(shown.errors)")
      let json = try folder.run(["compare", "plan", "plan", "--format", "json"], environment: environment)
      #expect(json.output.contains("\"converter\":\"pdftotext 9.8.7, pandoc 3.4\""))
      #expect(json.output.contains("\"text\":\"2.docx: xhtml, UTF-8, pandoc 3.4\""))
      try folder.file("c.json", json.output)
      #expect(try folder.run(["verify", "c.json", "plan", "plan"], environment: environment).code == 0)
      try folder.file("bin/pdftotext", "#!/bin/sh\n\(printing("", version: "pdftotext version 1.2"))\n")
      let scan = try folder.run(["outline", "plan"], environment: environment)
      #expect(scan.code == 3 && scan.errors.hasPrefix("plan/1.pdf") && scan.errors.contains("OCR"))
    }
  }

  @Test func aMissingProgramIsNamedWithTheFileOfTheFolder() throws {
    try withPrograms { folder, environment throws in
      try folder.file("plan/1.txt", "港を直す。\n")
      try folder.file("plan/2.docx", "no archive")
      let ending = try folder.run(["compare", "plan", "plan"], environment: environment)
      #expect(ending.code == 3)
      #expect(ending.errors.hasPrefix("plan/2.docx") && ending.errors.contains("apt install pandoc"))
    }
  }

  @Test func aPDFIsKnownByItsBytes() throws {
    try withPrograms(pdftotext: printing(Self.text)) { folder, environment throws in
      for arguments in [["outline", "plan"], ["outline", "-"]] {
        try folder.file("plan", "%PDF-1.7 港")
        let outline = try folder.run(arguments, input: "%PDF-1.7 港", environment: environment)
        #expect(outline.output == "第１章　港\n第２章　道\n")
      }
    }
  }

  @Test func markupIsReadFromOfficeFiles() throws {
    let page = "<html><body><h1>港</h1><p>港を直す。</p></body></html>"
    try withPrograms(pandoc: printing(page, version: "")) { folder, environment throws in
      #expect(try folder.run(["outline", "plan.docx"], environment: environment).output == "港\n")
    }
  }

  @Test func theProgramsComplaintIsPassedOn() throws {
    try withPrograms(pandoc: "echo 'no container in' \"$7\" >&2; exit 63") { folder, environment throws in
      let ending = try folder.run(["outline", "plan.docx"], environment: environment)
      #expect(ending.code == 3)
      #expect(ending.errors.contains("plan.docx: pandoc") && ending.errors.contains("no container in"))
      #expect(folder.names("temporary") == [".keep"])
    }
  }

  @Test func pagesWithoutTextAreNamed() throws {
    let text =
      Self.text
      + "\u{0C}- 2 -\n\u{0C}\u{E012}\u{E013}\n\u{0C}第３章　森\n\n木を植え、育てる。木は、村の人が、春と秋に手入れをする。\n\u{0C}\u{0C}"
    try withPrograms(pdftotext: printing(text)) { folder, environment throws in
      let json = try folder.run(["outline", "plan.pdf", "--format", "json"], environment: environment)
      #expect(json.output.contains("{\"code\":\"pages-without-text\",\"line\":8,"), "\(json.errors)")
      #expect(json.output.contains("\"text\":\"2-3, 5\"}"))
      let shown = try folder.run(
        ["compare", "plan.pdf", "plan.pdf", "--details", "none", "--language", "en"], environment: environment
      )
      #expect(shown.output.replacing("\n", with: " ").contains("OCR (2-3, 5)"), "\(shown.output)")
      try folder.file("plan/1.pdf", "%PDF-1.7 港")
      let part = try folder.run(["outline", "plan", "--format", "json"], environment: environment)
      #expect(part.output.contains("\"code\":\"pages-without-text\",\"line\":8,\"file\":\"1.pdf\""))
    }
  }

  @Test(arguments: ["- 1 -\u{0C}- 2 -\u{0C}", "", "港" + String(repeating: "\u{FFFD}\u{E012}", count: 6)])
  func aScanIsToldFromADocument(text: String) throws {
    try withPrograms(pdftotext: printing(text)) { folder, environment throws in
      let ending = try folder.run(["outline", "plan.pdf"], environment: environment)
      #expect(ending.code == 3)
      #expect(ending.errors.contains("OCR"))
    }
  }
}

/// Other programs, within limits.
@Suite struct ChildProcessTests {
  @Test func whatItPrintsIsRead() {
    let child = ChildProcess(program: "/bin/echo", folder: "/tmp")
    let (output, ending) = child.run(["a b", "$HOME"], mergesErrors: true)
    #expect(String(decoding: output, as: UTF8.self) == "a b $HOME\n")
    #expect(ending == .exited(0))
  }

  @Test func aProgramThatGoesOnIsStopped() {
    let child = ChildProcess(program: "/bin/sleep", folder: "/tmp", seconds: 1)
    #expect(child.run(["600"], mergesErrors: true).ending == .tooLong)
  }

  @Test func aProgramThatPrintsTooMuchIsStopped() {
    let child = ChildProcess(program: "/usr/bin/yes", folder: "/tmp", bytes: 100_000)
    #expect(child.run([], mergesErrors: true).ending == .tooMuch)
  }

  @Test func aProgramThatIsNotThereIsNotStarted() {
    let child = ChildProcess(program: "/nowhere/program", folder: "/tmp")
    #expect(child.run([], mergesErrors: true).ending == .notStarted(ENOENT))
  }
}
