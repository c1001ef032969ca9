import Indonesian
import XMLTree

extension KnowledgeCheck {
  /// Dates of statutes and threats are those of the instruments that brought them.
  mutating func checkLifecycles() {
    for file in files.files(root: "akomaNtoso") { checkLifecycle(file) }
    for file in files.files(root: "katalog") {
      for offence in file.root.elements("delik") { checkStart(of: offence, file) }
    }
  }

  private mutating func checkLifecycle(_ file: CheckedFiles.File) {
    var events: Set<String> = []
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
      }
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
    guard let expected, given != expected else { return }
    report(
      file.place(element),
      "tanggal-berbeda",
      "Tanggal ini \(given ?? "tidak ada"), padahal yang tercatat dalam Sources/lain.xml \(expected).",
      "Tulis \(name)=\"\(expected)\", atau perbaiki tanggal peraturannya."
    )
  }

  /// A threat begins with the act that it rests on, and ends on the eve of another.
  private mutating func checkStart(of offence: Element, _ file: CheckedFiles.File) {
    for threat in offence.elements("ancaman") {
      let basis = threat[attribute: "dasar"] ?? ""
      let name = Citation(canonical: basis)?.instrument ?? basis
      checkDay(threat[attribute: "dari"], of: index.startsByName[name], "dari", threat, file)
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
  /// The day of the last event of the lifecycle.
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
}
