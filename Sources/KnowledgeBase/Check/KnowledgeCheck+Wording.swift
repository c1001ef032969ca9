import XMLTree

extension KnowledgeCheck {
  /// Words that a user needs and that no schema can demand.
  mutating func checkWording() {
    for file in files.files(root: "daftar-fakta") {
      for fact in file.root.elements("fakta") { checkFact(fact, file) }
    }
    checkSteps()
    checkConsiderations()
  }

  /// A fact that an interview asks for says why, gives an example, and speaks to a citizen plainly.
  private mutating func checkFact(_ fact: Element, _ file: CheckedFiles.File) {
    guard let path = fact[attribute: "id"], !fact.isKeptByProgram else { return }
    let isList = fact[attribute: "jenis"]?.hasPrefix("daftar-") ?? false
    var wanted = isList ? [] : [("contoh", "contoh jawaban")]
    if FactKey(name: path) != nil {
      wanted += [("mengapa", "alasan pertanyaannya"), ("bukti", "apa yang menunjukkannya")]
      if fact[attribute: "dasar"] == nil {
        report(
          file.place(fact),
          "fakta-tanpa-dasar",
          "Fakta \"\(path)\" tidak menyebut dasar hukumnya.",
          "Tambahkan dasar=\"…\"."
        )
      }
    }
    for (name, words) in wanted where fact.first(name) == nil {
      report(
        file.place(fact),
        "fakta-tanpa-\(name)",
        "Fakta \"\(path)\" tidak menyebut \(words).",
        "Tambahkan <\(name)>…</\(name)>."
      )
    }
    let questions = fact.elements("tanya")
    guard FactKey(name: path) != nil else { return }
    guard questions.contains(where: { $0[attribute: "peran"] == nil }) else {
      report(
        file.place(fact),
        "fakta-tanpa-tanya",
        "Fakta \"\(path)\" tidak punya pertanyaan umum.",
        "Tambahkan <tanya>…</tanya> tanpa peran."
      )
      return
    }
    var roles: Set<Substring> = []
    for question in questions {
      for role in (question[attribute: "peran"] ?? "").split(separator: " ")
      where !roles.insert(role).inserted {
        report(
          file.place(question),
          "tanya-ganda",
          "Pertanyaan \"\(path)\" untuk peran \(role) ada dua kali.",
          "Sisakan satu."
        )
      }
    }
    for role in [Role.warga, .korban] where !roles.contains(role.rawValue[...]) {
      report(
        file.place(fact),
        "tanya-tanpa-peran",
        "Fakta \"\(path)\" tidak punya pertanyaan untuk \(role.rawValue).",
        "Tambahkan <tanya peran=\"\(role.rawValue)\">…</tanya> dengan kata sehari-hari."
      )
    }
  }

  /// Every role has something to do after every outcome.
  private mutating func checkSteps() {
    guard let file = files.files(root: "daftar-langkah").first else { return }
    // Advice for one rule does not stand in for the general one.
    let steps = file.root.elements("langkah").filter { $0[attribute: "kaidah"] == nil }
    for role in Role.allCases {
      for outcome in ["memenuhi", "tidak memenuhi", "belum dapat ditentukan"]
      where !steps.contains(where: {
        $0[attribute: "peran"] == role.rawValue && $0[attribute: "hasil"] == outcome
      }) {
        report(
          file.place(file.root),
          "langkah-hilang",
          "Tidak ada langkah untuk peran \(role.rawValue) bila hasilnya \(outcome).",
          "Tambahkan <langkah peran=\"\(role.rawValue)\" hasil=\"\(outcome)\">…</langkah>."
        )
      }
    }
  }

  /// Pasal 85 ayat (2) names seven considerations, a to g.
  private mutating func checkConsiderations() {
    guard let file = files.files(root: "kaidah").first else { return }
    let letters = Set(file.root.elements("pertimbangan").compactMap { $0[attribute: "huruf"] })
    for letter in ["a", "b", "c", "d", "e", "f", "g"] where !letters.contains(letter) {
      report(
        file.place(file.root),
        "pertimbangan-hilang",
        "Pertimbangan huruf \(letter) dari Pasal 85 ayat (2) tidak ada.",
        "Kembalikan <pertimbangan huruf=\"\(letter)\">."
      )
    }
  }
}
