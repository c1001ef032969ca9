extension CalendarDate {
  /// The names of the months, January first.
  package static let monthNames = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
  ]

  /// `22 Januari 2026`.
  package var words: String {
    "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  /// `Kamis`.
  package var weekdayWords: String { weekday.words }
}
