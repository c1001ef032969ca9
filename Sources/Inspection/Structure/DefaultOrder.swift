/// Finds the words on what follows when kerja sosial is not done (Pasal 85 ayat (7)).
enum DefaultOrder {
  private static let conditions: Set<String> = [
    "apabila", "bila", "jika", "jikalau", "kalau", "bilamana", "manakala", "seandainya",
    "andaikata", "andai", "apabiia", "dalam", "setiap", "sekiranya", "tatkala",
  ]
  private static let failures: Set<String> = [
    "tidak", "lalai", "mangkir", "gagal", "mengabaikan", "melalaikan", "ingkar", "menolak", "tak",
    "tanpa", "meninggalkan", "menghentikan", "terlambat", "absen", "keterlambatan", "belum",
    "ketidakhadiran", "melanggar", "menghindar", "menghindari",
  ]

  static func span(_ text: DraftText, _ range: Range<Int>, isForm: Bool) -> Range<Int> {
    guard let trigger = trigger(text, range) else { return 0..<0 }
    var start = trigger
    // `dengan ketentuan bahwa apabila`, `dengan perintah apabila`
    for back in 1...4 {
      let place = trigger - back
      if place >= range.lowerBound, text.form(place) == "dengan",
        ["ketentuan", "perintah", "syarat"].contains(text.form(place + 1))
      {
        start = place
      }
    }
    // Consequences may stand before their condition; a plan before it stays outside.
    if !hasPlan(text, range.lowerBound..<start),
      !isForm || hasConsequence(text, range.lowerBound..<start)
    {
      start = range.lowerBound
    }
    return start..<range.upperBound
  }

  private static func trigger(_ text: DraftText, _ range: Range<Int>) -> Int? {
    for place in range where conditions.contains(text.words[place].form) {
      if text.form(place) == "dalam", text.form(place + 1) != "hal" { continue }
      let end = min(place + 28, range.upperBound)
      guard let failure = text.first(of: failures, in: place..<end) else { continue }
      if text.form(place) == "setiap",
        !["keterlambatan", "ketidakhadiran"].contains(text.form(failure)) || failure > place + 2
      {
        continue
      }
      if isAboutUnpaidFine(text, failure..<min(failure + 6, range.upperBound)) { continue }
      return place
    }
    for excuse in ["alasan", "sebab", "uzur", "halangan", "dalih"] {
      if let place = text.find("tanpa \(excuse)", in: range) { return place }
    }
    // A consequence by itself: `mengulangi kerja sosial atau menjalani penjara yang diganti`.
    if !hasPlan(text, range), let place = text.first(of: Sanctions.repeating, in: range),
      text.has(anyOf: ["sosial", "penjara", "denda", "semula"], in: range)
    {
      return place
    }
    return text.first(
      of: ["subsider", "subsidair", "subsidiair", "subsidaer", "keterlambatan", "ketidakhadiran"],
      in: range
    )
  }

  /// `tidak dibayar`: the rule for a fine, not for kerja sosial.
  private static func isAboutUnpaidFine(_ text: DraftText, _ range: Range<Int>) -> Bool {
    let isUnpaid = text.has(
      anyOf: ["dibayar", "membayar", "dibayarkan", "dilunasi", "melunasi"],
      in: range
    )
    return isUnpaid && !text.has("kerja", in: range)
  }

  private static func hasPlan(_ text: DraftText, _ range: Range<Int>) -> Bool {
    range.contains { place in
      text.form(place) == "jam" && place > range.lowerBound
        && (text.words[place - 1].isNumber || text.form(place - 1) == ")"
          || ["puluh", "belas", "ratus", "seratus", "sepuluh", "delapan"].contains(
            text.form(place - 1)
          ))
    }
      || !hasConsequence(text, range)
        && (text.has(phrase: "diganti dengan pidana kerja", in: range)
          || text.has(phrase: "pidana penjara selama", in: range))
  }

  private static func hasConsequence(_ text: DraftText, _ range: Range<Int>) -> Bool {
    text.has(
      anyOf: [
        "mengulangi", "mengulang", "wajib", "mengulanginya", "diulangi", "diwajibkan", "harus",
        "diulang", "diharuskan",
      ],
      in: range
    )
  }
}
