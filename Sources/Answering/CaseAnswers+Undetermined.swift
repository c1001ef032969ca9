import CaseFile
import Decision
import Indonesian
import KnowledgeBase

extension CaseAnswers {
  func undetermined(_ conclusion: Conclusion, _ question: Question) -> Answer {
    var answer = Answer([])
    let threat = conclusion.trace.position(of: "ancaman").map { conclusion.trace.entries[$0].truth }
    let conditions = conditions(conclusion)
    if threat == .yes {
      let adverse = conclusion.adverse
      if adverse.isEmpty {
        let lead = conditions.isEmpty ? "Ya, terbuka" : "Ya, terbuka, asal \(Self.list(conditions))"
        answer.say(Sentence("\(lead).", .provision(Self.gate), .provision(.code("85", "2", "c"))))
        answer.direction = .yes
      } else {
        let weighed = adverse.map { $0.words.prefix(1).lowercased() + $0.words.dropFirst() }
        answer.say(
          Sentence(
            "Masih dapat, tetapi bergantung pada hakim: \(Self.list(weighed)) wajib dipertimbangkan, "
              + "bukan syarat yang menutup"
              + (conditions.isEmpty ? "." : ", asal \(Self.list(conditions))."),
            .provision(Self.gate),
            more: adverse.map { .provision($0.basis) }
          )
        )
        answer.direction = .depends
      }
      if let sentence = threatSentence(conclusion) { answer.say(sentence) }
      if let sentence = penaltySentence(conclusion, question) { answer.say(sentence) }
      citeOffences(conclusion, &answer)
      answer.cite(Self.gate)
      answer.cite(adverse.map(\.basis))
      if question.consents != nil || question.isExplained != nil {
        answer.cite(.code("85", "2", "c"))
      }
      addIssues(conclusion, to: &answer)
      return answer
    }
    answer.direction = .depends
    if conclusion.threat.options == nil {
      answer.say(
        Sentence(
          "Bergantung pada pasalnya: terbuka, asal ancaman penjaranya kurang dari 5 tahun"
            + (conditions.isEmpty ? "." : " dan \(Self.list(conditions))."),
          .provision(Self.gate)
        )
      )
      if let sentence = penaltySentence(conclusion, question) { answer.say(sentence) }
      answer.cite(Self.gate)
      answer.next =
        "Sebutkan pasal atau perbuatannya, misalnya \"pencemaran nama baik di Facebook\"."
      return answer
    }
    addDividedThreat(conclusion, to: &answer)
    if let sentence = penaltySentence(conclusion, question) { answer.say(sentence) }
    citeOffences(conclusion, &answer)
    answer.cite(Self.gate)
    addIssues(conclusion, to: &answer)
    return answer
  }

  /// Where the maxima fall on both sides of five years, or there is no prison at all.
  private func addDividedThreat(_ conclusion: Conclusion, to answer: inout Answer) {
    let options = conclusion.threat.likelyOptions
    if options.allSatisfy({ $0.maximum == .fineOnly }), let citation = options.first?.citation {
      answer.say(
        Sentence(
          "Bergantung pada tafsir: \(citation.spoken) hanya diancam denda, sedangkan Pasal 85 ayat (1) KUHP "
            + "mensyaratkan ancaman penjara kurang dari 5 tahun. Menurut bunyinya kerja sosial tidak dapat "
            + "dijatuhkan.",
          .provision(citation),
          .provision(Self.gate),
          .issue("hanya-denda")
        )
      )
      return
    }
    var open: [String] = []
    var shut: [String] = []
    var sources: [Source] = []
    for option in options {
      let place = option.citation?.spoken ?? "ancaman itu"
      if let citation = option.citation { sources.append(.provision(citation)) }
      switch option.maximum {
      case .prison(let prison):
        let raised = option.adjustments.isEmpty ? "" : " sesudah pemberatan"
        let words = "\(place) (\(prison.words)\(raised))"
        let isOpen = prison < Self.fiveYears
        if isOpen, !open.contains(words) { open.append(words) }
        if !isOpen, !shut.contains(words) { shut.append(words) }
      case .fineOnly: shut.append("\(place) (hanya denda, diperdebatkan)")
      case .noOffence:
        shut.append("tidak lagi tindak pidana: perkara dihentikan (Pasal 3 ayat (2))")
      }
    }
    answer.say(
      Sentence(
        "Bergantung pada pasal dan tafsirnya. Terbuka, asal yang terbukti \(Self.list(open, "atau")) dan \(Self.second); "
          + "tertutup untuk \(Self.list(shut, "atau")).",
        .provision(Self.gate),
        more: sources
      )
    )
  }

  private func addIssues(_ conclusion: Conclusion, to answer: inout Answer) {
    for id in conclusion.openIssues.prefix(2) {
      guard let issue = knowledge.issue(id) else { continue }
      let readings = issue.readings.map { "\($0.name): \($0.words)" }.joined(separator: " ")
      answer.say(
        Sentence("Belum ada jawaban tetap: \(issue.question) \(readings)", .issue(id))
      )
      answer.cite(issue.basis.filter { $0 != Self.gate })
    }
  }

  /// An aggravation that the question names by its article, such as Pasal 475 ayat (1).
  func addChargedAggravation(_ question: Question, to answer: inout Answer) {
    guard let offence = question.offences.first,
      let raise = offence.aggravations.first(where: { raise in
        raise.condition == .other
          && question.citations.contains { $0.contains(raise.basis) || raise.basis.contains($0) }
      }),
      let prison = (offence.threat(on: law.day) ?? offence.threats.last)?.prison,
      let raised = prison.scaled(
        by: raise.added.numerator + raise.added.denominator,
        over: raise.added.denominator
      )
    else { return }
    let isOpen = raised < Self.fiveYears
    answer.say(
      Sentence(
        "Dengan \(raise.basis.spoken), ancamannya \(prison.words) + \(raise.added) = \(raised.words), "
          + (isOpen ? "masih kurang dari 5 tahun." : "tidak lagi kurang dari 5 tahun."),
        .provision(raise.basis),
        .offence(offence.id),
        .provision(Self.gate)
      )
    )
    answer.cite(raise.basis)
    if !isOpen, answer.direction == .yes { answer.direction = .depends }
  }

  /// Prison and fine imposed together, which Pasal 85 does not settle.
  func addBothPenalties(_ question: Question, to answer: inout Answer) {
    guard question.prison != nil, question.fine != nil, answer.direction != .no,
      let issue = knowledge.issue("penjara-dan-denda")
    else { return }
    answer.say(
      Sentence(
        "Pasal 85 ayat (1) memakai kata atau; bila penjara dan denda dijatuhkan bersama, belum ada jawaban tetap.",
        .issue(issue.id),
        .provision(Self.gate)
      )
    )
  }

  /// What still has to hold, as parts of one sentence.
  private func conditions(_ conclusion: Conclusion) -> [String] {
    let open = conclusion.openFacts
    var found: [String] = []
    if open.contains(.penjaraDijatuhkan) || open.contains(.penjaraDituntut)
      || open.contains(.dendaDijatuhkan)
    {
      found.append(Self.second)
    }
    if open.contains(.umur) || open.contains(.tanggalLahir) {
      found.append("pelakunya sudah berumur 18 tahun")
    }
    if open.contains(.persetujuan) || open.contains(.penjelasanDiberikan) {
      found.append("terdakwa setuju sesudah dijelaskan")
    }
    return found
  }

  static func list(_ words: [String], _ joint: String = "dan") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    if words.count == 2 { return "\(words[0]) \(joint) \(last)" }
    return words.dropLast().joined(separator: ", ") + ", \(joint) \(last)"
  }

  /// The maxima that apply, where they are known.
  func threatSentence(_ conclusion: Conclusion) -> Sentence? {
    var lines: [String] = []
    var sources: [Source] = []
    for option in conclusion.threat.likelyOptions {
      guard case .prison(let prison) = option.maximum else { continue }
      let place = option.citation?.spoken ?? "Tindak pidana itu"
      let raised =
        option.adjustments.isEmpty
        ? "" : " (dengan \(Self.list(option.adjustments.map(\.spoken))))"
      let name =
        knowledge.offences.first { $0.citation == option.citation }.map { " (\(words.name($0)))" }
        ?? ""
      let doubt = words.doubt(option.standing)
      let line = "\(place)\(name) diancam penjara paling lama \(prison.words)\(raised)\(doubt)"
      if !lines.contains(line) { lines.append(line) }
      if let citation = option.citation { sources.append(.provision(citation)) }
    }
    guard !lines.isEmpty else { return nil }
    let rest = lines.count > 4 ? "; dan pasal lain yang mungkin" : ""
    return Sentence(
      "\(lines.prefix(4).joined(separator: "; "))\(rest): kurang dari 5 tahun.",
      .provision(Self.gate),
      more: sources
    )
  }

  /// The penalty that was told, against its limit.
  private func penaltySentence(_ conclusion: Conclusion, _ question: Question) -> Sentence? {
    if let prison = question.prison, let limit = LegalDuration(months: 6), prison <= limit {
      return Sentence(
        "Penjara \(prison.words) tidak lebih dari batas 6 bulan.",
        .provision(Self.gate)
      )
    }
    if let fine = question.fine, let limit = law.fine("II"), fine <= limit {
      return Sentence(
        "Denda \(fine.short) tidak lebih dari kategori II (\(limit.short)).",
        .provision(Self.gate),
        .provision(.code("79", "1", "b"))
      )
    }
    return nil
  }

  func citeOffences(_ conclusion: Conclusion, _ answer: inout Answer) {
    let charged = conclusion.situation.charges.compactMap(\.offence?.citation)
    let options = conclusion.threat.likelyOptions
    let current = options.compactMap(\.citation).filter { !charged.contains($0) }
    answer.cite(charged.prefix(3))
    answer.cite(current.prefix(4))
    answer.cite(options.flatMap(\.adjustments).prefix(1))
  }

  /// Which law applies to an act from before the code (Pasal 3 ayat (1)).
  func addChoiceOfLaw(_ conclusion: Conclusion, _ question: Question, to answer: inout Answer) {
    guard let act = question.actDay, let start = CalendarDate(year: 2026, month: 1, day: 2),
      act < start
    else { return }
    let rule = Citation.code("3", "1")
    var parts: [String] = []
    if let offence = question.offences.first, let old = offence.threat(on: act),
      let prison = old.prison
    {
      parts.append(
        "ancaman menurut hukum lama (\(old.basis)) penjara paling lama \(prison.words)\(words.doubt(old.standing))"
      )
    }
    let options = conclusion.threat.likelyOptions.filter { !$0.isOlderLaw }
    for option in options.prefix(4) {
      if case .prison(let prison) = option.maximum, let citation = option.citation {
        parts.append("menurut \(citation.spoken) \(prison.words)")
      }
    }
    let compared = parts.isEmpty ? "" : ": \(parts.joined(separator: "; "))"
    answer.say(
      Sentence(
        "Perbuatan terjadi sebelum 2 Januari 2026, jadi dipakai aturan yang lebih menguntungkan bagi pelaku "
          + "(Pasal 3 ayat (1) KUHP)\(compared).",
        .provision(rule)
      )
    )
    answer.cite(rule)
    answer.cite(.code("618"))
  }

  /// Property taken between husband and wife who live together (Pasal 481 ayat (1)).
  func addSpouses(_ question: Question, to answer: inout Answer) {
    let place = Citation.code("481", "1")
    guard question.says("suami", "istri", "suaminya", "istrinya"),
      question.offences.contains(where: {
        $0.complaint.basis.map { $0.hasPrefix("UU 1/2023 Pasal 481") } ?? false
      }), !question.says("cerai", "bercerai", "mantan"),
      let words = law.quotation(place) != nil
        ? "Suami atau istri yang tidak terpisah dari korban tidak dituntut atas perbuatan ini (Pasal 481 ayat (1) KUHP)."
        : nil
    else { return }
    answer.sentences.insert(Sentence(words, .provision(place)), at: 0)
    answer.cite(place)
    if question.says("serumah", "bersama")
      || QuestionReader.isNegated(["pisah", "terpisah"], in: question.parts)
    {
      answer.direction = .no
    }
  }

  /// What else the question touches.
  func addPoints(_ conclusion: Conclusion, _ question: Question, to answer: inout Answer) {
    if let age = question.age, age < 14, question.isChild {
      answer.say(
        Sentence(
          "Anak yang belum berumur 14 tahun hanya dapat dikenai tindakan.",
          .provision(.code("113", "3"))
        )
      )
      answer.cite(.code("113", "3"))
    }
    addSpouses(question, to: &answer)
    if question.isRecidivist == true {
      answer.say(
        Sentence(
          "Pasal 85 KUHP tidak mengecualikan residivis; riwayat itu dipertimbangkan hakim.",
          .provision(Self.gate)
        )
      )
    }
    if question.says("wna", "asing", "kewarganegaraan", "pns", "asn", "polisi", "tentara", "dprd") {
      answer.say(
        Sentence(
          "Pasal 85 KUHP tidak membedakan pekerjaan atau kewarganegaraan terdakwa.",
          .provision(Self.gate)
        )
      )
    }
    for offence in question.offences.prefix(2) where offence.standing.isUnverified {
      answer.say(
        Sentence("Data \(offence.citation.spoken) belum terverifikasi.", .offence(offence.id))
      )
    }
    if let offence = question.offences.first, offence.status == .contested, let id = offence.issue {
      answer.say(
        Sentence(
          "Apakah ketentuan UU ITE itu sudah dicabut Pasal 622 ayat (1) huruf r KUHP masih berbeda tafsir.",
          .issue(id)
        )
      )
    }
  }
}
