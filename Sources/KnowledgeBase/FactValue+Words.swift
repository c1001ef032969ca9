import Indonesian

extension FactValue {
  /// The value as people read it: `6 bulan`, `Rp10.000.000`, `ya`.
  package var words: String {
    switch self {
    case .boolean(let flag): flag ? "ya" : "tidak"
    case .duration(let duration): duration.words
    case .money(let rupiah): rupiah.short
    case .date(let date): date.words
    case .minutes(let minutes): WorkTime(minutes: minutes)?.words ?? "\(minutes) menit"
    case .count(let count): String(count)
    case .choice(let word), .text(let word): word
    }
  }
}
