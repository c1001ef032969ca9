import Diagnostics
import DocumentModel
import Drafting
import KnowledgeBase

/// Holds what a template names against the knowledge base: citations, questions, facts.
struct LawCheck {
  let knowledge: KnowledgeBase

  /// What a template may use although no case file states it: the catalogue supplies it.
  private static let catalogued: Set<String> = [
    "delik[].kutipan", "delik[].bentuk", "delik[].terbukti", "delik[].nama", "delik[].sebutan",
    "delik[].dakwaan", "delik[].ancaman_penjara",
  ]

  func findings(_ outline: TemplateOutline) -> [Diagnostic] {
    outline.clauses.flatMap(citations) + outline.questions.flatMap(question)
      + outline.fields.compactMap(field)
  }

  private func citations(_ placed: TemplateOutline.PlacedClause) -> [Diagnostic] {
    placed.clause.basis.filter { !resolves($0) }.map { citation in
      Diagnostic(
        code: "kutipan-tak-dikenal",
        message: "Klausul `\(placed.clause.id)` bersandar pada \(citation), "
          + "yang tidak ada dalam pengetahuan.",
        remedy: "Betulkan kutipan itu; bunyinya dapat dicari dengan perintah: timbang pasal.",
        location: placed.location
      )
    }
  }

  /// Whether a place is known, or lies in an act whose wording nobody has seen.
  private func resolves(_ words: String) -> Bool {
    guard let citation = Citation(canonical: words) else { return false }
    if knowledge.knows(citation) { return true }
    let hasWording = knowledge.provisions.contains {
      $0.citation.instrument == citation.instrument
    }
    return !hasWording && knowledge.instruments.contains { $0.citation == citation.instrument }
  }

  private func question(_ question: TemplateOutline.Question) -> [Diagnostic] {
    guard let issue = knowledge.issue(question.id) else {
      return [
        Diagnostic(
          code: "tafsir-tak-dikenal",
          message: "Tafsir `\(question.id)` tidak ada dalam pengetahuan.",
          remedy: "Yang ada: \(knowledge.issues.map(\.id).joined(separator: ", ")).",
          location: question.location
        )
      ]
    }
    let known = issue.readings.map(\.id)
    return question.readings.filter { !known.contains($0) }.map { reading in
      Diagnostic(
        code: "bacaan-tak-dikenal",
        message: "Bacaan “\(reading)” bukan bacaan dari `\(question.id)`.",
        remedy: "Yang ada: \(known.joined(separator: ", ")).",
        location: question.location
      )
    }
  }

  private func field(_ field: Field) -> Diagnostic? {
    guard !Self.catalogued.contains(field.path), field.suppliers != ["program"] else { return nil }
    guard let fact = knowledge.fact(field.path) else {
      return Diagnostic(
        code: "isian-tak-dikenal",
        message: "Isian `\(field.path)` tidak ada dalam berkas perkara mana pun.",
        remedy: "Pakai isian yang ada; daftarnya dalam Knowledge/Questions.",
        location: field.location
      )
    }
    let expected =
      switch fact.kind {
      case .opinion: FieldKind.text.rawValue
      case .offence: FieldKind.records.rawValue
      default: fact.kind.rawValue
      }
    if field.kind.rawValue != expected {
      return Diagnostic(
        code: "jenis-berbeda",
        message: "Isian `\(field.path)` dideklarasikan \(field.kind.rawValue), "
          + "padahal dalam berkas perkara berjenis \(expected).",
        remedy: "Ubah jenisnya menjadi \(expected).",
        location: field.location
      )
    }
    guard fact.kind == .choice, field.choices.map(\.id) != fact.choices else { return nil }
    return Diagnostic(
      code: "pilihan-berbeda",
      message: "Pilihan isian `\(field.path)` tidak sama dengan pilihan dalam berkas perkara.",
      remedy: "Tulis pilihan ini, berurutan: \(fact.choices.joined(separator: ", ")).",
      location: field.location
    )
  }
}
