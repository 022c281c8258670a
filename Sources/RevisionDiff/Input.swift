import RevisionIngest
import RevisionModel

/// One edition as bytes: a file, or the files of a folder that are one edition together.
public struct Input: Sendable {
  /// One file of it.
  public struct Part: Sendable {
    /// Its name; its ending says what it is. U+FFFD stands for what is not UTF-8.
    public var name: String
    /// The bytes of its name, which the digest of a folder takes in.
    var spelling: [UInt8]
    /// All of it, as it stands in the file, or as another program has converted it.
    public var bytes: [UInt8]
    /// How another program made the bytes; `nil` where they are those of the file.
    public var conversion: Conversion?

    /// A file of a folder.
    public init(name: [UInt8], bytes: [UInt8], conversion: Conversion? = nil) {
      self.name = String(decoding: name, as: UTF8.self)
      spelling = name
      self.bytes = bytes
      self.conversion = conversion
    }

    /// A file of a folder whose name is UTF-8.
    public init(name: String, bytes: [UInt8]) { self.init(name: Array(name.utf8), bytes: bytes) }

    /// SHA-256 of the file's own bytes.
    var sha256: String { conversion?.sha256 ?? SHA256.hexadecimal(of: bytes) }
  }

  /// How a file that cannot be read as it is was made into one that can.
  public struct Conversion: Sendable {
    /// SHA-256 of the bytes before.
    public var sha256: String
    /// What the bytes are now.
    public var format: Source.Format
    /// The program that did it and its version.
    public var converter: String
    /// What of the file is not in what was made of it.
    public var diagnostics: [Diagnostic] = []
    /// How the lines of what was made of it are set on their pages, one each; empty where nothing tells.
    public var settings: [LineSetting] = []
    /// The text that stood in the file; what of it is not read becomes diagnostics.
    package var pieces = TextPieces()

    /// How a file whose own bytes are `original` was made into one of `format`.
    public init(original: [UInt8], format: Source.Format, converter: String) {
      sha256 = SHA256.hexadecimal(of: original)
      self.format = format
      self.converter = converter
    }
  }

  /// The path as typed.
  public var path: String
  /// In the order in which they are read.
  public var parts: [Part]
  /// Whether it is a folder, whose digest takes in the names of its files.
  public var isFolder: Bool
  /// The names of what lies in the folder and is not read.
  public var unread: [String]

  /// A single file.
  /// - Parameter conversion: how another program made `bytes`, where one did.
  public init(path: String, bytes: [UInt8], conversion: Conversion? = nil) {
    self.path = path
    parts = [Part(name: Array(path.utf8), bytes: bytes, conversion: conversion)]
    isFolder = false
    unread = []
  }

  /// A folder.
  public init(folder path: String, parts: [Part], unread: [String] = []) {
    self.path = path
    self.parts = parts
    isFolder = true
    self.unread = unread
  }

  /// Calls it `path`, as though that had been typed.
  mutating func rename(_ path: String) {
    self.path = path
    if !isFolder { parts[0].name = path }
  }

  /// The programs that converted its files, each once; `nil` where none did.
  var converter: String? {
    var names: [String] = []
    for case let conversion? in parts.map(\.conversion) where !names.contains(conversion.converter) {
      names.append(conversion.converter)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Of a file: SHA-256 of its bytes. Of a folder: SHA-256 of what `sha256sum` prints for its files in their order,
  /// `<digest>␠␠<name>␊` for each, so that it can be checked without this program. O(length).
  public var sha256: String {
    guard isFolder else { return parts.first?.sha256 ?? SHA256.hexadecimal(of: []) }
    var lines = SHA256()
    for part in parts {
      lines.update(Array("\(part.sha256)  ".utf8) + part.spelling + [UInt8(ascii: "\n")])
    }
    return lines.finish()
  }
}

/// An edition that cannot be read.
public struct ReadingFailure: Error, Sendable {
  /// Which of the two.
  public var edition: Edition
  /// The file that is concerned: the path as typed, or the path of a file in the folder.
  public var path: String
  /// Why, and where in the file.
  public var error: IngestError
}
