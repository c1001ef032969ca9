import Diagnostics
import Indonesian

/// The bounds of ayat (1), (4) and (5), and whether the plan can be finished.
struct BoundCheck {
  let facts: DraftFacts
  let imposing: Range<Int>

  func run(_ list: inout FindingList) {
    hours(&list)
    period(&list)
    feasibility(&list)
    if facts.kind != .persetujuan { penalty(&list) }
  }

  private func hours(_ list: inout FindingList) {
    for total in facts.plans.flatMap(\.totals) where !(800...24_000).contains(total.hundredths) {
      list.add(
        .hoursOutOfBounds,
        basis: Basis.article85(4),
        at: total.range,
        "Pidana kerja sosial \(Quantity.figure(total.hundredths)) jam berada di luar batas 8 sampai 240 jam.",
        remedy: "Ubah jumlahnya menjadi paling singkat 8 dan paling lama 240 jam."
      )
    }
    let daily =
      facts.plans.flatMap { plan in
        plan.daily.map { ($0.hundredths, $0.range) }
          + plan.clockHours.map { ($0.hundredths, $0.range) }
      }
    for (value, range) in daily where value > 800 && !hasBreak(range) {
      list.add(
        .dailyHoursTooMany,
        basis: Basis.article85(5),
        at: range,
        "\(Quantity.figure(value)) jam dalam sehari melewati batas 8 jam.",
        remedy: "Ubah menjadi paling lama 8 (delapan) jam dalam 1 (satu) hari."
      )
    }
  }

  /// A day by the clock may hold a pause.
  private func hasBreak(_ range: Range<Int>) -> Bool {
    facts.text.has(
      anyOf: ["istirahat", "jeda"],
      in: range.lowerBound..<min(range.upperBound + 12, facts.text.words.count)
    )
  }

  private func period(_ list: inout FindingList) {
    for plan in facts.plans {
      for period in plan.periods where (period.days ?? 0) > 180 {
        addPeriod(period.range, period.words, &list)
      }
      if plan.periods.isEmpty, let end = plan.end,
        let start = plan.start?.date ?? facts.judgmentDate,
        let last = start.adding(months: 6), end.date > last
      {
        addPeriod(end.range, "sampai \(end.date.words)", &list)
      }
    }
  }

  private func addPeriod(_ range: Range<Int>, _ words: String, _ list: inout FindingList) {
    list.add(
      .periodTooLong,
      basis: Basis.article85(5),
      at: range,
      "Jangka waktu \(words) melewati batas 6 bulan.",
      remedy: "Ubah jangka waktunya menjadi paling lama 6 (enam) bulan; 1 bulan dihitung 30 hari."
    )
  }

  private func feasibility(_ list: inout FindingList) {
    let shared = facts.plans.filter { $0.totals.isEmpty }
    for plan in facts.plans where !plan.totals.isEmpty {
      let all = [plan] + shared
      guard let total = plan.totals.map(\.hundredths).max() else { continue }
      let daily = all.lazy.compactMap(\.hoursADay).first
      let weekly = all.lazy.compactMap { $0.weekly.first?.hundredths }.first
      let days = all.lazy.compactMap(\.daysAWeek).first
      guard
        let length = all.lazy.compactMap({ $0.periodDays(from: facts.judgmentDate) }).first
          ?? all.lazy.compactMap({ $0.workDays.first.map { $0.hundredths / 100 * 7 } }).first,
        length >= 0, length < 100_000
      else { continue }
      guard let capacity = capacity(daily, weekly, days, length), capacity < total else { continue }
      list.add(
        .impossiblePlan,
        basis: Basis.article85(5),
        at: plan.totals[0].range.lowerBound..<plan.range.upperBound,
        "\(Quantity.figure(total)) jam tidak dapat selesai: rencana ini paling banyak memberi \(Quantity.figure(capacity)) jam.",
        remedy:
          "Tambah jam per hari, hari per minggu, atau jangka waktunya dalam batas Pasal 85 ayat (5), atau kurangi jumlah jamnya."
      )
    }
  }

  /// The most hours that a plan can hold, in hundredths.
  private func capacity(_ daily: Int?, _ weekly: Int?, _ days: Int?, _ length: Int) -> Int? {
    let weeks = length / 7
    let rest = length % 7
    if let weekly, daily == nil || days == nil { return weekly * (weeks + (rest > 0 ? 1 : 0)) }
    guard let daily, daily < 1_000_000 else { return nil }
    let perWeek = days ?? 7
    return daily * (weeks * perWeek + min(rest, perWeek))
  }

  private func penalty(_ list: inout FindingList) {
    let (prisons, fines) = (facts.penalty.prisons, facts.penalty.fines)
    let longPrison = prisons.first { $0.amount > 180 }
    let highFine = fines.first { $0.amount > 1_000_000_000 }
    let isDoubtful = !prisons.isEmpty && !fines.isEmpty && (longPrison == nil || highFine == nil)
    if let term = longPrison {
      list.add(
        .penaltyTooHigh,
        isDoubtful ? .warning : .error,
        basis: Basis.article85(1),
        at: term.range,
        "Pidana penjara \(term.words) melewati batas 6 bulan untuk dapat diganti dengan kerja sosial.",
        remedy:
          "Kerja sosial hanya dapat dijatuhkan bila penjara yang dijatuhkan paling lama 6 (enam) bulan; jatuhkan pidana lain atau sesuaikan."
      )
    }
    if let term = highFine {
      list.add(
        .penaltyTooHigh,
        isDoubtful ? .warning : .error,
        basis: Basis.article85(1),
        at: term.range,
        "Denda \(term.words) melewati kategori II (Rp10.000.000,00).",
        remedy:
          "Kerja sosial hanya dapat dijatuhkan bila denda yang dijatuhkan paling banyak kategori II; jatuhkan pidana lain atau sesuaikan."
      )
    }
  }
}
