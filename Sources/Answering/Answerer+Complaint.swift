import Indonesian
import KnowledgeBase

extension Answerer {
  /// Whether the offence waits for a complaint, of whom, and in what time.
  func addComplaint(_ offence: Offence, _ question: Question, to answer: inout Answer) {
    let complaint = offence.complaint
    let basis = complaint.basis.flatMap { Citation(canonical: $0) }
    let by = complaint.by.map { " dari \($0)" } ?? ""
    let words: String
    switch complaint.nature {
    case .none:
      words =
        "Bukan delik aduan: \(self.words.name(offence)) (\(offence.citation.spoken)) dapat diproses tanpa pengaduan."
      answer.direction = .no
    case .absolute where asksWhoMay(question):
      words =
        "Yang dapat mengadukan \(self.words.name(offence)) (\(offence.citation.spoken)) hanya\(complaint.by.map { " \($0)" } ?? " yang berhak")"
        + (basis.map { " (\($0.spoken))." } ?? ".")
      answer.direction = .depends
    case .absolute:
      words =
        "\(isRepeated(question) ? "Ini delik aduan" : "Ya, delik aduan"): \(self.words.name(offence)) (\(offence.citation.spoken)) hanya dituntut atas pengaduan\(by)"
        + (basis.map { " (\($0.spoken))." } ?? ".")
      answer.direction = .yes
    case .conditional:
      words =
        "Pada dasarnya bukan delik aduan: \(self.words.name(offence)) (\(offence.citation.spoken)) hanya menunggu pengaduan\(by)"
        + (basis.map { " (\($0.spoken))." } ?? ".")
      answer.direction = .depends
    }
    if question.has("korporasi", "pemda") || question.says("lembaga", "instansi", "institusi"),
      complaint.by?.contains("bukan badan hukum") == true
    {
      answer.direction = .no
      answer.say(
        Sentence(
          "Tidak: badan hukum tidak dapat mengadukan \(self.words.name(offence)); hanya korban orang perseorangan.",
          .offence(offence.id),
          more: basis.map { [.provision($0)] } ?? []
        )
      )
    }
    let isRepeated = addRepeated(offence, question, to: &answer)
    if asksWhetherNeeded(question), !isRepeated {
      answer.direction = isNeeded(complaint, question) ? .no : .yes
    }
    answer.say(Sentence(words, .offence(offence.id), more: basis.map { [.provision($0)] } ?? []))
    answer.cite(basis)
    answer.cite(offence.citation)
    if complaint.nature != .none { addComplaintTimes(offence, to: &answer) }
    if complaint.nature != .none, question.has("tarik", "cabut"), !isRepeated {
      let end = Citation.code("132", "1", "f")
      answer.say(
        Sentence(
          "Bila pengaduan ditarik pada waktunya, kewenangan penuntutan gugur.",
          .provision(end)
        )
      )
      answer.cite(end)
    }
    if offence.complaint.nature == .absolute, offence.id.hasPrefix("ite-") {
      answer.cite(.code("440"))
    }
  }

  /// When a complaint is made and withdrawn; some offences have a rule of their own for withdrawal,
  /// such as Pasal 411 ayat (3) and (4).
  private func addComplaintTimes(_ offence: Offence, to answer: inout Answer) {
    let term = Citation.code("29", "1")
    let withdrawal = Citation.code("30")
    let told = "Pengaduan diajukan dalam 6 bulan sejak tahu (9 bulan bila di luar negeri)"
    guard let own = ownWithdrawal(offence) else {
      answer.say(
        Sentence(
          "\(told), dan dapat ditarik dalam 3 bulan.",
          .provision(term),
          .provision(withdrawal)
        )
      )
      answer.cite([term, withdrawal])
      return
    }
    answer.say(
      Sentence(
        "\(told), dan dapat ditarik selama pemeriksaan di sidang belum dimulai (\(own.spoken)).",
        .provision(term),
        .provision(own)
      )
    )
    answer.cite([own, term])
  }

  /// The ayat on withdrawal of an article to which Pasal 30 does not apply.
  func ownWithdrawal(_ offence: Offence) -> Citation? {
    let article = knowledge.provisions.filter {
      $0.citation.instrument == offence.citation.instrument
        && $0.citation.article == offence.citation.article && $0.validity.contains(law.day)
    }
    guard
      article.contains(where: {
        $0.text.contains("tidak berlaku ketentuan") && $0.text.contains("Pasal 30")
      })
    else { return nil }
    return article.first { $0.text.contains("Pengaduan dapat ditarik kembali selama") }?.citation
  }

  /// Whether somebody asks if he may complain, and not what kind of offence it is.
  private func asksWhoMay(_ question: Question) -> Bool {
    question.says("boleh", "bisa", "berhak", "dapat", "bolehkah", "bisakah")
      && question.says(
        "lapor",
        "melapor",
        "melaporkan",
        "mengadu",
        "mengadukan",
        "laporkan",
        "adukan"
      )
      && !question.says("delik")
  }

  /// What becomes of a complaint of a named offence that was withdrawn and is to be made again.
  func repeatedComplaint(_ question: Question) -> Answer? {
    guard isRepeated(question), !question.mentionsCommunityService,
      question.says("ajukan", "diajukan", "lapor", "melapor", "mengadu", "adukan", "dihidupkan"),
      let offence = question.offences.first, offence.complaint.nature != .none
    else { return nil }
    var answer = Answer([])
    addComplaint(offence, question, to: &answer)
    return answer
  }

  private func isRepeated(_ question: Question) -> Bool {
    question.has("cabut", "tarik")
      && question.says("lagi", "kembali", "ulang", "diulang", "dihidupkan")
  }

  /// A complaint that was withdrawn and is to be made again (Pasal 30 ayat (2)).
  ///
  /// Where Pasal 30 does not apply, nothing in the law files says whether it can be made again.
  private func addRepeated(
    _ offence: Offence,
    _ question: Question,
    to answer: inout Answer
  ) -> Bool {
    guard offence.complaint.nature != .none, isRepeated(question) else { return false }
    let place = Citation.code("30", "2")
    if let own = ownWithdrawal(offence) {
      answer.direction = .depends
      answer.say(
        Sentence(
          "Belum pasti: larangan mengadu lagi (\(place.spoken)) tidak berlaku untuk \(words.name(offence)), dan ketentuan penggantinya tidak mengatur apakah pengaduan yang sudah ditarik dapat diajukan lagi.",
          .provision(own),
          .provision(place)
        )
      )
      answer.cite([own, place])
      return true
    }
    let isSure = isNeeded(offence.complaint, question)
    answer.direction = isSure ? .no : .depends
    answer.say(
      Sentence(
        "\(isSure ? "Tidak" : "Tidak, bila perkaranya menunggu pengaduan"): pengaduan yang sudah ditarik tidak dapat diajukan lagi.",
        .provision(place)
      )
    )
    answer.cite(place)
    return true
  }

  /// Whether it is asked if the case goes on without a complaint.
  private func asksWhetherNeeded(_ question: Question) -> Bool {
    [
      "proses sendiri", "jalan sendiri", "tanpa aduan", "tanpa laporan", "tanpa pengaduan",
      "tidak mau lapor", "tidak mau melapor", "tidak mau mengadu", "tidak lapor", "tidak melapor",
      "tidak mengadu", "langsung proses", "langsung diproses", "bertindak sendiri",
      "langsung ditangkap", "bergerak sendiri",
    ].contains { question.says(phrase: $0) }
  }

  private static let relatives: [String] = [
    "suami", "istri", "anak", "anaknya", "bapak", "bapaknya", "ibu", "ibunya", "ayah", "ayahnya",
    "adik", "kakak", "saudara", "kakek", "nenek", "cucu", "mertua", "ipar", "menantu",
  ]

  /// Whether a complaint is needed as the case is told.
  private func isNeeded(_ complaint: Complaint, _ question: Question) -> Bool {
    switch complaint.nature {
    case .none: false
    case .absolute: true
    case .conditional: Self.relatives.contains { question.says($0) }
    }
  }
}
