import Diagnostics

/// Sums that a draft writes out: `5 x 3 x 6 = 80`, amounts and their total, a rate and its product.
struct EquationCheck {
  let facts: DraftFacts

  func run(_ list: inout FindingList) {
    let text = facts.text
    var end = 0
    for place in text.places(anyOf: Self.times.union(Self.plus), in: text.all).sorted()
    where place >= end && !facts.outline.isRecited(place) {
      guard let equation = equation(at: place) else { continue }
      end = equation.range.upperBound
      guard equation.said != equation.computed else { continue }
      add(
        equation.range,
        "Hasilnya \(Quantity.figure(equation.computed)), bukan \(Quantity.figure(equation.said)).",
        &list
      )
    }
    for (position, clause) in facts.outline.clauses.enumerated()
    where !facts.outline.recited.contains(position) {
      let inside = facts.quantities.filter { clause.range.contains($0.range.lowerBound) }
      guard inside.count >= 3 else { continue }
      money(inside, clause.range, &list)
      rate(inside, clause.range, &list)
    }
  }

  private func add(_ range: Range<Int>, _ message: String, _ list: inout FindingList) {
    list.add(
      .wrongSum,
      basis: nil,
      at: range,
      "Hitungannya tidak cocok. \(message)",
      remedy: "Hitung ulang, lalu samakan angka-angkanya."
    )
  }

  // MARK: - Products and sums

  private static let times: Set<String> = ["x", "*", "dikali", "dikalikan", "kali"]
  private static let plus: Set<String> = ["+", "ditambah", "tambah"]
  private static let fillers: Set<String> = [
    "jam", "hari", "minggu", "bulan", "pekan", "per", "kerja", "sehari", "seminggu", "sepekan",
    "orang", "rupiah", "kegiatan", "pertemuan", "kedatangan", "hadir", "/",
  ]

  /// The number that begins at `index`, in hundredths, and the end of its words and unit.
  private func operand(at index: Int) -> (value: Int, end: Int)? {
    let text = facts.text
    var place = index
    if text.form(place) == "rp" { place += 1 }
    if text.form(place) == "." { place += 1 }
    guard text.words.indices.contains(place), text.words[place].isNumber,
      let value = QuantityReader.hundredths(text.form(place)), value <= 1_000_000_000_000
    else { return nil }
    place += 1
    if text.form(place) == "(" {
      guard
        let close = (place..<min(place + 14, text.words.count)).first(where: {
          text.form($0) == ")"
        })
      else { return nil }
      place = close + 1
    }
    var limit = 3
    while limit > 0, Self.fillers.contains(text.form(place)) {
      place += 1
      limit -= 1
    }
    return (value, place)
  }

  /// The operand that ends right before `index`.
  private func operand(before index: Int) -> Int? {
    for start in stride(from: index - 1, through: max(0, index - 16), by: -1) {
      if facts.text.words[start].isNumber, let found = operand(at: start), found.end == index {
        return found.value
      }
    }
    return nil
  }

  private func equation(at sign: Int) -> (said: Int, computed: Int, range: Range<Int>)? {
    let text = facts.text
    let signs = Self.times.contains(text.form(sign)) ? Self.times : Self.plus
    guard var computed = operand(before: sign) else { return nil }
    var place = sign
    var terms = 0
    while signs.contains(text.form(place)), let next = operand(at: place + 1) {
      if signs == Self.times {
        let (product, overflow) = computed.multipliedReportingOverflow(by: next.value)
        if overflow { return nil }
        computed = product / 100
      } else {
        let (sum, overflow) = computed.addingReportingOverflow(next.value)
        if overflow { return nil }
        computed = sum
      }
      place = next.end
      terms += 1
    }
    guard terms > 0 else { return nil }
    if text.form(place) == "," { place += 1 }
    switch text.form(place) {
    case "=", "menjadi", "adalah", "yaitu", "berjumlah": place += 1
    case "sama" where text.form(place + 1) == "dengan": place += 2
    default: return nil
    }
    // What follows another sign is no result: `4 x 5 = 20 x 3 = 60`.
    guard let said = operand(at: place), !Self.times.contains(text.form(said.end)),
      !Self.plus.contains(text.form(said.end))
    else { return nil }
    return (said.value, computed, sign..<said.end)
  }

  // MARK: - Amounts and their total

  private static let summing: Set<String> = [
    "seluruhnya", "keseluruhan", "keseluruhannya", "total", "totalnya", "berjumlah", "semuanya",
    "jumlahnya", "jumlah", "sehingga",
  ]
  private static let parting: Set<String> = [
    "dikurangi", "sisa", "sisanya", "masing", "setiap", "per", "tiap", "x", "dikembalikan", "dari",
    "kali", "kepada", "di", "sebagian", "antara", "sampai", "hingga", "sekitar", "kurang", "lebih",
    "atau", "bukan", "dibagi", "laba", "untung", "selisih", "potongan",
  ]

  /// `Rp1.250.000,00 dan Rp800.000,00, seluruhnya Rp2.150.000,00`.
  private func money(_ inside: [Quantity], _ clause: Range<Int>, _ list: inout FindingList) {
    let text = facts.text
    let sums = inside.filter { $0.unit == .rupiah }
    guard sums.count >= 3 else { return }
    for (index, total) in sums.enumerated() where index >= 2 {
      let lead = sums[index - 1].range.upperBound..<total.range.lowerBound
      guard lead.count <= 8, lead.lowerBound <= lead.upperBound,
        text.has(anyOf: Self.summing, in: lead)
      else { continue }
      let parts = sums[..<index]
      let span = parts[0].range.lowerBound..<total.range.lowerBound
      if text.has(anyOf: Self.parting, in: span) { return }
      let sum = parts.reduce(0) { $0.addingReportingOverflow($1.hundredths).partialValue }
      if sum != total.hundredths {
        add(
          total.range,
          "Jumlahnya Rp\(Quantity.figure(sum)), bukan Rp\(Quantity.figure(total.hundredths)).",
          &list
        )
      }
      return
    }
  }

  // MARK: - A rate and what it makes

  /// `1 bulan penjara sama dengan 40 jam, sehingga 3 bulan menjadi 130 jam`.
  private func rate(_ inside: [Quantity], _ clause: Range<Int>, _ list: inout FindingList) {
    guard ConversionCheck(facts: facts).formula(inside, clause) != nil else { return }
    let pairs = zip(inside, inside.dropFirst()).filter { base, hours in
      // `Rp6.000.000,00 : Rp50.000,00 = 120 jam` divides.
      ![":", "/", "dibagi"].contains(facts.text.form(base.range.lowerBound - 1))
        && hours.unit == .hour && [.day, .month, .rupiah, .week].contains(base.unit)
        && hours.range.lowerBound - base.range.upperBound <= 8
    }
    guard let (unit, worth) = pairs.first, unit.isOne || unit.unit == .rupiah else { return }
    for (base, hours) in pairs.dropFirst() where base.unit == unit.unit {
      let (left, first) = base.hundredths.multipliedReportingOverflow(by: worth.hundredths)
      let (right, second) = hours.hundredths.multipliedReportingOverflow(by: unit.hundredths)
      guard !first, !second, left != right else { continue }
      add(
        base.range.lowerBound..<hours.range.upperBound,
        "Menurut ukuran itu sendiri, jumlahnya bukan \(Quantity.figure(hours.hundredths)) jam.",
        &list
      )
      return
    }
  }
}
