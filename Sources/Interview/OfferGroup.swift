import KnowledgeBase

/// Questions that may be answered besides those of the gate, in the order in which they are offered.
package enum OfferGroup: Sendable, Hashable, CaseIterable {
  /// What the judge must weigh (Pasal 85 ayat (2)).
  case considerations
  /// What a prosecutor's policy or a victim's interest looks at.
  case circumstances
  /// Hours, place and work.
  case plan

  init(_ key: FactKey, isConsideration: Bool) {
    let plan: Set<FactKey> = [
      .jamKerjaSosial, .jamPerHari, .hariPerMinggu, .jangkaWaktu, .tempat, .tempatKomersial,
      .jenisPekerjaan,
    ]
    self = isConsideration ? .considerations : plan.contains(key) ? .plan : .circumstances
  }

  /// What is said before the questions are named.
  package var introduction: String {
    switch self {
    case .considerations:
      "Pertanyaan tentang syarat sudah cukup. Ada lagi yang wajib ditimbang hakim "
        + "(Pasal 85 ayat (2)); menjawabnya membantu, tetapi tidak harus sekarang:"
    case .circumstances: "Ada keadaan lain yang dapat Anda catat:"
    case .plan: "Rencana kerja sosial juga dapat dicatat:"
    }
  }
}
