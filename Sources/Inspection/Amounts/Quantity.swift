/// A number with its unit as a draft writes it.
struct Quantity: Sendable {
  enum Unit: String, Sendable {
    case hour = "jam"
    case day = "hari"
    case week = "minggu"
    case month = "bulan"
    case year = "tahun"
    case times = "kali"
    case rupiah

    /// Days of a length of time (Pasal 184 KUHP for the month); none for the rest.
    var days: Int? {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 30
      case .year: 360
      case .hour, .times, .rupiah: nil
      }
    }
  }

  /// In hundredths, so that `7,5` stays exact.
  var hundredths: Int
  /// What the words beside the figure say, where they say something else.
  var otherWords: Int?
  var unit: Unit
  /// The words of the draft, from the number to the unit.
  var range: Range<Int>
  /// Written in one word: `sehari`, `seminggu`.
  var isSingleWord = false

  var isOne: Bool { hundredths == 100 }

  /// Hours as people write them: `60`, `7,5`.
  static func figure(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    let whole = String(hundredths / 100)
    if rest == 0 { return whole }
    return whole + "," + (rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : "\(rest)")
  }

  var days: Int? {
    unit.days.map { hundredths * $0 / 100 }
  }

  /// In whole units, as `6 bulan`.
  var words: String { "\(Self.figure(hundredths)) \(unit.rawValue)" }
}

/// A figure whose words in brackets say another number.
struct Mismatch: Sendable {
  var figure: String
  var words: String
  var range: Range<Int>
}
