import Diagnostics
import Indonesian
import XMLTree

/// Reads the catalogue of offences.
struct OffenceReader {
  private var reader: ElementReader

  static func read(_ document: Document) -> (offences: [Offence], faults: [Diagnostic]) {
    var reader = OffenceReader(reader: ElementReader(file: document.file))
    let offences = document.root.elements("delik").compactMap { reader.offence($0) }
    return (offences, reader.reader.diagnostics)
  }

  private mutating func offence(_ element: Element) -> Offence? {
    guard let citation = reader.citation(element, "kutipan") else { return nil }
    let words = { (name: String) in element.first(name)?.text.trimmingSpaces }
    return Offence(
      id: reader.required(element, "id"),
      kind: element[attribute: "jenis"].flatMap(Offence.Kind.init) ?? .offence,
      citation: citation,
      norm: element[attribute: "norma"],
      name: words("nama") ?? "",
      elements: words("unsur") ?? "",
      everydayWords: element.elements("kata").map { $0.text.trimmingSpaces },
      connector: reader.optional(element, "hubungan") { Offence.Connector(rawValue: $0) },
      threats: element.elements("ancaman").map { threat($0) },
      complaint: complaint(element.first("aduan")),
      exceptions: element.elements("pengecualian").map {
        Exception(words: $0.text.trimmingSpaces, basis: reader.required($0, "dasar"))
      },
      status: reader.optional(element, "status") { Offence.Status(rawValue: $0) } ?? .inForce,
      issue: element[attribute: "tafsir"],
      counterparts: element.elements("padanan").compactMap { reader.citation($0, "kutipan") },
      successors: element.elements("pengganti").compactMap { successor($0) },
      aggravations: element.elements("pemberatan").compactMap { aggravation($0) },
      gateBefore2026: reader.optional(element, "gerbang-sebelum") { Offence.Gate(rawValue: $0) }
        ?? .depends,
      gateSince2026: reader.optional(element, "gerbang-sejak") { Offence.Gate(rawValue: $0) }
        ?? .depends,
      standing: reader.standing(element),
      sources: (element[attribute: "sumber"] ?? "").split(separator: " ").map(String.init),
      note: words("catatan"),
      file: reader.file,
      line: element.line
    )
  }

  private mutating func threat(_ element: Element) -> Threat {
    Threat(
      period: Period(
        from: reader.date(element, "dari"),
        through: reader.date(element, "sampai")
      ),
      prison: reader.optional(element, "penjara") { LegalDuration(iso: $0) },
      fine: reader.optional(element, "denda") { Int($0).flatMap { Rupiah($0) } },
      fineCategory: element[attribute: "kategori"],
      basis: reader.required(element, "dasar"),
      standing: reader.standing(element)
    )
  }

  private mutating func complaint(_ element: Element?) -> Complaint {
    guard let element else { return Complaint(nature: .none, by: nil, basis: nil) }
    return Complaint(
      nature: reader.optional(element, "sifat") { Complaint.Nature(rawValue: $0) } ?? .none,
      by: element[attribute: "oleh"],
      basis: element[attribute: "dasar"]
    )
  }

  private mutating func successor(_ element: Element) -> Successor? {
    guard let citation = reader.citation(element, "kutipan") else { return nil }
    return Successor(
      citation: citation,
      basis: reader.required(element, "dasar"),
      adding: reader.citations(element, "tambah").first,
      reading: element[attribute: "bacaan"]
    )
  }

  private mutating func aggravation(_ element: Element) -> Aggravation? {
    guard let basis = reader.citation(element, "dasar"),
      let added = reader.optional(element, "tambah", { Fraction($0) })
    else { return nil }
    return Aggravation(
      condition: reader.optional(element, "bila") { Aggravation.Condition(rawValue: $0) } ?? .other,
      added: added,
      basis: basis,
      words: element.text.trimmingSpaces
    )
  }
}
