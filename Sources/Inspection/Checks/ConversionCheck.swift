import Diagnostics

/// Formulas that turn rupiah or months of prison into hours; no statute in force has one.
struct ConversionCheck {
  let facts: DraftFacts

  static let equating: Set<String> = [
    "setara", "disetarakan", "sepadan", "disepadankan", "sama", "=", "dihitung", "perhitungan",
    "hitungan", "dibagi", "rasio", "konversi", "dikonversi", "dikonversikan", "ekuivalen",
    "senilai",
    "disamakan", "penghitungan", "menjadi", "adalah", "kali", "x", "dikalikan", "bernilai", ":",
    "rumus", "diperhitungkan", "per", "samakan", "menyamakan", "setarakan", "menyetarakan",
    "sebanding", "berbanding", "perbandingan", "ukuran", "patokan", "tarif", "nilai", "dinilai",
    "dipersamakan", "dianggap", "tolok", "dikonversikannya", "konversikan", "pedoman", "hitung",
    "menghitung", "berarti", "identik",
  ]
  /// Words that equate or measure wherever they stand before the numbers.
  private static let measuring: Set<String> = [
    "setara", "dihitung", "perhitungan", "konversi", "disetarakan", "rumus", "rasio", "ukuran",
    "patokan", "tarif", "perbandingan", "nilai", "hitungan", "penghitungan", "pedoman", "tolok",
    "samakan", "menyamakan", "menghitung",
  ]
  /// Words that may also belong to a sentence that converts nothing.
  private static let weak: Set<String> = ["adalah", "menjadi", "ditetapkan", "diganti", "untuk"]
  private static let denials: Set<String> = ["tidak", "bukan", "tanpa"]

  func run(_ list: inout FindingList) {
    let text = facts.text
    for (position, clause) in facts.outline.clauses.enumerated()
    where !facts.outline.recited.contains(position)
      && text.has("jam", in: clause.range)
      && text.has(anyOf: Self.equating.union(Self.weak), in: clause.range)
    {
      let inside = facts.quantities.filter { clause.range.contains($0.range.lowerBound) }
      guard let range = formula(inside, clause.range) else { continue }
      let isDenied =
        text.has(phrase: "tidak ada", in: clause.range)
        || text.has(phrase: "tidak mengenal", in: clause.range)
        || text.has(phrase: "tidak mengatur", in: clause.range)
        || text.has(phrase: "tidak lagi", in: clause.range)
        || text.has(phrase: "tidak dapat", in: clause.range)
      if isDenied { continue }
      list.add(
        .baselessConversion,
        basis: Basis.article85(4),
        at: range,
        inside.contains { $0.unit == .rupiah && $0.hundredths == 5_000_000 }
          ? "Tidak ada ketentuan yang mengubah denda menjadi jam; ukuran Rp50.000,00 untuk satu jam berasal dari Pasal 82 lama, yang tidak pernah berlaku."
          : "Tidak ada ketentuan yang mengubah denda atau bulan penjara menjadi jam dengan rumus.",
        remedy: "Hapus rumusnya; tetapkan jumlah jam dengan pertimbangan, 8 sampai 240 jam."
      )
    }
  }

  /// The words that turn money or prison into hours.
  func formula(_ inside: [Quantity], _ clause: Range<Int>) -> Range<Int>? {
    rate(inside, clause) ?? division(inside, clause) ?? everyDay(inside, clause)
  }

  /// `setiap hari penjara bernilai 2 jam`, `tiap-tiap bulan pidana penjara … 30 jam`.
  private func everyDay(_ inside: [Quantity], _ clause: Range<Int>) -> Range<Int>? {
    let text = facts.text
    for place in clause
    where ["setiap", "tiap", "per", "sehari", "sebulan"].contains(text.form(place)) {
      var unit =
        text.form(place).hasPrefix("se") && text.form(place) != "setiap" ? place : place + 1
      if ["satu", "1", "-", "tiap"].contains(text.form(unit)) { unit += 1 }
      guard unit < clause.upperBound,
        ["hari", "bulan", "minggu", "sehari", "sebulan"].contains(text.form(unit)),
        text.has(anyOf: ["penjara", "kurungan"], in: unit..<min(unit + 4, clause.upperBound)),
        let hours = inside.first(where: {
          $0.unit == .hour && $0.range.lowerBound > unit && $0.range.lowerBound - unit <= 10
        })
          // `20 jam untuk tiap bulan penjara`
          ?? inside.last(where: {
            $0.unit == .hour && $0.range.upperBound <= place && place - $0.range.upperBound <= 2
          }),
        hours.range.upperBound <= place
          || !text.has(anyOf: ["diganti", "menjalani"], in: unit..<hours.range.lowerBound)
      else { continue }
      return min(place, hours.range.lowerBound)..<max(unit + 1, hours.range.upperBound)
    }
    return nil
  }

  /// `setiap Rp50.000 … 1 jam`, `1 bulan penjara … 30 jam`, `1 hari penjara = 2 jam`.
  private func rate(_ inside: [Quantity], _ clause: Range<Int>) -> Range<Int>? {
    let text = facts.text
    for (index, base) in inside.enumerated() {
      for other in inside[max(0, index - 2)..<min(inside.count, index + 3)]
      where other.unit == .hour && (base.unit == .rupiah || isPrison(base, clause)) {
        let (low, high) =
          base.range.lowerBound < other.range.lowerBound ? (base, other) : (other, base)
        let between = low.range.upperBound..<high.range.lowerBound
        let lead = max(clause.lowerBound, low.range.lowerBound - 4)..<low.range.lowerBound
        guard between.count <= 14, between.lowerBound <= between.upperBound else { continue }
        let isUnit =
          base.isOne || other.isOne
          || text.has(anyOf: ["setiap", "tiap", "per"], in: lead)
          || text.has(anyOf: ["setiap", "tiap", "per"], in: between)
        let isEquated =
          text.has(anyOf: Self.equating.subtracting(Self.weak), in: between)
          || text.has(anyOf: ["setiap", "tiap"], in: lead)
          || base.isOne && text.has(anyOf: ["adalah", "menjadi"], in: between)
          || base.isOne && text.has("untuk", in: lead)
            && !text.has(anyOf: ["sehari", "seminggu", "diselesaikan"], in: between)
          || text.has(
            anyOf: Self.measuring,
            in: max(clause.lowerBound, low.range.lowerBound - 10)..<low.range.lowerBound
          )
        if isUnit, isEquated { return low.range.lowerBound..<high.range.upperBound }
      }
    }
    return nil
  }

  /// A month or day that measures prison, and no plan of work.
  private func isPrison(_ quantity: Quantity, _ clause: Range<Int>) -> Bool {
    guard quantity.isOne, [.month, .day, .week, .year].contains(quantity.unit) else { return false }
    let text = facts.text
    let near =
      max(
        clause.lowerBound,
        quantity.range.lowerBound - 5
      )..<min(quantity.range.upperBound + 4, clause.upperBound)
    if text.has(anyOf: ["penjara", "kurungan", "pidana", "hukuman"], in: near) {
      return !text.has(phrase: "jam dalam", in: near) && !text.has(phrase: "jam per", in: near)
    }
    // `1 bulan = 40 jam`
    return quantity.unit == .month
      && ["=", "setara", "sama", "disetarakan", "dihitung"].contains(
        text.form(quantity.range.upperBound)
      )
  }

  /// `denda Rp5.000.000 dibagi Rp50.000 = 100 jam`, `3 bulan x 30 jam`.
  private func division(_ inside: [Quantity], _ clause: Range<Int>) -> Range<Int>? {
    let text = facts.text
    guard let place = text.first(of: ["dibagi", "x", "dikalikan", "dikali", ":", "/"], in: clause)
    else { return nil }
    for place in place..<clause.upperBound
    where ["dibagi", "x", "dikalikan", "dikali", ":", "/"].contains(text.form(place)) {
      let before = inside.last { $0.range.upperBound <= place && place - $0.range.upperBound <= 2 }
      let after = inside.first { $0.range.lowerBound > place && $0.range.lowerBound - place <= 3 }
      guard let before, let after else { continue }
      let units: Set<Quantity.Unit> = [before.unit, after.unit]
      // `pengganti penjara 3 bulan: 60 jam` divides nothing.
      if [":", "/"].contains(text.form(place)), !units.contains(.rupiah) { continue }
      if units.contains(.rupiah) || units == [.month, .hour] {
        return before.range.lowerBound..<after.range.upperBound
      }
    }
    return monthsTimesHours(inside, clause) ?? dividedPrison(inside, clause)
  }

  /// `90 hari penjara dibagi tiga, lalu dikalikan 2 jam`.
  private func dividedPrison(_ inside: [Quantity], _ clause: Range<Int>) -> Range<Int>? {
    let text = facts.text
    for place in clause where ["dibagi", "dikalikan", "dikali"].contains(text.form(place)) {
      let prison = inside.last {
        [.day, .month].contains($0.unit) && $0.range.upperBound <= place
          && place - $0.range.upperBound <= 6
          && text.has(
            anyOf: ["penjara", "kurungan"],
            in: max(clause.lowerBound, $0.range.lowerBound - 3)..<place
          )
      }
      let hours = inside.first {
        $0.unit == .hour && $0.range.lowerBound > place && $0.range.lowerBound - place <= 12
      }
      if let prison, let hours { return prison.range.lowerBound..<hours.range.upperBound }
    }
    return nil
  }

  /// `pidana penjara 4 (empat) bulan, jumlahnya 4 x 30 jam`: the months of prison times hours.
  private func monthsTimesHours(_ inside: [Quantity], _ clause: Range<Int>) -> Range<Int>? {
    let text = facts.text
    for hours in inside where hours.unit == .hour {
      let sign = hours.range.lowerBound - 1
      guard ["x", "dikali", "dikalikan", "kali", "*"].contains(text.form(sign)),
        let factor = Int(text.form(sign - 1)), (1...1000).contains(factor),
        inside.contains(where: {
          [.month, .day].contains($0.unit) && $0.hundredths == factor * 100
            && $0.range.upperBound < sign
        }), text.has("penjara", in: clause.lowerBound..<sign)
      else { continue }
      return sign - 1..<hours.range.upperBound
    }
    return nil
  }
}
