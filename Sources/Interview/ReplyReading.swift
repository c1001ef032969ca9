package import CaseFile
import Indonesian
package import KnowledgeBase

extension Session {
  /// Reads a typed reply to the question about `key`.
  package func read(_ text: String, for key: FactKey) -> Reply {
    let reply = plainReply(text, key)
    if case .answer(.born(let day)) = reply, day.age(at: today) < 12 {
      return .doubtful(.born(day), "Lahirnya benar \(day.words)?")
    }
    guard case .answer(.value(let value, _)) = reply, let doubt = doubt(value, key),
      case .answer(let answer) = reply
    else { return reply }
    return .doubtful(answer, doubt)
  }

  /// What is asked about a value that can hardly be meant.
  private func doubt(_ value: FactValue, _ key: FactKey) -> String? {
    switch (key, value) {
    case (.umur, .count(let years)) where years < 12 || years > 90:
      "Umurnya benar \(years) tahun?"
    case (.tanggalPerbuatan, .date(let day)) where day.year < 2000:
      "Perbuatannya benar terjadi pada \(day.words)?"
    case (.tanggalPutusan, .date(let day)) where day > today:
      "Putusannya benar baru akan dijatuhkan pada \(day.words)?"
    case (_, .duration(let length)) where length.hours > 20 * LegalDuration.hoursPerYear:
      "Lamanya benar \(length.words)?"
    case (.dendaDijatuhkan, .money(let fine)), (.dendaDituntut, .money(let fine)):
      (1..<10_000).contains(fine.amount) ? "Dendanya benar \(fine.short)?" : nil
    default: nil
    }
  }

  private func plainReply(_ text: String, _ key: FactKey) -> Reply {
    guard let fact = knowledge.fact(key) else {
      return .unreadable("Pertanyaan ini tidak dikenal.")
    }
    guard text.utf8.count <= Self.longestReply else {
      return .unreadable("Jawaban itu terlalu panjang. Tulis yang penting saja.")
    }
    if allowsNothing(key), Self.saysNothing(text) { return .answer(.none) }
    switch fact.kind {
    case .offence: return offence(text)
    case .yesNo: return yesNo(text, fact, key)
    case .choice where key == .pemberatan: return aggravations(text, fact)
    case .choice: return choice(text, fact)
    case .age: return age(text, fact)
    case .date: return date(text, fact, key)
    case .duration: return value(LegalDuration.read(text), fact) { .duration($0) }
    case .money: return value(Rupiah.read(text), fact) { .money($0) }
    case .hours:
      let reading = WorkTime.read(text, perDay: key == .jamPerHari)
      return value(reading.onlyWritable, fact) { .minutes($0.minutes) }
    case .number: return number(text, fact)
    case .text, .opinion, .textList, .recordList: return plainText(text, fact)
    }
  }

  /// The most bytes of a reply.
  package static let longestReply = 4000

  /// Whether "there is none" is an answer to the question.
  private func allowsNothing(_ key: FactKey) -> Bool {
    [.penjaraDijatuhkan, .dendaDijatuhkan, .penjaraDituntut, .dendaDituntut, .tanggalPutusan]
      .contains(key)
  }

  /// Whether a reply says that there is none, or not yet.
  private static func saysNothing(_ text: String) -> Bool {
    nothingWords.contains(
      text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    )
  }

  private static let nothingWords: Set<String> = [
    "tidak ada", "tdk ada", "gak ada", "ga ada", "nggak ada", "tidak", "nol", "nihil", "0",
    "rp 0", "rp0", "0 bulan", "0 rupiah", "hanya denda", "denda saja", "cuma denda",
    "hanya penjara", "penjara saja", "cuma penjara", "belum diputus", "belum ada putusan",
    "belum ada", "belum", "tanpa denda", "tanpa penjara", "tidak dijatuhkan", "tidak dituntut",
  ]

  private func value<Value>(
    _ reading: Reading<Value>,
    _ fact: Fact,
    _ wrap: (Value) -> FactValue
  ) -> Reply {
    switch reading {
    case .success(let value): .answer(.value(wrap(value)))
    case .failure(let reason): unreadable(reason, fact)
    }
  }

  private func unreadable(_ reason: UnreadableReason, _ fact: Fact) -> Reply {
    .unreadable("\(reason.sentence(for: fact.kind)) \(example(of: fact))")
  }

  /// The example of a right answer, as a sentence.
  func example(of fact: Fact) -> String {
    fact.example.map { "Contoh jawaban: \($0)." } ?? ""
  }

  // MARK: By type

  private func yesNo(_ text: String, _ fact: Fact, _ key: FactKey) -> Reply {
    switch EverydayAnswer.read(text) {
    case .success(.yes): return .answer(.value(.boolean(true)))
    case .success(.no): return .answer(.value(.boolean(false)))
    case .success(.unknown): return .answer(.unknown)
    case .failure(let reason):
      // `ya, 20 Januari 2026`: the day of consent or explanation.
      if key == .persetujuan || key == .penjelasanDiberikan, let comma = text.firstIndex(of: ",") {
        let day = CalendarDate.read(
          String(text[text.index(after: comma)...]),
          relativeTo: today,
          within: CalendarDate.range.lowerBound...today
        )
        if case .success(let date) = day {
          switch EverydayAnswer.read(String(text[..<comma])) {
          case .success(.yes): return .answer(.value(.boolean(true), on: date))
          case .success(.no): return .answer(.value(.boolean(false), on: date))
          default: break
          }
        }
      }
      return unreadable(reason, fact)
    }
  }

  private func choice(_ text: String, _ fact: Fact) -> Reply {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let named = fact.choices.filter(words.contains)
    if named.count == 1 { return .answer(.value(.choice(named[0]))) }
    if fact.path == FactKey.subjek.name {
      let company: Set<String> = [
        "perusahaan", "badan", "pt", "cv", "yayasan", "usaha", "koperasi",
      ]
      let person: Set<String> = ["perorangan", "pribadi", "manusia", "individu", "seseorang"]
      let (isCompany, isPerson) = (
        !company.isDisjoint(with: words), !person.isDisjoint(with: words) || words.contains("orang")
      )
      if isCompany != isPerson { return .answer(.value(.choice(isPerson ? "orang" : "korporasi"))) }
    }
    return .unreadable("Pilih salah satu: \(fact.choices.joined(separator: " atau ")).")
  }

  private func aggravations(_ text: String, _ fact: Fact) -> Reply {
    if Self.saysNothing(text) { return .answer(.aggravations([])) }
    if case .success(let answer) = EverydayAnswer.read(text) {
      if answer == .no { return .answer(.aggravations([])) }
      if answer == .unknown { return .answer(.unknown) }
    }
    let words = text.lowercased().replacing("sarana_ti", with: "teknologi")
    let found = Set(
      AggravationWords.stems.filter { _, stems in stems.contains { words.contains($0) } }.map(\.key)
    )
    guard !found.isEmpty else {
      return .unreadable(
        "Tulis yang didakwakan: percobaan, pembantuan, perbarengan, teknologi informasi, pejabat; "
          + "atau \"tidak ada\"."
      )
    }
    return .answer(.aggravations(found))
  }

  private func age(_ text: String, _ fact: Fact) -> Reply {
    switch StatedAge.read(text) {
    case .success(.years(let years)): return .answer(.value(.count(years)))
    case .success(.adult): return .answer(.value(.choice("dewasa")))
    case .success(.child): return .answer(.value(.choice("anak")))
    case .failure(let reason):
      let birth = CalendarDate.read(
        text,
        relativeTo: today,
        within: CalendarDate.range.lowerBound...today
      )
      if case .success(let date) = birth { return .answer(.born(date)) }
      return unreadable(reason, fact)
    }
  }

  private func date(_ text: String, _ fact: Fact, _ key: FactKey) -> Reply {
    let first = CalendarDate(year: key == .tanggalLahir ? 1900 : 1945, month: 1, day: 1)
    let last = key == .tanggalPutusan ? today.adding(days: 366) ?? today : today
    let range = (first ?? CalendarDate.range.lowerBound)...last
    return value(CalendarDate.read(text, relativeTo: today, within: range), fact) { .date($0) }
  }

  private func number(_ text: String, _ fact: Fact) -> Reply {
    // Working time reads a plain number in digits and words; a number of days is the same.
    guard case .success(let time) = WorkTime.read(text.replacing("hari", with: "")),
      time.minutesBeyondHours == 0,
      (fact.path == FactKey.hariPerMinggu.name ? 1...7 : 0...1_000_000).contains(time.hours)
    else { return unreadable(.notUnderstood, fact) }
    return .answer(.value(.count(time.hours)))
  }

  private func plainText(_ text: String, _ fact: Fact) -> Reply {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
    return words.isEmpty ? unreadable(.empty, fact) : .answer(.value(.text(words)))
  }

  // MARK: Offences

  private func offence(_ text: String) -> Reply {
    let parts = text.split(separator: ";").map { String($0) }
    guard parts.count <= 1 else { return charges(parts) }
    switch knowledge.charge(text.trimmed) {
    case .offence(let offence, let joined):
      return .answer(.charges([Charge(text: text.trimmed, offence: offence, joined: joined)]))
    case .ambiguous(let offences): return .choice(Array(offences.prefix(9)))
    case .unknown(let citation) where Self.namesProvision(text):
      return .uncatalogued(Charge(text: citation.description, offence: nil))
    case .unknown, .unreadable:
      let found = OffenceFinder(knowledge).find(text, limit: 7).filter { $0.kind == .offence }
      guard found.isEmpty else { return .choice(found) }
      return .unreadable(
        "Saya belum menemukan pasal yang cocok. Tulis nomor pasalnya, misalnya "
          + "\"Pasal 45 ayat (4) UU ITE\", atau ceritakan perbuatannya dengan kata lain."
      )
    }
  }

  /// Several charges in one reply, joined as alternatives: each counts by itself.
  private func charges(_ parts: [String]) -> Reply {
    var found: [Charge] = []
    for part in parts where !part.trimmed.isEmpty {
      guard case .offence(let offence, let joined) = knowledge.charge(part.trimmed) else {
        return .unreadable(
          "Pasal yang ke-\(found.count + 1) belum terbaca. Bila lebih dari satu, tulis semuanya "
            + "sebagai pasal dan pisahkan dengan titik koma."
        )
      }
      found.append(
        Charge(text: part.trimmed, offence: offence, joined: joined, form: .alternative)
      )
    }
    return found.isEmpty ? .unreadable("Tulis pasalnya.") : .answer(.charges(found))
  }

  /// Whether the words speak of a provision and do not merely hold a number.
  private static func namesProvision(_ text: String) -> Bool {
    let words = text.lowercased()
    return ["pasal", "psl", "uu", "kuhp", "ayat"].contains { words.contains($0) }
  }

  /// The charge for an offence that was picked from a list.
  package func charge(for offence: Offence) -> Charge {
    let citation = offence.citation.description
    if case .offence(let same, _) = knowledge.charge(citation), same.id == offence.id {
      return Charge(text: citation, offence: offence)
    }
    return Charge(text: offence.id, offence: offence)
  }
}

/// How people name what is charged on top of an offence.
enum AggravationWords {
  static let stems: [CaseFile.Aggravation: [String]] = [
    .attempt: ["coba"],
    .assistance: ["bantu"],
    .concurrence: ["bareng", "gabungan", "concursus"],
    .informationTechnology: [
      "teknologi", "internet", "elektronik", "medsos", "media sosial", "online",
    ],
    .official: ["pejabat", "petugas", "pegawai negeri", "polisi"],
  ]
}

extension Reading<WorkTime> {
  /// The time if a case file can hold it exactly: parts of an hour in steps of three minutes.
  fileprivate var onlyWritable: Reading<WorkTime> {
    flatMap { $0.decimalHours == nil ? .failure(.notWhole) : .success($0) }
  }
}

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
