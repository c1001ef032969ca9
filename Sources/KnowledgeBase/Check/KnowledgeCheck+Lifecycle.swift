import Indonesian
import XMLTree

extension KnowledgeCheck {
  /// Dates of statutes and threats are those of the instruments that brought them.
  mutating func checkLifecycles() {
    for file in files.files(root: "akomaNtoso") {
      checkLifecycle(file)
      checkOperation(file)
    }
    for file in files.files(root: "sumber") { checkStatedStarts(file) }
    for file in files.files(root: "katalog") {
      for offence in file.root.elements("delik") {
        checkStart(of: offence, file)
        checkSuccessors(of: offence, file)
      }
    }
  }

  private mutating func checkLifecycle(_ file: CheckedFiles.File) {
    var events: Set<String> = []
    var revoking: [(element: Element, start: String?)] = []
    file.root.walk { element, _ in
      switch element.name {
      case "eventRef":
        let source = String((element[attribute: "source"] ?? "").dropFirst())
        events.insert("#\(element[attribute: "eId"] ?? "")")
        checkDay(element[attribute: "date"], of: index.starts[source], "date", element, file)
      case "FRBRdate": checkDate(element, file)
      default: break
      }
      if let place = element.ours("dicabut"), let citation = Citation(canonical: place) {
        let start = index.startsByName[citation.instrument]
        checkDay(element.ours("dicabut-sejak"), of: start, "tb:dicabut-sejak", element, file)
        revoking.append((element, start))
      }
    }
    for (element, start) in revoking where !file.root.eventDays.contains(start ?? "") {
      report(
        file.place(element),
        "peristiwa-hilang",
        "Bagian ini dicabut, tetapi <lifecycle> tidak memuat peristiwa pencabutannya.",
        "Tambahkan <eventRef date=\"\(start ?? "…")\" type=\"repeal\">."
      )
    }
    file.root.walk { element, _ in
      guard element.name == "timeInterval" else { return }
      for name in ["start", "end"] {
        let event = element[attribute: name]
        guard event.map({ !events.contains($0) }) ?? (name == "start") else { continue }
        report(
          file.place(element),
          "peristiwa-hilang",
          "Masa ini tidak menyebut \(name) yang ada dalam <lifecycle>.",
          "Tulis \(name)=\"#…\" dengan eId salah satu <eventRef>."
        )
      }
    }
  }

  /// A version that never operated gave way to another version, or was deleted; one that operates
  /// shares its days with no other version.
  private mutating func checkOperation(_ file: CheckedFiles.File) {
    let ended = file.root.endedGroups
    var versions: [String: [Element]] = [:]
    file.root.walk { element, _ in
      if element.name == "timeInterval", element[attribute: "end"] == nil,
        file.root.group(of: element) == Self.never
      {
        report(
          file.place(element),
          "tanggal-hilang",
          "Masa yang tidak pernah berlaku harus berakhir pada hari mulainya.",
          "Tambahkan end=\"#…\"."
        )
      }
      guard element.name == "article", let id = element[attribute: "eId"] else { return }
      versions[element[attribute: "wId"] ?? id, default: []].append(element)
    }
    for articles in versions.values {
      let operating = articles.filter { !ended.contains($0[attribute: "period"] ?? "") }
      for article in operating where operating.count > 1 || article.ours("dihapus") != nil {
        report(
          file.place(article),
          "versi-tumpang-tindih",
          "Pasal ini punya dua versi yang berlaku bersamaan, atau sudah dihapus tetapi masih berlaku.",
          "Perbaiki period salah satunya."
        )
      }
      for article in articles where operating.isEmpty && article.ours("dihapus") == nil {
        report(
          file.place(article),
          "versi-hilang",
          "Pasal ini tidak pernah berlaku, padahal tidak ada versi lain dan tidak dihapus.",
          "Perbaiki period-nya, tambahkan versi yang berlaku, atau sebutkan tb:dihapus."
        )
      }
    }
  }

  private static let never = "tidak-pernah-berlaku"

  /// Where our own words say when an act took force, its record says the same.
  private mutating func checkStatedStarts(_ file: CheckedFiles.File) {
    for instrument in file.root.elements("instrumen") {
      for point in instrument.elements("butir") {
        guard let range = point.text.ranges(of: "Mulai berlaku ").first else { continue }
        let words = point.text[range.upperBound...].prefix { $0 != "." }
        let given = instrument[attribute: "berlaku"].flatMap { CalendarDate(iso: $0) }?.words
        guard given != String(words) else { continue }
        report(
          file.place(instrument),
          "tanggal-berbeda",
          "Butirnya menyebut mulai berlaku \(words), di sini \(given ?? "tidak ada").",
          "Samakan atribut berlaku dengan butirnya."
        )
      }
    }
  }

  /// The dates of the work and of its text: promulgated, in force.
  private mutating func checkDate(_ element: Element, _ file: CheckedFiles.File) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? ""
    let instrument = name.replacing("-penjelasan", with: "").replacing(".xml", with: "")
    switch element[attribute: "name"] {
    case "pengundangan":
      checkDay(element[attribute: "date"], of: index.promulgated[instrument], "date", element, file)
    case "berlaku":
      // The text held is the one since the last amendment.
      let latest = file.root.latestEvent
      checkDay(element[attribute: "date"], of: latest, "date", element, file)
    default: break
    }
  }

  private mutating func checkDay(
    _ given: String?,
    of expected: String?,
    _ name: String,
    _ element: Element,
    _ file: CheckedFiles.File
  ) {
    guard expected ?? given != given || expected == nil && given != nil else { return }
    let expected = expected ?? "belum disebut"
    report(
      file.place(element),
      "tanggal-berbeda",
      "Tanggal ini \(given ?? "tidak ada"), padahal yang tercatat dalam Sources/lain.xml \(expected).",
      "Tulis \(name)=\"\(expected)\", atau perbaiki tanggal peraturannya."
    )
  }

  /// What answers for an act does so from the day on which its own act took force.
  private mutating func checkSuccessors(of offence: Element, _ file: CheckedFiles.File) {
    let entry = index.startsByName["UU 1/2023"]
    for successor in offence.elements("pengganti") {
      let name = successor[attribute: "kutipan"].flatMap { Citation(canonical: $0)?.instrument }
      let start = name.flatMap { index.startsByName[$0] }
      checkDay(successor[attribute: "sejak"] ?? entry, of: start, "sejak", successor, file)
    }
  }

  /// A threat begins with the act that it rests on, and ends on the eve of another.
  private mutating func checkStart(of offence: Element, _ file: CheckedFiles.File) {
    for threat in offence.elements("ancaman") {
      let basis = threat[attribute: "dasar"] ?? ""
      let name = Citation(canonical: basis)?.instrument ?? basis
      // An older act without a start here may be followed by one that has it.
      if index.startsByName[name] != nil || threat[attribute: "dari"] != nil {
        checkDay(threat[attribute: "dari"], of: index.startsByName[name], "dari", threat, file)
      }
      guard let end = threat[attribute: "sampai"].flatMap({ CalendarDate(iso: $0) }),
        let next = end.adding(days: 1), !index.startsByName.values.contains(next.iso)
      else { continue }
      report(
        file.place(threat),
        "tanggal-berbeda",
        "Ancaman ini berakhir \(end.iso), padahal tidak ada peraturan yang mulai berlaku sehari sesudahnya.",
        "Perbaiki tanggal sampai, atau tanggal berlaku peraturannya dalam Sources/lain.xml."
      )
    }
  }
}

extension Element {
  /// The days of the events of the lifecycle.
  fileprivate var eventDays: [String] {
    first("act")?.first("meta")?.first("lifecycle")?.elements("eventRef")
      .compactMap { $0[attribute: "date"] } ?? []
  }

  /// The day of the last event of the lifecycle that is no revocation.
  fileprivate var latestEvent: String? {
    var days: [String] = []
    walk { element, _ in
      if element.name == "eventRef", element[attribute: "type"] != "repeal",
        let day = element[attribute: "date"]
      {
        days.append(day)
      }
    }
    return days.max()
  }

  /// References to the groups of days that have an end.
  fileprivate var endedGroups: Set<String> {
    var found: Set<String> = []
    walk { element, _ in
      if element.name == "temporalGroup", let id = element[attribute: "eId"],
        element.first("timeInterval")?[attribute: "end"] != nil
      {
        found.insert("#\(id)")
      }
    }
    return found
  }

  /// The id of the group that holds an interval.
  fileprivate func group(of interval: Element) -> String? {
    var found: String?
    walk { element, _ in
      if element.name == "temporalGroup", element.elements.contains(where: { $0 == interval }) {
        found = element[attribute: "eId"]
      }
    }
    return found
  }
}
