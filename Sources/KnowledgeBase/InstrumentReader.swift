import Diagnostics
import Indonesian
import XMLTree

/// Reads the instruments without encoded wording, the source keys and the known gaps.
struct InstrumentReader {
  private var reader: ElementReader

  static func read(_ document: Document) -> (instruments: [Instrument], faults: [Diagnostic]) {
    var reader = InstrumentReader(reader: ElementReader(file: document.file))
    let found = document.root.elements("instrumen").map { reader.instrument($0) }
    return (found, reader.reader.diagnostics)
  }

  static func gaps(_ document: Document) -> (gaps: [Gap], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    let gaps = document.root.elements("kekosongan").map { element in
      Gap(
        id: reader.required(element, "id"),
        subject: reader.required(element, "tentang"),
        words: element.text.trimmingSpaces,
        establishedOn: reader.date(element, "ditetapkan")
      )
    }
    return (gaps, reader.diagnostics)
  }

  static func keys(_ document: Document) -> (keys: [SourceKey], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    let keys = document.root.elements("kunci").map { element in
      SourceKey(
        id: reader.required(element, "id"),
        words: element.text.trimmingSpaces,
        address: element[attribute: "alamat"]
      )
    }
    return (keys, reader.diagnostics)
  }

  private mutating func instrument(_ element: Element) -> Instrument {
    let keys = { (element: Element) in
      (element[attribute: "sumber"] ?? "").split(separator: " ").map(String.init)
    }
    return Instrument(
      id: reader.required(element, "id"),
      citation: reader.required(element, "kutipan"),
      kind: reader.required(element, "jenis"),
      title: element[attribute: "judul"],
      shortName: element[attribute: "singkatan"],
      inForceFrom: reader.date(element, "berlaku"),
      inForceStanding: reader.optional(element, "berlaku-standing") { Standing(rawValue: $0) },
      standing: reader.standing(element),
      sources: keys(element),
      establishedOn: reader.date(element, "ditetapkan"),
      wording: reader.required(element, "bunyi"),
      note: element[attribute: "catatan"],
      points: element.elements("butir").map { point in
        Instrument.Point(
          citation: reader.required(point, "kutipan"),
          words: point.text.trimmingSpaces,
          standing: reader.standing(point),
          sources: keys(point),
          date: reader.date(point, "tanggal"),
          concerns: reader.citations(point, "terhadap"),
          voids: point[attribute: "membatalkan"] == "true",
          file: reader.file,
          line: point.line
        )
      },
      file: reader.file,
      line: element.line
    )
  }
}
