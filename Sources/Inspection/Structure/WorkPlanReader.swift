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
        if isPerWeek(quantity, range) || isPartOfWeek(quantity, previous, range) {
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
    // The days of `4 jam x 15 hari` are no period where another one is named.
    let periods = plan.periods.filter { !isFactor($0) }
    if plan.end != nil || !periods.isEmpty { plan.periods = periods }
    PlaceReader(text: text).read(range, isForm: isForm, into: &plan)
    var plans = [plan]
    settleTotals(&plans)
    return plans[0]
  }

  // MARK: - Days and periods

  func isPerWeek(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let weeks: Set<String> = ["minggu", "pekan", "seminggu", "sepekan", "minggunya", "mingguan"]
    return isPer(quantity, range, weeks)
      || isPrecededBy(quantity, range, ["seminggu", "sepekan"])
      || isAfterWeek(quantity.range.lowerBound - 1)
      || precedingOneWeek(quantity)
  }

  /// `8 jam seminggu yang dibagi dalam 2 hari`.
  func isPartOfWeek(_ quantity: Quantity, _ previous: Quantity?, _ range: Range<Int>) -> Bool {
    guard let previous, quantity.hundredths <= 700,
      previous.unit == .week && previous.isOne
        // `8 jam per minggu yang dibagi atas 2 hari`
        || previous.unit == .hour && isPer(previous, range, ["minggu", "pekan"]),
      quantity.range.lowerBound - previous.range.upperBound <= 7
    else { return false }
    return text.has(
      anyOf: ["dibagi", "terbagi", "terdiri", "yaitu", "yakni"],
      in: previous.range.upperBound..<quantity.range.lowerBound
    )
  }

  /// `per minggu 3 hari`, `Hari per minggu : 3`.
  func isAfterWeek(_ place: Int) -> Bool {
    let week = [":", "|", "="].contains(text.form(place)) ? place - 1 : place
    return ["minggu", "pekan", "minggunya"].contains(text.form(week))
      && ["per", "tiap", "setiap", "/"].contains(text.form(week - 1))
  }

  /// Reads `dalam 1 (satu) minggu 3 (tiga) hari`.
  func precedingOneWeek(_ quantity: Quantity) -> Bool {
    quantities.contains {
      $0.unit == .week && $0.isOne && $0.range.upperBound <= quantity.range.lowerBound
        && quantity.range.lowerBound - $0.range.upperBound <= 2
        && text.form($0.range.lowerBound - 1) == "dalam"
    }
  }

  static let finishing: Set<String> = [
    "selesai", "diselesaikan", "tuntas", "dituntaskan", "rampung", "dirampungkan", "berakhir",
    "terselesaikan", "lama", "lambat", "habis",
  ]

  /// The `1 (satu) hari` of `4 jam dalam 1 (satu) hari`.
  func isDenominator(_ quantity: Quantity, _ previous: Quantity?) -> Bool {
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
    // `selesai dalam 1 (satu) bulan`
    if before == "dalam", Self.finishing.contains(text.form(quantity.range.lowerBound - 2)) {
      return false
    }
    if ["per", "tiap", "setiap", "/"].contains(before) { return true }
    if let previous, quantity.range.lowerBound - previous.range.upperBound <= 3 { return true }
    // `dalam 1 (satu) hari 4 (empat) jam`
    return quantities.contains {
      ($0.unit == .hour || ($0.unit == .day && quantity.unit == .week))
        && $0.range.lowerBound >= quantity.range.upperBound
        && $0.range.lowerBound - quantity.range.upperBound <= 3
    }
  }

  func readPeriod(
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
    // `(29 tahun, montir)`: an age.
    if quantity.unit == .year, quantity.hundredths >= 700 { return }
    if isDirectMeasure(quantity, range), plan.totals.isEmpty {
      plan.wrongUnits.append(quantity)
      return
    }
    plan.periods.append(quantity)
  }

  private func isFactor(_ quantity: Quantity) -> Bool {
    let signs: Set<String> = ["x", "*", "dikali", "dikalikan", "kali"]
    return quantity.unit == .day
      && (signs.contains(text.form(quantity.range.lowerBound - 1))
        || signs.contains(text.form(quantity.range.upperBound)))
  }

  func isBoundSentence(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, quantity.range.lowerBound - 40)
    return text.has(phrase: "paling singkat 8", in: start..<quantity.range.lowerBound)
      || text.has(phrase: "paling singkat delapan", in: start..<quantity.range.lowerBound)
  }

  /// `kerja sosial selama 90 hari`: the number measures the work itself.
  func isDirectMeasure(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    if Penalty.measuresWork(text, quantity) { return true }
    var place = quantity.range.lowerBound - 1
    let fillers: Set<String> = [
      "selama", "sebanyak", "sejumlah", "untuk", "tersebut", "lamanya", ",", "paling", "lama",
      "kepada", "terdakwa", "waktu", "dengan", "masa", "itu", "ini", "tadi",
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

  func readDays(_ range: Range<Int>, _ plan: inout WorkPlan) {
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
    let named = range.filter { FoundDate.days[text.form($0)] != nil && !isPartOfDate($0) }
    let byLine = Dictionary(grouping: named) { text.words[$0].line }
    if byLine.count > 1 { plan.weekdaysByLine = byLine.values.map(\.count) }
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
  func isSunday(_ place: Int) -> Bool {
    place > 0 && text.words[place].isCapitalised && !text.words[place - 1].isCapitalised
      && ["tiap", "setiap", "pada", "hari"].contains(text.form(place - 1))
  }

  /// Fills the days between in `Senin sampai dengan Jumat`.
  func fillSpans(_ range: Range<Int>, _ plan: inout WorkPlan) {
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

  func isPartOfDate(_ place: Int) -> Bool {
    dates.contains { $0.range.contains(place) }
  }
}
