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
    write(inForce, on: &page)
    page.blank()
    let amended = first.amendedBy.map { "; diubah oleh \($0)" } ?? ""
    let others = inForce.filter { $0.standing != first.standing }
    let parts = others.map { "\($0.citation) \($0.standing.label)" }.joined(separator: "; ")
    let exceptions =
      others.isEmpty
      ? "" : others.count > 12 ? "; sebagian lain berbeda" : "; lain halnya \(parts)"
    page.paragraph(
      "\(first.validityWords.capitalizedFirst)\(amended). Keyakinan: \(first.standing.label)"
        + exceptions + (first.establishedOn.map { " (ditetapkan \($0.words))" } ?? "") + "."
    )
    let unseen = inForce.filter { $0.passages.isEmpty && $0.closing == nil }
    if !unseen.isEmpty {
      let which = unseen.count == inForce.count ? "Bunyinya" : "Bunyi bagian yang kosong di atas"
      page.paragraph(
        "\(which) belum dilihat, jadi belum terverifikasi: cocokkan dengan naskah resmi."
      )
    }
    for ending in inForce.compactMap(\.endedBy).distinct {
      page.paragraph("Dicabut atau dihapus oleh \(ending).")
    }
    for note in Set(inForce.compactMap(\.note)).sorted() { page.paragraph("Catatan: \(note).") }
    let doubtful = inForce.filter(\.standing.isUnverified)
    if !doubtful.isEmpty {
      let which = doubtful.count == inForce.count || doubtful.count > 12
      let places = which ? "" : " (\(doubtful.map(\.citation.description).joined(separator: "; ")))"
      page.paragraph(
        "Belum terverifikasi\(places): cocokkan dengan naskah resmi sebelum dipakai."
      )
    }
  }

  /// Nodes in reading order; the words after a list stand behind its last item.
  private func write(_ provisions: [Provision], on page: inout TextPage) {
    var article = citation.article
    var isFirst = true
    for piece in provisions.pieces {
      switch piece {
      case .closing(let provision, let words):
        page.paragraph(words, indent: indent(of: provision))
      case .node(let provision):
        if provision.citation.article != article {
          article = provision.citation.article
          if !isFirst { page.blank() }
          // An article without words of its own has no node that would name it.
          if provision.citation.paragraph != nil || provision.citation.letter != nil, let article {
            page.paragraph("Pasal \(article)")
          }
        }
        write(provision, on: &page)
      }
      isFirst = false
    }
  }

  private func indent(of provision: Provision) -> Int {
    let top = provision.citation.isElucidation ? citation.elucidation : citation
    return provision.citation.depth(below: top) * 4
  }

  /// One node: its mark, then its words; our own words are marked as such.
  private func write(_ provision: Provision, on page: inout TextPage) {
    let top = provision.citation.isElucidation ? citation.elucidation : citation
    let mark = provision.citation.mark(below: top)
    let indent = indent(of: provision)
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
  }

  private func writeElucidation(on page: inout TextPage) {
    guard !elucidation.isEmpty else { return }
    page.heading("Penjelasan resmi")
    write(elucidation, on: &page)
  }

  private func writePoints(on page: inout TextPage) {
    guard !points.isEmpty else { return }
    page.heading("Yang diketahui (dengan kata-kata kami)")
    for point in points {
      page.item("\(point.citation): \(point.words) [keyakinan: \(point.standing.label)]")
    }
  }

  private func writeOtherVersions(on page: inout TextPage) {
    guard !otherVersions.isEmpty else { return }
    page.heading("Rumusan lain (tidak berlaku pada \(day.words))")
    var rest = otherVersions[...]
    while let first = rest.first {
      let ending = first.endedBy.map { ", dicabut atau dihapus oleh \($0)" } ?? ""
      let same = rest.prefix { $0.validityWords == first.validityWords }
      let doubt = same.first(where: \.standing.isUnverified).map { " [\($0.standing.label)]" } ?? ""
      page.paragraph("\(first.validityWords.capitalizedFirst)\(ending)\(doubt):")
      write(Array(same), on: &page)
      rest = rest.dropFirst(same.count)
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
    for issue in issues {
      let readings = issue.readings.map { "\($0.id): \($0.words)" }.joined(separator: " ")
      page.item("Belum tetap: \(issue.name) [\(issue.id)]. \(readings)")
    }
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
        .count + (citation.letterBelowNumber == nil ? 0 : 1)
    }
    return max(0, count(self) - count(top) - (top.article == nil ? 1 : 0))
  }

  /// The letter of a place one step below a number, such as `a` of `angka 1 huruf a`.
  fileprivate var letterBelowNumber: Substring? {
    number.flatMap { number in
      number.contains(" huruf ") ? number.split(separator: " ").last : nil
    }
  }

  /// The mark before the words of this place, such as `(4)` or `a.`.
  fileprivate func mark(below top: Citation) -> String {
    if self == top { return "" }
    if let letter = letterBelowNumber { return "\(letter))" }
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
