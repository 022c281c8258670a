import Foundation
import Mustache

/// Why a text is no Mustache template.
public struct TemplateError: Error, Equatable {
  /// The line of the template, from 1; `nil` where none can be told.
  public var line: Int?

  /// An error on `line`.
  public init(line: Int? = nil) { self.line = line }
}

/// Fills a Mustache template with the values of a report.
/// - Parameter model: the values, as JSON: an object of texts, flags, lists and objects.
/// - Throws: `TemplateError` where `template` is not UTF-8 or no Mustache template.
public func renderTemplate(_ template: Data, model: Data) throws -> Data {
  guard let text = String(data: template, encoding: .utf8) else { throw TemplateError() }
  let values = try JSONSerialization.jsonObject(with: model)
  do {
    return Data(try MustacheTemplate(string: text).render(values).utf8)
  } catch let error as MustacheTemplate.ParserError {
    throw TemplateError(line: error.context.lineNumber)
  }
}
