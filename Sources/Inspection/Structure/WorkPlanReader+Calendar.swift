import Indonesian

/// Times of day, and the dates between which the work is done.
extension WorkPlanReader {
  /// Reads `pukul 08.00 sampai dengan 12.00 WIB`.
  func readClock(_ range: Range<Int>, _ plan: inout WorkPlan) {
    let marks: Set<String> = [
      "-", "sampai", "dengan", "s", ".", "d", "hingga", "pukul", "jam", "wib", "wita", "wit", "/",
    ]
    let joints: Set<String> = ["-", "sampai", "s", "hingga"]
    // `dari pukul delapan sampai pukul dua belas`: told, though not in figures.
    plan.hasOtherHours =
      plan.hasOtherHours
      || text.places(of: "pukul", in: range).contains { place in
        let after = place..<min(place + 5, range.upperBound)
        return text.has(anyOf: joints, in: after)
          && Self.minutes(text.form(place + 1)) == nil
      }
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
  func clock(at place: Int) -> (minutes: Int, end: Int, hasMinutes: Bool)? {
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
  static func minutes(_ form: String) -> Int? {
    let parts = form.split { $0 == "." || $0 == ":" }
    guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour), parts.count <= 2
    else {
      return nil
    }
    if parts.count == 1 { return hour * 60 }
    guard parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    return hour * 60 + minute
  }

  func readDates(_ range: Range<Int>, _ plan: inout WorkPlan) {
    let ends: Set<String> = [
      "dengan", "hingga", "sampai", "lambat", "lambatnya", "sebelum", "d", "berakhir", "selesai",
      "selambatnya", "akhir", "tuntas", "rampung", "habis", "batas", "tenggat", "terakhir",
    ]
    let closing = ends.subtracting(["dengan", "d", "sampai", "hingga"])
    let starts: Set<String> = ["mulai", "sejak", "terhitung", "dari", "dimulai", "tmt"]
    for name in CalendarDate.monthNames {
      for place in text.places(of: name.lowercased(), in: range)
      where !isPartOfDate(place)
        && text.has(anyOf: ends, in: max(range.lowerBound, place - 4)..<place)
      {
        plan.endsWithMonth = true
      }
    }
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
          in: date.range
            .upperBound..<max(
              date.range.upperBound,
              min(date.range.upperBound + 5, range.upperBound)
            )
        )
      {
        plan.end = date
      }
    }
  }
}
