import XMLTree

extension KnowledgeCheck {
  /// Names that must be unique over all files of a kind; one file's own are the schema's business.
  mutating func checkDuplicates() {
    for (root, element, attribute, kind) in [
      ("katalog", "delik", "id", "Delik"), ("katalog", "delik", "kutipan", "Delik"),
      ("daftar-fakta", "fakta", "id", "Fakta"), ("daftar-tafsir", "tafsir", "id", "Tafsir"),
      ("sumber", "kunci", "id", "Kunci sumber"), ("sumber", "instrumen", "kutipan", "Instrumen"),
    ] {
      var first: [String: CheckedFiles.Place] = [:]
      for file in files.files(root: root) {
        for child in file.root.elements(element) {
          guard let name = child[attribute: attribute] else { continue }
          let place = file.place(child)
          if let known = first[name] {
            guard known.file != place.file else { continue }
            reportDuplicate("\(kind) \"\(name)\"", known, place)
          } else {
            first[name] = place
          }
        }
      }
    }
    checkRuleIds()
  }

  private mutating func checkRuleIds() {
    for root in ["kaidah", "pedoman"] {
      for file in files.files(root: root) {
        var first: [String: CheckedFiles.Place] = [:]
        file.root.walk { element, _ in
          guard let id = element[attribute: "id"], element[attribute: "uraian"] != nil else {
            return
          }
          if let known = first.updateValue(file.place(element), forKey: id) {
            reportDuplicate("Kaidah \"\(id)\"", known, file.place(element))
          }
        }
      }
    }
  }

  private mutating func reportDuplicate(
    _ name: String,
    _ first: CheckedFiles.Place,
    _ second: CheckedFiles.Place
  ) {
    let spot = first.file == second.file ? "baris \(first.line)" : "\(first.file):\(first.line)"
    report(
      second,
      "nama-ganda",
      "\(name) sudah ada di \(spot).",
      "Beri nama lain, atau hapus salah satunya."
    )
  }

  /// Facts, issues and source keys that nothing uses, and keys of the program that no file declares.
  mutating func checkUse() {
    checkFacts()
    checkIssues()
    checkKeys()
  }

  private mutating func checkFacts() {
    var used = Set(FactKey.usedByProgram.map(\.name))
    for file in files.files {
      let isTemplate = file.path.hasPrefix("Templates/")
      file.root.walk { element, _ in
        if let name = element[attribute: "fakta"] { used.insert(name) }
        if let name = element[attribute: "turunan"], let derived = Rule.Derived(rawValue: name) {
          used.formUnion(derived.facts.map(\.name))
        }
        if isTemplate, let path = element[attribute: "n"] { used.insert(path) }
      }
    }
    for file in files.files(root: "daftar-fakta") {
      for fact in file.root.elements("fakta") {
        guard let path = fact[attribute: "id"], !used.contains(path), !fact.isKeptByProgram,
          !used.contains(where: { $0.hasPrefix("\(path).") || $0.hasPrefix("\(path)[") })
        else { continue }
        report(
          file.place(fact),
          "fakta-tak-dipakai",
          "Fakta \"\(path)\" tidak dipakai kaidah, pertimbangan, atau templat mana pun.",
          "Hapus faktanya beserta pertanyaannya, atau perbaiki nama yang memakainya."
        )
      }
    }
    for key in FactKey.allCases where !index.factPaths.contains(key.name) {
      guard let file = files.files(root: "daftar-fakta").first else { return }
      report(
        file.place(file.root),
        "fakta-hilang",
        "Fakta \"\(key.name)\" dipakai program, tetapi tidak ada dalam folder Questions.",
        "Kembalikan <fakta id=\"\(key.name)\">."
      )
    }
  }

  private mutating func checkIssues() {
    // What a rule, an offence or the program's arithmetic reads; a paper only follows a reading.
    var used = Set(Issue.usedByProgram)
    for file in files.files(root: "kaidah") + files.files(root: "katalog") {
      file.root.walk { element, _ in
        if let id = element[attribute: "tafsir"] { used.insert(id) }
      }
    }
    for file in files.files(root: "daftar-tafsir") {
      for issue in file.root.elements("tafsir") {
        guard let id = issue[attribute: "id"] else { continue }
        let readings = index.issues[id] ?? []
        for reading in Issue.readingsUsedByProgram[id] ?? [] where !readings.contains(reading) {
          report(
            file.place(issue),
            "bacaan-kurang",
            "Bacaan \"\(reading)\" dari tafsir \(id) dipakai program, tetapi tidak ada di sini.",
            "Kembalikan <bacaan id=\"\(reading)\">."
          )
        }
        guard used.contains(id) != (issue[attribute: "menentukan"] == "ya") else { continue }
        guard !used.contains(id) else {
          report(
            file.place(issue),
            "tafsir-menentukan",
            "Tafsir \"\(id)\" dipakai kaidah atau delik, tetapi disebut tidak menentukan.",
            "Tulis menentukan=\"ya\"."
          )
          continue
        }
        report(
          file.place(issue),
          "tafsir-tak-dipakai",
          "Tafsir \"\(id)\" disebut menentukan, tetapi tidak dipakai kaidah atau delik mana pun.",
          "Perbaiki id-nya, atau tulis menentukan=\"tidak\"."
        )
      }
    }
    for id in Issue.usedByProgram where index.issues[id] == nil {
      guard let file = files.files(root: "daftar-tafsir").first else { return }
      report(
        file.place(file.root),
        "tafsir-hilang",
        "Tafsir \"\(id)\" dipakai program, tetapi tidak ada dalam folder Issues.",
        "Kembalikan <tafsir id=\"\(id)\"> dengan bacaannya."
      )
    }
  }

  private mutating func checkKeys() {
    var used: Set<Substring> = []
    for file in files.files {
      file.root.walk { element, _ in
        let text = file.isStatute ? element.ours("sumber") : element[attribute: "sumber"]
        used.formUnion((text ?? "").split(separator: " "))
      }
    }
    for file in files.files(root: "sumber") {
      for key in file.root.elements("kunci") {
        guard let id = key[attribute: "id"], !used.contains(id[...]) else { continue }
        report(
          file.place(key),
          "sumber-tak-dipakai",
          "Kunci sumber \"\(id)\" tidak dipakai di mana pun.",
          "Hapus kuncinya, atau sebutkan pada atribut sumber yang mengambil dari sana."
        )
      }
    }
  }
}

extension Element {
  /// Whether this fact is a record that the program writes and nobody supplies.
  var isKeptByProgram: Bool { self[attribute: "oleh"] == "program" }
}
