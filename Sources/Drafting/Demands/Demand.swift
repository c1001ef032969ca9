import Diagnostics
import XMLTree

/// One thing that the law demands of a kind of paper, as its `demands.xml` says.
struct Demand: Sendable {
  /// What is taken for granted while a template is searched.
  struct Assumptions: Sendable {
    /// The paths of facts that are there.
    var present: Set<String> = []
    /// The paths of facts that are not.
    var absent: Set<String> = []
    /// The values of choices.
    var values: [String: String] = [:]
    var readings: [String: String] = [:]
  }

  var clause: String
  /// The citation that the clause must carry.
  var basis: String
  var summary: String
  /// The paths of the fields that the clause must write.
  var fields: [String]
  /// Words that the clause must hold.
  var words: [String]
  var assumptions: Assumptions
  var location: SourceLocation

  init(_ element: Element, file: String) {
    clause = element[attribute: "klausul"] ?? ""
    basis = element[attribute: "dasar"] ?? ""
    summary = element.first("uraian")?.text.collapsed ?? ""
    fields = element.elements("isian").compactMap { $0[attribute: "n"] }
    words = element.elements("kata").map { $0.text.collapsed }
    assumptions = Assumptions()
    assumptions.present = Self.paths(element, "bila-ada")
    assumptions.absent = Self.paths(element, "bila-tidak-ada")
    if let path = element[attribute: "bila-isi"] {
      assumptions.values[path] = element[attribute: "bernilai"]
    }
    if let issue = element[attribute: "tafsir"] {
      assumptions.readings[issue] = element[attribute: "bacaan"]
    }
    location = element.location(in: file)
  }

  private static func paths(_ element: Element, _ name: String) -> Set<String> {
    Set((element[attribute: name] ?? "").split(separator: " ").map(String.init))
  }
}
