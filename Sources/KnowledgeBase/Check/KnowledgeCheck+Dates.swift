import Indonesian
import XMLTree

extension KnowledgeCheck {
  /// The periods of a threat follow one another: no overlap, no day without one, no lost date.
  mutating func checkThreatDates() {
    for file in files.files(root: "katalog") {
      for offence in file.root.elements("delik") { checkThreats(offence, file) }
    }
  }

  private mutating func checkThreats(_ offence: Element, _ file: CheckedFiles.File) {
    let threats = offence.elements("ancaman")
    func day(_ element: Element, _ name: String) -> CalendarDate? {
      element[attribute: name].flatMap { CalendarDate(iso: $0) }
    }
    for (number, threat) in threats.enumerated() {
      let place = file.place(threat)
      if let from = day(threat, "dari"), let through = day(threat, "sampai"), through < from {
        report(
          place,
          "masa-terbalik",
          "Masa ini berakhir (\(through.iso)) sebelum mulai (\(from.iso)).",
          "Tukar atau perbaiki tanggalnya."
        )
      }
      guard number > 0 else { continue }
      let previous = threats[number - 1]
      guard let from = day(threat, "dari") else {
        report(
          place,
          "tanggal-hilang",
          "Ancaman kedua dan seterusnya harus menyebut tanggal mulai.",
          "Tambahkan dari=\"TTTT-BB-HH\"."
        )
        continue
      }
      guard let end = day(previous, "sampai") else {
        report(
          file.place(previous),
          "tanggal-hilang",
          "Ancaman ini diikuti ancaman lain, tetapi tidak menyebut tanggal berakhir.",
          "Tambahkan sampai=\"\(from.adding(days: -1)?.iso ?? "…")\"."
        )
        continue
      }
      if from <= end {
        report(
          place,
          "masa-tumpang-tindih",
          "Masa ini mulai \(from.iso), padahal masa sebelumnya baru berakhir \(end.iso).",
          "Perbaiki salah satu tanggal; tanggal sampai masih termasuk."
        )
      } else if end.adding(days: 1) != from {
        report(
          place,
          "masa-berlubang",
          "Antara \(end.iso) dan \(from.iso) tidak ada ancaman.",
          "Perbaiki tanggalnya, atau tambahkan <ancaman> untuk masa itu."
        )
      }
    }
    checkEnd(of: offence, threats, file)
    checkGate(of: offence, threats, file)
  }

  /// A revoked clause ends; a clause in force does not.
  private mutating func checkEnd(
    of offence: Element,
    _ threats: [Element],
    _ file: CheckedFiles.File
  ) {
    guard let last = threats.last else { return }
    let isOpen = last[attribute: "sampai"] == nil
    switch offence[attribute: "status"] {
    case "dicabut" where isOpen && offence[attribute: "jenis"] == "delik":
      report(
        file.place(last),
        "masa-tanpa-akhir",
        "Ketentuan ini dicabut, tetapi ancaman terakhirnya tidak menyebut tanggal berakhir.",
        "Tambahkan sampai=\"…\", yaitu hari terakhir sebelum dicabut."
      )
    case "berlaku" where !isOpen:
      report(
        file.place(last),
        "masa-berakhir",
        "Ketentuan ini masih berlaku, tetapi ancaman terakhirnya sudah berakhir.",
        "Hapus atribut sampai, atau ubah status."
      )
    default: break
    }
  }

  /// The recorded gate follows from the maximum that is in force.
  private mutating func checkGate(
    of offence: Element,
    _ threats: [Element],
    _ file: CheckedFiles.File
  ) {
    guard offence[attribute: "jenis"] == "delik", offence[attribute: "status"] == "berlaku",
      let recorded = offence[attribute: "gerbang-sejak"], recorded != "bergantung",
      let last = threats.last,
      let prison = last[attribute: "penjara"].flatMap({ LegalDuration(iso: $0) }),
      let limit = LegalDuration(years: 5)
    else { return }
    let expected = prison.hours < limit.hours ? "terbuka" : "tertutup"
    if recorded != expected {
      report(
        file.place(offence),
        "gerbang-keliru",
        "Gerbang dicatat \(recorded), padahal ancaman terakhirnya \(prison.words).",
        "Tulis gerbang-sejak=\"\(expected)\", atau perbaiki ancamannya."
      )
    }
  }

  /// Versions of one provision never overlap and leave no day between them.
  mutating func checkVersions() {
    for versions in Dictionary(grouping: index.provisions, by: \.citation).values {
      let dated = versions.compactMap { provision -> (Provision, Period)? in
        if case .period(let period) = provision.validity { (provision, period) } else { nil }
      }.sorted { left, right in
        guard let a = left.1.from else { return true }
        guard let b = right.1.from else { return false }
        return (a, left.0.line) < (b, right.0.line)
      }
      for (first, second) in zip(dated, dated.dropFirst()) {
        let place = CheckedFiles.Place(file: second.0.file, line: second.0.line)
        guard let end = first.1.through, let start = second.1.from, end < start else {
          report(
            place,
            "versi-tumpang-tindih",
            "\(second.0.citation) punya dua versi yang berlaku bersamaan (baris \(first.0.line) "
              + "dan \(second.0.line)).",
            "Perbaiki period salah satunya, atau hapus yang ganda."
          )
          continue
        }
        if end.adding(days: 1) != start {
          report(
            place,
            "versi-berlubang",
            "\(second.0.citation) tidak punya bunyi antara \(end.iso) dan \(start.iso).",
            "Perbaiki tanggal dalam <lifecycle>."
          )
        }
      }
    }
  }
}
