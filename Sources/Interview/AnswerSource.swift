import CaseFile
package import Indonesian
package import KnowledgeBase

/// Where an answer comes from, as far as the person says: `ya; bukti: surat dokter; oleh: Bapas`.
package struct AnswerSource: Sendable, Hashable {
  package var by: String?
  package var date: CalendarDate?
  package var evidence: String?

  package init(by: String? = nil, date: CalendarDate? = nil, evidence: String? = nil) {
    self.by = by
    self.date = date
    self.evidence = evidence
  }

  var isEmpty: Bool { by == nil && date == nil && evidence == nil }

  /// How a source is told, as an example.
  package static let example = "ya; bukti: surat dokter; oleh: Bapas; tanggal: 3 Mei 2026"
}

extension Session {
  /// A typed reply without its source, and the source.
  package struct SourcedReply: Sendable, Hashable {
    package var reply: String
    package var source: AnswerSource?
    /// What is wrong with the source, with an example of a right one.
    package var fault: String?
  }

  /// Takes the source off a reply; parts without one of the three words stay in the reply.
  package func sourced(_ text: String) -> SourcedReply {
    var replies: [Substring] = []
    var source = AnswerSource()
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let sides = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let word = sides.first.map { $0.lowercased().filter { !$0.isWhitespace } }
      let words = sides.count == 2 ? Self.plain(sides[1]) : ""
      switch word {
      case "bukti" where sides.count == 2: source.evidence = words
      case "oleh" where sides.count == 2: source.by = words
      case "tanggal" where sides.count == 2:
        let range = CalendarDate.range.lowerBound...today
        guard case .success(let day) = CalendarDate.read(words, relativeTo: today, within: range)
        else {
          return SourcedReply(
            reply: text,
            fault: "Tanggal keterangan itu belum saya pahami, atau masih sesudah hari penilaian. "
              + "Contoh: \(AnswerSource.example)."
          )
        }
        source.date = day
      default: replies.append(part)
      }
    }
    if source.by == "" || source.evidence == "" {
      return SourcedReply(
        reply: text,
        fault: "Isi sesudah tanda titik dua masih kosong. Contoh: \(AnswerSource.example)."
      )
    }
    return SourcedReply(
      reply: replies.joined(separator: ";"),
      source: source.isEmpty ? nil : source
    )
  }

  /// The source of an answer in words, where it is another than this person today.
  package func sourceWords(_ key: FactKey) -> String? {
    guard let entry = caseFile.entries[key] else { return nil }
    var parts: [String] = []
    // The day of consent and explanation is part of the answer itself.
    let showsDay = ![.persetujuan, .penjelasanDiberikan].contains(key)
    let isOwn =
      entry.by == role.rawValue && (!showsDay || entry.date == nil || entry.date == today)
    if !isOwn {
      if let by = entry.by { parts.append("menurut \(by)") }
      if showsDay, let date = entry.date { parts.append(date.words) }
    }
    if let evidence = entry.evidence { parts.append("bukti: \(evidence)") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// One line without control characters.
  private static func plain(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
  }
}
