/// A day of the week, Monday first.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// `Senin` to `Minggu`.
  package var words: String {
    switch self {
    case .monday: "Senin"
    case .tuesday: "Selasa"
    case .wednesday: "Rabu"
    case .thursday: "Kamis"
    case .friday: "Jumat"
    case .saturday: "Sabtu"
    case .sunday: "Minggu"
    }
  }
}
