import Diagnostics
import XMLTree

extension KnowledgeCheck {
  /// Every file of our own against the schema of its namespace.
  mutating func checkSchemas() {
    var schemas: [String: XMLSchema] = [:]
    for (name, bytes) in files.schemas {
      do throws(XMLProblem) {
        let root = try XMLReader.parse(bytes, file: name).root
        guard let namespace = root[attribute: "targetNamespace"] else { continue }
        schemas[namespace] = try XMLSchema(bytes, file: name)
      } catch {
        report(error.diagnostics)
      }
    }
    for file in files.files where !file.isStatute {
      guard let schema = schemas[file.root.namespace ?? ""] else {
        report(
          file.place(file.root),
          "skema-tidak-ada",
          "Belum ada skema untuk <\(file.root.name)> dengan xmlns=\"\(file.root.namespace ?? "")\".",
          "Periksa xmlns-nya, atau tambahkan skemanya dalam folder Schema."
        )
        continue
      }
      report(schema.validate(file.bytes, file: file.name))
    }
  }

  /// What the readers of the program find, where the schema has not said so already.
  mutating func checkReaders() {
    let known = Set(findings.compactMap { $0.location.map { "\($0.file):\($0.line ?? 0)" } })
    for file in files.files {
      let document = Document(file: file.name, root: file.root)
      let found =
        switch file.root.name {
        case "akomaNtoso": ProvisionReader.read(document).faults
        case "sumber":
          InstrumentReader.read(document).faults + InstrumentReader.gaps(document).faults
            + InstrumentReader.keys(document).faults
        case "katalog": OffenceReader.read(document).faults
        case "daftar-fakta": FactReader.read(document).faults
        case "daftar-tafsir": IssueReader.read(document).faults
        case "daftar-langkah": NextStep.read(document).faults
        case "kaidah": RuleReader.read(document).faults
        case "daftar-jawaban": CuratedAnswer.read(document).faults
        case "bahasa": Vocabulary.read(document).faults
        case "daftar-istilah": GlossaryTerm.read(document).faults
        case "di-luar-cakupan": OutsideTopic.read(document).faults
        case "pedoman": PolicyReader.read(document).faults
        default: [Diagnostic]()
        }
      report(
        found.filter { fault in
          fault.location.map { !known.contains("\($0.file):\($0.line ?? 0)") } ?? true
        }
      )
    }
    let rules = files.files(root: "kaidah")
    if rules.count != 1 {
      let place =
        rules.dropFirst().first.map { $0.place($0.root) }
        ?? CheckedFiles.Place(file: "Rules", line: 0)
      report(
        place,
        "kaidah-bukan-satu",
        "Folder Rules memuat \(rules.count) berkas <kaidah>, padahal harus satu.",
        rules.isEmpty ? "Kembalikan berkasnya." : "Gabungkan menjadi satu berkas."
      )
    }
  }

  /// What the statutes' own form demands beyond Akoma Ntoso: numbers that agree with ids and follow
  /// one another, versions that name a first version, and words that are words.
  mutating func checkStatuteForm() {
    for file in files.files(root: "akomaNtoso") {
      var ids: [String: Int] = [:]
      let isElucidation = file.root.first("doc") != nil
      file.root.walk { element, above in
        guard let id = element[attribute: "eId"] else { return }
        if let first = ids.updateValue(element.line, forKey: id) {
          report(
            file.place(element),
            "eid-ganda",
            "eId \"\(id)\" sudah dipakai pada baris \(first).",
            "Beri eId lain; versi kedua suatu pasal memakai akhiran _v2."
          )
        }
        checkNumber(element, id, file)
        if element.name == "article" { checkArticle(element, id, file) }
        // An elucidation speaks of single places only.
        if ["article", "list", "paragraph"].contains(element.name), !isElucidation {
          checkSequence(element, file, isIncomplete: above.contains(where: \.isIncomplete))
        }
      }
      file.root.walk { element, above in
        guard element.name == "p", !above.contains(where: { $0.ours("bunyi") == "belum tersedia" })
        else { return }
        let text = element.text
        if text.trimmingSpaces.isEmpty {
          report(
            file.place(element),
            "bunyi-kosong",
            "Bunyi di sini kosong.",
            "Tulis bunyinya, atau hapus <content> dan beri tb:bunyi=\"belum tersedia\"."
          )
        } else if text.contains("  ") {
          report(
            file.place(element),
            "spasi-ganda",
            "Bunyi ini memuat dua spasi berturut-turut.",
            "Sisakan satu spasi, lalu samakan dengan naskah resmi."
          )
        }
      }
      for id in file.root.versionNames where ids[id] == nil {
        let element = file.root.article(version: id)
        report(
          file.place(element ?? file.root),
          "versi-pertama-hilang",
          "Versi ini menunjuk \"\(id)\", tetapi pasal dengan eId itu tidak ada.",
          "Kembalikan versi pertamanya, atau perbaiki wId."
        )
      }
    }
  }

  /// The last step of an eId must be the number.
  private mutating func checkNumber(_ element: Element, _ id: String, _ file: CheckedFiles.File) {
    guard ["article", "paragraph", "point"].contains(element.name),
      let number = element.first("num")?.text
    else { return }
    let clean = number.filter { !"().; ".contains($0) }
    var last = id
    if let step = id.ranges(of: "__").last { last = String(id[step.upperBound...]) }
    let parts = last.split(separator: "_").map(String.init)
    // art_82_v2: the version is no part of the number.
    guard parts.count >= 2, parts[1] != "nn", !clean.isEmpty, parts[1] != clean
    else { return }
    report(
      file.place(element),
      "nomor-berbeda",
      "Nomornya \(clean), tetapi eId-nya \"\(id)\".",
      "Samakan <num> dengan eId."
    )
  }

  private mutating func checkArticle(_ element: Element, _ id: String, _ file: CheckedFiles.File) {
    let isVersion = id.firstMatch(of: /_v[0-9]+$/) != nil
    if isVersion, element[attribute: "wId"] == nil {
      report(
        file.place(element),
        "wid-hilang",
        "Versi \"\(id)\" tidak menyebut pasal asalnya.",
        "Tambahkan wId=\"\(id.replacing(/_v[0-9]+$/, with: ""))\"."
      )
    }
    if element[attribute: "period"] == nil {
      report(
        file.place(element),
        "masa-berlaku-hilang",
        "Pasal ini tidak menyebut masa berlaku.",
        "Tambahkan period=\"#…\" yang ada dalam <temporalData>."
      )
    }
  }

  /// Numbers and letters of siblings follow one another: what is missing was deleted or misnumbered.
  private mutating func checkSequence(
    _ element: Element,
    _ file: CheckedFiles.File,
    isIncomplete: Bool
  ) {
    guard !isIncomplete, !element.isIncomplete else { return }
    let children = element.elements.filter { ["paragraph", "point"].contains($0.name) }
    guard !children.contains(where: { $0[attribute: "eId"]?.contains("_nn_") == true }) else {
      return
    }
    // A place that the table of words knows is reported by it.
    if children.contains(where: { isBesideGap($0, file) }) { return }
    var last = 0
    for child in children {
      let number = (child.first("num")?.text ?? "").filter { !"(). ".contains($0) }
      guard let ordinal = Self.ordinal(number) else { continue }
      if ordinal != last + 1 {
        let kind =
          child.name == "paragraph" ? "ayat (\(last + 1))" : "\(Self.name(last + 1, like: number))"
        report(
          file.place(child),
          "nomor-terlewat",
          "Sebelum nomor \(number) seharusnya ada \(kind).",
          "Kembalikan \(kind); bila bunyinya memang tidak dimuat, beri tb:bunyi=\"tersedia sebagian\" "
            + "pada induknya."
        )
      }
      last = ordinal
    }
  }

  private func isBesideGap(_ element: Element, _ file: CheckedFiles.File) -> Bool {
    guard !missing.isEmpty else { return false }
    let provision = index.provisions.first { $0.line == element.line && $0.file == file.name }
    return provision?.citation.parent.map { missing.hasGap(below: $0) } ?? false
  }

  private static func ordinal(_ number: String) -> Int? {
    if let plain = Int(number) { return plain }
    guard number.utf8.count == 1, let letter = number.utf8.first, (97...122).contains(letter) else {
      return nil
    }
    return Int(letter) - 96
  }

  private static func name(_ ordinal: Int, like number: String) -> String {
    if Int(number) != nil { return "angka \(ordinal)" }
    let letter = UInt8(clamping: 96 + min(ordinal, 26))
    return "huruf \(Character(UnicodeScalar(letter)))"
  }
}

extension Element {
  /// Whether only a part of it is held here, which its numbers then show.
  fileprivate var isIncomplete: Bool {
    ours("bunyi") == "tersedia sebagian"
  }

  /// The first versions that articles name.
  fileprivate var versionNames: [String] {
    var names: [String] = []
    walk { element, _ in
      if element.name == "article", let name = element[attribute: "wId"] { names.append(name) }
    }
    return names
  }

  fileprivate func article(version name: String) -> Element? {
    var found: Element?
    walk { element, _ in
      if found == nil, element.name == "article", element[attribute: "wId"] == name {
        found = element
      }
    }
    return found
  }
}
