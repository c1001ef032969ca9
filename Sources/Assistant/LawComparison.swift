import CaseFile
import Decision
import Drafting
import Indonesian
import KnowledgeBase

/// The law on the day of the act beside the law on the day of judgment (Pasal 3 and 618 KUHP).
///
/// Each side is what `Decision` finds when both days are that one day, so that every successor,
/// aggravation and reading is counted as in the assessment itself.
struct LawComparison {
  private let assessment: Assessment
  private let knowledge: KnowledgeBase

  init(_ assessment: Assessment) {
    self.assessment = assessment
    knowledge = assessment.knowledge
  }

  var fields: FieldValue {
    let situation = assessment.conclusion.situation
    guard let act = situation.date(.tanggalPerbuatan), let judgment = situation.judgmentDay,
      act <= judgment, !situation.charges.isEmpty
    else { return .record([:]) }
    let older = options(on: act)
    let newer = options(on: judgment)
    let used = assessment.conclusion.threat.likelyOptions
    return .filled([
      "ada_perubahan": .boolean(Set(older.map(\.figure)) != Set(newer.map(\.figure))),
      "lama": .list(older.map(fields)),
      "baru": .list(newer.map(fields)),
      "dipakai": .list(used.map(fields)),
      "tafsir": .list(questions(newer)),
      "masih_tindak_pidana": .text(stillOffence(newer)),
      "yang_dipakai": .text(side(of: used)),
    ])
  }

  private func options(on day: CalendarDate) -> [ThreatOption] {
    var situation = assessment.conclusion.situation
    situation[.tanggalPerbuatan] = .known(.date(day))
    situation[.tanggalPutusan] = .known(.date(day))
    return Evaluator(knowledge: knowledge).decide(situation, adopted: assessment.adopted)
      .threat.likelyOptions
  }

  /// Whether the act is still an offence; a new clause punishes it only as far as its own elements
  /// are met, which no catalogue can tell.
  private func stillOffence(_ options: [ThreatOption]) -> String {
    if !options.isEmpty, options.allSatisfy({ $0.maximum == .noOffence }) { return "tidak" }
    let charged = Set(assessment.caseFile.charges.compactMap(\.offence?.citation))
    return options.allSatisfy { $0.citation.map(charged.contains) ?? true } ? "ya" : "bergantung"
  }

  private func side(of options: [ThreatOption]) -> String {
    let older = options.filter(\.isOlderLaw).count
    return older == 0 ? "baru" : older == options.count ? "lama" : "bergantung"
  }

  private func fields(_ option: ThreatOption) -> FieldValue {
    .filled([
      "kutipan": .text(option.citation?.description ?? "menurut berkas perkara"),
      "menurut": option.law.isEmpty ? nil : .text(option.law),
      "ancaman": .text(option.figure),
      "denda": fine(of: option).map { .text($0) },
      "aduan": complaint(of: option).map { .text($0) },
      "bacaan": reading(of: option).map { .text($0) },
      "tambahan": option.adjustments.isEmpty
        ? nil : .text(option.adjustments.map(\.description).joined(separator: " dan ")),
      "gerbang": .text(option.gate),
      "belum_terverifikasi": .boolean(option.standing.isUnverified),
    ])
  }

  /// The unsettled questions about which law it is, with the figure under each reading.
  private func questions(_ options: [ThreatOption]) -> [FieldValue] {
    let ids = Set(
      options.flatMap { option in
        option.choices.keys.compactMap { if case .issue(let id) = $0 { id } else { nil } }
      }
    )
    return ids.sorted().compactMap { knowledge.issue($0) }.map { issue in
      .filled([
        "nama": .text(issue.name),
        "soal": .text(issue.question),
        "dasar": .text(issue.basis.map(\.description).joined(separator: "; ")),
        "bacaan": .list(
          issue.readings.map { reading in
            let figures = options.filter { $0.choices[.issue(issue.id)] == reading.id }
              .map { "\($0.citation?.description ?? "berkas"): \($0.figure)" }
            return .filled([
              "nama": .text(reading.name),
              "isi": .text(reading.words),
              "ancaman": figures.isEmpty
                ? nil : .text(Set(figures).sorted().joined(separator: "; ")),
            ])
          }
        ),
      ])
    }
  }

  private func complaint(of option: ThreatOption) -> String? {
    guard let citation = option.citation,
      let complaint = knowledge.offences.first(where: { $0.citation == citation })?.complaint
    else { return nil }
    switch complaint.nature {
    case .none: return "bukan delik aduan"
    case .absolute: return "delik aduan" + (complaint.by.map { " (\($0))" } ?? "")
    case .conditional: return "delik aduan bersyarat" + (complaint.by.map { " (\($0))" } ?? "")
    }
  }

  /// The fine of the clause itself; an aggravation raises it by a measure that is not worked out.
  private func fine(of option: ThreatOption) -> String? {
    guard option.adjustments.isEmpty, let citation = option.citation,
      let threat = knowledge.offences.first(where: { $0.citation == citation })?.threats
        .last(where: { $0.basis == option.law })
    else { return nil }
    let amount = threat.fine.map(\.figure)
    let category = threat.fineCategory.map { "kategori \($0)" }
    guard amount != nil || category != nil else { return nil }
    return [category, amount.map { category == nil ? $0 : "(\($0))" }].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The readings of unsettled questions, and the open facts, that lead to an option.
  private func reading(of option: ThreatOption) -> String? {
    let words = option.choices.compactMap { dimension, choice -> String? in
      switch dimension {
      case .issue(let id):
        guard let issue = knowledge.issue(id),
          let reading = issue.readings.first(where: { $0.id == choice })
        else { return nil }
        return "\(reading.name) (\(issue.name.prefix(1).lowercased())\(issue.name.dropFirst()))"
      case .fact(.delik):
        return choice == option.citation?.description ? nil : "bila yang dikenakan \(choice)"
      case .fact: return nil
      }
    }
    return words.isEmpty ? nil : words.sorted().joined(separator: "; ")
  }
}

extension ThreatOption {
  fileprivate var figure: String {
    switch maximum {
    case .prison(let prison): "penjara paling lama \(prison.courtWords)"
    case .fineOnly: "hanya denda"
    case .noOffence: "tidak lagi merupakan tindak pidana"
    }
  }

  /// Which way the first gate of Pasal 85 ayat (1) goes.
  fileprivate var gate: String {
    switch maximum {
    case .prison(let prison):
      LegalDuration(years: 5).map { prison < $0 } == true ? "terbuka" : "tertutup"
    case .fineOnly: "diperdebatkan"
    case .noOffence: "dihentikan"
    }
  }
}
