import Indonesian

/// Reads the plan of kerja sosial from the words of an order.
struct WorkPlanReader {
  let text: DraftText
  let quantities: [Quantity]
  let dates: [FoundDate]

  /// The plan in `range`; `isForm` reads a consent form, where bounds of the law may be retold.
  func read(_ range: Range<Int>, isForm: Bool = false) -> WorkPlan {
    var plan = WorkPlan(range: range)
    let inside = quantities.filter { range.contains($0.range.lowerBound) }
    var pending: [Quantity] = []
    for (index, quantity) in inside.enumerated() {
      let previous = index > 0 ? inside[index - 1] : nil
      switch quantity.unit {
      case .hour: readHours(quantity, previous, range, &plan)
      case .times:
        if isPerWeek(quantity, range) { plan.weekdays.append(quantity) }
      case .day:
        if isDenominator(quantity, previous) { continue }
        if isPerWeek(quantity, range) || isPartOfWeek(quantity, previous) {
          plan.weekdays.append(quantity)
        } else if text.form(quantity.range.upperBound) == "kerja",
          text.form(quantity.range.upperBound + 1) != "sosial"
        {
          plan.workDays.append(quantity)
          pending.append(quantity)
        } else {
          pending.append(quantity)
        }
      case .week, .month, .year:
        if !isDenominator(quantity, previous) { pending.append(quantity) }
      case .rupiah: break
      }
    }
    for quantity in pending { readPeriod(quantity, range, inside, &plan) }
    readDays(range, &plan)
    readClock(range, &plan)
    readDates(range, &plan)
    PlaceReader(text: text).read(range, isForm: isForm, into: &plan)
    var plans = [plan]
    settleTotals(&plans)
    return plans[0]
  }

  // MARK: - Hours

  private static let links: Set<String> = [
    "per", "tiap", "setiap", "dalam", "untuk", "pada", "/", "tiap-tiap", "setiap-setiap",
  ]
  private static let fillers: Set<String> = [
    "kerja", "bekerja", "(", ")", "satu", "1", "tiap", "setiap", "dalam", "waktu", "-", "sosial",
  ]
  private static let leads: Set<String> = [
    "selama", "paling", "lama", "banyak", "sebanyak", "maksimal", "adalah", ":", "dengan", "yaitu",
    "dikerjakan", "dijalani", "dilaksanakan", "bekerja", "kerja", "sejumlah", "masing", "-", "(",
    ")", "kerjanya", "ia", "terdakwa", ",", "wajib", "sebesar", "durasi", "jumlah", "jam",
    "menjalani", "melaksanakan", "sosial",
  ]
  private static let dayWords: Set<String> = ["hari", "harinya", "sehari", "seharinya", "harian"]

  private func readHours(
    _ quantity: Quantity,
    _ previous: Quantity?,
    _ range: Range<Int>,
    _ plan: inout WorkPlan
  ) {
    if text.form(quantity.range.lowerBound - 1) == "pukul" { return }
    if isBound(quantity, range) || isChange(quantity, range) { return }
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
  private func isChange(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
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
  private func isMeasuredWork(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let fillers: Set<String> = ["selama", "sebanyak", "sejumlah", "adalah", "lamanya", "terdakwa"]
    var place = quantity.range.lowerBound - 1
    while place > range.lowerBound, fillers.contains(text.form(place)) { place -= 1 }
    return text.form(place) == "sosial"
  }

  /// Whether the number is followed by `per hari` in one of its forms.
  private func isPer(_ quantity: Quantity, _ range: Range<Int>, _ units: Set<String>) -> Bool {
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

  private static let visits: Set<String> = [
    "kali", "pertemuan", "kedatangan", "sesi", "giliran", "datang", "hadir", "kehadiran", "masuk",
    "shift", "kunjungan",
  ]

  /// `4 jam setiap Senin dan Kamis`, `4 jam setiap kali kerja`.
  private func isWithWeekday(_ quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    var place = end
    if ["kerja", "pada", "di"].contains(text.form(place)) { place += 1 }
    guard ["setiap", "tiap", "per"].contains(text.form(place)) else { return false }
    let next = text.form(place + 1)
    if next == "minggu" { return isSunday(place + 1) }
    return FoundDate.days[next] != nil || Self.visits.contains(next)
  }

  /// `setiap hari selama 4 jam`, `sehari paling lama 4 jam`, `jam per hari: 4 jam`.
  private func isPrecededBy(_ quantity: Quantity, _ range: Range<Int>, _ units: Set<String>) -> Bool
  {
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
  private func belongsToEarlier(_ place: Int, _ quantity: Quantity) -> Bool {
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

  private func isOne(before place: Int) -> Bool {
    quantities.contains { $0.isOne && $0.range.contains(place) }
  }

  private func wordBeforeNumber(_ place: Int) -> String {
    guard let quantity = quantities.first(where: { $0.range.contains(place) }) else { return "" }
    return text.form(quantity.range.lowerBound - 1)
  }

  /// `paling singkat 8 jam dan paling lama 240 jam`: the bounds of the law retold.
  private func isBound(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, quantity.range.lowerBound - 40)
    let end = min(range.upperBound, quantity.range.upperBound + 10)
    let least = text.find("paling singkat", in: start..<end)
    return least.map { text.has("jam", in: $0..<min($0 + 8, range.upperBound)) } ?? false
      || text.has(
        anyOf: ["minimal", "sekurang"],
        in: max(start, quantity.range.lowerBound - 14)..<end
      )
  }

  // MARK: - Days and periods

  private func isPerWeek(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let weeks: Set<String> = ["minggu", "pekan", "seminggu", "sepekan", "minggunya", "mingguan"]
    return isPer(quantity, range, weeks)
      || isPrecededBy(quantity, range, ["seminggu", "sepekan"])
      || isAfterWeek(quantity.range.lowerBound - 1)
      || precedingOneWeek(quantity)
  }

  /// `8 jam seminggu yang dibagi dalam 2 hari`.
  private func isPartOfWeek(_ quantity: Quantity, _ previous: Quantity?) -> Bool {
    guard let previous, previous.unit == .week, previous.isOne, quantity.hundredths <= 700,
      quantity.range.lowerBound - previous.range.upperBound <= 5
    else { return false }
    return text.has(
      anyOf: ["dibagi", "terbagi", "terdiri", "yaitu", "yakni"],
      in: previous.range.upperBound..<quantity.range.lowerBound
    )
  }

  /// `per minggu 3 hari`, `Hari per minggu : 3`.
  private func isAfterWeek(_ place: Int) -> Bool {
    let week = text.form(place) == ":" ? place - 1 : place
    return ["minggu", "pekan", "minggunya"].contains(text.form(week))
      && ["per", "tiap", "setiap", "/"].contains(text.form(week - 1))
  }

  /// Reads `dalam 1 (satu) minggu 3 (tiga) hari`.
  private func precedingOneWeek(_ quantity: Quantity) -> Bool {
    quantities.contains {
      $0.unit == .week && $0.isOne && $0.range.upperBound <= quantity.range.lowerBound
        && quantity.range.lowerBound - $0.range.upperBound <= 2
        && text.form($0.range.lowerBound - 1) == "dalam"
    }
  }

  /// The `1 (satu) hari` of `4 jam dalam 1 (satu) hari`.
  private func isDenominator(_ quantity: Quantity, _ previous: Quantity?) -> Bool {
    guard quantity.isOne else { return false }
    if quantity.isSingleWord, quantity.unit != .month, quantity.unit != .year {
      return text.form(quantity.range.lowerBound - 1) != "selama"
    }
    let before = text.form(quantity.range.lowerBound - 1)
    // `satu hari 4 jam, satu minggu 2 hari`
    if quantity.unit == .day || quantity.unit == .week, before != "selama",
      quantities.contains(where: {
        $0.unit == (quantity.unit == .day ? .hour : .day)
          && $0.range.lowerBound == quantity.range.upperBound
      })
    {
      return true
    }
    guard ["dalam", "per", "tiap", "setiap", "untuk", "/"].contains(before) else { return false }
    if ["per", "tiap", "setiap", "/"].contains(before) { return true }
    if let previous, quantity.range.lowerBound - previous.range.upperBound <= 3 { return true }
    // `dalam 1 (satu) hari 4 (empat) jam`
    return quantities.contains {
      ($0.unit == .hour || ($0.unit == .day && quantity.unit == .week))
        && $0.range.lowerBound >= quantity.range.upperBound
        && $0.range.lowerBound - quantity.range.upperBound <= 3
    }
  }

  private func readPeriod(
    _ quantity: Quantity,
    _ range: Range<Int>,
    _ inside: [Quantity],
    _ plan: inout WorkPlan
  ) {
    let head = Penalty.head(text, quantity, from: range.lowerBound, inside)
    guard head == .work || head == nil else { return }
    let before = max(range.lowerBound, quantity.range.lowerBound - 6)..<quantity.range.lowerBound
    if text.has(anyOf: ["umur", "usia", "berumur", "diancam", "lahir"], in: before) { return }
    if isBoundSentence(quantity, range) { return }
    if isDirectMeasure(quantity, range), plan.totals.isEmpty {
      plan.wrongUnits.append(quantity)
      return
    }
    plan.periods.append(quantity)
  }

  private func isBoundSentence(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, quantity.range.lowerBound - 40)
    return text.has(phrase: "paling singkat 8", in: start..<quantity.range.lowerBound)
      || text.has(phrase: "paling singkat delapan", in: start..<quantity.range.lowerBound)
  }

  /// `kerja sosial selama 90 hari`: the number measures the work itself.
  private func isDirectMeasure(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    if Penalty.measuresWork(text, quantity) { return true }
    var place = quantity.range.lowerBound - 1
    let fillers: Set<String> = [
      "selama", "sebanyak", "sejumlah", "untuk", "tersebut", "lamanya", ",", "paling", "lama",
      "kepada", "terdakwa", "waktu", "dengan", "masa",
    ]
    for _ in 0..<6 {
      guard place > range.lowerBound else { return false }
      if text.form(place) == "sosial" { return text.form(place - 1) == "kerja" }
      if ["dalam", "jangka", "tempo", "kurun"].contains(text.form(place)) { return false }
      if !fillers.contains(text.form(place)) { return false }
      place -= 1
    }
    return false
  }

  private func readDays(_ range: Range<Int>, _ plan: inout WorkPlan) {
    for (name, weekday) in FoundDate.days where name != "minggu" && name != "jum" {
      for place in text.places(of: name, in: range) where !isPartOfDate(place) {
        plan.namedWeekdays.insert(weekday)
      }
    }
    for place in text.places(of: "minggu", in: range) {
      let before = text.form(place - 1)
      guard text.words[place].isCapitalised, !isPartOfDate(place),
        FoundDate.days[before] != nil || ["dan", "hari", ",", "atau", "-"].contains(before)
          || isSunday(place)
      else { continue }
      plan.namedWeekdays.insert(.sunday)
    }
    fillSpans(range, &plan)
    plan.everyDay =
      text.has(phrase: "setiap hari kerja", in: range)
      || text.has(phrase: "tiap hari kerja", in: range)
      || text.has(phrase: "pada hari kerja", in: range)
      || text.has(phrase: "hari - hari kerja", in: range)
      || text.has(phrase: "akhir pekan", in: range)
      || text.has(phrase: "hari berturut", in: range)
      || text.has(anyOf: ["selang", "selang-seling"], in: range)
  }

  /// `setiap Minggu` names the day, `setiap minggu` the week.
  private func isSunday(_ place: Int) -> Bool {
    place > 0 && text.words[place].isCapitalised && !text.words[place - 1].isCapitalised
      && ["tiap", "setiap", "pada", "hari"].contains(text.form(place - 1))
  }

  /// Fills the days between in `Senin sampai dengan Jumat`.
  private func fillSpans(_ range: Range<Int>, _ plan: inout WorkPlan) {
    for place in range {
      guard let first = FoundDate.days[text.form(place)] else { continue }
      var next = place + 1
      guard ["sampai", "s", "hingga", "-"].contains(text.form(next)) else { continue }
      while next < place + 6,
        ["sampai", "dengan", "hari", "hingga", "s", ".", "d", "-", "/"].contains(text.form(next))
      {
        next += 1
      }
      guard let last = FoundDate.days[text.form(next)], last.rawValue > first.rawValue else {
        continue
      }
      for day in Weekday.allCases where (first.rawValue...last.rawValue).contains(day.rawValue) {
        plan.namedWeekdays.insert(day)
      }
    }
  }

  private func isPartOfDate(_ place: Int) -> Bool {
    dates.contains { $0.range.contains(place) }
  }

  // MARK: - Clock and calendar

  /// Reads `pukul 08.00 sampai dengan 12.00 WIB`.
  private func readClock(_ range: Range<Int>, _ plan: inout WorkPlan) {
    let marks: Set<String> = [
      "-", "sampai", "dengan", "s", ".", "d", "hingga", "pukul", "jam", "wib", "wita", "wit", "/",
    ]
    let joints: Set<String> = ["-", "sampai", "s", "hingga"]
    var end = range.lowerBound
    for place in range where place >= end {
      let isNamed = ["pukul", "jam"].contains(text.form(place))
      guard let start = clock(at: isNamed ? place + 1 : place), isNamed || start.hasMinutes else {
        continue
      }
      var next = start.end
      // `Senin 08.00-12.00`, without `pukul`.
      if !isNamed, !joints.contains(text.form(next)) { continue }
      if text.form(next) == "dan", text.form(place - 1) == "antara" { next += 1 }
      while next < min(place + 12, range.upperBound), marks.contains(text.form(next)) { next += 1 }
      guard next > start.end, let close = clock(at: next), close.minutes > start.minutes,
        isNamed || close.hasMinutes
      else { continue }
      plan.clockHours.append(((close.minutes - start.minutes) * 100 / 60, place..<close.end))
      end = close.end
    }
  }

  /// A time of day at a word: `08.00`, `08:00` or `8`.
  private func clock(at place: Int) -> (minutes: Int, end: Int, hasMinutes: Bool)? {
    let form = text.form(place)
    let next = text.form(place + 2)
    if text.form(place + 1) == ":", form.utf8.count <= 2, next.utf8.count == 2,
      let minutes = Self.minutes(form + ":" + next)
    {
      return (minutes, place + 3, true)
    }
    return Self.minutes(form).map { ($0, place + 1, form.contains(".")) }
  }

  /// `08.00` or `8`, in minutes of the day.
  private static func minutes(_ form: String) -> Int? {
    let parts = form.split { $0 == "." || $0 == ":" }
    guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour), parts.count <= 2
    else {
      return nil
    }
    if parts.count == 1 { return hour * 60 }
    guard parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    return hour * 60 + minute
  }

  private func readDates(_ range: Range<Int>, _ plan: inout WorkPlan) {
    let ends: Set<String> = [
      "dengan", "hingga", "sampai", "lambat", "lambatnya", "sebelum", "d", "berakhir", "selesai",
      "selambatnya", "akhir", "tuntas", "rampung", "habis", "batas", "tenggat", "terakhir",
    ]
    let closing = ends.subtracting(["dengan", "d", "sampai", "hingga"])
    let starts: Set<String> = ["mulai", "sejak", "terhitung", "dari", "dimulai", "tmt"]
    for date in dates where range.contains(date.range.lowerBound) {
      var place = date.range.lowerBound - 1
      while place > range.lowerBound,
        ["pada", "tanggal", "hari", ".", ","].contains(text.form(place))
      {
        place -= 1
      }
      if ends.contains(text.form(place)) {
        plan.end = date
      } else if starts.contains(text.form(place)) {
        plan.start = date
      } else if text.form(date.range.upperBound) == "sampai"
        || text.form(date.range.upperBound) == "s"
        || text.form(date.range.upperBound) == "-"
      {
        plan.start = date
      } else if text.has(
        anyOf: closing,
        in: max(range.lowerBound, date.range.lowerBound - 6)..<date.range.lowerBound
      )
        || text.has(
          anyOf: ["selesai", "tuntas", "rampung", "berakhir", "habis"],
          in: date.range.upperBound..<min(date.range.upperBound + 5, range.upperBound)
        )
      {
        plan.end = date
      }
    }
  }
}
