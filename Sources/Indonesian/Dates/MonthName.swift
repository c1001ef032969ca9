/// Month names as people write them.
enum MonthName {
  private static let names: [String: Int] = [
    "januari": 1, "jan": 1, "january": 1, "februari": 2, "pebruari": 2, "feb": 2, "peb": 2,
    "february": 2, "maret": 3, "mar": 3, "mrt": 3, "march": 3, "april": 4, "apr": 4, "mei": 5,
    "may": 5, "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7, "july": 7, "agustus": 8,
    "agu": 8, "ags": 8, "agt": 8, "agust": 8, "agst": 8, "aug": 8, "august": 8, "september": 9,
    "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "oct": 10, "october": 10, "november": 11,
    "nopember": 11, "nov": 11, "nop": 11, "desember": 12, "des": 12, "dec": 12, "december": 12,
  ]

  /// The number of the month, also for a slip of the pen where only one month is near.
  static func number(of word: String) -> Int? {
    if let number = names[word] { return number }
    guard word.count >= 4 else { return nil }
    let near = ClosestWord.allNearest(to: word, among: names.keys.filter { $0.count >= 4 })
    let numbers = Set(near.compactMap { names[$0] })
    return numbers.count == 1 ? numbers.first : nil
  }
}
