import XMLTree

extension KnowledgeCheck {
  /// Attributes that hold citations in our own files.
  private static let citing: Set<String> = ["dasar", "norma", "kutipan"]

  /// Every citation leads to a provision, an instrument or a known point.
  mutating func checkCitations() {
    for file in files.files {
      let defines = file.root.name == "sumber"
      file.root.walk { element, _ in
        if file.isStatute {
          for name in ["diubah", "dihapus", "dicabut"] {
            if let text = element.ours(name) { checkCitation(text, at: file.place(element)) }
          }
          return
        }
        guard !defines else {
          checkInstrument(element, file)
          return
        }
        for attribute in element.attributes
        where Self.citing.contains(attribute.name)
          || (attribute.name == "tambah" && element.name == "pengganti")
        {
          for part in attribute.value.split(separator: ";") {
            checkCitation(part.trimmingSpaces, at: file.place(element))
          }
        }
        // What people ask may name places that do not exist; the answer corrects them.
        let isAsked =
          file.root.name == "daftar-jawaban" && ["tanya", "jawaban"].contains(element.name)
        if Self.speaking.contains(element.name), !isAsked { checkMentions(element, file) }
      }
    }
  }

  /// Elements whose words name places in the law.
  private static let speaking: Set<String> = [
    "langkah", "mengapa", "tanya", "soal", "isi", "uraian", "paragraf", "butir", "jawaban",
  ]

  private mutating func checkCitation(_ text: String, at place: CheckedFiles.Place) {
    guard !text.isEmpty, !index.places.contains(text) else { return }
    guard let citation = Citation(canonical: text) else {
      let isKnownForm =
        text.firstMatch(of: /^UU [0-9]+\/[0-9]{4} Lampiran [IVX]+$/) != nil
        || text.firstMatch(of: /^(KUHP|KUHAP) lama Pasal [0-9]+( bis)?/) != nil
      report(
        place,
        isKnownForm ? "rujukan-putus" : "kutipan-bukan-baku",
        isKnownForm
          ? "\"\(text)\" tidak ada dalam folder Sources."
          : "Kutipan \"\(text)\" tidak dalam bentuk baku.",
        isKnownForm
          ? "Periksa nomornya, atau tambahkan <butir> dalam Sources/lain.xml."
          : "Tulis misalnya UU 1/2023 Pasal 85 ayat (1) huruf a; pisahkan dengan titik koma."
      )
      return
    }
    reportMissing(citation, at: place)
  }

  private mutating func reportMissing(_ citation: Citation, at place: CheckedFiles.Place) {
    if missing.counts(citation) { return }
    var known = citation.parent
    while let parent = known, !index.places.contains(parent.description) { known = parent.parent }
    if let parent = known, parent.article != nil {
      report(
        place,
        "rujukan-putus",
        "\(citation) tidak ada: \(parent) ada, tetapi tidak memuat tempat itu.",
        "Periksa nomornya, atau kembalikan bagian yang terhapus dalam folder Sources."
      )
    } else if index.instruments.contains(citation.instrument) {
      report(
        place,
        "rujukan-putus",
        "\(citation) tidak ada dalam folder Sources.",
        "Periksa nomornya, muat bunyinya, atau tambahkan <butir> dalam Sources/lain.xml."
      )
    } else {
      report(
        place,
        "instrumen-tak-dikenal",
        "\(citation.instrument) tidak terdaftar dalam Sources/lain.xml.",
        "Periksa nomor dan tahunnya, atau tambahkan <instrumen> di sana."
      )
    }
  }

  /// Citations in running words, such as `Pasal 94 KUHP`.
  private mutating func checkMentions(_ element: Element, _ file: CheckedFiles.File) {
    let text = element.text
    guard text.contains("Pasal ") else { return }
    for draft in CitationReader.read(text, allowsBareNumbers: false) {
      guard let instrument = draft.instrument, case .named(let name) = instrument,
        let article = draft.article
      else { continue }
      let citation = Citation(
        instrument: name,
        isElucidation: draft.isElucidation,
        article: article,
        paragraph: draft.paragraph,
        letter: draft.letter,
        number: draft.number
      )
      // An answer names several acts in a sentence: its places have to exist in one of them.
      let isAnswer = file.root.name == "daftar-jawaban"
      let isElsewhere = isAnswer && index.holdsSomewhere(citation)
      if !index.places.contains(citation.description), !isElsewhere {
        if isAnswer, missing.countsSomewhere(citation) { continue }
        reportMissing(citation, at: file.place(element))
      }
    }
  }

  /// An instrument says in which file its wording stands, and that file says so too.
  private mutating func checkInstrument(_ element: Element, _ file: CheckedFiles.File) {
    guard element.name == "instrumen", let name = element[attribute: "berkas"] else { return }
    guard files.files.contains(where: { $0.path == "Sources/\(name)" }) else {
      report(
        file.place(element),
        "berkas-bunyi-hilang",
        "Berkas \(name) tidak ada dalam folder Sources.",
        "Kembalikan berkasnya, atau hapus atribut berkas."
      )
      return
    }
  }

  /// Ids of issues, readings, offences, facts and source keys.
  mutating func checkNames() {
    for file in files.files {
      file.root.walk { element, above in
        checkSourceKeys(element, file)
        checkIssue(element, above, file)
        if element.name == "pengganti" { checkSuccessor(element, file) }
      }
    }
  }

  private mutating func checkSourceKeys(_ element: Element, _ file: CheckedFiles.File) {
    let text = file.isStatute ? element.ours("sumber") : element[attribute: "sumber"]
    for key in (text ?? "").split(separator: " ") where !index.sourceKeys.contains(String(key)) {
      report(
        file.place(element),
        "sumber-tak-dikenal",
        "Kunci sumber \"\(key)\" tidak ada dalam Sources/lain.xml.",
        "Periksa ejaannya, atau tambahkan <kunci id=\"\(key)\">."
      )
    }
  }

  private mutating func checkIssue(
    _ element: Element,
    _ above: [Element],
    _ file: CheckedFiles.File
  ) {
    let issue = file.isStatute ? element.ours("tafsir") : element[attribute: "tafsir"]
    if let issue, index.issues[issue] == nil {
      report(
        file.place(element),
        "tafsir-tak-dikenal",
        "Tafsir \"\(issue)\" tidak ada dalam folder Issues.",
        "Pilih salah satu: \(index.issues.keys.sorted().joined(separator: ", "))."
      )
      return
    }
    if let reading = element[attribute: "bacaan"] {
      let owner = issue ?? above.reversed().lazy.compactMap { $0[attribute: "tafsir"] }.first
      guard let owner else {
        report(
          file.place(element),
          "bacaan-tanpa-tafsir",
          "Bacaan \"\(reading)\" disebut tanpa tafsirnya.",
          "Tambahkan atribut tafsir pada unsur ini atau induknya."
        )
        return
      }
      if let known = index.issues[owner], !known.contains(reading) {
        reportReading(reading, of: owner, known, at: file.place(element))
      }
    }
    guard element.name == "menurut-tafsir", let issue, let known = index.issues[issue] else {
      return
    }
    let named = element.elements("bacaan").compactMap { $0[attribute: "id"] }
    for reading in element.elements("bacaan") {
      if let id = reading[attribute: "id"], !known.contains(id) {
        reportReading(id, of: issue, known, at: file.place(reading))
      }
    }
    let missing = known.filter { !named.contains($0) }
    if !missing.isEmpty {
      report(
        file.place(element),
        "bacaan-kurang",
        "Kaidah ini tidak memuat bacaan \(missing.joined(separator: ", ")) dari tafsir \(issue).",
        "Tambahkan <bacaan id=\"…\"> untuk setiap bacaan."
      )
    }
  }

  private mutating func reportReading(
    _ reading: String,
    of issue: String,
    _ known: [String],
    at place: CheckedFiles.Place
  ) {
    report(
      place,
      "bacaan-tak-dikenal",
      "Bacaan \"\(reading)\" tidak ada dalam tafsir \(issue).",
      "Pilih salah satu: \(known.joined(separator: ", "))."
    )
  }

  /// What answers for an act must itself be in the catalogue, or its maximum is lost.
  private mutating func checkSuccessor(_ element: Element, _ file: CheckedFiles.File) {
    guard let name = element[attribute: "kutipan"], index.places.contains(name),
      !index.offences.contains(name)
    else { return }
    report(
      file.place(element),
      "pengganti-bukan-delik",
      "Pengganti \(name) tidak ada dalam katalog tindak pidana.",
      "Tambahkan <delik kutipan=\"\(name)\">, atau perbaiki kutipannya."
    )
  }
}
