import Indonesian
import KnowledgeBase

extension PassageReport {
  /// The place as people read it, wording first and everything else after it.
  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.paragraph("\(citation), dilihat pada \(day.words)")
    writeWording(on: &page)
    writeElucidation(on: &page)
    writePoints(on: &page)
    writeOtherVersions(on: &page)
    writeUse(on: &page)
    writeSources(on: &page)
    return page.text
  }

  private func writeWording(on page: inout TextPage) {
    guard let first = inForce.first else {
      page.blank()
      page.paragraph(
        otherVersions.isEmpty
          ? "Bunyinya belum tersedia dalam pengetahuan Timbang."
          : "Tidak ada bunyi yang berlaku pada tanggal itu."
      )
      return
    }
    page.blank()
    for provision in inForce { write(provision, on: &page) }
    page.blank()
    let amended = first.amendedBy.map { "; diubah oleh \($0)" } ?? ""
    page.paragraph(
      "\(first.validityWords.capitalizedFirst)\(amended). Keyakinan: \(first.standing.label)"
        + (first.establishedOn.map { " (ditetapkan \($0.words))" } ?? "") + "."
    )
    for ending in inForce.compactMap(\.endedBy).distinct {
      page.paragraph("Dicabut atau dihapus oleh \(ending).")
    }
    for note in Set(inForce.compactMap(\.note)).sorted() { page.paragraph("Catatan: \(note).") }
    if inForce.contains(where: \.standing.isUnverified) {
      page.paragraph("Belum terverifikasi: cocokkan dengan naskah resmi sebelum dipakai.")
    }
  }

  /// One node: its mark, then its words; our own words are marked as such.
  private func write(_ provision: Provision, on page: inout TextPage) {
    let top = provision.citation.isElucidation ? citation.elucidation : citation
    let mark = provision.citation.mark(below: top)
    let indent = provision.citation.depth(below: top) * 4
    if provision.passages.isEmpty {
      page.paragraph("\(mark.isEmpty ? "" : "\(mark) ")(bunyi belum tersedia)", indent: indent)
    }
    for passage in provision.passages {
      let words =
        switch passage.wording {
        case .official: passage.text
        case .summary: "\(passage.text) (ringkasan, bukan bunyi resmi)"
        case .reference: "Bunyinya dimuat di \(passage.text)."
        }
      if mark.isEmpty {
        page.paragraph(words, indent: indent)
      } else {
        page.item(words, mark: mark, indent: indent)
      }
    }
    if let closing = provision.closing { page.paragraph(closing, indent: indent) }
  }

  private func writeElucidation(on page: inout TextPage) {
    guard !elucidation.isEmpty else { return }
    page.heading("Penjelasan resmi")
    for provision in elucidation { write(provision, on: &page) }
  }

  private func writePoints(on page: inout TextPage) {
    guard !points.isEmpty else { return }
    page.heading("Yang diketahui (dengan kata-kata kami)")
    for point in points {
      let doubt = point.standing.isUnverified ? " [\(point.standing.label)]" : ""
      page.item("\(point.citation): \(point.words)\(doubt)")
    }
  }

  private func writeOtherVersions(on page: inout TextPage) {
    guard !otherVersions.isEmpty else { return }
    page.heading("Rumusan lain (tidak berlaku pada \(day.words))")
    var last = ""
    for provision in otherVersions {
      if provision.validityWords != last {
        last = provision.validityWords
        let ending = provision.endedBy.map { ", dicabut atau dihapus oleh \($0)" } ?? ""
        page.paragraph("\(last.capitalizedFirst)\(ending):")
      }
      write(provision, on: &page)
    }
  }

  private func writeUse(on page: inout TextPage) {
    guard
      !(rules.isEmpty && referring.isEmpty && offences.isEmpty && issues.isEmpty
        && papers.isEmpty)
    else { return }
    page.heading("Dampak ketentuan ini")
    if !referring.isEmpty {
      let shown = referring.prefix(12).map(\.description).joined(separator: "; ")
      let rest = referring.count > 12 ? "; dan \(referring.count - 12) lagi" : ""
      page.item("Dirujuk oleh \(shown)\(rest).")
    }
    if !rules.isEmpty { page.item("Dipakai kaidah: \(rules.joined(separator: ", ")).") }
    if !offences.isEmpty {
      page.item(
        "Tindak pidana: \(offences.map { "\($0.name) (\($0.id))" }.joined(separator: "; "))."
      )
    }
    if !facts.isEmpty { page.item("Ditanyakan sebagai: \(facts.joined(separator: ", ")).") }
    writePapers(on: &page)
    for issue in issues { page.item("Belum tetap: \(issue.name) [\(issue.id)].") }
  }
}

extension PassageReport {
  /// `templat putusan, amar` and its like, those of one owner together.
  private func writePapers(on page: inout TextPage) {
    var parts: [(owner: String, names: [String])] = []
    for paper in papers {
      let words = paper.split(separator: ", ", maxSplits: 1).map(String.init)
      guard let owner = words.first, let name = words.last else { continue }
      if let index = parts.firstIndex(where: { $0.owner == owner }) {
        parts[index].names.append(name)
      } else {
        parts.append((owner, [name]))
      }
    }
    for part in parts where part.owner == "jawaban" {
      page.item("Dipakai jawaban dan saran: \(part.names.joined(separator: ", ")).")
    }
    let templates = parts.filter { $0.owner != "jawaban" }.map { part in
      "\(part.owner.dropFirst("templat ".count)) (\(part.names.joined(separator: ", ")))"
    }
    if !templates.isEmpty {
      page.item("Dipakai templat: \(templates.joined(separator: "; ")).")
    }
  }

  private func writeSources(on page: inout TextPage) {
    guard !sources.isEmpty else { return }
    page.heading("Sumber")
    for source in sources {
      let address = source.address.map { " (\($0))" } ?? ""
      page.item("\(source.words)\(address) [\(source.id)]")
    }
  }
}

extension Citation {
  /// How deep this place lies below `top`.
  fileprivate func depth(below top: Citation) -> Int {
    func count(_ citation: Citation) -> Int {
      [citation.article, citation.paragraph, citation.letter, citation.number].compactMap(\.self)
        .count
    }
    return max(0, count(self) - count(top) - (top.article == nil ? 1 : 0))
  }

  /// The mark before the words of this place, such as `(4)` or `a.`.
  fileprivate func mark(below top: Citation) -> String {
    if self == top { return "" }
    if let number { return "\(number)." }
    if let letter { return "\(letter)." }
    if let paragraph { return "(\(paragraph))" }
    return article.map { "Pasal \($0)" } ?? ""
  }
}

extension String {
  /// The same words with a capital first letter.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
