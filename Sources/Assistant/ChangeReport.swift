package import Decision
package import JSONTree
import KnowledgeBase

/// What would have to change: the smallest lawful ways that open the gate, and those that close it.
package struct ChangeReport: Sendable {
  package let assessment: Assessment
  /// The outcome that the ways lead to; nothing where the gate is open or no way leads on.
  package let opensTo: Outcome?
  package let opening: MinimalChanges
  package let closing: MinimalChanges

  /// The report on one assessment.
  package init(_ assessment: Assessment, evaluator: Evaluator) {
    self.assessment = assessment
    let situation = assessment.conclusion.situation
    func ways(to target: Outcome) -> MinimalChanges {
      evaluator.minimalChanges(from: situation, to: target, adopted: assessment.adopted)
    }
    closing = ways(to: .notEligible)
    let full = ways(to: .eligible)
    // Where a fact nobody may change is not known yet, a closed gate can at least stop being closed.
    if full.sets.isEmpty, assessment.outcome == .notEligible {
      let half = ways(to: .undetermined)
      opening = half
      opensTo = half.sets.isEmpty ? nil : .undetermined
    } else {
      opening = full
      opensTo = full.sets.isEmpty ? nil : .eligible
    }
  }
}

extension ChangeReport {
  package var json: JSONValue {
    .object([
      .init("sebelum", .string(assessment.outcome.rawValue)),
      .init("sesudah", .optional(opensTo?.rawValue)),
      .init("membuka", .array(opening.sets.map(way))),
      .init("menutup", .array(closing.sets.map(way))),
      .init("alasan", .strings(reasons)),
    ])
  }

  private func way(_ changes: [FactClass]) -> JSONValue {
    .array(
      changes.map { change in
        .object([
          .init("fakta", .string(change.key.name)), .init("menjadi", .string(change.words)),
        ])
      }
    )
  }

  /// Why no lawful change opens the gate.
  var reasons: [String] {
    opening.obstacles.map { index in
      let trace = assessment.conclusion.trace
      let rule = trace.rule(at: index)
      let place = rule.basis.first.map { " (\($0))" } ?? ""
      return trace.entries[index].truth == .no
        ? "\(assessment.failure(at: index))\(place)"
        : "\(rule.words)\(place)"
    }
  }

  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.paragraph(assessment.answer)
    if assessment.outcome != .eligible {
      page.heading(
        opensTo == .undetermined
          ? "Yang membuat kerja sosial tidak lagi tertutup" : "Yang membuka kerja sosial"
      )
      if opening.sets.isEmpty { writeNoWay(on: &page) }
      for way in opening.sets.prefix(8) { page.item(words(way)) }
    }
    if assessment.outcome != .notEligible {
      page.heading("Yang menutup kerja sosial")
      for way in closing.sets.prefix(8) { page.item(words(way)) }
    }
    page.blank()
    if opening.sets.joined().contains(where: { $0.key == .pengakuan || $0.key == .persetujuan }) {
      page.paragraph(
        "Pengakuan dan persetujuan hanya berarti bila benar dan diberikan dengan bebas."
      )
    }
    page.paragraph(
      "Hanya hal yang menurut hukum dapat berubah, atau yang diputuskan hakim, yang diandaikan. "
        + "Tanggal, pasal, ancaman, dan umur tidak pernah diandaikan berubah."
    )
    return page.text
  }

  private func writeNoWay(on page: inout TextPage) {
    guard !reasons.isEmpty else {
      page.paragraph(
        "Tidak ada perubahan yang sah yang cukup; hasilnya bergantung pada tafsir hukum."
      )
      return
    }
    page.paragraph(
      assessment.outcome == .notEligible
        ? "Tidak ada perubahan yang sah yang membukanya, karena:"
        : "Belum ada perubahan yang cukup untuk membukanya sebelum hal ini jelas:"
    )
    for reason in reasons { page.item("\(reason).") }
  }

  /// One way: every change with who can bring it about.
  private func words(_ changes: [FactClass]) -> String {
    changes.map { change in
      let fact = assessment.knowledge.fact(change.key)
      let who = fact?.suppliers.map(SupplierWords.words).joined(separator: " atau ")
      let plan: Set<FactKey> = [.jamKerjaSosial, .jamPerHari, .hariPerMinggu, .jangkaWaktu]
      let value =
        plan.contains(change.key) ? "disesuaikan, misalnya \(change.value.words)" : change.words
      return "\(assessment.label(change.key)): \(value)" + (who.map { " (\($0))" } ?? "")
    }.joined(separator: "; dan ") + "."
  }
}
