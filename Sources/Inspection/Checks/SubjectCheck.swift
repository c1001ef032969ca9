import Diagnostics
import Indonesian

/// Kerja sosial is for adults: children have their own system, corporations are fined.
struct SubjectCheck {
  let facts: DraftFacts
  let imposing: Range<Int>

  func run(_ list: inout FindingList) {
    if let place = child() {
      list.add(
        .wrongSubject,
        basis: "UU 1/2023 Pasal 115",
        at: place,
        "Terdakwa tampaknya Anak (belum 18 tahun waktu perbuatan); pidana kerja sosial bukan pidana bagi Anak.",
        remedy:
          "Pakai pidana menurut Pasal 115, misalnya pidana dengan syarat berupa pelayanan masyarakat."
      )
    }
    if let place = corporation() {
      list.add(
        .wrongSubject,
        basis: "UU 1/2023 Pasal 119",
        at: place,
        "Terdakwa tampaknya Korporasi; pidana pokok bagi Korporasi hanya denda.",
        remedy:
          "Jatuhkan pidana denda, atau arahkan pidana kerja sosial kepada orang yang terbukti bersalah."
      )
    }
  }

  private func child() -> Range<Int>? {
    let text = facts.text
    for quantity in facts.quantities where quantity.unit == .year && quantity.hundredths < 1800 {
      let before = max(0, quantity.range.lowerBound - 5)..<quantity.range.lowerBound
      guard
        text.has(anyOf: ["umur", "usia", "berumur", "berusia", "umurnya"], in: before)
          || isBareAge(quantity),
        isAboutDefendant(quantity.range.lowerBound)
      else { continue }
      return before.lowerBound..<quantity.range.upperBound
    }
    for place in facts.outline.operative where text.form(place) == "anak" {
      guard text.words[place].isCapitalised,
        text.form(place - 1) == "menyatakan" || text.form(place - 1) == "kepada"
          || text.form(place - 1) == "terhadap"
          || text.matches(["yang", "berkonflik"], at: place + 1)
          || text.matches(["berhadapan", "dengan", "hukum"], at: place + 1)
      else { continue }
      return place..<min(place + 4, text.words.count)
    }
    if let place = text.find("anak yang berkonflik dengan hukum", in: text.all) {
      return place..<place + 5
    }
    return tooYoung()
  }

  /// `Terdakwa A, 16 tahun, pelajar`: an age without its label, before anything is ordered.
  private func isBareAge(_ quantity: Quantity) -> Bool {
    let text = facts.text
    let start = quantity.range.lowerBound
    guard quantity.hundredths >= 800, [",", "(", ";"].contains(text.form(start - 1)),
      [",", ")", ";", "/"].contains(text.form(quantity.range.upperBound)),
      facts.kind == .persetujuan || start < facts.outline.operative.lowerBound,
      let owner = (max(0, start - 7)..<start).last(where: { text.form($0) == "terdakwa" })
    else { return false }
    return text.words[owner + 1..<start].allSatisfy { $0.isMark || $0.isCapitalised }
  }

  /// Born less than 18 years before the act.
  private func tooYoung() -> Range<Int>? {
    let text = facts.text
    guard
      let birth = facts.dates.first(where: { date in
        let before = max(0, date.range.lowerBound - 8)..<date.range.lowerBound
        return text.has("lahir", in: before) && isAboutDefendant(date.range.lowerBound)
      })
    else { return nil }
    let acts = facts.dates.filter { date in
      let before = max(0, date.range.lowerBound - 14)..<date.range.lowerBound
      return date.date > birth.date && !text.has("lahir", in: before)
    }
    guard let first = acts.map(\.date).min(), birth.date.age(at: first) < 18 else { return nil }
    return birth.range
  }

  private func isAboutDefendant(_ place: Int) -> Bool {
    let text = facts.text
    let before = max(0, place - 20)..<place
    let others: Set<String> = [
      "saksi", "korban", "ahli", "anaknya", "istri", "suami", "adik", "anak", "kakak", "cucu",
    ]
    guard
      let last = before.last(where: {
        others.contains(text.form($0)) || text.form($0) == "terdakwa" || text.form($0) == "nama"
      })
    else { return true }
    // `Terdakwa A, anak, umur 17 tahun`
    if text.form(last) == "anak", text.form(last + 1) == ",",
      [",", "("].contains(text.form(last - 1)),
      let owner = before.last(where: {
        $0 < last && (others.contains(text.form($0)) || text.form($0) == "terdakwa")
      })
    {
      return text.form(owner) == "terdakwa"
    }
    // `Saksi C, anak Terdakwa yang berumur 15 tahun`
    let kin = others.union(["dari", "milik"])
    return !others.contains(text.form(last))
      && !(text.form(last) == "terdakwa" && kin.contains(text.form(last - 1)))
  }

  private static let firms: Set<String> = [
    "pt", "cv", "korporasi", "perseroan", "yayasan", "koperasi", "firma",
  ]

  private func corporation() -> Range<Int>? {
    let text = facts.text
    for place in text.places(of: "terdakwa") {
      for offset in 1...4 where Self.firms.contains(text.form(place + offset)) {
        let between = text.words[place + 1..<place + offset]
        let isName = between.allSatisfy {
          [
            "korporasi", "adalah", "merupakan", "yaitu", "suatu", "sebuah", ",", ":", "nama",
            "berupa",
          ].contains($0.form)
        }
        if isName { return place..<min(place + offset + 2, text.words.count) }
      }
    }
    for place in facts.outline.operative where text.form(place) == "korporasi" {
      if ["kepada", "terhadap", "menyatakan"].contains(text.form(place - 1)) {
        return place..<place + 1
      }
    }
    return nil
  }
}
