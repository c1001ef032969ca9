import Indonesian
import XMLTree

extension KnowledgeCheck {
  /// The maxima of the catalogue are the figures of the words they rest on, version by version.
  mutating func checkMaxima() {
    let reader = PenaltyReader()
    let bands = adjustedBands
    for file in files.files(root: "katalog") {
      for offence in file.root.elements("delik") {
        if offence[attribute: "jenis"] == "delik" { checkMaxima(of: offence, file, reader, bands) }
        for aggravation in offence.elements("pemberatan") {
          checkFraction(aggravation, "tambah", reduced: false, file)
        }
      }
    }
    for file in files.files(root: "kaidah") {
      for modifier in file.root.elements("pengubah") {
        checkFraction(modifier, "kali", reduced: true, file)
      }
    }
  }

  private mutating func checkMaxima(
    of offence: Element,
    _ file: CheckedFiles.File,
    _ reader: PenaltyReader,
    _ bands: [Band]
  ) {
    let own = offence[attribute: "kutipan"] ?? ""
    var previous: Element?
    for threat in offence.elements("ancaman") {
      let basis = threat[attribute: "dasar"] ?? ""
      let day = (threat[attribute: "dari"] ?? threat[attribute: "sampai"]).flatMap {
        CalendarDate(iso: $0)
      }
      if basis.contains(" Pasal ") {
        compare(threat, offence, with: basis, on: day, file, reader)
      } else if own.hasPrefix("\(basis) ")
        || (basis == Self.adjusting && own.hasPrefix("\(Self.code) "))
      {
        compare(threat, offence, with: own, on: day, file, reader)
      } else if basis == Self.adjusting, let previous {
        compareAdjusted(threat, with: previous, file, bands)
      }
      previous = threat
    }
  }

  /// The code, and the act that adjusted it and the fines of all other acts.
  private static let code = "UU 1/2023"
  private static let adjusting = "UU 1/2026"

  private mutating func compare(
    _ threat: Element,
    _ offence: Element,
    with place: String,
    on day: CalendarDate?,
    _ file: CheckedFiles.File,
    _ reader: PenaltyReader
  ) {
    guard let (figures, isOfficial) = figures(at: place, on: day, reader) else { return }
    func expect(_ name: String, _ given: String?, _ stated: String?) {
      guard given != stated else { return }
      report(
        file.place(threat),
        "ancaman-berbeda",
        "\(place) menyebut \(name) \(stated ?? "tidak sama sekali"), di sini \(given ?? "tidak ada").",
        "Samakan atribut \(name) dengan bunyinya."
      )
    }
    let prison = threat[attribute: "penjara"].flatMap { LegalDuration(iso: $0) }
    if prison?.hours != figures.prison?.hours {
      expect("penjara", prison?.iso, figures.prison?.iso)
    }
    expect("kategori", threat[attribute: "kategori"], figures.category)
    expect("denda", threat[attribute: "denda"], figures.fine.map(String.init))
    guard isOfficial || figures.connector != nil else { return }
    let stated =
      figures.prison == nil
      ? "hanya denda"
      : figures.fine == nil && figures.category == nil ? "hanya penjara" : figures.connector
    expect("hubungan", offence[attribute: "hubungan"], stated)
  }

  /// UU 1/2026 Pasal II leaves the prison of other acts and sets the category that goes with it.
  private mutating func compareAdjusted(
    _ threat: Element,
    with previous: Element,
    _ file: CheckedFiles.File,
    _ bands: [Band]
  ) {
    let category = threat[attribute: "kategori"]
    let prison = threat[attribute: "penjara"].flatMap { LegalDuration(iso: $0) }
    let isSame =
      threat[attribute: "penjara"] == previous[attribute: "penjara"]
      && (category != nil || threat[attribute: "denda"] == previous[attribute: "denda"])
    if !isSame {
      report(
        file.place(threat),
        "ancaman-berbeda",
        "\(Self.adjusting) tidak mengubah ancaman ini, tetapi angkanya berbeda dari masa sebelumnya.",
        "Samakan dengan <ancaman> di atasnya."
      )
    }
    guard let category, let prison,
      let band = bands.first(where: { $0.holds(prison) }), band.category != category
    else { return }
    report(
      file.place(threat),
      "ancaman-berbeda",
      "Menurut \(Self.adjusting) Pasal II ayat (5), penjara \(prison.words) disertai denda kategori "
        + "\(band.category), di sini \(category).",
      "Tulis kategori=\"\(band.category)\", atau perbaiki penjaranya."
    )
  }

  /// A fine category, and the maxima of prison to which UU 1/2026 Pasal II ayat (5) gives it.
  private struct Band {
    var category: String
    /// In whole years; `nil` where the words name none.
    var above: Int?
    var most: Int?

    func holds(_ prison: LegalDuration) -> Bool {
      let year = LegalDuration.hoursPerYear
      return above.map { prison.hours > $0 * year } ?? true
        && most.map { prison.hours <= $0 * year } ?? true
    }
  }

  private var adjustedBands: [Band] {
    let place = Citation(instrument: Self.adjusting, article: "II", paragraph: "5")
    return index.words(at: place).compactMap { words in
      words.firstMatch(of: /denda paling banyak kategori ([IVX]+)/).map { found in
        Band(
          category: String(found.1),
          above: words.firstMatch(of: /lebih dari ([0-9]{1,2})/).flatMap { Int($0.1) },
          most: words.firstMatch(of: /paling lama ([0-9]{1,2})/).flatMap { Int($0.1) }
        )
      }
    }
  }

  /// What is stated at a place, or by the words around it that its list belongs to.
  ///
  /// Words that were in force on `day` come first, then words that never operated, then our own
  /// summary; `nil` where nobody has seen a figure.
  private func figures(
    at place: String,
    on day: CalendarDate?,
    _ reader: PenaltyReader
  ) -> (figures: PenaltyFigures, isOfficial: Bool)? {
    var level = Citation(canonical: place)
    while let citation = level, citation.article != nil {
      let versions = index.provisions.filter { $0.citation == citation }
      let valid = versions.filter { version in day.map { version.validity.contains($0) } ?? true }
      for version in valid.isEmpty ? versions : valid {
        let figures = reader.figures(
          in: [version.text, version.closing ?? ""].joined(separator: " ")
        )
        if !figures.isEmpty { return (figures, true) }
      }
      level = citation.parent
    }
    for words in index.points[place] ?? [] {
      let figures = reader.figures(in: words)
      if !figures.isEmpty { return (figures, false) }
    }
    return nil
  }

  /// A part that is added or left must be the one that the words of its basis name.
  private mutating func checkFraction(
    _ element: Element,
    _ attribute: String,
    reduced: Bool,
    _ file: CheckedFiles.File
  ) {
    guard let text = element[attribute: attribute], let fraction = Fraction(text) else { return }
    var part = fraction
    // What is multiplied by 4/3 grows by 1/3.
    if reduced, part.numerator > part.denominator { part.numerator -= part.denominator }
    let basis = (element[attribute: "dasar"] ?? "").split(separator: ";").map(\.trimmingSpaces)
    let words = basis.flatMap { name in
      (Citation(canonical: name).map { index.words(at: $0) } ?? []) + (index.points[name] ?? [])
    }
    guard !words.isEmpty, !words.contains(where: { part.isNamed(in: $0) }) else { return }
    report(
      file.place(element),
      "bagian-berbeda",
      "Bagian \(text) tidak tertulis dalam \(basis.joined(separator: "; ")).",
      "Samakan atribut \(attribute) dengan bunyinya."
    )
  }
}

extension Fraction {
  /// Whether words name this fraction, in figures or in words.
  fileprivate func isNamed(in text: String) -> Bool {
    let words = ["1/3": "sepertiga", "2/3": "dua pertiga"]
    return text.contains(description)
      || words[description].map { text.lowercased().contains($0) } ?? false
  }
}
