import Glibc
import RevisionModel
import RevisionText

/// Tells on standard error how far a batch is, how fast it goes and how long it still takes.
struct BatchProgress {
  private let isShown: Bool
  /// Whether one line is written over and over; else a new one every few seconds.
  private let isTerminal = StandardError.isTerminal
  private let language: Language
  private let total: Int
  /// Pairs that were done when it began.
  private let earlier: Int
  private var done: Int
  private var failed = 0
  private let begun = milliseconds()
  private var said = 0
  /// Columns of the line that stands there.
  private var width = 0

  init(isShown: Bool, language: Language, total: Int, earlier: Int) {
    self.isShown = isShown
    self.language = language
    self.total = total
    self.earlier = earlier
    done = earlier
  }

  /// A pair is done.
  mutating func finish(isFailure: Bool) {
    done += 1
    if isFailure { failed += 1 }
    guard isShown else { return }
    let now = milliseconds()
    if now - said < (isTerminal ? 100 : 5_000) && done < total { return }
    said = now
    say(text(elapsed: max(1, now - begun)))
  }

  /// Ends the line that stands there.
  mutating func end() {
    if isShown && isTerminal && width > 0 { StandardError.line("") }
    width = 0
  }

  private mutating func say(_ text: String) {
    guard isTerminal else { return StandardError.line("shinkyu: " + text) }
    let columns = text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1.value) }
    StandardError.write("\r" + text + String(repeating: " ", count: max(0, width - columns)))
    width = columns
  }

  /// The line after so many milliseconds.
  private func text(elapsed: Int) -> String {
    let tenths = (done - earlier) * 10_000 / elapsed
    let rate = "\(tenths / 10).\(tenths % 10)"
    let seconds = done == earlier ? 0 : elapsed * (total - done) / (done - earlier) / 1_000
    let filled = total == 0 ? 20 : done * 20 / total
    let bar =
      "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled) + "]"
    let time = Self.time(seconds)
    return language == .ja
      ? "\(bar) \(done)/\(total) 組　毎秒 \(rate) 組　残り \(time)　失敗 \(failed)"
      : "\(bar) \(done)/\(total) pairs, \(rate) a second, \(time) left, \(failed) failed"
  }

  /// Minutes and seconds, with hours where there are some: 1:02:03.
  private static func time(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = seconds / 60
    return minutes < 60
      ? "\(minutes):\(two(seconds % 60))"
      : "\(minutes / 60):\(two(minutes % 60)):\(two(seconds % 60))"
  }
}
