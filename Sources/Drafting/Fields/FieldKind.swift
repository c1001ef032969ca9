/// The type of a field; the raw values are those of `jenis` in `fields.xml`.
package enum FieldKind: String, Sendable, Hashable, CaseIterable {
  case text = "teks"
  case flag = "ya-tidak"
  case date = "tanggal"
  case duration = "durasi"
  case money = "rupiah"
  case number = "bilangan"
  case work = "jam"
  case choice = "pilihan"
  case texts = "daftar-teks"
  case records = "daftar-rekaman"

  var isList: Bool { self == .texts || self == .records }

  /// The ways to write a value of this type, the usual one first; none where it only guides.
  package var formats: [FieldFormat] {
    switch self {
    case .text, .choice: [.verbatim, .uppercase, .sentence, .phrase]
    case .number: [.courtFigure, .figure, .spelledOut]
    case .money: [.courtMoney, .money, .figure, .spelledOut]
    case .date: [.date, .weekday]
    case .duration: [.duration]
    case .work: [.work, .figure, .spelledOut]
    case .flag, .texts, .records: []
    }
  }

  /// Whether `value` is of this type; the members of a list are not looked at.
  func accepts(_ value: FieldValue) -> Bool {
    switch (self, value) {
    case (.text, .text), (.choice, .text), (.flag, .boolean), (.date, .date), (.money, .money),
      (.duration, .duration), (.number, .number), (.work, .work), (.texts, .list),
      (.records, .list):
      true
    default: false
    }
  }
}
