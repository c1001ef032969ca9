import Diagnostics
import Drafting
import Indonesian

/// The hours in the facts of a case: read, checked, and written back as figures for the papers.
struct WorkFacts {
  /// The facts, with `durasi` on each line of the schedule and of the attendance list.
  private(set) var members: [String: FieldValue]
  /// What contradicts; where there is anything, there are no figures.
  private(set) var faults: [Diagnostic] = []
  /// The members of `penilaian.jam`.
  private(set) var figures: FieldValue?
  /// The hours left, where there is an attendance list.
  private(set) var left: WorkTime?
  /// Whether the lists show nothing that was missed and not made up.
  private(set) var missesNothing = false

  init(_ members: [String: FieldValue]) {
    self.members = members
    guard case .record(var execution)? = members["pelaksanaan"] else { return }
    let schedule = lines(of: "jadwal", in: execution["jadwal"])
    let attendance = lines(of: "kehadiran", in: execution["kehadiran"])
    execution["jadwal"] = schedule.map { .list($0.map(\.value)) }
    execution["kehadiran"] = attendance.map { .list($0.map(\.value)) }
    self.members["pelaksanaan"] = .record(execution)
    guard faults.isEmpty, let sentence = sentence(execution) else { return }
    let plans = schedule?.map(\.span)
    let entries = attendance?.map(\.entry)
    // A line that lacks something is missed by the paper that prints it; a sum without it is wrong.
    guard plans?.contains(nil) != true, entries?.contains(nil) != true else { return }
    do throws(LedgerProblem) {
      let ledger = try WorkLedger(
        sentence,
        schedule: plans?.compactMap(\.self) ?? [],
        entries: entries?.compactMap(\.self) ?? []
      )
      left = entries == nil ? nil : ledger.left
      missesNothing = plans != nil && entries != nil && ledger.missesNothing
      figures = figures(ledger, hasSchedule: plans != nil, hasAttendance: entries != nil)
    } catch {
      faults = error.diagnostics
    }
  }

  // MARK: Reading

  private struct Line {
    var value: FieldValue
    var span: WorkSpan?
    var entry: WorkEntry?
  }

  private mutating func lines(of list: String, in value: FieldValue?) -> [Line]? {
    guard case .list(let items)? = value else { return nil }
    return items.enumerated().map { index, item in
      guard case .record(var record) = item, case .date(let date)? = record["tanggal"] else {
        return Line(value: item)
      }
      let isAbsent = record["status"] == .text("tidak-hadir")
      let excuse: WorkEntry.Excuse =
        switch record["alasan_sah"] {
        case .boolean(true)?: .lawful
        case .boolean(false)?: .unlawful
        default: .open
        }
      if isAbsent {
        return Line(value: item, entry: WorkEntry(absentOn: date, excuse: excuse))
      }
      let path = "pelaksanaan.\(list)[\(index + 1)]"
      guard let span = span(of: record, on: date, path: path) else { return Line(value: item) }
      record["durasi"] = WorkTime(minutes: span.minutes).map { .work($0) }
      return Line(value: .record(record), span: span, entry: WorkEntry(span, excuse: excuse))
    }
  }

  /// The span of a line; `nil` where something is missing, with a fault where it cannot be right.
  private mutating func span(
    of record: [String: FieldValue],
    on date: CalendarDate,
    path: String
  ) -> WorkSpan? {
    guard let start = clock("mulai", in: record, path: path),
      let end = clock("selesai", in: record, path: path)
    else { return nil }
    var rest = 0
    if case .number(let minutes)? = record["istirahat"] { rest = minutes }
    if let span = WorkSpan(date: date, start: start, end: end, rest: rest) { return span }
    faults.append(
      Diagnostic(
        code: "waktu-terbalik",
        message: "Waktu dalam `\(path)` tidak menyisakan kerja: selesainya tidak sesudah mulai, "
          + "atau istirahatnya terlalu lama.",
        remedy: "Betulkan `mulai`, `selesai`, atau `istirahat` (menit)."
      )
    )
    return nil
  }

  private mutating func clock(
    _ key: String,
    in record: [String: FieldValue],
    path: String
  ) -> Int? {
    guard case .text(let words)? = record[key] else { return nil }
    if let minutes = WorkSpan.minutes(clock: words) { return minutes }
    faults.append(
      Diagnostic(
        code: "waktu-tak-terbaca",
        message: "Waktu dalam `\(path).\(key)` tidak terbaca.",
        remedy: "Tulis jam dan menit dengan dua angka, misalnya 08.00."
      )
    )
    return nil
  }

  private func sentence(_ execution: [String: FieldValue]) -> WorkSentence? {
    guard case .work(let hours)? = members["jam_kerja_sosial"] else { return nil }
    var sentence = WorkSentence(hours: hours)
    if case .work(let time)? = members["jam_per_hari"] { sentence.hoursPerDay = time }
    if case .number(let days)? = members["hari_per_minggu"] { sentence.daysPerWeek = days }
    if case .duration(let period)? = members["jangka_waktu"] { sentence.period = period }
    if case .date(let date)? = execution["tanggal_mulai"] { sentence.firstDay = date }
    if case .date(let date)? = execution["batas_selesai"] { sentence.lastDay = date }
    return sentence
  }

  // MARK: Writing

  private func figures(
    _ ledger: WorkLedger,
    hasSchedule: Bool,
    hasAttendance: Bool
  ) -> FieldValue {
    var figures: [String: FieldValue] = [:]
    if hasSchedule {
      figures["terjadwal"] = .work(ledger.scheduled)
      figures["belum_terjadwal"] = .work(ledger.unscheduled)
    }
    if hasAttendance {
      figures["dijalani"] = .work(ledger.served)
      figures["sisa"] = .work(ledger.left)
      figures["persen"] = .number(ledger.percentage)
      figures["hari_hadir"] = .number(ledger.daysPresent)
      figures["hari_tidak_hadir"] = .number(ledger.absences)
      figures["tidak_hadir_sah"] = .number(ledger.absences(.lawful))
      figures["tidak_hadir_tanpa_sah"] = .number(ledger.absences(.unlawful))
      figures["tidak_hadir_belum_dinilai"] = .number(ledger.absences(.open))
      figures["sampai"] = ledger.lastEntry.map { .date($0) }
      if ledger.daysOverJudgment > 0 { figures["hari_lewat"] = .number(ledger.daysOverJudgment) }
      if ledger.isComplete { figures["selesai_pada"] = ledger.lastEntry.map { .date($0) } }
    }
    if hasSchedule, hasAttendance {
      figures["luput_sah"] = .work(ledger.missed(.lawful))
      figures["luput_tanpa_sah"] = .work(ledger.missed(.unlawful))
      figures["luput_belum_dinilai"] = .work(ledger.missed(.open))
      if case .duration(let prison)? = members["penjara_dijatuhkan"] {
        figures["usul_penjara"] = ledger.proposedPrison(replacing: prison).map { .duration($0) }
      }
      if case .money(let fine)? = members["denda_dijatuhkan"] {
        figures["usul_denda"] = ledger.proposedFine(replacing: fine).map { .money($0) }
      }
    }
    return .record(figures)
  }
}
