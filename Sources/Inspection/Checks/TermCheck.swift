import Diagnostics

/// What a judgment or a demand of kerja sosial must say (Pasal 85 ayat (4) to (7) and (9)).
struct TermCheck {
  let facts: DraftFacts
  let imposing: Range<Int>

  func run(_ list: inout FindingList) {
    penalty(&list)
    hours(&list)
    plan(&list)
    DefaultCheck(facts: facts, imposing: imposing).run(&list)
  }

  private func penalty(_ list: inout FindingList) {
    guard facts.penalty.prisons.isEmpty, facts.penalty.fines.isEmpty else { return }
    list.add(
      .missingPenalty,
      basis: Basis.article85(9, "a"),
      at: imposing,
      "Lama pidana penjara atau besar denda yang sesungguhnya dijatuhkan belum disebut.",
      remedy:
        "Tambahkan: Menjatuhkan pidana penjara selama … (…) bulan, sebelum menetapkan penggantiannya dengan pidana kerja sosial."
    )
  }

  private func hours(_ list: inout FindingList) {
    if let wrong = facts.plans.flatMap(\.wrongUnits).first,
      facts.plans.allSatisfy({ $0.totals.isEmpty })
    {
      list.add(
        .wrongUnit,
        basis: Basis.article85(4),
        at: wrong.range,
        "Pidana kerja sosial diukur dengan jam, bukan dengan \(wrong.unit.rawValue).",
        remedy: "Tulis jumlah jamnya, paling singkat 8 dan paling lama 240 jam."
      )
      return
    }
    guard facts.plans.allSatisfy({ $0.totals.isEmpty }) else { return }
    list.add(
      .missingHours,
      basis: Basis.article85(9, "b"),
      at: imposing,
      "Jumlah jam pidana kerja sosial belum disebut.",
      remedy: "Tambahkan: pidana kerja sosial selama … (…) jam."
    )
  }

  private func plan(_ list: inout FindingList) {
    if let place = missing({ $0.hasDaily }) {
      list.add(
        .missingDailyHours,
        basis: Basis.article85(9, "b"),
        at: place,
        "Jumlah jam kerja sosial per hari belum dicantumkan.",
        remedy: "Tambahkan: dilaksanakan … (…) jam per hari (paling lama 8 jam)."
      )
    }
    if let place = missing({ $0.hasPeriod || !$0.wrongUnits.isEmpty || !$0.workDays.isEmpty }) {
      list.add(
        .missingPeriod,
        basis: Basis.article85(9, "b"),
        at: place,
        "Jangka waktu penyelesaian pidana kerja sosial belum dicantumkan.",
        remedy:
          "Tambahkan: diselesaikan dalam jangka waktu paling lama … (…) bulan (paling lama 6 bulan)."
      )
    }
    let delegated = facts.plans.compactMap(\.delegatedPlace).first ?? delegatedInReasons
    if let place = missing({ $0.hasWeekdays }) {
      if delegated != nil {
        list.note(
          basis: Basis.article85(6),
          at: place,
          "Jumlah hari per minggu tidak ada dalam amar; pengaturannya diserahkan kepada pelaksana.",
          remedy:
            "Bila majelis mengikuti pandangan Mahkamah Agung, cantumkan hari per minggu dalam amar."
        )
      } else {
        list.add(
          .missingWeekdays,
          .warning,
          basis: Basis.article85(6),
          at: place,
          "Jumlah hari kerja sosial per minggu belum disebut; apakah wajib ada dalam amar belum disepakati.",
          remedy: "Tambahkan: … (…) hari per minggu."
        )
      }
    }
    if let place = missing({ $0.hasPlace }) {
      if let delegated {
        list.note(
          basis: Basis.article85(6),
          at: delegated,
          "Tempat kerja sosial diserahkan kepada pelaksana; apakah boleh demikian belum disepakati.",
          remedy: "Bila majelis mengikuti pandangan Mahkamah Agung, sebut tempatnya dalam amar."
        )
      } else {
        list.add(
          .missingPlace,
          .warning,
          basis: Basis.article85(6),
          at: place,
          "Tempat kerja sosial belum disebut; apakah wajib ada dalam amar belum disepakati.",
          remedy: "Tambahkan: bertempat di …."
        )
      }
    }
  }

  /// `tempat … tidak dicantumkan dalam amar dan diatur oleh jaksa` in the reasons.
  private var delegatedInReasons: Range<Int>? {
    let text = facts.text
    return facts.outline.clauses.first { clause in
      text.has("tempat", in: clause.range)
        && text.has(anyOf: ["diatur", "ditentukan", "ditetapkan", "diserahkan"], in: clause.range)
        && text.has(anyOf: ["jaksa", "kejaksaan"], in: clause.range)
        && text.has("sosial", in: clause.range)
    }?.range
  }

  /// The first order of hours that lacks a term, unless an order for all states it.
  private func missing(_ has: (WorkPlan) -> Bool) -> Range<Int>? {
    let ordering = facts.plans.filter { !$0.totals.isEmpty || !$0.wrongUnits.isEmpty }
    let shared = facts.plans.filter { $0.totals.isEmpty && $0.wrongUnits.isEmpty }
    if shared.contains(where: has) { return nil }
    guard !ordering.isEmpty else { return imposing }
    return ordering.first { !has($0) }?.range
  }
}
