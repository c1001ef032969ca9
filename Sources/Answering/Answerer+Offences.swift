import Indonesian
import KnowledgeBase
import Search

extension Answerer {
  /// What the catalogue says of the offences that the question names.
  ///
  /// `always` tells the threat even where nothing of the offence is asked in so many words.
  func offence(_ question: Question, always: Bool = false) -> Answer? {
    guard let first = question.offences.first else { return nil }
    var wants = OffenceAspects(question)
    if !question.mentionsCommunityService, touchesException(first, question) {
      wants.exceptions = true
    }
    guard wants.any || question.namesArticle || always else { return nil }
    var answer = Answer([])
    if wants.successor || first.status == .revoked, !first.successors.isEmpty {
      addSuccessors(first, wants, to: &answer)
    }
    let isGone = first.status == .revoked && first.successors.isEmpty
    if wants.status || isGone && (wants.successor || question.actDay == nil) {
      addStatus(question.offences, to: &answer)
    }
    if wants.complaint { addComplaint(first, question, to: &answer) }
    if wants.exceptions { addExceptions(first, to: &answer) }
    for offence in question.offences.prefix(3) {
      if wants.exceptions, !answer.sentences.isEmpty, !wants.asksFigure {
        answer.cite(offence.citation)
        break
      }
      if first.status == .revoked, wants.successor == false, question.actDay == nil,
        offence == first,
        !first.successors.isEmpty
      {
        addOlder(first, to: &answer)
      } else if !wants.complaint || wants.threat {
        addThreat(offence, question, isOnly: question.offences.count == 1, to: &answer)
      } else {
        answer.cite(offence.citation)
      }
    }
    if wants.elements {
      answer.say(Sentence("Unsurnya: \(first.elements)", .offence(first.id)))
    }
    if first.status == .contested, let issue = first.issue.flatMap({ knowledge.issue($0) }) {
      let asksWhich = wants.status || wants.successor || question.has("kuhp", "cabut", "ubah")
      let readings = issue.readings.map { "\($0.name): \($0.words)" }.joined(separator: " ")
      answer.say(
        Sentence(
          "\(issue.question) Masih berbeda tafsir.\(asksWhich ? " " + readings : "")",
          .issue(issue.id)
        )
      )
      if asksWhich { answer.cite(first.counterparts.prefix(3)) }
      answer.cite(issue.basis.prefix(1))
    }
    if question.mentionsCommunityService || question.has("ubah") && !wants.successor {
      addGate(first, question, to: &answer)
    }
    cases.addChargedAggravation(question, to: &answer)
    if !question.mentionsCommunityService { cases.addSpouses(question, to: &answer) }
    if first.standing.isUnverified {
      answer.say(
        Sentence(
          "Data ini \(first.standing.label); cocokkan dengan naskah resmi.",
          .offence(first.id)
        )
      )
    }
    if answer.direction == nil, isNamedAsQuestion(first, question) { answer.direction = .yes }
    answer.quotations = [law.quotation(first.citation, limit: 700)].compactMap { $0 }
    answer.next = "Tanyakan juga apakah kerja sosial terbuka, dengan menyebut lama hukumannya."
    return answer
  }

  /// Whether the offence's own name is what is asked: "itu penggelapan?".
  private func isNamedAsQuestion(_ offence: Offence, _ question: Question) -> Bool {
    let name = Set(analyzer.terms(offence.name))
    return zip(question.parts, question.parts.dropFirst()).contains { word, mark in
      mark.text == "?" && word.isWord && !name.isDisjoint(with: analyzer.terms(of: [word]))
    }
  }

  /// Two or three offences side by side, where the question asks how articles differ.
  func comparison(_ question: Question) -> Answer? {
    guard
      question.says("beda", "bedanya", "perbedaan", "banding", "dibandingkan", "versus", "vs")
        || question.says("masing", "masingmasing"),
      !question.mentionsCommunityService, !question.has("perbarengan"),
      !question.says(phrase: "berdiri sendiri")
    else { return nil }
    let named = question.citations.compactMap { place -> Offence? in
      knowledge.offences.first { $0.kind == .offence && place.contains($0.citation) }
    }
    guard Set(named.map(\.id)).count >= 2 else { return nil }
    var answer = Answer([])
    for offence in named.prefix(3) {
      addThreat(offence, question, to: &answer)
      answer.say(Sentence("Unsurnya: \(offence.elements)", .offence(offence.id)))
    }
    return answer
  }

  /// Whether a question tells what an exception is about, such as the public interest.
  private func touchesException(_ offence: Offence, _ question: Question) -> Bool {
    (exceptionTerms[offence.id] ?? []).contains { terms in
      let common = terms.intersection(question.terms).subtracting(question.offenceTerms)
      return common.count >= 2 && common.count * 2 >= terms.count
    }
  }

  /// Whether UU ITE clauses are among those that the code revoked.
  private func addStatus(_ offences: [Offence], to answer: inout Answer) {
    let list = Citation.code("622", "1", "r")
    for offence in offences.prefix(2) where offence.id.hasPrefix("ite-") {
      let place = (words.norm(offence) ?? offence.citation).spoken
      let told =
        switch offence.status {
        case .revoked:
          "\(place) dicabut sejak 2 Januari 2026 (Pasal 622 ayat (1) huruf r KUHP)"
            + (offence.successors.isEmpty ? ", tanpa pengganti." : ".")
        case .inForce:
          "\(place) tetap berlaku: tidak disebut dalam daftar yang dicabut (Pasal 622 ayat (1) huruf r KUHP)."
        case .contested: "Apakah \(place) dicabut masih berbeda tafsir."
        }
      answer.say(Sentence(told, .offence(offence.id), .provision(list)))
      if offence.status == .revoked, offence.successors.isEmpty {
        let stop = Citation.code("3", "2")
        answer.say(
          Sentence(
            "Proses hukum atas perbuatan yang bukan lagi tindak pidana dihentikan demi hukum (Pasal 3 ayat (2) KUHP).",
            .provision(stop)
          )
        )
        answer.cite(stop)
      }
    }
    answer.cite(list)
  }

  func addThreat(
    _ offence: Offence,
    _ question: Question,
    isOnly: Bool = false,
    to answer: inout Answer
  ) {
    let day = question.actDay ?? law.day
    let threat = offence.threat(on: day) ?? words.current(offence)
    let norm = words.norm(offence)
    let place =
      norm.map { "\($0.spoken) jo. \(offence.citation.spoken)" } ?? offence.citation.spoken
    let told =
      threat.map { words.threat($0, offence.connector) } ?? "tanpa angka sendiri dalam katalog"
    let doubt = threat.map { words.doubt($0.standing) } ?? ""
    answer.say(
      Sentence("\(offence.name) diatur dalam \(place): \(told)\(doubt).", .offence(offence.id))
    )
    answer.cite(offence.citation)
    answer.cite(norm)
    if isOnly, let threat { addReplacedFine(offence, threat, to: &answer) }
    if question.isElectronic || question.citations.contains(where: { $0.article == "441" }),
      let raise = offence.aggravations.first(where: { $0.condition == .informationTechnology }),
      let prison = threat?.prison,
      let raised = prison.scaled(
        by: raise.added.numerator + raise.added.denominator,
        over: raise.added.denominator
      )
    {
      answer.say(
        Sentence(
          "Dengan sarana teknologi informasi ancamannya ditambah \(raise.added) (\(raise.basis.spoken)) menjadi \(raised.words).",
          .provision(raise.basis),
          .offence(offence.id)
        )
      )
      answer.cite(raise.basis)
      if question.says("pejabat", "petugas"), let issue = knowledge.issue("tumpuk-441"),
        offence.aggravations.contains(where: { $0.condition == .official })
      {
        answer.say(
          Sentence(
            "\(issue.question) Belum ada jawaban tetap; bila ditumpuk, untuk fitnah dapat mencapai 5 tahun atau lebih.",
            .issue(issue.id)
          )
        )
        answer.cite(.code("441", "2"))
        answer.direction = .depends
      }
    }
    if question.actDay != nil, offence.threats.count > 1 {
      let versions = offence.threats.map { version -> String in
        let from = version.period.from.map { "sejak \($0.words)" } ?? "dahulu"
        return "\(from) \(version.prison.map(\.words) ?? "denda")\(words.doubt(version.standing))"
      }
      answer.say(
        Sentence(
          "Ancaman penjaranya dari waktu ke waktu: \(versions.joined(separator: "; ")).",
          .offence(offence.id)
        )
      )
    }
  }

  /// A revoked clause as it was.
  private func addOlder(_ offence: Offence, to answer: inout Answer) {
    guard let threat = offence.threats.last else { return }
    answer.say(
      Sentence(
        "Sebelum 2 Januari 2026: \(offence.citation.spoken), \(words.threat(threat, offence.connector))\(words.doubt(threat.standing)).",
        .offence(offence.id)
      )
    )
    answer.cite(words.norm(offence))
    answer.cite(offence.citation)
  }

  private func addSuccessors(_ offence: Offence, _ wants: OffenceAspects, to answer: inout Answer) {
    let redirects = offence.successors.filter { $0.basis.contains("622") }
    let chosen = redirects.isEmpty ? offence.successors : redirects
    for successor in chosen.prefix(2) {
      let next = knowledge.offences.first { $0.citation == successor.citation }
      let told =
        next.flatMap { next in words.current(next).map { ": \(words.threat($0, next.connector))" } }
        ?? ""
      let basis = Citation(canonical: successor.basis)
      let added = successor.adding.map { " dengan \($0.spoken)" } ?? ""
      answer.say(
        Sentence(
          "\(offence.status == .revoked ? "Sejak 2 Januari 2026 ketentuan ini diganti" : "Padanannya") \(successor.citation.spoken)\(added)"
            + "\(next.map { " (\(words.name($0)))" } ?? "")\(told)"
            + "\(basis.map { ". Dasarnya \($0.spoken)" } ?? "").",
          .offence(offence.id),
          more: basis.map { [.provision($0)] } ?? []
        )
      )
      answer.cite(successor.citation)
      answer.cite(basis)
      answer.cite(successor.adding)
    }
    let others = offence.successors.filter { !chosen.prefix(2).contains($0) }
    if !others.isEmpty {
      let list = others.prefix(3).map { successor in
        let next = knowledge.offences.first { $0.citation == successor.citation }
        let prison = next.flatMap { words.current($0)?.prison }.map { " (\($0.words))" } ?? ""
        return successor.citation.spoken + prison
      }
      answer.say(
        Sentence(
          "Menurut unsurnya dapat juga \(CaseAnswers.list(list, "atau")).",
          .offence(offence.id)
        )
      )
      answer.cite(others.prefix(3).map(\.citation))
    }
    answer.cite(offence.citation)
    answer.cite(words.norm(offence))
  }

  private func addExceptions(_ offence: Offence, to answer: inout Answer) {
    guard !offence.exceptions.isEmpty else { return }
    let list = offence.exceptions.map { $0.words }
    answer.say(
      Sentence("Tidak dipidana bila \(CaseAnswers.list(list, "atau")).", .offence(offence.id))
    )
    answer.cite(offence.exceptions.prefix(3).compactMap { Citation(canonical: $0.basis) })
  }

  private func addGate(_ offence: Offence, _ question: Question, to answer: inout Answer) {
    let words: String
    switch offence.gateSince2026 {
    case .open:
      words =
        "Untuk kerja sosial: ancamannya kurang dari 5 tahun, jadi syarat pertama Pasal 85 ayat (1) KUHP terpenuhi."
    case .closed:
      words =
        "Untuk kerja sosial: tertutup, karena ancamannya bukan kurang dari 5 tahun (Pasal 85 ayat (1) KUHP)."
    case .depends:
      words = "Untuk kerja sosial: bergantung pada keadaan atau tafsir; lihat catatannya."
    }
    answer.say(Sentence(words, .offence(offence.id), .provision(CaseAnswers.gate)))
    answer.cite(CaseAnswers.gate)
    guard question.mentionsCommunityService, answer.direction == nil else { return }
    switch offence.gateSince2026 {
    case .open: answer.direction = .yes
    case .closed: answer.direction = .no
    case .depends: answer.direction = .depends
    }
  }
}

/// What of an offence a question wants to know.
struct OffenceAspects {
  /// Terms that ask for one of the aspects.
  static let terms: Set<String> = [
    "~ancam", "~maks", "~penjara", "~denda", "~aduan", "~kuhp", "~uuite", "~vonis", "~lama",
    "~teknologi", "~korporasi", "~isi", "~mini", "~sopir", "hukum", "pidana", "pasal", "kena",
    "jerat", "tahun", "bulan", "berapa", "delik", "korban", "lapor", "polisi", "teman", "tetangga",
    "orang", "tidak", "denda", "penjara", "atur", "anak", "bawah", "lima", "lewat", "rupiah",
    "hitung", "mana", "kuhp", "ringan", "berat", "sekarang", "mantan", "istri", "suami", "kerja",
    "~berlaku", "~cabut", "~ubah", "pela", "bapak", "ibu", "nama", "kasus", "perkara", "adik",
    "kakak", "izin", "paling", "kantor", "grup", "hari", "minggu", "baru",
  ]

  var threat: Bool
  var complaint: Bool
  var successor: Bool
  var exceptions: Bool
  var elements: Bool
  var status: Bool

  init(_ question: Question) {
    complaint =
      question.has("aduan", "tarik") && !question.has("kersos")
      && !question.offences.allSatisfy { ["pengaduan-fitnah"].contains($0.id) }
    successor =
      question.has("ubah", "cabut")
      && (question.has("kuhp")
        || question.says("padanan", "padanannya", "pindah", "sekarang", "2026"))
      || question.says(
        "padanan",
        "padanannya",
        "pengganti",
        "penggantinya",
        "dialihkan",
        "beralih",
        "menampung",
        "menampungnya"
      )
    status =
      question.has("uuite") && question.namesArticle
      && (question.has("cabut")
        || question.says("status", "nasib", "nasibnya", "dialihkan", "beralih", "pindah")
        || question.says("berlaku")
          && (!question.asksHowMany || question.says(phrase: "masih berlaku")
            || question.says(phrase: "tetap berlaku")))
    exceptions =
      question.says("pengecualian", "dikecualikan", "kecuali", "pengecualiannya")
      || QuestionReader.isNegated(
        ["dipidana", "dihukum", "dipenjara", "dituntut", "dijerat", "kena"],
        in: question.parts,
        within: 2
      ) && !question.asksConfirmation && (question.says("kapan") || !question.asksHowMany)
    elements = question.says("unsur", "unsurnya", "unsurunsur")
    asksFigure = question.asksHowMany || question.says("ancaman", "ancamannya", "maksimal")
    threat =
      question.has("ancam", "penjara", "denda", "maks")
      || question.asksHowMany && question.says("tahun", "bulan", "lama")
      || question.says(
        "pasal",
        "kena",
        "hukumannya",
        "dipidana",
        "pidananya",
        "diatur",
        "terjerat",
        "dihukum",
        "hukum",
        "jerat"
      )
  }

  /// Whether a figure is asked.
  var asksFigure = false

  var any: Bool { threat || complaint || successor || exceptions || elements || status }
}
