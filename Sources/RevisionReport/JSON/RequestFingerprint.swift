import RevisionModel
import RevisionText

/// A fingerprint of a request and of the program that responds to it.
package func fingerprint(of request: Request, tool: String) -> UInt64 {
  var json = JSONWriter(capacity: 512)
  json.array([tool, request.id.text]) { $0.string($1) }
  for edition in Edition.allCases {
    switch request.editions[edition] {
    case .path(let path): json.array([path]) { $0.string($1) }
    case .text(let text, let format): json.array([format.rawValue, text]) { $0.string($1) }
    }
  }
  json.options(request.options)
  return mixed(Fingerprint(of: json.bytes).value)
}
