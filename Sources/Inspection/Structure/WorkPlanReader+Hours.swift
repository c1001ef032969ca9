/// Which numbers of hours are the total, and which those of a day or a week.
extension WorkPlanReader {
  static let links: Set<String> = [
    "per", "tiap", "setiap", "dalam", "untuk", "pada", "/", "tiap-tiap", "setiap-setiap",
  ]
  static let fillers: Set<String> = [
    "kerja", "bekerja", "(", ")", "satu", "1", "tiap", "setiap", "dalam", "waktu", "-", "sosial",
  ]
  static let leads: Set<String> = [
    "selama", "paling", "lama", "banyak", "sebanyak", "maksimal", "adalah", ":", "dengan", "yaitu",
    "dikerjakan", "dijalani", "dilaksanakan", "bekerja", "kerja", "sejumlah", "masing", "-", "(",
    ")", "kerjanya", "ia", "terdakwa", ",", "wajib", "sebesar", "durasi", "jumlah", "jam",
    "menjalani", "melaksanakan", "sosial",
  ]
  static let dayWords: Set<String> = ["hari", "harinya", "sehari", "seharinya", "harian"]

  func readHours(
    _ quantity: Quantity,
    _ previous: Quantity?,
    _ range: Range<Int>,
    _ plan: inout WorkPlan
  ) {
    if text.form(quantity.range.lowerBound - 1) == "pukul" { return }
    if isBound(quantity, range) || isChange(quantity, range) || isRate(quantity, range) { return }
    if quantity.hundredths > 2400 {
      // More than a day holds.
      if isPer(quantity, range, ["minggu", "pekan", "seminggu", "sepekan", "minggunya"]) {
        plan.weekly.append(quantity)
      } else if !isPer(quantity, range, ["bulan", "sebulan", "bulannya"]) {
        plan.totals.append(quantity)
      }
    } else if isPer(quantity, range, Self.dayWords) || isWithWeekday(quantity) {
      plan.daily.append(quantity)
    } else if isPer(quantity, range, ["minggu", "pekan", "seminggu", "sepekan", "minggunya"]) {
      plan.weekly.append(quantity)
    } else if isPer(quantity, range, ["bulan", "sebulan", "bulannya"]) {
      return
    } else if isPrecededBy(quantity, range, Self.dayWords) {
      plan.daily.append(quantity)
    } else if isPrecededBy(quantity, range, ["seminggu", "sepekan"]) {
      plan.weekly.append(quantity)
    } else {
      plan.totals.append(quantity)
    }
  }

  /// `tambahan 4 jam`, `sisa 20 jam`: a change of the plan or a part of it, no plan.
  func isChange(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let before =
      max(range.lowerBound, quantity.range.lowerBound - 3)..<quantity.range.lowerBound
    return text.has(
      anyOf: [
        "tambahan", "penambahan", "ditambah", "menambah", "bertambah", "ditambahkan", "sisa",
        "dikurangi", "dikurangkan", "tambah",
      ],
      in: before
    )
  }

  /// `setiap Rp50.000,00 dihitung 1 jam`: an hour of a formula, not of the plan.
  func isRate(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    guard
      let base = quantities.last(where: { $0.range.upperBound <= quantity.range.lowerBound }),
      base.unit == .rupiah || base.unit == .month,
      quantity.range.lowerBound - base.range.upperBound <= 8
    else { return false }
    let lead =
      max(
        range.lowerBound,
        base.range.lowerBound - 3
      )..<max(range.lowerBound, base.range.lowerBound)
    return text.has(anyOf: ["setiap", "tiap", "per", "tiap-tiap"], in: lead)
      && text.has(
        anyOf: ConversionCheck.equating,
        in: base.range.upperBound..<quantity.range.lowerBound
      )
  }

  /// A second, much smaller number of hours is no other total but the hours of a day, in words
  /// that are not known here: `(4 jam)` after a time of the clock, `4 jam sekali hadir`.
  func settleTotals(_ plans: inout [WorkPlan]) {
    guard let largest = plans.flatMap(\.totals).map(\.hundredths).max() else { return }
    for index in plans.indices {
      let small = plans[index].totals.filter { total in
        total.hundredths <= 1200 && total.hundredths * 2 <= largest
          && !isMeasuredWork(total, plans[index].range)
      }
      guard !small.isEmpty else { continue }
      plans[index].totals.removeAll { total in small.contains { $0.range == total.range } }
      if plans[index].daily.isEmpty {
        plans[index].daily = small.filter { $0.hundredths <= 800 }
      }
      plans[index].hasOtherHours = true
    }
  }

  /// `kerja sosial selama 6 jam`: the number measures the whole work.
  func isMeasuredWork(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let fillers: Set<String> = ["selama", "sebanyak", "sejumlah", "adalah", "lamanya", "terdakwa"]
    var place = quantity.range.lowerBound - 1
    while place > range.lowerBound, fillers.contains(text.form(place)) { place -= 1 }
    return text.form(place) == "sosial"
  }

  /// Whether the number is followed by `per hari` in one of its forms.
  func isPer(_ quantity: Quantity, _ range: Range<Int>, _ units: Set<String>) -> Bool {
    var place = quantity.range.upperBound
    var sawLink = false
    for _ in 0..<8 {
      guard place < range.upperBound else { return false }
      let form = text.form(place)
      if units.contains(form), form != "minggu" || !isSunday(place) {
        return sawLink || form.hasPrefix("se") || form == "harian"
      }
      if Self.links.contains(form) {
        sawLink = true
      } else if !Self.fillers.contains(form) {
        return false
      }
      place += 1
    }
    return false
  }

  static let visits: Set<String> = [
    "kali", "pertemuan", "kedatangan", "sesi", "giliran", "datang", "hadir", "kehadiran", "masuk",
    "shift", "kunjungan",
  ]

  /// `4 jam setiap Senin dan Kamis`, `4 jam setiap kali kerja`.
  func isWithWeekday(_ quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    var place = end
    if ["kerja", "pada", "di"].contains(text.form(place)) { place += 1 }
    guard ["setiap", "tiap", "per"].contains(text.form(place)) else { return false }
    let next = text.form(place + 1)
    if next == "minggu" { return isSunday(place + 1) }
    return FoundDate.days[next] != nil || Self.visits.contains(next)
  }

  /// `setiap hari selama 4 jam`, `sehari paling lama 4 jam`, `jam per hari: 4 jam`.
  func isPrecededBy(_ quantity: Quantity, _ range: Range<Int>, _ units: Set<String>) -> Bool {
    var place = quantity.range.lowerBound - 1
    if units == Self.dayWords, text.form(place) == "@" { return true }
    for _ in 0..<6 {
      guard place >= range.lowerBound else { return false }
      let form = text.form(place)
      if units.contains(form) {
        let before = text.form(place - 1)
        let isAfterNumber =
          text.words.indices.contains(place - 1)
          && (text.words[place - 1].isNumber || before == ")")
        if form.hasPrefix("se") || form == "harian" { return true }
        if ["per", "tiap", "setiap", "/"].contains(before) {
          return !belongsToEarlier(place, quantity)
        }
        // `satu hari 4 (empat) jam`
        if place + 1 == quantity.range.lowerBound, isOne(before: place) { return true }
        return isAfterNumber && isOne(before: place)
          && ["dalam", "untuk"].contains(wordBeforeNumber(place))
          && !belongsToEarlier(place, quantity)
      }
      if FoundDate.days[form] != nil { return true }
      if units == Self.dayWords, Self.visits.contains(form),
        ["setiap", "tiap", "sekali", "per"].contains(text.form(place - 1))
      {
        return true
      }
      if !Self.leads.contains(form) { return false }
      place -= 1
    }
    return false
  }

  /// Whether the `hari` at `place` already closes an earlier number of hours.
  func belongsToEarlier(_ place: Int, _ quantity: Quantity) -> Bool {
    quantities.contains {
      $0.unit == .hour && $0.range.upperBound <= place && place - $0.range.upperBound <= 6
        && !text.words[$0.range.upperBound...place].contains {
          $0.startsParagraph || [";", ".", ":"].contains($0.form)
        }
        && $0.range.lowerBound < quantity.range.lowerBound
        && text.form(quantity.range.lowerBound - 1) != "selama"
        && !text.has(",", in: $0.range.upperBound..<place)
    }
  }

  func isOne(before place: Int) -> Bool {
    quantities.contains { $0.isOne && $0.range.contains(place) }
  }

  func wordBeforeNumber(_ place: Int) -> String {
    guard let quantity = quantities.first(where: { $0.range.contains(place) }) else { return "" }
    return text.form(quantity.range.lowerBound - 1)
  }

  /// `paling singkat 8 jam dan paling lama 240 jam`: the bounds of the law retold.
  func isBound(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, quantity.range.lowerBound - 40)
    let end = min(range.upperBound, quantity.range.upperBound + 10)
    let least = text.find("paling singkat", in: start..<end)
    return least.map { text.has("jam", in: $0..<min($0 + 8, range.upperBound)) } ?? false
      || text.has(
        anyOf: ["minimal", "sekurang"],
        in: max(start, quantity.range.lowerBound - 14)..<end
      )
  }
}
