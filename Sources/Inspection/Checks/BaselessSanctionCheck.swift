import Diagnostics

/// Sanctions that Pasal 85 ayat (7) does not know: hours on top, money, kurungan.
struct BaselessSanctionCheck {
  let facts: DraftFacts

  private static let punishing: Set<String> = [
    "ditambah", "penambahan", "tambahan", "penalti", "pinalti", "bertambah", "ditambahkan",
    "menambah", "dilipatgandakan", "digandakan", "dilipatduakan", "diperpanjang",
  ]
  private static let denials: Set<String> = [
    "tanpa", "tidak", "bukan", "dilarang", "tak", "jangan",
  ]

  private static let absences: Set<String> = [
    "ketidakhadiran", "absen", "mangkir", "bolos", "membolos", "keterlambatan", "terlambat",
    "terlewat", "terlewatkan", "dilewatkan", "tertinggal", "ditinggalkan", "dilalaikan", "alpa",
    "kealpaan", "kelalaian", "dilanggar", "kurang", "ketinggalan",
  ]
  private static let coming: Set<String> = ["masuk", "hadir", "datang", "bekerja"]

  func run(_ list: inout FindingList) {
    let text = facts.text
    for order in facts.orders {
      for place in order.range where Self.punishing.contains(text.form(place)) {
        let near = max(order.range.lowerBound, place - 12)..<min(place + 12, order.range.upperBound)
        if punishes(place, near) { add(near, "Jam tambahan atau penalti", &list) }
      }
      let fault = order.defaultSpan
      for place in fault where ["kurungan", "dicambuk", "cambuk"].contains(text.form(place)) {
        add(place..<place + 1, "Pidana kurungan", &list)
      }
      if let place = text.first(of: ["sanksi", "dikenakan", "dikenai"], in: fault),
        text.has(
          anyOf: ["administratif", "uang", "paksa", "teguran"],
          in: place..<min(place + 6, fault.upperBound)
        ),
        !text.has("denda", in: place..<min(place + 6, fault.upperBound))
      {
        add(place..<min(place + 6, fault.upperBound), "Sanksi ini", &list)
      }
      if !money(fault, &list) { absence(order.range, &list) }
      for phrase in ["dua kali lipat", "tiga kali lipat", "berlipat ganda"] {
        if let place = text.find(phrase, in: order.range) {
          add(place..<place + 3, "Pelipatgandaan", &list)
        }
      }
    }
  }

  /// Whether the word adds work as a punishment, and the draft does not say that nothing is added.
  private func punishes(_ place: Int, _ near: Range<Int>) -> Bool {
    let text = facts.text
    guard text.has("jam", in: near) || text.has("kerja", in: near) || text.has("sosial", in: near)
    else { return false }
    if text.form(place) == "diperpanjang", !text.has("jam", in: near) { return false }
    return !text.has(anyOf: Self.denials, in: max(near.lowerBound, place - 3)..<place)
  }

  /// `uang paksa`, and a sum for every absence where no fine was replaced.
  private func money(_ fault: Range<Int>, _ list: inout FindingList) -> Bool {
    let text = facts.text
    if let place = text.find("uang paksa", in: fault) ?? text.find("denda keterlambatan", in: fault)
    {
      add(place..<place + 2, "Uang paksa", &list)
      return true
    }
    guard !facts.penalty.replacesFine,
      let sum = facts.quantities.first(where: {
        $0.unit == .rupiah && fault.contains($0.range.lowerBound)
      }),
      text.has(
        anyOf: ["setiap", "tiap", "per", "sekali"],
        in: max(
          fault.lowerBound,
          sum.range.lowerBound - 12
        )..<min(sum.range.upperBound + 8, fault.upperBound)
      )
    else { return false }
    add(sum.range, "Pembayaran ini", &list)
    return true
  }

  /// `setiap kali saya tidak masuk, saya membayar Rp100.000`: a price on every absence.
  private func absence(_ order: Range<Int>, _ list: inout FindingList) {
    let text = facts.text
    for sum in facts.quantities
    where sum.unit == .rupiah && order.contains(sum.range.lowerBound)
      && !facts.penalty.fines.contains(where: { $0.amount == sum.hundredths })
    {
      let near =
        max(
          order.lowerBound,
          sum.range.lowerBound - 16
        )..<min(sum.range.upperBound + 12, order.upperBound)
      let isAbsent =
        text.has(anyOf: Self.absences, in: near)
        || text.places(anyOf: ["tidak", "tak"], in: near).contains { place in
          (1...2).contains { Self.coming.contains(text.form(place + $0)) }
        }
      guard isAbsent, text.has(anyOf: ["setiap", "tiap", "per", "sekali"], in: near),
        text.places(
          anyOf: [
            "membayar", "dibayar", "menyetor", "bayar", "dipotong", "denda", "didenda", "dikenai",
            "dikenakan", "dipungut", "kena", "disetor",
          ],
          in: near
        )
        .contains(where: { !Self.denials.contains(text.form($0 - 1)) })
      else { continue }
      add(sum.range, "Pembayaran ini", &list)
      return
    }
  }

  private func add(_ range: Range<Int>, _ subject: String, _ list: inout FindingList) {
    list.add(
      .baselessSanction,
      basis: Basis.article85(7),
      at: range,
      "\(subject) tidak dikenal Pasal 85 ayat (7): hanya mengulangi, menjalani penjara yang diganti, atau membayar denda yang diganti.",
      remedy: "Hapus sanksi ini dan pakai perintah menurut Pasal 85 ayat (7)."
    )
  }
}
