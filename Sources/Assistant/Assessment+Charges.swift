import CaseFile
import Decision
import JSONTree
import KnowledgeBase

extension Assessment {
  /// Several charges: the outcome for each, and which one must be proved.
  func writeCharges(on page: inout TextPage) {
    guard charges.count > 1 else { return }
    page.heading("Bila dakwaan dilihat satu per satu")
    for item in charges {
      let proven = item.charge.isProven == true ? ", terbukti" : ""
      page.item(
        "\(name(of: item.charge)) (\(item.charge.form.rawValue)\(proven)): \(words(item.outcome))."
      )
    }
    if let needed = neededCharges { page.paragraph(needed, indent: 2) }
  }

  /// Which charge must be proved for kerja sosial to be possible.
  private var neededCharges: String? {
    let closed = charges.filter { $0.outcome == .notEligible }
    let open = charges.filter { $0.outcome != .notEligible }
    if closed.isEmpty { return nil }
    if open.isEmpty { return "Dakwaan mana pun yang terbukti, kerja sosial tertutup." }
    let names = open.map { name(of: $0.charge) }.joined(separator: " atau ")
    if charges.contains(where: { $0.charge.form == .cumulative }) {
      let hurdles = closed.map { name(of: $0.charge) }.joined(separator: " dan ")
      return "Kerja sosial tertutup bila \(hurdles) ikut terbukti."
    }
    return "Kerja sosial hanya mungkin bila yang terbukti \(names)."
  }

  private func name(of charge: Charge) -> String {
    guard let offence = charge.offence else { return charge.text }
    return "\(offence.name.lowercasedFirst) (\(offence.citation))"
  }

  private func words(_ outcome: Outcome) -> String {
    switch outcome {
    case .eligible: "kerja sosial terbuka"
    case .notEligible: "kerja sosial tertutup"
    case .undetermined: "belum dapat ditentukan"
    }
  }

  var chargesMember: JSONValue.Member? {
    charges.count < 2
      ? nil
      : .init(
        "dakwaan",
        .array(
          charges.map { item in
            [
              "kutipan": .string(item.charge.offence?.citation.description ?? item.charge.text),
              "bentuk": .string(item.charge.form.rawValue),
              "hasil": .string(item.outcome.rawValue),
              "dasar": .strings(item.conclusion.basis.map(\.description)),
            ]
          }
        )
      )
  }
}
