import Drafting
import Testing

/// The worked example of a paper with every word that a person types replaced by hostile ones.
enum HostileCase {
  static let words = "<w:p>&amp;{{x}}]]> é \"'"

  /// The facts, and how many of them are hostile.
  static func facts(_ kind: String) throws -> (facts: FieldValue, count: Int) {
    var example = try ExampleCase(kind)
    let template = try Template(kind: kind, read: ProjectFiles.read)
    var count = 0
    for field in template.fields where field.kind == .text && !field.path.contains("[]") {
      guard field.suppliers != ["program"], field.bound == nil, example[field.path] != nil else {
        continue
      }
      example[field.path] = .text(words)
      count += 1
    }
    return (example.facts, count)
  }
}
