import Decision
import JSONTree
import KnowledgeBase

extension Assessment {
  /// The prosecutors' criteria, for prosecutors only; they never change the outcome.
  func writePolicy(on page: inout TextPage) {
    guard role == .jaksa, outcome != .notEligible else { return }
    page.heading("Kriteria penuntutan (Pedoman Jaksa Agung 1/2025 dan Pasal 70 KUHP)")
    page.paragraph("Tidak satu pun menutup kerja sosial.", indent: 2)
    for finding in policy where finding.asksForReason {
      page.item(
        "Tidak terpenuhi: \(finding.criterion.words.lowercasedFirst)\(place(finding)). "
          + "Bila tetap menuntut kerja sosial, tulis alasannya."
      )
    }
    for finding in policy where finding.truth == .yes {
      page.item("Terpenuhi: \(finding.criterion.words.lowercasedFirst)\(place(finding)).")
    }
    let open = policy.filter { $0.truth == .unknown }
    guard !open.isEmpty else { return }
    page.paragraph("Perlu dipertimbangkan sendiri:", indent: 2)
    for finding in open {
      let value = finding.value.map { ": \($0.words)" } ?? ""
      page.item("\(finding.criterion.words)\(value)\(place(finding)).", indent: 4)
    }
  }

  /// What a judge may want to know: the policy binds the prosecutor, and not Pasal 85.
  var policyRemarks: [String] {
    guard role == .hakim, outcome != .notEligible else { return [] }
    return policy.filter(\.asksForReason).map { finding in
      "Kriteria penuntutan tidak terpenuhi: \(finding.criterion.words.lowercasedFirst)"
        + "\(place(finding)). Itu kebijakan penuntutan dan bukan syarat Pasal 85 KUHP."
    }
  }

  private func place(_ finding: PolicyFinding) -> String {
    finding.criterion.basis.isEmpty
      ? "" : " (\(finding.criterion.basis.map(\.description).joined(separator: "; ")))"
  }

  var policyMember: JSONValue.Member? {
    role != .jaksa
      ? nil
      : .init(
        "kriteria_penuntutan",
        .array(
          policy.map { finding in
            [
              "id": .string(finding.criterion.id),
              "macam": .string(finding.criterion.kind.rawValue),
              "uraian": .string(finding.criterion.words),
              "dasar": .strings(finding.criterion.basis.map(\.description)),
              "hasil": .string(
                finding.truth == .unknown ? "perlu dipertimbangkan" : finding.truth.rawValue
              ),
              "nilai": .optional(finding.value?.words),
              "alasan_tertulis": .boolean(finding.asksForReason),
            ]
          }
        )
      )
  }

  /// What only some cases have, beyond the fixed members.
  var moreMembers: [JSONValue.Member] {
    [chargesMember, lawsMember, policyMember, adoptedMember].compactMap(\.self)
  }
}
