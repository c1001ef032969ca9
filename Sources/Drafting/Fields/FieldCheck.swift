import Diagnostics
import Indonesian

/// Finds the values of a case that no paper can take over.
struct FieldCheck {
  private let declarations: FieldList

  init(_ declarations: FieldList) {
    self.declarations = declarations
  }

  /// Values of a wrong type, words that cannot be written, and dates out of order.
  func faults(of facts: FieldValue) -> [Diagnostic] {
    declarations.fields.flatMap { field in
      values(at: field.path, in: facts).compactMap { fault(of: $0.value, at: $0.path, field) }
        + members(of: field, in: facts).compactMap {
          fault(of: $0.value, at: $0.path, field.member)
        }
    } + declarations.dateOrders.flatMap { faults(of: $0, in: facts) }
      + declarations.workPlans.compactMap { fault(of: $0, in: facts) }
  }

  private func members(of field: Field, in facts: FieldValue) -> [(path: String, value: FieldValue)]
  {
    field.kind == .texts ? values(at: field.path + "[]", in: facts) : []
  }

  /// The values that a declared path leads to, each with its own path.
  private func values(
    at path: String,
    in facts: FieldValue
  ) -> [(path: String, value: FieldValue)] {
    var found: [(path: String, value: FieldValue)] = [("", facts)]
    for step in path.split(separator: ".") {
      let isEach = step.hasSuffix("[]")
      let key = String(isEach ? step.dropLast(2) : step)
      found = found.compactMap { place in
        place.value[key].map { (place.path.isEmpty ? key : "\(place.path).\(key)", $0) }
      }
      guard isEach else { continue }
      found = found.flatMap { place -> [(path: String, value: FieldValue)] in
        guard case .list(let members) = place.value else { return [] }
        return members.enumerated().map { ("\(place.path)[\($0 + 1)]", $1) }
      }
    }
    return found
  }

  private func fault(of value: FieldValue, at path: String, _ field: Field) -> Diagnostic? {
    guard field.kind.accepts(value) else {
      return Diagnostic(
        code: "isian-salah-jenis",
        message: "Isian `\(path)` (\(field.label)) harus berjenis \(field.kind.rawValue).",
        remedy: "Betulkan nilainya dalam berkas perkara."
      )
    }
    if let bound = field.bound, !bound.holds(value) {
      return Diagnostic(
        code: "isian-di-luar-batas",
        message: "Isian `\(path)` (\(field.label)) \(bound.demand).",
        remedy: bound.remedy
      )
    }
    guard case .text(let words) = value else { return nil }
    if field.kind == .choice, !field.choices.contains(where: { $0.id == words }) {
      return Diagnostic(
        code: "pilihan-tak-dikenal",
        message: "Isian `\(path)` (\(field.label)) bukan salah satu pilihannya.",
        remedy: "Pilih salah satu: \(field.choices.map(\.id).joined(separator: ", "))."
      )
    }
    if let figure = CourtFigure.contradiction(in: words) {
      return Diagnostic(
        code: "angka-huruf-berbeda",
        message:
          "Isian `\(path)` (\(field.label)) menulis angka \(figure) dengan huruf yang berbeda.",
        remedy: "Samakan angka dan hurufnya."
      )
    }
    guard let unwritable = words.unicodeScalars.first(where: \.isUnwritable) else { return nil }
    let number = String(unwritable.value, radix: 16, uppercase: true)
    return Diagnostic(
      code: "isian-tak-dapat-ditulis",
      message: "Isian `\(path)` (\(field.label)) memuat karakter kendali U+\(number).",
      remedy: "Ketik ulang nilainya tanpa karakter itu."
    )
  }

  /// Hours that the stated days cannot hold.
  private func fault(of plan: FieldList.WorkPlan, in facts: FieldValue) -> Diagnostic? {
    func value(_ path: String?) -> FieldValue? {
      path.flatMap { values(at: $0, in: facts).first?.value }
    }
    guard case .work(let hours)? = value(plan.hours),
      case .work(let perDay)? = value(plan.hoursPerDay),
      case .duration(let period)? = value(plan.period)
    else { return nil }
    var perWeek = 7
    if case .number(let count)? = value(plan.daysPerWeek) { perWeek = min(max(count, 0), 7) }
    let days = period.hours / LegalDuration.hoursPerDay
    let available = days / 7 * perWeek + min(days % 7, perWeek)
    let (most, isTooLarge) = perDay.minutes.multipliedReportingOverflow(by: available)
    guard !isTooLarge, hours.minutes > most else { return nil }
    return Diagnostic(
      code: "rencana-mustahil",
      message: "Jumlah jam dalam `\(plan.hours)` tidak dapat selesai: jadwalnya hanya memuat "
        + "\(WorkTime(minutes: most)?.words ?? "lebih sedikit").",
      remedy: "Betulkan \(plan.paths.map { "`\($0)`" }.joined(separator: ", ")).",
      location: plan.location
    )
  }

  /// The name of a field as the list of missing fields gives it, with a capital letter.
  private func named(_ path: String) -> String {
    declarations.field(at: path)?.label ?? "`\(path)`"
  }

  private func faults(of order: FieldList.DateOrder, in facts: FieldValue) -> [Diagnostic] {
    let dates = order.paths.compactMap { path -> (path: String, date: CalendarDate)? in
      guard case .date(let date)? = values(at: path, in: facts).first?.value else { return nil }
      return (path, date)
    }
    return zip(dates, dates.dropFirst()).filter { $1.date < $0.date }.map { earlier, later in
      Diagnostic(
        code: "tanggal-terbalik",
        message: "\(named(later.path)) lebih awal daripada \(named(earlier.path)).",
        remedy: "Betulkan salah satu tanggal itu: `\(later.path)` atau `\(earlier.path)`.",
        location: order.location
      )
    }
  }
}

extension Unicode.Scalar {
  /// Control characters, and marks that show words in another order than they are stored in.
  fileprivate var isUnwritable: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
