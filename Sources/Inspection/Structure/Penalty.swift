/// The prison and the fine really imposed (Pasal 85 ayat (9) huruf a).
struct Penalty: Sendable {
  /// One penalty as it stands in an order.
  struct Term: Sendable {
    /// Days of prison, or hundredths of rupiah.
    var amount: Int
    var words: String
    var range: Range<Int>
  }

  var prisons: [Term] = []
  var fines: [Term] = []

  var replacesPrison: Bool { !prisons.isEmpty }
  var replacesFine: Bool { !fines.isEmpty }

  /// What a number of time or money is about.
  enum Head: Sendable {
    case prison
    case fine
    case work
    case detention
    case probation
    case cost
  }

  static let heads: [String: Head] = [
    "penjara": .prison, "kurungan": .prison, "tutupan": .prison, "dipenjara": .prison,
    "denda": .fine, "sosial": .work, "tahanan": .detention, "penahanan": .detention,
    "ditahan": .detention, "penangkapan": .detention, "percobaan": .probation,
    "pengawasan": .probation, "biaya": .cost, "restitusi": .cost, "kerugian": .cost, "upah": .cost,
    "rugi": .cost, "uang": .cost, "umur": .detention, "berumur": .detention, "usia": .detention,
  ]

  static func read(_ text: DraftText, _ orders: [Order], _ quantities: [Quantity]) -> Penalty {
    var penalty = Penalty()
    for order in orders {
      let range = order.main
      let inside = quantities.filter { range.contains($0.range.lowerBound) }
      for quantity in inside
      where quantity.unit == .rupiah
        && head(text, quantity, from: range.lowerBound, inside) == .fine
        && !isFollowed(text, quantity, by: ["biaya"])
        && !isRate(text, quantity, from: range.lowerBound)
      {
        penalty.fines.append(
          Term(
            amount: quantity.hundredths,
            words: text.quote(quantity.range),
            range: quantity.range
          )
        )
      }
      penalty.prisons += terms(text, in: range, quantities)
    }
    return penalty
  }

  /// The lengths of prison in a range, without the threat and without prison in place of a fine.
  static func terms(_ text: DraftText, in range: Range<Int>, _ quantities: [Quantity]) -> [Term] {
    let inside = quantities.filter { range.contains($0.range.lowerBound) }
    var terms: [Term] = []
    var index = 0
    while index < inside.count {
      let quantity = inside[index]
      index += 1
      guard head(text, quantity, from: range.lowerBound, inside) == .prison,
        var days = quantity.days,
        !isSubstitute(text, quantity, in: range), !isThreat(text, quantity)
      else { continue }
      var end = quantity.range.upperBound
      // `1 tahun 6 bulan`, `2 bulan dan 15 hari`
      while index < inside.count, let more = inside[index].days,
        inside[index].range.lowerBound - end <= 1
      {
        days += more
        end = inside[index].range.upperBound
        index += 1
      }
      let whole = quantity.range.lowerBound..<end
      terms.append(Term(amount: days, words: text.quote(whole), range: whole))
    }
    return terms
  }

  /// The nearest thing named before a number that it can be about.
  static func head(
    _ text: DraftText,
    _ quantity: Quantity,
    from start: Int,
    _ others: [Quantity]
  ) -> Head? {
    if measuresWork(text, quantity) { return .work }
    var place = quantity.range.lowerBound - 1
    while place >= start {
      if let head = heads[text.words[place].form] {
        // Somebody's watch over the work is no `pidana pengawasan`.
        if head == .probation, text.form(place) == "pengawasan",
          !["pidana", "masa"].contains(text.form(place - 1))
        {
          place -= 1
          continue
        }
        return head
      }
      if others.contains(where: { $0.unit == .hour && $0.range.contains(place) }) { return .work }
      place -= 1
    }
    // `3 (tiga) bulan penjara`, `Rp500.000 sebagai denda`
    for next in quantity.range.upperBound..<quantity.range.upperBound + 2 {
      if let head = heads[text.form(next)], head == .prison || head == .fine { return head }
    }
    return nil
  }

  /// `30 (tiga puluh) hari pidana kerja sosial`: the number measures the work itself.
  static func measuresWork(_ text: DraftText, _ quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    return text.matches(["kerja", "sosial"], at: text.form(end) == "pidana" ? end + 1 : end)
  }

  /// `setiap jam yang terlewat dikenai denda Rp100.000,00`: a price, no fine that is imposed.
  private static func isRate(_ text: DraftText, _ quantity: Quantity, from start: Int) -> Bool {
    let before = max(start, quantity.range.lowerBound - 10)..<quantity.range.lowerBound
    let after = quantity.range.upperBound..<min(quantity.range.upperBound + 2, text.words.count)
    return text.places(anyOf: ["setiap", "tiap", "per"], in: before).contains { place in
      ["kali", "jam", "hari", "ketidakhadiran", "keterlambatan", "kelalaian"].contains(
        text.form(place + 1)
      )
    } || ["per", "setiap", "tiap"].contains(text.form(after.lowerBound))
  }

  private static func isFollowed(_ text: DraftText, _ quantity: Quantity, by forms: Set<String>)
    -> Bool
  {
    forms.contains(text.form(quantity.range.upperBound))
  }

  /// Prison in place of a fine that is not paid.
  private static func isSubstitute(_ text: DraftText, _ quantity: Quantity, in range: Range<Int>)
    -> Bool
  {
    let before = max(range.lowerBound, quantity.range.lowerBound - 16)..<quantity.range.lowerBound
    let after =
      quantity.range.upperBound..<min(quantity.range.upperBound + 6, range.upperBound)
    if text.has(phrase: "tidak dibayar", in: before) || text.has("pengganti", in: before) {
      return true
    }
    if text.has("membayar", in: before) && text.has("tidak", in: before) { return true }
    return text.has(phrase: "pengganti denda", in: after)
      || text.has(phrase: "pengganti pidana denda", in: after)
  }

  private static func isThreat(_ text: DraftText, _ quantity: Quantity) -> Bool {
    var start = quantity.range.lowerBound
    while start > max(0, quantity.range.lowerBound - 8), text.form(start - 1) != ";",
      !text.words[start].startsParagraph
    {
      start -= 1
    }
    let before = start..<quantity.range.lowerBound
    let threatens = text.places(
      anyOf: ["diancam", "ancaman", "diancamkan", "ancamannya"],
      in: before
    ).contains { text.form($0 + 1) != "kekerasan" }
    if threatens { return true }
    // `Pasal 427 KUHP, penjara paling lama 3 (tiga) tahun atau denda paling banyak kategori III`
    let after = quantity.range.upperBound..<min(quantity.range.upperBound + 8, text.words.count)
    return text.matches(["paling", "lama"], at: quantity.range.lowerBound - 2)
      && text.has("pasal", in: before) && text.has("kategori", in: after)
  }
}
