import Diagnostics
import Indonesian

/// Dates that contradict their weekday, each other, or the period they bound.
struct DateCheck {
  let facts: DraftFacts

  func run(_ list: inout FindingList) {
    for date in facts.dates {
      guard let said = date.weekday, said != date.date.weekday else { continue }
      list.add(
        .datesDiffer,
        basis: nil,
        at: date.range,
        "Tanggal \(date.date.words) jatuh pada hari \(date.date.weekdayWords), bukan \(said.words).",
        remedy: "Samakan hari dan tanggalnya."
      )
    }
    for plan in facts.plans { period(plan, &list) }
    labelled(&list)
    if facts.kind == .putusan { order(&list) }
    if facts.kind != .persetujuan { beforeTheCode(&list) }
    if facts.kind == .persetujuan { consent(&list) }
    age(&list)
  }

  /// The first day of kerja sosial.
  private static let start = CalendarDate(year: 2026, month: 1, day: 2)

  /// A judgment of kerja sosial from before there was one: a slip in the year, or a void order.
  private func beforeTheCode(_ list: inout FindingList) {
    guard facts.imposing != nil, let start = Self.start, let day = facts.judgmentDate,
      day < start,
      let found = facts.dates.last(where: { $0.date == day })
    else { return }
    list.note(
      basis: "UU 1/2023 Pasal 624",
      at: found.range,
      "Menurut tanggal ini, naskah dibuat sebelum 2 Januari 2026; waktu itu pidana kerja sosial belum berlaku.",
      remedy: "Periksa tahunnya; bila benar, pidana kerja sosial tidak dapat dijatuhkan."
    )
  }

  private func period(_ plan: WorkPlan, _ list: inout FindingList) {
    guard let end = plan.end else { return }
    if let start = plan.start, end.date < start.date {
      differ(
        end.range,
        "Tanggal akhir mendahului tanggal mulai.",
        "Perbaiki tanggal mulai atau tanggal akhirnya.",
        &list
      )
      return
    }
    if plan.start == nil, let judgment = facts.judgmentDate, end.date < judgment {
      differ(
        end.range,
        "Tanggal akhir kerja sosial mendahului tanggal putusan.",
        "Perbaiki tanggal akhirnya.",
        &list
      )
      return
    }
    guard let start = plan.start?.date, let period = plan.periods.first, let days = period.days
    else { return }
    let months = period.unit == .month ? start.adding(months: period.hundredths / 100) : nil
    let span = start.days(until: end.date)
    let isNear = abs(span - days) <= 3 || months.map { abs($0.days(until: end.date)) <= 3 } ?? false
    if !isNear {
      differ(
        end.range,
        "\(start.words) sampai \(end.date.words) bukan \(period.words).",
        "Samakan jangka waktu dengan tanggal mulai dan tanggal akhirnya.",
        &list
      )
    }
  }

  private static let labels: [(name: String, words: Set<String>)] = [
    ("lahir", ["lahir"]),
    (
      "perbuatan",
      [
        "perbuatan", "perbuatannya", "kejadian", "peristiwa", "melakukan", "terjadi", "dilakukan",
        "dilakukannya", "didakwa", "didakwakan", "mendakwa",
      ]
    ),
    ("persetujuan", ["persetujuan", "pernyataan", "kesediaan"]),
    ("putusan", ["diputuskan"]),
    ("diucapkan", ["diucapkan"]),
  ]

  /// One event with two dates.
  private func labelled(_ list: inout FindingList) {
    let text = facts.text
    let isForSeveral =
      text.has("para", in: text.all) || text.has(phrase: "terdakwa ii", in: text.all)
    guard !isForSeveral else { return }
    for (name, words) in Self.labels {
      var first: CalendarDate?
      for date in facts.dates {
        let before =
          max(0, date.range.lowerBound - (name == "perbuatan" ? 9 : 6))..<date.range.lowerBound
        guard let label = text.first(of: words, in: before), isLastLabel(label, name, date) else {
          continue
        }
        if name == "lahir",
          text.has(
            anyOf: ["saksi", "korban", "anak"],
            in: max(0, before.lowerBound - 20)..<date.range.lowerBound
          )
        {
          continue
        }
        if name == "perbuatan", !isAct(before, date) { continue }
        if name == "persetujuan", facts.kind == .persetujuan { continue }
        guard let known = first else {
          first = date.date
          continue
        }
        if known != date.date {
          differ(
            date.range,
            "Tanggal ini berbeda dari tanggal \(known.words) yang disebut sebelumnya untuk hal yang sama.",
            "Samakan kedua tanggal itu.",
            &list
          )
        }
      }
    }
  }

  /// Whether no other sentence or label stands between the label and the date.
  private func isLastLabel(_ label: Int, _ name: String, _ date: FoundDate) -> Bool {
    let text = facts.text
    let between = label..<date.range.lowerBound
    if text.has(
      anyOf: [";", "sampai", "mulai", "penahanan", "ditahan", "laporan", "penetapan"],
      in: between
    ) {
      return false
    }
    // `didakwa dengan surat dakwaan tanggal …` dates a paper, not the act.
    let papers: Set<String> = [
      "surat", "nomor", "didaftarkan", "dilimpahkan", "sidang", "ditangkap", "dilaporkan",
      "melapor", "melaporkan", "diketahui", "diadukan", "diamankan", "berdamai", "dimaafkan",
      "diperiksa", "dakwaan", "mengembalikan", "dikembalikan", "mengganti", "diganti",
    ]
    if name == "perbuatan", text.has(anyOf: papers, in: between) { return false }
    return !Self.labels.contains { other in
      other.name != name && text.has(anyOf: other.words, in: label + 1..<date.range.lowerBound)
    }
  }

  /// Whether the words date what the defendant did.
  private func isAct(_ before: Range<Int>, _ date: FoundDate) -> Bool {
    let text = facts.text
    let start = facts.outline.clause(at: date.range.lowerBound)?.range.lowerBound ?? 0
    let near = max(start, before.lowerBound - 8)..<date.range.lowerBound
    let after = date.range.upperBound..<min(date.range.upperBound + 6, text.words.count)
    return text.has("pada", in: before)
      && (text.has("terdakwa", in: near) || text.has("terdakwa", in: after))
      && !text.has(
        anyOf: [
          "pemeriksaan", "penangkapan", "membayar", "perdamaian", "penelitian", "asesmen", "kerja",
        ],
        in: near
      )
  }

  private func order(_ list: inout FindingList) {
    let text = facts.text
    func date(after word: String) -> FoundDate? {
      guard let place = text.places(of: word).last else { return nil }
      return facts.dates.first { $0.range.lowerBound > place && $0.range.lowerBound - place < 16 }
    }
    guard let decided = date(after: "diputuskan") ?? date(after: "musyawarah"),
      let spoken = date(after: "diucapkan"),
      spoken.date < decided.date
    else { return }
    differ(
      spoken.range,
      "Putusan diucapkan sebelum diputuskan.",
      "Perbaiki tanggal musyawarah atau tanggal pengucapan.",
      &list
    )
  }

  /// The explanation comes before the signature.
  private func consent(_ list: inout FindingList) {
    let text = facts.text
    guard
      let explained = facts.dates.first(where: { date in
        let near =
          max(0, date.range.lowerBound - 24)..<min(date.range.upperBound + 14, text.words.count)
        return text.has(
          anyOf: ["dijelaskan", "penjelasan", "menjelaskan", "menerangkan", "diterangkan"],
          in: near
        ) && !isBirth(date)
      }), let signed = facts.dates.last(where: { !isBirth($0) }), signed.range != explained.range,
      signed.date < explained.date
    else { return }
    differ(
      signed.range,
      "Tanggal persetujuan mendahului tanggal penjelasan.",
      "Perbaiki tanggalnya; penjelasan harus mendahului persetujuan.",
      &list
    )
  }

  private func isBirth(_ date: FoundDate) -> Bool {
    facts.text.has("lahir", in: max(0, date.range.lowerBound - 6)..<date.range.lowerBound)
  }

  private func age(_ list: inout FindingList) {
    let text = facts.text
    guard
      let birth = facts.dates.first(where: {
        text.has("lahir", in: max(0, $0.range.lowerBound - 10)..<$0.range.lowerBound)
      }),
      let age = facts.quantities.first(where: { quantity in
        quantity.unit == .year && abs(quantity.range.lowerBound - birth.range.lowerBound) < 12
          && text.has(
            anyOf: ["umur", "usia", "berumur"],
            in: max(0, quantity.range.lowerBound - 8)..<quantity.range.lowerBound
          )
      }),
      let latest = facts.dates.filter({ $0.date > birth.date }).map(\.date).max()
        ?? CalendarDate(year: 2026, month: 6, day: 1)
    else { return }
    let years = age.hundredths / 100
    let now = birth.date.age(at: latest)
    guard years < now - 2 || years > now + 1 else { return }
    differ(
      age.range,
      "Umur \(years) tahun tidak cocok dengan tanggal lahir.",
      "Hitung ulang umur dari tanggal lahir.",
      &list
    )
  }

  private func differ(
    _ range: Range<Int>,
    _ message: String,
    _ remedy: String,
    _ list: inout FindingList
  ) {
    list.add(.datesDiffer, basis: nil, at: range, message, remedy: remedy)
  }
}
