import Indonesian

/// What the value of a field must be beside its type; the raw values are those of `batas`.
package enum FieldBound: String, Sendable, Hashable {
  /// More than nothing.
  case positive = "positif"
  /// A time of day, as `09.30`.
  case timeOfDay = "pukul"

  func holds(_ value: FieldValue) -> Bool {
    switch (self, value) {
    case (.positive, .number(let number)): number > 0
    case (.positive, .money(let rupiah)): rupiah.amount > 0
    case (.positive, .duration(let duration)): duration.hours > 0
    case (.timeOfDay, .text(let words)): Self.isTimeOfDay(words)
    default: true
    }
  }

  private static func isTimeOfDay(_ words: String) -> Bool {
    let parts = words.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, 1...2 ~= parts[0].count, parts[1].count == 2,
      parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }), let hour = Int(parts[0]),
      let minute = Int(parts[1])
    else { return false }
    return hour < 24 && minute < 60
  }

  /// The rest of the sentence that begins with the name of the field.
  var demand: String {
    switch self {
    case .positive: "harus lebih dari nol"
    case .timeOfDay: "bukan pukul yang dapat dibaca"
    }
  }

  var remedy: String {
    switch self {
    case .positive: "Isi jumlahnya, atau hapus isian itu bila memang tidak ada."
    case .timeOfDay: "Tulis jam dan menit dengan titik, dari 00.00 sampai 23.59, misalnya 09.30."
    }
  }
}
