import Indonesian

/// A date of a draft, with the day of the week that stands before it.
struct FoundDate: Sendable {
  var date: CalendarDate
  var weekday: Weekday?
  var range: Range<Int>

  /// Every date written with day, month and year.
  static func all(in text: DraftText) -> [FoundDate] {
    var found: [FoundDate] = []
    for (index, name) in CalendarDate.monthNames.enumerated() {
      for place in text.places(of: name.lowercased()) {
        if let date = written(text, place, month: index + 1) { found.append(date) }
      }
    }
    for place in text.places(of: "nopember") + text.places(of: "pebruari") {
      let month = text.form(place) == "nopember" ? 11 : 2
      if let date = written(text, place, month: month) { found.append(date) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func written(_ text: DraftText, _ place: Int, month: Int) -> FoundDate? {
    var yearPlace = place + 1
    if text.form(yearPlace) == "tahun" { yearPlace += 1 }
    guard let year = Int(text.form(yearPlace)), (1900...2200).contains(year) else { return nil }
    var dayPlace = place - 1
    if text.form(dayPlace) == "bulan" { dayPlace -= 1 }
    if text.form(dayPlace) == ")" {
      while dayPlace > 0, text.form(dayPlace) != "(", place - dayPlace < 8 { dayPlace -= 1 }
      dayPlace -= 1
    }
    guard let day = Int(text.form(dayPlace)),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    var start = dayPlace
    while ["tanggal", ",", "tgl", "."].contains(text.form(start - 1)) { start -= 1 }
    let weekday = days[text.form(start - 1)]
    if weekday != nil { start -= 1 }
    return FoundDate(date: date, weekday: weekday, range: max(start, 0)..<yearPlace + 1)
  }

  static let days: [String: Weekday] = [
    "senin": .monday, "selasa": .tuesday, "rabu": .wednesday, "kamis": .thursday,
    "jumat": .friday, "jum": .friday, "sabtu": .saturday, "minggu": .sunday, "ahad": .sunday,
  ]
}
