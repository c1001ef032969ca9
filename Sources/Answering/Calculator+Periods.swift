import Indonesian
import KnowledgeBase
import Search

extension Calculator {
  /// The highest penalty for several offences together (Pasal 127).
  func concurrence(_ question: Question) -> Answer? {
    guard
      question.has("perbarengan")
        || question.says(phrase: "berdiri sendiri")
        || question.says("sejenis", "digabung", "gabungan"),
      question.asksHowMany || question.says("hitung", "maksimal", "menjadi", "jadi")
    else { return nil }
    let maxima = severalMaxima(question)
    guard maxima.count >= 2, let heaviest = maxima.max(),
      let limit = heaviest.scaled(by: 4, over: 3)
    else { return nil }
    let sum = maxima.dropFirst().reduce(maxima[0]) { $0 + $1 }
    let highest = min(sum, limit).normalized
    let place = Citation.code("127", "2")
    var answer = Answer([
      Sentence(
        "Paling lama \(highest.words): jumlah semua ancaman \(sum.normalized.words), tetapi tidak melebihi yang terberat "
          + "ditambah 1/3 (\(heaviest.words) + 1/3 = \(limit.words)).",
        .provision(place)
      ),
      Sentence("Yang dijatuhkan hanya 1 pidana.", .provision(.code("127", "1"))),
    ])
    answer.cite([place, .code("127", "1")])
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// The maxima of several offences: as told, one for each of two where "masing-masing" is said, or
  /// those of the offences.
  private func severalMaxima(_ question: Question) -> [LegalDuration] {
    let told = durations(question).filter { $0.hours >= 24 * 30 }
    if told.count == 1, question.says("masing") {
      return Array(repeating: told[0], count: question.says("tiga") ? 3 : 2)
    }
    if told.isEmpty, question.offences.count >= 2 {
      return question.offences.compactMap { ($0.threat(on: law.day) ?? $0.threats.last)?.prison }
    }
    return told
  }

  /// Each duration told, with its smaller units.
  func durations(_ question: Question) -> [LegalDuration] {
    var found: [LegalDuration] = []
    var last: Quantity?
    for quantity in question.quantities {
      guard let duration = quantity.duration else { continue }
      if let prior = last, prior.unit != quantity.unit,
        prior.range.upperBound == quantity.range.lowerBound, let whole = found.last,
        duration < whole
      {
        found[found.count - 1] = whole + duration
      } else {
        found.append(duration)
      }
      last = quantity
    }
    return found
  }

  func threat(_ question: Question) -> LegalDuration? {
    guard let offence = question.offences.first else { return nil }
    return (offence.threat(on: law.day) ?? offence.threats.last)?.prison
  }

  /// When prosecution or execution lapses (Pasal 136 and 142).
  func lapse(_ question: Question) -> Answer? {
    if let told = lapseOfExecution(question) { return told }
    guard isAboutLapse(question), !question.has("bebasbersyarat"),
      !question.says("kabur", "melarikan", "lari", "buron"),
      let prison = question.threat ?? question.prison ?? threat(question)
    else {
      return nil
    }
    let steps: [(limit: Int, years: Int, letter: String)] = [
      (1, 3, "a"), (3, 6, "b"), (7, 12, "c"), (15, 18, "d"), (20, 20, "e"),
    ]
    guard
      let step = steps.first(where: { step in
        LegalDuration(years: step.limit).map { prison <= $0 } ?? false
      })
    else { return nil }
    let place = Citation.code("136", "1", step.letter)
    let source: Source = question.offences.first.map { .offence($0.id) } ?? .provision(place)
    var answer = Answer([
      Sentence(
        "Kewenangan menuntut gugur setelah lewat \(step.years) tahun, karena ancamannya penjara paling lama \(prison.words).",
        .provision(place),
        source
      )
    ])
    answer.cite(place)
    if question.says(
      "pelaksanaan",
      "pelaksanaannya",
      "eksekusi",
      "menjalani",
      "dieksekusi",
      "menjalankan"
    ),
      let years = LegalDuration(years: step.years)?.scaled(by: 4, over: 3)
    {
      let prosecution = question.says("penuntutan", "penuntutannya", "menuntut")
      let told = answer.sentences
      answer = Answer([
        Sentence(
          "Kewenangan melaksanakan pidana gugur setelah \(years.words): \(step.years) tahun + 1/3 = \(years.words).",
          .provision(.code("142", "1")),
          .provision(place)
        )
      ])
      if prosecution { answer.sentences.insert(contentsOf: told, at: 0) }
      answer.cite([.code("142", "1"), place])
    }
    if question.isChild || question.says("anak"),
      let third = LegalDuration(years: step.years)?.scaled(by: 1, over: 3)
    {
      let young = Sentence(
        question.isChild
          ? "\(third.words): pelakunya anak, jadi tenggangnya 1/3 x \(step.years) tahun."
          : "Bila pelakunya anak, tenggang itu menjadi 1/3: \(step.years) tahun x 1/3 = \(third.words).",
        .provision(.code("136", "2"))
      )
      answer.sentences.insert(young, at: question.isChild ? 0 : answer.sentences.count)
      answer.cite(.code("136", "2"))
    }
    answer.cite(question.offences.first?.citation)
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// Whether it asks after how many years something can no longer be done.
  func isAboutLapse(_ question: Question) -> Bool {
    question.has("daluwarsa")
      || question.asksHowMany && question.says("tahun", "lama")
        && !question.says("bayar", "membayar", "dibayar", "sukarela")
        && question.says(
          "gugur",
          "hapus",
          "habis",
          "hangus",
          "lagi",
          "hilang",
          "berakhir",
          "hilangnya"
        )
        && question.says(
          "menuntut",
          "menuntutnya",
          "dituntut",
          "penuntutan",
          "kewenangan",
          "eksekusi",
          "dieksekusi",
          "mengeksekusi"
        )
  }

  /// When execution lapses, from the time in which prosecution does: "daluwarsa penuntutan 6 tahun".
  private func lapseOfExecution(_ question: Question) -> Answer? {
    guard question.has("daluwarsa"), question.says("pelaksanaan", "pelaksanaannya", "eksekusi"),
      let told = question.quantities.first(where: { $0.unit == .years }),
      [3, 6, 12, 18, 20].contains(told.amount),
      question.parts[max(0, told.range.lowerBound - 3)..<told.range.lowerBound]
        .contains(where: { $0.text == "penuntutan" || $0.text == "penuntutannya" }),
      let years = LegalDuration(years: told.amount)?.scaled(by: 4, over: 3)
    else { return nil }
    var answer = Answer([
      Sentence(
        "\(told.amount) tahun + 1/3 = \(years.words): tenggang pelaksanaan pidana sama dengan tenggang penuntutan ditambah 1/3.",
        .provision(.code("142", "1"))
      )
    ])
    answer.cite([.code("142", "1"), .code("136", "1")])
    answer.quotations = [law.quotation(.code("142", "1"))].compactMap { $0 }
    return answer
  }

  /// The highest fine of a corporation by the prison that is threatened (Pasal 121 ayat (2)).
  func corporateFine(_ question: Question) -> Answer? {
    guard question.has("korporasi"), question.has("denda"), !question.mentionsCommunityService,
      let prison = question.threat ?? question.prison, let seven = LegalDuration(years: 7),
      let fifteen = LegalDuration(years: 15)
    else { return nil }
    let (letter, category) =
      prison < seven ? ("a", "VI") : prison <= fifteen ? ("b", "VII") : ("c", "VIII")
    let place = Citation.code("121", "2", letter)
    let amount = law.fine(category).map { " (\($0.short))" } ?? ""
    var answer = Answer([
      Sentence(
        "Untuk ancaman penjara \(prison.words), denda korporasi paling banyak kategori \(category)\(amount), dan paling sedikit kategori IV.",
        .provision(place),
        .provision(.code("121", "1"))
      )
    ])
    answer.cite([place, .code("121", "1")])
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// The category of a fine outside the code by its prison (UU 1/2026 Pasal II ayat (5)).
  func fineBand(_ question: Question) -> Answer? {
    guard
      question.has("penyesuaian", "sektoral") || question.citations.contains(where: Self.isBand),
      !question.has("korporasi", "kurung"),
      question.has("denda") || question.has("penyesuaian") && question.has("sektoral", "uuite"),
      question.asksHowMany || question.says("menjadi", "kategori"),
      let prison = question.threat ?? question.prison
    else { return nil }
    let bands: [(years: Int, letter: String, category: String)] = [
      (1, "b", "II"), (3, "c", "III"), (5, "d", "IV"), (8, "e", "V"), (11, "f", "VI"),
      (15, "g", "VII"),
    ]
    let band = bands.first { LegalDuration(years: $0.years).map { prison <= $0 } ?? false }
    let category = band?.category ?? "VIII"
    let place = Citation(
      canonical: "UU 1/2026 Pasal II ayat (5) huruf \(band?.letter ?? "h")"
    )
    guard let place else { return nil }
    let amount = law.fine(category).map { " (\($0.short))" } ?? ""
    var answer = Answer([
      Sentence(
        "Untuk ancaman penjara \(prison.words), dendanya menjadi paling banyak kategori \(category)\(amount).",
        .provision(place)
      )
    ])
    answer.cite(place)
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  private static func isBand(_ place: Citation) -> Bool {
    place.instrument == "UU 1/2026" && place.article == "II" && place.paragraph == "5"
  }

  /// The highest fine of the category that is named.
  private func category(_ question: Question) -> Rupiah? {
    let names = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
    return names.enumerated().first { question.has("kategori\($0.offset + 1)") }
      .flatMap { law.fine($0.element) }
  }

  /// Equal parts of a fine.
  func installments(_ question: Question) -> Answer? {
    guard question.has("angsur"), let fine = question.fine ?? question.loss ?? category(question),
      let times = question.quantities.first(where: { [.times, .months].contains($0.unit) })?.amount,
      times > 0
    else { return nil }
    let each = fine.amount / times
    guard let part = Rupiah(each) else { return nil }
    let about = fine.amount % times == 0 ? "" : "sekitar "
    var answer = Answer([
      Sentence(
        "\(fine.short) : \(times) = \(about)\(part.short) setiap kali. Putusan dapat menentukan denda dibayar dengan mengangsur.",
        .provision(.code("81", "2"))
      )
    ])
    answer.cite([.code("81", "2"), .code("81", "1")])
    answer.quotations = [law.quotation(.code("81", "2"))].compactMap { $0 }
    return answer
  }

  /// The last day of a period, and months in days.
  func deadline(_ question: Question) -> Answer? {
    let months = question.quantities.first { $0.unit == .months }
    if question.has("kurung", "perda"), !question.mentionsCommunityService { return nil }
    if let start = question.startDay, question.work == nil,
      question.says(
        "kapan",
        "batas",
        "paling",
        "selesai",
        "terakhir",
        "berakhir",
        "tanggal",
        "lambat"
      ),
      question.mentionsCommunityService || months != nil
    {
      let duration = months?.duration ?? LegalDuration(months: 6)
      guard let days = duration.map({ $0.hours / 24 }), let end = start.adding(days: days) else {
        return nil
      }
      let asked = months.map { "\($0.amount) bulan" } ?? "6 bulan"
      var answer = Answer([
        Sentence(
          "\(asked) = \(days) hari (1 Bulan = 30 Hari). \(start.words) + \(days) hari = \(end.words).",
          .provision(Self.month),
          .provision(Self.schedule)
        ),
        Sentence(
          "Kerja sosial diselesaikan dalam waktu paling lama 6 bulan.",
          .provision(Self.schedule)
        ),
      ])
      answer.cite([Self.schedule, Self.month])
      return answer
    }
    if months == nil, question.asksHowMany, question.says("bulan"), question.work == nil,
      question.offences.isEmpty,
      let days = question.quantities.first(where: { $0.unit == .days })?.amount, days >= 30
    {
      let rest = days % 30 == 0 ? "" : " dan \(days % 30) hari"
      var answer = Answer([
        Sentence(
          "\(days) hari : 30 hari = \(days / 30) bulan\(rest), karena 1 Bulan dalam KUHP adalah 30 Hari.",
          .provision(Self.month)
        )
      ])
      answer.cite(Self.month)
      answer.quotations = [law.quotation(Self.month)].compactMap { $0 }
      return answer
    }
    guard let months, question.asksHowMany, question.says("hari"),
      !question.says("jam")
        || question.says(phrase: "berapa hari") && !question.says(phrase: "berapa jam"),
      question.work == nil, question.workPerDay == nil,
      question.has("kuhp", "kersos") || question.says(phrase: "berapa hari"),
      question.offences.isEmpty
    else { return nil }
    var answer = Answer([
      Sentence(
        "\(months.amount) bulan = \(months.amount) x 30 hari = \(months.amount * 30) hari, karena 1 Bulan dalam KUHP adalah 30 Hari.",
        .provision(Self.month)
      )
    ])
    answer.cite([Self.month, Self.schedule])
    answer.quotations = [law.quotation(Self.month)].compactMap { $0 }
    return answer
  }
}
