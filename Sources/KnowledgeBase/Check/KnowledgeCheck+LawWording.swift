import Diagnostics

/// Places of the law that are gone, with the references that now lead nowhere.
struct MissingPlaces {
  /// How many references point to each place or below it.
  private var references: [Citation: Int] = [:]

  var isEmpty: Bool { references.isEmpty }

  mutating func add(_ place: Citation) { references[place, default: 0] += 0 }

  /// Counts a reference to a place that is known to be gone; false where it is not known.
  mutating func counts(_ citation: Citation) -> Bool {
    guard !isEmpty else { return false }
    var place: Citation? = citation
    while let known = place {
      if let count = references[known] {
        references[known] = count + 1
        return true
      }
      place = known.parent
    }
    return false
  }

  /// The same for a place that may be named by another act in the same sentence.
  mutating func countsSomewhere(_ citation: Citation) -> Bool {
    for act in Set(references.keys.map(\.instrument)) {
      var place = citation
      place.instrument = act
      if counts(place) { return true }
    }
    return false
  }

  /// Whether a place directly below `place` is gone.
  func hasGap(below place: Citation) -> Bool {
    references.keys.contains { $0.parent == place }
  }

  /// A sentence on the references, with a space before it; empty where there are none.
  func sentence(on place: Citation) -> String {
    guard let count = references[place], count > 0 else { return "" }
    return " \(count) rujukan menunjuk ke sana."
  }
}

/// What differs between the statutes and the table of their words.
struct WordingDifference {
  typealias Reading = (provision: Provision, text: String, row: WordingTable.Row)

  /// Words that differ from those of the table.
  var changed: [(reading: Reading, row: WordingTable.Row)] = []
  /// Words that stand under a wrong number.
  var moved: [(reading: Reading, place: Citation)] = []
  /// Words that the table does not have.
  var added: [Reading] = []
  /// Places that are gone with all below them, and the first line of the table that names them.
  var lost: [(place: Citation, row: WordingTable.Row)] = []

  init(_ table: WordingTable, _ index: CheckIndex) {
    guard !table.rows.isEmpty else { return }
    let known = Set(table.rows.map(\.text))
    let readings = table.readings(of: index.provisions)
    // Versions may share their words, and then a line of the table.
    let held = Set(readings.map(\.row.text))
    var rows = Dictionary(grouping: table.rows.filter { !held.contains($0.text) }) { $0.citation }
    for reading in readings where !known.contains(reading.row.text) {
      let place = reading.row.citation
      let found = rows[place]?.firstIndex { $0.state != .withoutWords }
      if let found, let row = rows[place]?.remove(at: found) {
        changed.append((reading, row))
      } else {
        added.append(reading)
      }
    }
    let remaining = rows.values.joined().sorted { $0.line < $1.line }.filter { row in
      row.state != .withoutWords || !index.places.contains(row.citation.description)
    }
    let standing = StandingPlaces(index.provisions)
    for row in remaining {
      let place = standing.missingTop(of: row)
      let found = added.firstIndex { $0.row.hasWords(of: row) && row.words != "-" }
      if let found {
        let reading = added.remove(at: found)
        if !moved.contains(where: { $0.place == place }) { moved.append((reading, place)) }
      } else if !lost.contains(where: { $0.place == place }) {
        lost.append((place, row))
      }
    }
    let renumbered = Set(moved.map(\.place))
    lost.removeAll { renumbered.contains($0.place) }
  }
}

extension KnowledgeCheck {
  /// Notes the places that are gone, so that references to them are counted and not reported.
  mutating func findMissingPlaces() {
    for place in wording.lost.map(\.place) + wording.moved.map(\.place) { missing.add(place) }
  }

  /// Every provision against the table of words that were compared with the official text.
  mutating func checkLawWording() {
    for (reading, row) in wording.changed { reportChanged(reading, row) }
    for (reading, place) in wording.moved {
      report(
        CheckedFiles.Place(file: reading.provision.file, line: reading.provision.line),
        "bunyi-salah-nomor",
        "Menurut naskah yang sudah dicocokkan, bunyi ini milik \(place), tetapi nomornya di sini "
          + "menjadikannya \(reading.row.citation).\(missing.sentence(on: place))",
        "Perbaiki <num> di sini atau di atasnya."
      )
    }
    for reading in wording.added {
      report(
        CheckedFiles.Place(file: reading.provision.file, line: reading.provision.line),
        "bunyi-belum-dicocokkan",
        "Bunyi \(reading.row.citation) belum ada dalam tabel naskah yang sudah dicocokkan.",
        "Cocokkan dengan naskah resmi, lalu tambahkan baris ini dalam \(WordingTable.path): "
          + "\"\(reading.row.text)\"."
      )
    }
    for (place, row) in wording.lost { reportLost(place, row) }
  }

  private mutating func reportChanged(
    _ reading: WordingDifference.Reading,
    _ row: WordingTable.Row
  ) {
    let name = reading.row.citation
    let what: String
    if reading.row.words != row.words {
      what = "Bunyi \(name) berbeda dari naskah yang sudah dicocokkan."
    } else if reading.row.closing != row.closing {
      what = "Kata-kata penutup \(name) berbeda dari naskah yang sudah dicocokkan."
    } else {
      what =
        "Masa berlaku \(name) berbeda dari tabel naskah: di sini "
        + "\(reading.row.state.words), di sana \(row.state.words)."
    }
    let strange = Set((reading.text + (reading.provision.closing ?? "")).unicodeScalars)
      .filter { !$0.isASCII }.map { "U+\(String($0.value, radix: 16, uppercase: true).padded)" }
    let hint =
      strange.isEmpty
      ? "" : " Di dalamnya ada tanda yang tidak biasa: \(strange.sorted().joined(separator: ", "))."
    report(
      CheckedFiles.Place(file: reading.provision.file, line: reading.provision.line),
      "bunyi-berbeda",
      what + hint,
      "Batalkan perubahannya. Bila perubahan itu benar menurut naskah resmi, ganti baris \(row.line) "
        + "dalam \(WordingTable.path) dengan \"\(reading.row.text)\"."
    )
  }

  private mutating func reportLost(_ place: Citation, _ row: WordingTable.Row) {
    let neighbours = index.provisions.filter { $0.citation.act == place.act }
    guard place.article != nil, let first = neighbours.first else {
      report(
        CheckedFiles.Place(file: tableName, line: row.line),
        "ketentuan-hilang",
        "Seluruh bunyi \(place) tidak ada dalam folder Sources.\(missing.sentence(on: place))",
        "Kembalikan berkasnya dari salinan terakhir."
      )
      return
    }
    // Where another version stands, it matters which one is gone.
    let isVersion = index.places.contains(place.description)
    let kind = isVersion ? " (rumusan yang \(row.state.words))" : ""
    if let here = neighbours.first(where: { $0.citation == place }) {
      report(
        CheckedFiles.Place(file: here.file, line: here.line),
        "bunyi-resmi-hilang",
        "Bunyi resmi \(place)\(kind) tidak ada lagi di sini.",
        "Kembalikan bunyinya; rumusan lama tidak dihapus, melainkan diberi masa berlaku."
      )
      return
    }
    var before: Provision?
    for provision in neighbours where provision.citation.precedes(place) {
      if before.map({ $0.citation.precedes(provision.citation) }) ?? true { before = provision }
    }
    let spot = before.map { "sesudah \($0.citation)" } ?? "sebelum \(first.citation)"
    report(
      CheckedFiles.Place(file: (before ?? first).file, line: (before ?? first).line),
      "ketentuan-hilang",
      "\(place)\(kind) tidak ada lagi; tempatnya \(spot).\(missing.sentence(on: place))",
      "Kembalikan \(place.lastStep) itu; yang dicabut tidak dihapus, melainkan diberi masa berlaku."
    )
  }
}

/// The places that still stand, by whether their version ever operated.
private struct StandingPlaces {
  private var inForce: Set<Citation> = []
  private var neverOperated: Set<Citation> = []

  init(_ provisions: [Provision]) {
    for provision in provisions {
      var place: Citation? = provision.citation
      while let known = place {
        if provision.validity == .neverOperated {
          neverOperated.insert(known)
        } else {
          inForce.insert(known)
        }
        place = known.parent
      }
    }
  }

  /// The highest place above that of `row` that is gone; the act itself where nothing of it is left.
  func missingTop(of row: WordingTable.Row) -> Citation {
    let act = row.citation.act
    guard inForce.contains(act) || neverOperated.contains(act) else { return act }
    let places = row.state == .neverOperated ? neverOperated : inForce
    var top = row.citation
    while let parent = top.parent, parent.article != nil, !places.contains(parent) { top = parent }
    return top
  }
}

extension Citation {
  /// The act or its elucidation, without a place in it.
  fileprivate var act: Citation {
    Citation(instrument: instrument, isElucidation: isElucidation)
  }

  /// What the place is called, without its number.
  fileprivate var lastStep: String {
    if number != nil { return "angka" }
    if letter != nil { return "huruf" }
    return paragraph == nil ? "pasal" : "ayat"
  }
}

extension WordingTable.State {
  fileprivate var words: String {
    switch self {
    case .inForce: "berlaku"
    case .neverOperated: "tidak pernah berlaku"
    case .withoutWords: "tanpa bunyi"
    }
  }
}

extension String {
  /// At least four digits.
  fileprivate var padded: String {
    String(repeating: "0", count: max(0, 4 - utf8.count)) + self
  }
}
