import Decision
import KnowledgeBase
import Search

extension Answerer {
  /// Adds kerja sosial where it is meant and not named: by who houses or guides convicts, where hours
  /// are asked about, and where a schedule is to leave time for one's living.
  func implyCommunityService(_ question: inout Question) {
    guard !question.mentionsCommunityService, question.offences.isEmpty,
      question.citations.isEmpty, topics.outside(question, curated: 0) == nil
    else { return }
    let isHost =
      [.pemda, .pembimbing].contains(question.role) && question.says("terpidana", "klien")
    let isCounted =
      question.says("jam") && question.quantities.isEmpty && !question.says("hari", "kuhp")
      && (question.has("mini", "maks", "perhari")
        || question.says("ditentukan", "menentukan", "ditetapkan"))
    let isSchedule =
      question.says("jadwalnya")
      && question.says("menyesuaikan", "disesuaikan", "diangsur")
      && question.says(
        "kerja",
        "bekerja",
        "pekerjaan",
        "narik",
        "nafkah",
        "dagang",
        "berdagang",
        "jualan",
        "usaha",
        "kuliah",
        "makan"
      )
    guard isHost || isCounted || isSchedule else { return }
    question.terms.insert("~kersos")
    question.orderedTerms.append("~kersos")
  }

  /// Whether it is asked if the defendant may refuse: "boleh menolak tidak?".
  func refusing(_ question: Question) -> Answer? {
    guard question.mentionsCommunityService, question.offences.isEmpty, !question.has("pemda"),
      ![.pemda, .pembimbing].contains(question.role),
      ["boleh menolak", "bisa menolak", "berhak menolak", "dapat menolak"].contains(where: {
        question.says(phrase: $0)
      }),
      let curated = material.answers.first(where: { $0.id == "menolak" })
    else { return nil }
    var answer = self.answer(curated)
    let place = Citation.code("85", "2", "c")
    answer.sentences[0] = Sentence(
      "Ya, terdakwa boleh menolak: tanpa persetujuannya kerja sosial tidak dapat dijatuhkan.",
      .provision(place),
      .curated(curated.id)
    )
    answer.direction = .yes
    return answer
  }

  /// Who complains for a victim below sixteen (Pasal 25 ayat (1)).
  func tellYoungVictim(_ question: Question, in answer: inout Answer) {
    guard question.has("aduan"), let age = question.age, age < 16, !answer.isRefusal,
      !question.mentionsCommunityService
    else { return }
    let place = Citation.code("25", "1")
    let words = "Korban yang belum berumur 16 tahun diwakili orang tua atau walinya untuk mengadu."
    guard !answer.citations.contains(place) else { return }
    answer.sentences.insert(Sentence(words, .provision(place)), at: 0)
    answer.citeFirst(place)
    answer.direction = .no
  }

  /// Who complains for a victim who died before complaining (Pasal 27).
  func tellDeadVictim(_ question: Question, in answer: inout Answer) {
    guard question.has("aduan") || question.says("mengadu", "ngadu", "lapor"),
      question.says("meninggal", "wafat", "almarhum", "almarhumah", "mendiang"),
      question.says("sebelum", "sempat", "keburu"),
      question.offences.first.map({ $0.complaint.nature != .none }) ?? false,
      !question.says("pelaku", "terdakwa", "tersangka"), !answer.isRefusal,
      !question.mentionsCommunityService
    else { return }
    let place = Citation.code("27")
    let words =
      "Orang tua, anak, suami, atau istri korban yang meninggal dapat mengadu, kecuali korban sebelumnya "
      + "dengan tegas tidak menghendaki penuntutan."
    answer.direction = .depends
    if !answer.citations.contains(place) {
      answer.sentences.insert(Sentence(words, .provision(place)), at: 0)
    }
    answer.citeFirst(place)
  }

  /// Names the wrong article first where kerja sosial is asked under one, such as Pasal 86.
  func correctPlace(of question: Question, in answer: inout Answer) {
    guard question.mentionsCommunityService, !answer.isRefusal,
      let article = question.citations.first(where: { $0.instrument == "UU 1/2023" })?.article,
      let premise = material.answers.first(where: { $0.id == "premis-pasal-\(article)" }),
      let first = premise.statements.first,
      !answer.sentences.contains(where: { $0.words == first.words })
    else { return }
    answer.sentences.insert(
      Sentence(first.words, .curated(premise.id), more: first.basis.map { .provision($0) }),
      at: 0
    )
    if question.isYesNo { answer.direction = .no }
  }

  /// A fine that is told by its category, as imposed: "denda kategori III dijatuhkan".
  func readCategory(_ question: inout Question) {
    guard question.fine == nil, question.prison == nil, question.mentionsCommunityService,
      question.says(
        "dijatuhkan",
        "menjatuhkan",
        "dijatuhi",
        "divonis",
        "vonis",
        "didenda",
        "dituntut",
        "menuntut"
      ), !question.offences.isEmpty
    else { return }
    question.fine =
      law.categories.enumerated().first { question.has("kategori\($0.offset + 1)") }?
      .element.amount
  }
}
