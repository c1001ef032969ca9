import Diagnostics
import Indonesian

/// Figures against their words, and sums against their parts.
struct SumCheck {
  let facts: DraftFacts

  func run(_ list: inout FindingList) {
    for mismatch in facts.mismatches {
      list.add(
        .figureAndWords,
        basis: nil,
        at: mismatch.range,
        "Angka \(mismatch.figure) tidak sama dengan hurufnya (\(mismatch.words)).",
        remedy: "Tulis angka dan huruf yang sama; periksa mana yang dimaksud."
      )
    }
    for plan in facts.plans { sums(plan, &list) }
    EquationCheck(facts: facts).run(&list)
    replacedPrison(&list)
    restated(&list)
  }

  /// The prison of the order for default against the prison imposed.
  private func replacedPrison(_ list: inout FindingList) {
    let (text, imposed) = (facts.text, facts.penalty.prisons.map(\.amount))
    guard let longest = imposed.max() else { return }
    for span in facts.sanctions.spans {
      for term in Penalty.terms(text, in: span, facts.quantities)
      where !imposed.contains(term.amount) && term.amount != imposed.reduce(0, +) {
        let before = max(span.lowerBound, term.range.lowerBound - 4)..<term.range.lowerBound
        let after = term.range.upperBound..<min(term.range.upperBound + 6, span.upperBound)
        let isSame = text.has(anyOf: ["diganti", "digantikan", "tersebut", "semula"], in: after)
        guard isSame || term.amount > longest, !text.has("paling", in: before) else { continue }
        list.add(
          .wrongSum,
          basis: nil,
          at: term.range,
          "Perintah bila kerja sosial tidak dijalani menyebut penjara \(term.words), padahal yang dijatuhkan lain.",
          remedy: "Samakan lama pidana penjara dalam perintah itu dengan yang dijatuhkan."
        )
      }
    }
  }

  private func sums(_ plan: WorkPlan, _ list: inout FindingList) {
    guard let total = plan.totals.first, plan.totals.count == 1 || isSame(plan.totals) else {
      differing(plan, &list)
      return
    }
    if let daily = plan.daily.first, let days = plan.workDays.first ?? product(plan) {
      let sum = multiplied(daily.hundredths, days.hundredths)
      let isExact = isEquation(plan) || plan.workDays.isEmpty
      if let sum, sum != total.hundredths,
        isExact || sum < total.hundredths || sum > total.hundredths + daily.hundredths
      {
        addSum(
          total,
          "\(Quantity.figure(daily.hundredths)) jam × \(Quantity.figure(days.hundredths)) = \(Quantity.figure(sum))",
          plan.range,
          &list
        )
      }
    }
    if let said = plan.daily.first, let clock = plan.clockHours.first,
      clock.hundredths != said.hundredths,
      !facts.text.has("istirahat", in: plan.range)
    {
      list.add(
        .wrongSum,
        basis: nil,
        at: clock.range,
        "Jadwal pukul itu memuat \(Quantity.figure(clock.hundredths)) jam, bukan \(Quantity.figure(said.hundredths)) jam per hari.",
        remedy: "Samakan jam per hari dengan jadwalnya, atau sebut waktu istirahatnya."
      )
    }
    if let days = plan.weekdays.first, plan.namedWeekdays.count > 0,
      plan.namedWeekdays.count * 100 != days.hundredths, !changesByWeek(plan, days)
    {
      list.add(
        .wrongSum,
        basis: nil,
        at: days.range,
        "Disebut \(days.words) per minggu, tetapi harinya yang disebut ada \(plan.namedWeekdays.count).",
        remedy: "Samakan jumlah hari per minggu dengan nama-nama harinya."
      )
    }
    if let weekly = plan.weekly.first, let daily = plan.daily.first, let days = plan.daysAWeek,
      daily.hundredths < 10_000, weekly.hundredths != daily.hundredths * days
    {
      list.add(
        .wrongSum,
        basis: nil,
        at: weekly.range,
        "\(Quantity.figure(daily.hundredths)) jam × \(days) hari tidak sama dengan \(Quantity.figure(weekly.hundredths)) jam per minggu.",
        remedy: "Hitung ulang jam per minggu."
      )
    }
  }

  /// Whether a schedule names other days from week to week.
  private func changesByWeek(_ plan: WorkPlan, _ days: Quantity) -> Bool {
    if !plan.weekdaysByLine.isEmpty,
      plan.weekdaysByLine.allSatisfy({ $0 * 100 == days.hundredths })
    {
      return true
    }
    // `Senin dan Kamis; bila libur, Selasa dan Jumat`
    let instead: Set<String> = ["libur", "berhalangan", "cadangan", "bergantian", "bergiliran"]
    let hasChoice = facts.text.places(of: "atau", in: plan.range).contains { place in
      FoundDate.days[facts.text.form(place + 1)] != nil
        || FoundDate.days[facts.text.form(place + 2)] != nil
    }
    if hasChoice || facts.text.has(anyOf: instead, in: plan.range) { return true }
    return facts.text.places(of: "minggu", in: plan.range).contains { place in
      let next = facts.text.form(place + 1)
      return ["ke", "ganjil", "genap", "berikutnya", "selebihnya", "i"].contains(next)
        || Clause.ordinals.contains(next)
    }
  }

  /// Two totals for one defendant.
  private func differing(_ plan: WorkPlan, _ list: inout FindingList) {
    guard plan.totals.count > 1 else { return }
    let text = facts.text
    let isForSeveral =
      text.has(anyOf: ["masing", "para", "i", "ii"], in: plan.range)
      || text.places(of: "terdakwa", in: plan.range).count > 1
      || text.has(
        anyOf: ["semula", "sebelumnya", "antara", "atau", "bukan", "dikurangi"],
        in: plan.range
      )
    if isForSeveral { return }
    let (first, last) = (plan.totals[0], plan.totals[plan.totals.count - 1])
    if isEquation(plan) { return }
    list.add(
      .wrongSum,
      basis: nil,
      at: last.range,
      "Jumlah jam disebut dua kali dengan angka berbeda: \(Quantity.figure(first.hundredths)) dan \(Quantity.figure(last.hundredths)) jam.",
      remedy: "Sebut satu jumlah jam saja."
    )
  }

  private func isSame(_ totals: [Quantity]) -> Bool {
    totals.allSatisfy { $0.hundredths == totals[0].hundredths }
  }

  /// Whether the plan writes a product out: `4 jam x 15 hari = 60 jam`.
  private func isEquation(_ plan: WorkPlan) -> Bool {
    plan.range.contains {
      ["x", "=", "*", "dikali", "dikalikan", "kali"].contains(facts.text.form($0))
    }
  }

  /// The days of `4 jam x 20 hari`.
  private func product(_ plan: WorkPlan) -> Quantity? {
    guard isEquation(plan) else { return nil }
    return facts.quantities.first {
      plan.range.contains($0.range.lowerBound) && $0.unit == .day && !$0.isOne
        && (["x", "*", "dikali", "dikalikan", "kali"].contains(
          facts.text.form($0.range.lowerBound - 1)
        )
          || ["x", "*", "dikali", "dikalikan"].contains(facts.text.form($0.range.upperBound)))
    }
  }

  private func multiplied(_ left: Int, _ right: Int) -> Int? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product / 100
  }

  private func addSum(
    _ total: Quantity,
    _ sum: String,
    _ range: Range<Int>,
    _ list: inout FindingList
  ) {
    list.add(
      .wrongSum,
      basis: nil,
      at: total.range.lowerBound..<range.upperBound,
      "Hitungannya tidak cocok: \(sum), bukan \(Quantity.figure(total.hundredths)) jam.",
      remedy: "Samakan jumlah jam dengan jam per hari dan jumlah harinya."
    )
  }

  // MARK: - What the reasons say and what the amar says

  /// Hours and penalty that the court itself names in its reasons.
  private func restated(_ list: inout FindingList) {
    guard facts.kind == .putusan else { return }
    let text = facts.text
    let totals = Set(facts.plans.flatMap(\.totals).map(\.hundredths))
    let prisons = Set(facts.penalty.prisons.map(\.amount))
    for (position, clause) in facts.outline.clauses.enumerated()
    where clause.range.upperBound <= facts.outline.operative.lowerBound
      && facts.outline.considerations.contains(clause.range.lowerBound)
      && !facts.outline.recited.contains(position) && decides(clause.range)
    {
      let inside = facts.quantities.filter { clause.range.contains($0.range.lowerBound) }
      let plan = WorkPlanReader(text: text, quantities: facts.quantities, dates: facts.dates)
        .read(clause.range)
      if text.has(phrase: "kerja sosial", in: clause.range), !totals.isEmpty,
        plan.totals.count == 1,
        ConversionCheck(facts: facts).formula(inside, clause.range) == nil,
        let said = plan.totals.first, !totals.contains(said.hundredths)
      {
        list.add(
          .wrongSum,
          basis: nil,
          at: said.range,
          "Pertimbangan menyebut \(Quantity.figure(said.hundredths)) jam, amar menyebut \(totals.sorted().map(Quantity.figure).joined(separator: " dan ")) jam.",
          remedy: "Samakan jumlah jam dalam pertimbangan dan amar."
        )
      }
      for quantity in inside
      where Penalty.head(text, quantity, from: clause.range.lowerBound, inside) == .prison {
        let before =
          max(clause.range.lowerBound, quantity.range.lowerBound - 5)..<quantity.range.lowerBound
        guard let days = quantity.days, !prisons.isEmpty, !prisons.contains(days),
          text.has("selama", in: before),
          !text.has(
            anyOf: ["paling", "ancaman", "diancam"],
            in: max(
              clause.range.lowerBound,
              quantity.range.lowerBound - 9
            )..<quantity.range.lowerBound
          )
        else { continue }
        list.add(
          .wrongSum,
          basis: nil,
          at: quantity.range,
          "Pertimbangan menyebut pidana penjara \(quantity.words), amar menyebut lain.",
          remedy: "Samakan lama pidana penjara dalam pertimbangan dan amar."
        )
      }
    }
  }

  /// Whether a reason says what the court will impose.
  private func decides(_ range: Range<Int>) -> Bool {
    let text = facts.text
    let own = text.has(
      anyOf: [
        "adil", "patut", "setimpal", "menjatuhkan", "dijatuhi", "dijatuhkan", "ditetapkan", "layak",
        "tepat",
      ],
      in: range
    )
    let others: Set<String> = [
      "tuntutan", "menuntut", "dituntut", "rekomendasi", "merekomendasikan", "litmas", "usul",
      "mengusulkan", "memohon", "permohonan", "penuntut", "penasihat", "menurut", "pernah", "dapat",
      "surat", "pernyataan", "sebelumnya", "pengadilan",
    ]
    return own && !text.has(anyOf: others, in: range)
  }
}
