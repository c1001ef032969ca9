import Diagnostics
import Indonesian

/// Finds what in a schedule or an attendance list contradicts itself or the sentence.
struct LedgerCheck {
  var sentence: WorkSentence

  private static let schedule = "pelaksanaan.jadwal"
  private static let attendance = "pelaksanaan.kehadiran"

  /// The days of the order against the period of the judgment (a Bulan is 30 Hari, Pasal 184).
  var period: [Diagnostic] {
    guard let first = sentence.firstDay, let last = sentence.lastDay else { return [] }
    if last < first {
      return [
        Diagnostic(
          code: "masa-terbalik",
          message: "Hari terakhir pelaksanaan, \(last.words), lebih awal daripada hari pertamanya.",
          remedy: "Betulkan `pelaksanaan.tanggal_mulai` atau `pelaksanaan.batas_selesai`."
        )
      ]
    }
    guard let period = sentence.period,
      first.days(until: last) > period.hours / LegalDuration.hoursPerDay
    else { return [] }
    return [
      Diagnostic(
        code: "masa-lewat-putusan",
        message: "Masa dari \(first.words) sampai dengan \(last.words) lebih lama daripada "
          + "\(period.words) dalam putusan.",
        remedy: "Betulkan `pelaksanaan.batas_selesai`; 1 bulan dihitung 30 hari (Pasal 184 KUHP)."
      )
    ]
  }

  /// A plan must keep to the hours a day and the days a week of the judgment.
  func faults(ofSchedule spans: [WorkSpan]) -> [Diagnostic] {
    let limit = min(
      sentence.hoursPerDay?.minutes ?? WorkSentence.mostPerDay,
      WorkSentence.mostPerDay
    )
    return faults(of: spans, in: Self.schedule, limit: limit) + crowdedWeeks(spans)
  }

  func faults(of entries: [WorkEntry]) -> [Diagnostic] {
    faults(of: entries.compactMap(\.span), in: Self.attendance, limit: WorkSentence.mostPerDay)
      + outside(entries.filter { $0.span == nil }.map(\.date), in: Self.attendance)
      + doubled(entries)
  }

  private func faults(of spans: [WorkSpan], in list: String, limit: Int) -> [Diagnostic] {
    outside(spans.map(\.date), in: list) + overlaps(spans, in: list)
      + overlongDays(spans, in: list, limit: limit) + excess(spans, in: list)
  }

  private func outside(_ dates: [CalendarDate], in list: String) -> [Diagnostic] {
    Set(dates).sorted().filter { date in
      sentence.firstDay.map { date < $0 } == true || sentence.lastDay.map { date > $0 } == true
    }.map { date in
      Diagnostic(
        code: "tanggal-di-luar-masa",
        message: "Tanggal \(date.words) dalam `\(list)` berada di luar masa pelaksanaan.",
        remedy: "Betulkan tanggal itu, atau `pelaksanaan.tanggal_mulai` dan "
          + "`pelaksanaan.batas_selesai`."
      )
    }
  }

  private func overlaps(_ spans: [WorkSpan], in list: String) -> [Diagnostic] {
    let sorted = spans.sorted { ($0.date, $0.start) < ($1.date, $1.start) }
    let days = zip(sorted, sorted.dropFirst()).filter { $0.overlaps($1) }.map(\.0.date)
    return Set(days).sorted().map { date in
      Diagnostic(
        code: "jam-bertumpuk",
        message: "Pada \(date.words) dalam `\(list)` ada waktu yang tercatat dua kali.",
        remedy: "Betulkan jam mulai atau jam selesainya."
      )
    }
  }

  private func overlongDays(_ spans: [WorkSpan], in list: String, limit: Int) -> [Diagnostic] {
    let most = WorkTime(minutes: limit) ?? .zero
    return WorkLedger.byDay(spans).filter { $0.value > limit }.keys.sorted().map { date in
      Diagnostic(
        code: "jam-sehari-lewat",
        message: "Jam kerja pada \(date.words) dalam `\(list)` lebih dari \(most.words) sehari.",
        remedy: limit == WorkSentence.mostPerDay
          ? "Pasal 85 ayat (5) KUHP membatasi 8 jam sehari. Periksa catatannya."
          : "Putusan membatasi \(most.words) sehari. Bagi jamnya ke hari lain."
      )
    }
  }

  private func excess(_ spans: [WorkSpan], in list: String) -> [Diagnostic] {
    let sum = spans.reduce(0) { $0 + $1.minutes }
    guard sum > sentence.hours.minutes else { return [] }
    let over = WorkTime(minutes: sum - sentence.hours.minutes)?.words ?? "banyak sekali"
    return [
      Diagnostic(
        code: "jam-lewat-putusan",
        message: "Jumlah jam dalam `\(list)` melebihi \(sentence.hours.words) dalam putusan; "
          + "kelebihannya \(over).",
        remedy: "Periksa daftar itu dan `jam_kerja_sosial`. "
          + "Terpidana tidak wajib bekerja melebihi putusan."
      )
    ]
  }

  /// A day on which somebody was absent cannot have another line.
  private func doubled(_ entries: [WorkEntry]) -> [Diagnostic] {
    let lines = entries.reduce(into: [:]) { $0[$1.date, default: 0] += 1 }
    let absent = Set(entries.filter { $0.span == nil }.map(\.date))
    return absent.filter { lines[$0, default: 0] > 1 }.sorted().map { date in
      Diagnostic(
        code: "kehadiran-ganda",
        message: "Pada \(date.words) terpidana tercatat tidak hadir, "
          + "tetapi hari itu tercatat lagi di baris lain.",
        remedy: "Pilih satu catatan untuk hari itu dalam `\(Self.attendance)`."
      )
    }
  }

  private func crowdedWeeks(_ spans: [WorkSpan]) -> [Diagnostic] {
    guard let limit = sentence.daysPerWeek else { return [] }
    let days = Set(spans.map(\.date))
    let weeks = Dictionary(grouping: days) { $0.dayNumber - $0.weekday.rawValue }
    return weeks.values.filter { $0.count > limit }.compactMap { $0.min() }.sorted().map { day in
      Diagnostic(
        code: "hari-seminggu-lewat",
        message: "Minggu yang memuat \(day.words) dalam `\(Self.schedule)` lebih dari "
          + "\(limit) hari kerja.",
        remedy: "Putusan menyebut \(limit) hari per minggu (Senin sampai dengan Minggu)."
      )
    }
  }
}
