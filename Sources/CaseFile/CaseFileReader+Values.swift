import Indonesian
import JSONTree
import KnowledgeBase

extension CaseFileReader {
  /// The value by the type that the fact is declared with; a wrong one is a fault.
  mutating func typed(_ value: JSONValue, fact: Fact, line: Int) -> FactValue? {
    switch fact.kind {
    case .yesNo:
      if case .boolean(let flag) = value { return .boolean(flag) }
      wrongKind(value, fact: fact, line: line, wanted: "true atau false")
    case .date: return date(value, key: fact.path, line: line).map { .date($0) }
    case .duration: return duration(value, fact: fact, line: line).map { .duration($0) }
    case .money: return money(value, fact: fact, line: line)
    case .hours: return hours(value, fact: fact, line: line)
    case .number: return number(value, fact: fact, line: line)
    case .age: return age(value, fact: fact, line: line)
    case .choice:
      guard let word = value.string else {
        wrongKind(value, fact: fact, line: line, wanted: "teks")
        return nil
      }
      if fact.choices.contains(word) { return .choice(word) }
      let nearest = ClosestWord.nearest(to: word, among: fact.choices)
      fault(
        "nilai-keliru",
        line: line,
        "Kunci \"\(fact.path)\" berisi nilai yang tidak dikenal.",
        remedy: nearest.map { "Mungkin maksud Anda \"\($0)\"." }
          ?? "Pilih: \(fact.choices.joined(separator: ", "))."
      )
    case .text, .opinion, .offence, .textList, .recordList:
      guard let text = value.string else {
        wrongKind(value, fact: fact, line: line, wanted: "teks")
        return nil
      }
      if text.utf8.count <= 20_000 { return .text(text) }
      fault(
        "teks-terlalu-panjang",
        line: line,
        "Teks pada kunci \"\(fact.path)\" terlalu panjang.",
        remedy: "Batasnya 20.000 byte."
      )
    }
    return nil
  }

  mutating func wrongKind(_ value: JSONValue, fact: Fact, line: Int, wanted: String) {
    let example = fact.example.map { " Contoh isi: \($0)." } ?? ""
    fault(
      "jenis-keliru",
      line: line,
      "Kunci \"\(fact.path)\" harus berupa \(wanted), bukan \(value.kindInWords).",
      remedy:
        "Perbaiki isinya, atau tulis null bila belum diketahui.\(fact.isPersonal ? "" : example)"
    )
  }

  mutating func date(_ value: JSONValue, key: String, line: Int) -> CalendarDate? {
    if let text = value.string, let date = CalendarDate(iso: text) { return date }
    fault(
      "tanggal-keliru",
      line: line,
      "Kunci \"\(key)\" tidak berisi tanggal yang ada dalam kalender.",
      remedy: "Tulis tahun-bulan-hari, misalnya \"2026-01-22\"."
    )
    return nil
  }

  private mutating func duration(_ value: JSONValue, fact: Fact, line: Int) -> LegalDuration? {
    if let text = value.string {
      if let duration = LegalDuration(iso: text) { return duration }
      if case .success(let duration) = LegalDuration.read(text) { return duration }
    }
    fault(
      "durasi-keliru",
      line: line,
      "Kunci \"\(fact.path)\" tidak terbaca sebagai lama waktu.",
      remedy: "Tulis misalnya \"P6M\" atau \"6 bulan 1 hari\"."
    )
    return nil
  }

  private mutating func money(_ value: JSONValue, fact: Fact, line: Int) -> FactValue? {
    guard case .number(let digits) = value else {
      wrongKind(value, fact: fact, line: line, wanted: "angka rupiah")
      return nil
    }
    if let rupiah = Int(digits).flatMap({ Rupiah($0) }) { return .money(rupiah) }
    let isNegative = digits.hasPrefix("-")
    fault(
      isNegative ? "uang-negatif" : "uang-keliru",
      line: line,
      isNegative
        ? "Kunci \"\(fact.path)\" berisi uang yang kurang dari nol."
        : "Kunci \"\(fact.path)\" tidak berisi rupiah bulat.",
      remedy: "Tulis rupiah bulat tanpa titik, misalnya 10000000."
    )
    return nil
  }

  private mutating func hours(_ value: JSONValue, fact: Fact, line: Int) -> FactValue? {
    guard case .number(let digits) = value else {
      wrongKind(value, fact: fact, line: line, wanted: "angka jam")
      return nil
    }
    if let time = WorkTime(decimalHours: digits) { return .minutes(time.minutes) }
    fault(
      "jam-keliru",
      line: line,
      "Kunci \"\(fact.path)\" tidak berisi jumlah jam yang mungkin.",
      remedy: "Tulis angka nol atau lebih yang tepat sampai menit, misalnya 120 atau 7.5."
    )
    return nil
  }

  private mutating func number(_ value: JSONValue, fact: Fact, line: Int) -> FactValue? {
    guard case .number = value else {
      wrongKind(value, fact: fact, line: line, wanted: "angka")
      return nil
    }
    let allowed = fact.path == FactKey.hariPerMinggu.name ? 1...7 : 0...1_000_000_000
    if let number = value.integer, allowed.contains(number) { return .count(number) }
    fault(
      "angka-keliru",
      line: line,
      "Kunci \"\(fact.path)\" berisi angka yang tidak mungkin.",
      remedy: "Tulis bilangan bulat dari \(allowed.lowerBound) sampai \(allowed.upperBound)."
    )
    return nil
  }

  private mutating func age(_ value: JSONValue, fact: Fact, line: Int) -> FactValue? {
    if let age = value.integer, (0...130).contains(age) { return .count(age) }
    if let word = value.string, ["dewasa", "anak"].contains(word) { return .choice(word) }
    fault(
      "umur-keliru",
      line: line,
      "Kunci \"\(fact.path)\" tidak berisi umur yang mungkin.",
      remedy: "Tulis umur dalam tahun bulat (0 sampai 130), \"dewasa\", atau \"anak\"."
    )
    return nil
  }
}
