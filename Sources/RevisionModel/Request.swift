/// A pair of editions that is to be compared, as a worker is asked for it or a manifest lists it.
public struct Request: Sendable, Equatable {
  /// What whoever asks calls it; the response repeats it.
  public enum ID: Sendable, Equatable {
    case text(String)
    case number(Int)

    /// The same as text.
    public var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      }
    }
  }

  /// Where an edition is.
  public enum Place: Sendable, Equatable {
    case path(String)
    /// It stands in the request: all of it, and what it is.
    case text(String, Source.Format)
  }

  /// The keys of a request.
  package enum Key: String, CaseIterable {
    case id, first, second, options
  }

  /// The keys of an edition in a request.
  package enum PlaceKey: String, CaseIterable {
    case path, text, format
  }

  /// The keys of the options in a request.
  package enum OptionKey: String, CaseIterable {
    case claim, language, sentences, title, ignore, only
  }

  /// What an edition that stands in a request may be.
  package static let formats: [Source.Format] = [.text, .markdown, .xhtml, .html]

  /// What it is called; as text never empty.
  public var id: ID
  /// Where both editions are.
  public var editions: Pair<Place>
  /// How they are compared.
  public var options: ComparisonOptions

  package init(id: ID, editions: Pair<Place>, options: ComparisonOptions = ComparisonOptions()) {
    self.id = id
    self.editions = editions
    self.options = options
  }
}
