import Diagnostics
import Indonesian
import XMLTree

/// Reads the unsettled questions.
struct IssueReader {
  private var reader: ElementReader

  static func read(_ document: Document) -> (issues: [Issue], faults: [Diagnostic]) {
    var reader = IssueReader(reader: ElementReader(file: document.file))
    let issues = document.root.elements("tafsir").compactMap { reader.issue($0) }
    return (issues, reader.reader.diagnostics)
  }

  private mutating func issue(_ element: Element) -> Issue? {
    let words = { (name: String) in element.first(name)?.text.trimmingSpaces ?? "" }
    guard let day = reader.date(element, "ditetapkan") else {
      _ = reader.required(element, "ditetapkan")
      return nil
    }
    return Issue(
      id: reader.required(element, "id"),
      name: words("nama"),
      question: words("soal"),
      basis: reader.citations(element, "dasar"),
      readings: element.elements("bacaan").map { reading in
        Issue.Reading(
          id: reader.required(reading, "id"),
          name: reading.first("nama")?.text.trimmingSpaces ?? "",
          words: reading.first("isi")?.text.trimmingSpaces ?? "",
          heldBy: reading[attribute: "penganut"]
        )
      },
      decides: element[attribute: "menentukan"] == "ya",
      standing: reader.standing(element),
      establishedOn: day,
      sources: reader.required(element, "sumber"),
      file: reader.file,
      line: element.line
    )
  }
}
