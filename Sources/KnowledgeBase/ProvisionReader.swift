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
    var endedBy: String?
    var issue: String?
    /// Whether the words are the law's own or ours about it.
    var wording = Provision.Wording.official
    /// Whether nobody here has seen the words.
    var isUnseen = false
    var note: String?
    var establishedOn: CalendarDate?
  }

  /// The namespace of our own attributes on Akoma Ntoso elements.
  private static let namespace = "urn:timbang:hukum:1"

  private mutating func readMeta(_ meta: Element) {
    let work = meta.first("identification")?.first("FRBRWork")
    let uri = work?.first("FRBRuri")?[attribute: "value"] ?? ""
    let parts = uri.split(separator: "/")
    if parts.count == 6 { instrument = "\(parts[3].uppercased()) \(parts[5])/\(parts[4])" }
    isElucidation =
      work?.first("FRBRthis")?[attribute: "value"]?.hasSuffix("!penjelasan") ?? false
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
    for case .element(let child) in element.children {
      switch child.name {
      case "article", "paragraph", "point":
        // The naming convention marks a node whose number no source states with `nn`.
        if child.first("num") == nil, child[attribute: "eId"]?.contains("_nn_") == true { continue }
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
    read(element, into: &own)
    let citation = self.citation(of: element, below: parent)
    let words = self.words(of: element, inherited: own.wording)
    if !words.passages.isEmpty || words.closing != nil || own.isUnseen {
      add(citation, words, own, at: element)
    }
    walk(element, inherited: own, path: citation)
  }

  private func ours(_ element: Element, _ name: String) -> String? {
    element.attribute(name, namespace: Self.namespace)
  }

  private mutating func read(_ element: Element, into own: inout Inherited) {
    // Most elements carry no attribute of ours.
    guard element.attributes.contains(where: { $0.namespace != nil }) else { return }
    if let text = ours(element, "standing") {
      own.standing = Standing(rawValue: text)
      if own.standing == nil {
        reader.fault(
          element,
          code: "nilai-atribut-keliru",
          "Nilai \"\(text.prefix(60))\" pada atribut tb:standing tidak dikenal.",
          remedy: "Pilih: \(Standing.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
    }
    if let keys = ours(element, "sumber") {
      own.sources = keys.split(separator: " ").map(String.init)
    }
    own.amendedBy = ours(element, "diubah") ?? own.amendedBy
    if let wording = ours(element, "jenis").flatMap({ Provision.Wording(rawValue: $0) }) {
      own.wording = wording
    }
    own.isUnseen = ours(element, "bunyi").map { $0 == "belum tersedia" } ?? own.isUnseen
    own.endedBy = ours(element, "dicabut") ?? ours(element, "dihapus") ?? own.endedBy
    own.issue = ours(element, "tafsir") ?? own.issue
    own.note = ours(element, "catatan") ?? own.note
    own.establishedOn =
      ours(element, "ditetapkan").flatMap { CalendarDate(iso: $0) } ?? own.establishedOn
    if let end = ours(element, "dicabut-sejak").flatMap({ CalendarDate(iso: $0) }),
      case .period(let period) = own.validity
    {
      own.validity = .period(Period(from: period.from, through: end.adding(days: -1)))
    }
  }

  private mutating func add(
    _ citation: Citation,
    _ words: (passages: [Provision.Passage], closing: String?),
    _ own: Inherited,
    at element: Element
  ) {
    // Marks on the lead of a list count for the lead and its closing words only.
    var own = own
    if let lead = element.first("list")?.first("intro") ?? element.first("intro") {
      read(lead, into: &own)
    }
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
        passages: words.passages,
        closing: words.closing,
        validity: own.validity,
        standing: own.standing ?? .memory,
        sources: own.sources,
        amendedBy: own.amendedBy,
        endedBy: own.endedBy,
        issue: own.issue,
        note: own.note,
        establishedOn: own.establishedOn,
        file: reader.file,
        line: element.line
      )
    )
  }

  private mutating func citation(of element: Element, below parent: Citation) -> Citation {
    var citation = parent
    citation.isElucidation = isElucidation
    var number = (element.first("num")?.text ?? "").trimmingSpaces
    if !number.utf8.allSatisfy(\.isAlphanumeric) {
      for prefix in ["Pasal ", "ayat ", "huruf ", "angka "] where number.hasPrefix(prefix) {
        number.removeFirst(prefix.count)
      }
      number = String(number.filter { !"().;".contains($0) })
    }
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
      if let first = number.utf8.first, (0x30...0x39).contains(first), citation.number == nil {
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

  private func words(
    of element: Element,
    inherited: Provision.Wording
  ) -> (passages: [Provision.Passage], closing: String?) {
    let list = element.first("list")
    let lead = element.first("content") ?? list?.first("intro") ?? element.first("intro")
    let passages = (lead?.elements("p") ?? []).compactMap { paragraph -> Provision.Passage? in
      let text = paragraph.text.trimmingSpaces
      let wording = ours(paragraph, "jenis").flatMap { Provision.Wording(rawValue: $0) }
      return text.isEmpty ? nil : Provision.Passage(wording: wording ?? inherited, text: text)
    }
    return (passages, list?.first("wrapUp")?.text.trimmingSpaces)
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter or digit.
  fileprivate var isAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
