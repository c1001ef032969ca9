import Diagnostics
import Indonesian
import XMLTree

/// Reads one Akoma Ntoso file into provisions, in document order.
struct ProvisionReader {
  private var reader: ElementReader
  private var periods: [String: Provision.Validity] = [:]
  private var provisions: [Provision] = []
  private var instrument = ""
  private var isElucidation = false

  private init(file: String) {
    reader = ElementReader(file: file)
  }

  static func read(_ document: Document) -> (provisions: [Provision], faults: [Diagnostic]) {
    var reader = ProvisionReader(file: document.file)
    guard let act = document.root.elements.first, let meta = act.first("meta") else {
      reader.reader.fault(
        document.root,
        code: "sumber-tanpa-meta",
        "Berkas sumber ini tidak memuat <meta>.",
        remedy: "Bandingkan dengan berkas sumber lain."
      )
      return ([], reader.reader.diagnostics)
    }
    reader.readMeta(meta)
    if let body = act.first("body") ?? act.first("mainBody") {
      reader.walk(body, inherited: Inherited(), path: Citation(instrument: reader.instrument))
    }
    return (reader.provisions, reader.reader.diagnostics)
  }

  /// What a node takes over from the nodes above it.
  private struct Inherited {
    var validity = Provision.Validity.period(Period(from: nil, through: nil))
    var standing: Standing?
    var sources: [String] = []
    var amendedBy: String?
    var note: String?
    var establishedOn: CalendarDate?
    var wording = Provision.Wording.official
  }

  private mutating func readMeta(_ meta: Element) {
    instrument = meta.first("references")?.first("original")?[attribute: "showAs"] ?? ""
    if instrument.hasSuffix(" Penjelasan") {
      instrument.removeLast(" Penjelasan".count)
      isElucidation = true
    }
    var days: [String: CalendarDate] = [:]
    for event in meta.first("lifecycle")?.elements("eventRef") ?? [] {
      if let id = event[attribute: "eId"], let day = reader.date(event, "date") {
        days["#\(id)"] = day
      }
    }
    for group in meta.first("temporalData")?.elements("temporalGroup") ?? [] {
      guard let id = group[attribute: "eId"], let interval = group.first("timeInterval") else {
        continue
      }
      let from = interval[attribute: "start"].flatMap { days[$0] }
      let end = interval[attribute: "end"].flatMap { days[$0] }
      if let from, let end, end <= from {
        periods["#\(id)"] = .neverOperated
      } else {
        // AKN ends an interval on the day of the event; ours is inclusive, so one day earlier.
        periods["#\(id)"] = .period(Period(from: from, through: end?.adding(days: -1)))
      }
    }
  }

  private mutating func walk(_ element: Element, inherited: Inherited, path: Citation) {
    for child in element.elements {
      switch child.name {
      case "article", "paragraph", "point", "hcontainer", "subpoint", "indent":
        node(child, inherited: inherited, parent: path)
      default:
        walk(child, inherited: inherited, path: path)
      }
    }
  }

  private mutating func node(_ element: Element, inherited: Inherited, parent: Citation) {
    var own = inherited
    if let period = element[attribute: "period"] {
      if let validity = periods[period] {
        own.validity = validity
      } else {
        reader.fault(
          element,
          code: "masa-berlaku-tak-dikenal",
          "Masa berlaku \"\(period)\" tidak ada dalam <temporalData>.",
          remedy: "Pakai salah satu: \(periods.keys.sorted().joined(separator: ", "))."
        )
      }
    }
    if element[attribute: "standing"] != nil { own.standing = reader.standing(element) }
    if let keys = element[attribute: "sumber"] {
      own.sources = keys.split(separator: " ").map(String.init)
    }
    own.amendedBy = element[attribute: "diubah"] ?? own.amendedBy
    own.note = element[attribute: "catatan"] ?? own.note
    own.establishedOn = reader.date(element, "ditetapkan") ?? own.establishedOn
    if element[attribute: "jenis"] == Provision.Wording.summary.rawValue { own.wording = .summary }
    let citation = self.citation(of: element, below: parent)
    let words = self.words(of: element)
    if words.text != nil || words.closing != nil {
      if own.standing == nil {
        reader.fault(
          element,
          code: "standing-hilang",
          "\(citation) tidak menyebut standing.",
          remedy: "Tambahkan tb:standing=\"high|medium|low|memory\"."
        )
      }
      provisions.append(
        Provision(
          citation: citation,
          wording: own.wording,
          text: words.text ?? "",
          closing: words.closing,
          validity: own.validity,
          standing: own.standing ?? .memory,
          sources: own.sources,
          amendedBy: own.amendedBy,
          note: element[attribute: "catatan"] ?? (inherited.note == own.note ? nil : own.note),
          establishedOn: own.establishedOn,
          file: reader.file,
          line: element.line
        )
      )
    }
    walk(element, inherited: own, path: citation)
  }

  private mutating func citation(of element: Element, below parent: Citation) -> Citation {
    var citation = parent
    citation.isElucidation = isElucidation
    var number = (element.first("num")?.text ?? "").trimmingSpaces
    for prefix in ["Pasal ", "ayat ", "huruf ", "angka "] where number.hasPrefix(prefix) {
      number.removeFirst(prefix.count)
    }
    number = String(number.filter { !"().;".contains($0) })
    guard !number.isEmpty else {
      reader.fault(
        element,
        code: "nomor-hilang",
        "Unsur <\(element.name)> tidak memuat nomor.",
        remedy: "Tambahkan <num>…</num>."
      )
      return citation
    }
    switch element.name {
    case "article": citation.article = number
    case "paragraph": citation.paragraph = number
    default:
      if number.first?.isNumber == true, citation.number == nil {
        citation.number = number
      } else if citation.letter == nil {
        citation.letter = number
      } else {
        // Deeper than the canonical form goes: a letter below a number.
        citation.number = [citation.number, number].compactMap(\.self).joined(separator: " huruf ")
      }
    }
    return citation
  }

  private func words(of element: Element) -> (text: String?, closing: String?) {
    func text(_ child: Element?) -> String? { child?.text.trimmingSpaces }
    if let content = element.first("content") { return (text(content), nil) }
    guard let list = element.first("list") else { return (text(element.first("intro")), nil) }
    return (text(list.first("intro")), text(list.first("wrapUp")))
  }
}
