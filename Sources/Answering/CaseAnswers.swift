import CaseFile
import Decision
import Indonesian
import KnowledgeBase

/// Answers whether kerja sosial is open in a situation, by asking `Decision`.
struct CaseAnswers: Sendable {
  let knowledge: KnowledgeBase
  let evaluator: Evaluator
  let law: LawText
  let words: OffenceWords
  /// Curated explanations of rules that fail.
  let explanations: [String: CuratedAnswer]

  static let second =
    "hakim menjatuhkan penjara paling lama 6 bulan atau denda paling banyak kategori II (Rp10.000.000)"
  static let gate = Citation.code("85", "1")
  private static let codeStart = CalendarDate(year: 2026, month: 1, day: 2)

  /// The situation as a case file.
  func caseFile(_ question: Question) -> CaseFile {
    var file = CaseFile()
    func set(_ key: FactKey, _ value: FactValue?) {
      if let value { file.entries[key] = Entry(value) }
    }
    let form: Charge.Form = question.offences.count > 1 ? .alternative : .single
    file.charges = question.offences.map {
      Charge(text: $0.citation.description, offence: $0, joined: question.joined, form: form)
    }
    if question.offences.isEmpty { set(.ancamanPenjara, question.threat.map { .duration($0) }) }
    set(
      question.demandsPenalty ? .penjaraDituntut : .penjaraDijatuhkan,
      question.prison.map { .duration($0) }
    )
    set(
      question.demandsPenalty ? .dendaDituntut : .dendaDijatuhkan,
      question.fine.map { .money($0) }
    )
    if question.isCorporation { set(.subjek, .choice("korporasi")) }
    if let age = question.age, question.isChild || age >= 18 {
      set(.umur, .count(age))
    } else if question.isChild {
      set(.umur, .choice("anak"))
    }
    set(.persetujuan, question.consents.map { .boolean($0) })
    set(.penjelasanDiberikan, question.isExplained.map { .boolean($0) })
    set(.pengakuan, question.confesses.map { .boolean($0) })
    set(.kemampuanKerja, question.isFit.map { .boolean($0) })
    set(.residivis, question.isRecidivist.map { .boolean($0) })
    set(.tanggalPerbuatan, question.actDay.map { .date($0) })
    if let day = question.judgmentDay, question.actDay.map({ $0 <= day }) ?? true {
      set(.tanggalPutusan, .date(day))
    }
    set(.jamKerjaSosial, question.work.map { .minutes($0) })
    set(.jamPerHari, question.workPerDay.map { .minutes($0) })
    set(.hariPerMinggu, question.daysPerWeek.map { .count($0) })
    set(.jangkaWaktu, question.period.map { .duration($0) })
    if question.has("percobaan"), !question.says(phrase: "pidana percobaan") {
      file.aggravations?.insert(.attempt)
    }
    if question.has("pembantuan") { file.aggravations?.insert(.assistance) }
    if question.has("perbarengan") { file.aggravations?.insert(.concurrence) }
    if question.has("teknologi"), question.offences.contains(where: { !$0.id.hasPrefix("ite-") }) {
      file.aggravations?.insert(.informationTechnology)
    }
    if question.says("pejabat", "petugas") || namesOfficialAggravation(question)
      || isAgainstParent(question),
      question.offences.contains(where: { $0.aggravations.contains { $0.condition == .official } })
    {
      file.aggravations?.insert(.official)
    }
    return file
  }

  /// Whether the victim is the offender's mother or father, which Pasal 470 names too.
  private func isAgainstParent(_ question: Question) -> Bool {
    question.offences.contains { $0.aggravations.contains { $0.basis == .code("470") } }
      && (question.says("kandung", "kandungnya") && question.says("ibu", "ayah", "bapak")
        || ["ibu", "ayah", "bapak", "ibunya", "ayahnya", "bapaknya"].contains {
          question.says(phrase: "terhadap \($0)") || question.says(phrase: "memukul \($0)")
            || question.says(phrase: "pada \($0)") || question.says(phrase: "korbannya \($0)")
        })
  }

  /// Whether the article that raises the maximum is named itself, such as Pasal 470.
  private func namesOfficialAggravation(_ question: Question) -> Bool {
    question.offences.contains { offence in
      offence.aggravations.contains { raise in
        raise.condition == .official
          && question.citations.contains { $0 == raise.basis || raise.basis.contains($0) }
      }
    }
  }

  func answer(_ question: Question) -> Answer {
    var file = caseFile(question)
    let role: Role = question.demandsPenalty ? .jaksa : question.role ?? .warga
    let outcome = evaluator.decide(Situation(file, assessedOn: law.day, role: role)).outcome
    // A recidivist's maximum is told as a condition, not as one more threat.
    let isOpen = question.isRecidivist == nil
    if isOpen { file.entries[.residivis] = Entry(.boolean(false)) }
    let conclusion = evaluator.decide(Situation(file, assessedOn: law.day, role: role))
    var answer: Answer
    switch conclusion.outcome {
    case .notEligible: answer = closed(conclusion, question)
    case .eligible: answer = open(conclusion, question)
    case .undetermined: answer = undetermined(conclusion, question)
    }
    answer.outcome = outcome
    if isOpen, outcome != conclusion.outcome, conclusion.outcome != .notEligible {
      answer.say(
        Sentence(
          "Itu bila ia bukan residivis; apakah tambahan 1/3 untuk pengulangan ikut dihitung belum ada jawaban tetap.",
          .issue("maksimum-pengulangan")
        )
      )
    }
    addChargedAggravation(question, to: &answer)
    addBothPenalties(question, to: &answer)
    addChoiceOfLaw(conclusion, question, to: &answer)
    addPoints(conclusion, question, to: &answer)
    answer.quotations = [law.quotation(Self.gate)].compactMap { $0 }
    let asker = question.role ?? .warga
    answer.next =
      answer.next
      ?? knowledge.nextSteps.first {
        $0.role == asker && $0.outcome == conclusion.outcome.rawValue
      }?.words
    return answer
  }

  // MARK: Closed

  private func closed(_ conclusion: Conclusion, _ question: Question) -> Answer {
    let rules = conclusion.decidingNodes.map { conclusion.trace.rule(at: $0) }
    let first = rules.first
    if let id = first?.id, let explanation = explanations[id] {
      var answer = Answer([])
      answer.direction = .no
      for statement in explanation.statements {
        answer.say(
          Sentence(
            statement.words,
            .curated(explanation.id),
            more: statement.basis.map { .provision($0) }
          )
        )
      }
      answer.cite(explanation.basis)
      answer.next = explanation.next
      citeOffences(conclusion, &answer)
      answer.cite(Self.gate)
      return answer
    }
    var answer: Answer
    if first?.id == "ancaman" {
      answer = closedByThreat(conclusion, question)
    } else {
      let told = rules.prefix(2).map { failure($0, conclusion) }
      let reasons = told.first == told.last ? Array(told.prefix(1)) : told
      let basis = rules.prefix(2).flatMap(\.basis)
      answer = Answer([])
      if let sentence = Sentence(
        "Tidak dapat: \(reasons.joined(separator: "; ")), jadi tidak memenuhi syarat kerja sosial "
          + "(\((basis.first ?? Self.gate).spoken)).",
        provisions: basis.isEmpty ? [Self.gate] : basis
      ) {
        answer.say(sentence)
      }
      answer.say(
        Sentence(
          "Syaratnya: ancaman penjara kurang dari 5 tahun, dan \(Self.second).",
          .provision(Self.gate)
        )
      )
      answer.cite(basis.first)
      citeOffences(conclusion, &answer)
      answer.cite(Self.gate)
      answer.cite(basis)
      if let sentence = threatSentence(conclusion) { answer.say(sentence) }
    }
    answer.direction = .no
    return answer
  }

  private func failure(_ rule: Rule, _ conclusion: Conclusion) -> String {
    let position = conclusion.trace.position(of: rule.id)
    var value = ""
    if let position, case .value(let found)? = conclusion.trace.entries[position].reading?.content {
      value = Self.words(found)
    }
    return (rule.failure ?? rule.words).replacing("{nilai}", with: value)
  }

  private static func words(_ value: FactValue) -> String {
    switch value {
    case .duration(let duration): duration.words
    case .money(let money): money.short
    case .minutes(let minutes): WorkTime(minutes: minutes)?.words ?? ""
    case .count(let count): String(count)
    case .date(let date): date.words
    case .choice(let text), .text(let text): text
    case .boolean(let flag): flag ? "ya" : "tidak"
    }
  }

  private func closedByThreat(_ conclusion: Conclusion, _ question: Question) -> Answer {
    var answer = Answer([])
    let options = conclusion.threat.likelyOptions
    let least = options.compactMap(Self.prison).min()
    let exact = least.map { $0.isEquivalent(to: Self.fiveYears) } ?? false
    let source: Source = question.offences.first.map { .offence($0.id) } ?? .provision(Self.gate)
    let threats = told(options, question)
    answer.say(
      Sentence(
        "Tidak dapat: \(threats.isEmpty ? "ancamannya 5 tahun atau lebih" : threats.joined(separator: "; ")), "
          + "\(exact && threats.count == 1 ? "tepat 5 tahun, " : "")bukan kurang dari 5 tahun, jadi tidak memenuhi "
          + "Pasal 85 ayat (1) KUHP.",
        source,
        .provision(Self.gate)
      )
    )
    answer.say(
      Sentence(
        "Kerja sosial hanya terbuka bila ancamannya kurang dari 5 tahun dan \(Self.second).",
        .provision(Self.gate)
      )
    )
    if exact {
      answer.say(
        Sentence(
          "Pidana pengawasan (Pasal 75 KUHP) masih mungkin, karena batasnya ancaman paling lama 5 tahun.",
          .provision(.code("75"))
        )
      )
    }
    if question.confesses == true || question.prison != nil
      || question.has("gantirugi", "pertamakali", "damai")
    {
      answer.say(
        Sentence(
          "Pengakuan, ganti rugi, atau ringannya hukuman yang dijatuhkan tidak mengubah batas ancaman itu.",
          .provision(Self.gate)
        )
      )
    }
    citeOffences(conclusion, &answer)
    answer.cite(Self.gate)
    if exact { answer.cite(.code("75")) }
    return answer
  }

  private static func prison(_ option: ThreatOption) -> LegalDuration? {
    if case .prison(let prison) = option.maximum { prison } else { nil }
  }

  /// What each clause in force threatens, the lightest first; where the day of the act is told, and
  /// where none is in force, the lightest of all.
  private func told(_ options: [ThreatOption], _ question: Question) -> [String] {
    let sorted = options.filter { Self.prison($0) != nil }
      .sorted { Self.prison($0) ?? .maximum < Self.prison($1) ?? .maximum }
    let inForce = sorted.filter { option in
      knowledge.offences.contains {
        $0.citation == option.citation && $0.threat(on: law.day)?.basis == option.law
      }
    }
    let chosen = question.actDay != nil || inForce.isEmpty ? Array(sorted.prefix(1)) : inForce
    var lines: [String] = []
    for option in chosen {
      guard let prison = Self.prison(option) else { continue }
      let name =
        knowledge.offences.first { $0.citation == option.citation }
        .map { " (\(words.name($0)))" } ?? ""
      let place = option.citation.map { "\($0.spoken)\(name)" } ?? "tindak pidana itu"
      let line =
        "\(place) diancam penjara paling lama \(prison.words)\(words.doubt(option.standing))"
      if !lines.contains(line) { lines.append(line) }
    }
    return Array(lines.prefix(2))
  }

  static let fiveYears = LegalDuration(years: 5) ?? .maximum

  // MARK: Open

  private func open(_ conclusion: Conclusion, _ question: Question) -> Answer {
    var answer = Answer([])
    let penalty =
      question.prison.map {
        "penjara yang \(question.demandsPenalty ? "dituntut" : "dijatuhkan") \($0.words), tidak lebih dari 6 bulan"
      }
      ?? question.fine.map { "denda \($0.short), tidak lebih dari kategori II (Rp10.000.000)" }
    answer.say(
      Sentence(
        "Ya, terbuka: syarat formalnya terpenuhi\(penalty.map { ", karena ancamannya kurang dari 5 tahun dan \($0)" } ?? "").",
        .provision(Self.gate)
      )
    )
    if let sentence = threatSentence(conclusion) { answer.say(sentence) }
    answer.say(
      Sentence(
        "Hakim tetap wajib menimbang tujuh hal dalam ayat (2) dan hakimlah yang memutuskan.",
        .provision(.code("85", "2"))
      )
    )
    answer.direction = .yes
    citeOffences(conclusion, &answer)
    answer.cite(Self.gate)
    answer.cite(.code("85", "2"))
    return answer
  }
}
