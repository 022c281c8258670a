import Glibc
import RevisionModel

/// The lines of an input of any length, one by one as they come.
struct LineReader {
  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var place = 0

  /// - Parameter path: what the input is called in messages.
  init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// The next line without its line feed; `nil` at the end. What goes beyond the longest input is dropped, so that such a
  /// line is cut off and no JSON.
  /// - Throws: `Failure` when the input cannot be read.
  mutating func next() throws(Failure) -> [UInt8]? {
    var line: [UInt8] = []
    var isBegun = false
    while true {
      if place == buffer.count {
        guard try fill() else { return isBegun ? line : nil }
      }
      isBegun = true
      let end = buffer[place...].firstIndex(of: UInt8(ascii: "\n"))
      line += buffer[place..<(end ?? buffer.count)].prefix(Source.longestInput - line.count)
      place = end.map { $0 + 1 } ?? buffer.count
      if end != nil { return line }
    }
  }

  /// Takes in what comes next; whether anything does.
  private mutating func fill() throws(Failure) -> Bool {
    place = 0
    switch readSome(descriptor, atMost: 1 << 16) {
    case .success(let bytes): buffer = bytes
    case .failure(let error): throw Failure(.unreadableInput, .cannotRead(path: path, code: error.code))
    }
    return !buffer.isEmpty
  }
}
