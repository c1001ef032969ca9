import XMLTree

extension KnowledgeCheck {
  /// What a rule compares a fact with is something that the fact can be.
  mutating func checkValues() {
    var facts: [String: (kind: Fact.Kind?, choices: [String])] = [:]
    for file in files.files(root: "daftar-fakta") {
      for fact in file.root.elements("fakta") {
        guard let id = fact[attribute: "id"] else { continue }
        let choices =
          (fact[attribute: "pilihan"] ?? "").split(separator: " ").map(String.init)
          + fact.elements("pilihan").compactMap { $0[attribute: "nilai"] }
        facts[id] = (fact[attribute: "jenis"].flatMap { Fact.Kind(rawValue: $0) }, choices)
      }
    }
    for file in files.files(root: "kaidah") + files.files(root: "pedoman") {
      file.root.walk { element, _ in
        guard let name = element[attribute: "fakta"], let value = element[attribute: "nilai"],
          let (kind, choices) = facts[name]
        else { return }
        if !choices.isEmpty, !choices.contains(value) {
          report(
            file.place(element),
            "nilai-bukan-pilihan",
            "Nilai \"\(value.prefix(60))\" bukan pilihan fakta \"\(name)\".",
            "Pilih salah satu: \(choices.joined(separator: ", "))."
          )
        }
        let isNumber = kind.map { [.number, .hours, .money, .age].contains($0) } ?? false
        let isPlain = !value.isEmpty && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isNumber, !isPlain {
          report(
            file.place(element),
            "nilai-bukan-bilangan",
            "Nilai \"\(value.prefix(60))\" bukan bilangan, padahal fakta \"\(name)\" berupa bilangan.",
            "Tulis bilangan bulat dengan angka saja, misalnya 8."
          )
        }
      }
    }
  }
}
