import Indonesian
import KnowledgeBase

extension Calculator {
  /// What is left of the hours of a judgment, and whether it can still be done.
  func remaining(_ question: Question) -> Answer? {
    var minutes = question.quantities.filter { $0.unit == .minutes }.map(\.amount)
      .filter { $0 != question.workPerDay }
    // "sudah 9 kali masuk, masing-masing 7 jam"
    if minutes.count == 1, let visits = question.visits, let perDay = question.workPerDay,
      case (let done, let overflow) = visits.multipliedReportingOverflow(by: perDay), !overflow
    {
      minutes.append(done)
    }
    guard minutes.count >= 2,
      question.says(
        "sisa",
        "sisanya",
        "kurang",
        "kekurangan",
        "sudah",
        "baru",
        "dijalani",
        "terlaksana",
        "menyelesaikan",
        "menjalani"
      )
    else { return nil }
    guard
      question.says(
        "sisa",
        "sisanya",
        "kurang",
        "kekurangan",
        "baru",
        "tersisa",
        "tinggal",
        "lagi"
      ),
      let whole = minutes.max(), let done = minutes.min(), done < whole
    else { return nil }
    var answer = Answer([
      Sentence(
        "\(Self.words(whole)) - \(Self.words(done)) = \(Self.words(whole - done)) yang belum dijalani.",
        .provision(Self.schedule)
      ),
      Sentence(
        "Bila tidak dijalani tanpa alasan yang sah, terpidana wajib mengulangi kerja sosial, menjalani penjara yang "
          + "diganti, atau membayar denda yang diganti, seluruhnya atau sebagian.",
        .provision(.code("85", "7"))
      ),
    ])
    if question.says("persen", "persentase", "persentasenya") || question.says(phrase: "%") {
      answer.sentences.insert(
        Sentence(
          "Yang sudah dijalani: \(Self.words(done)) : \(Self.words(whole)) = \(Self.percent(done, of: whole)) persen.",
          .provision(Self.schedule)
        ),
        at: 0
      )
    }
    if let perDay = question.workPerDay, perDay > 0 {
      let days = Self.ceiling(whole - done, perDay)
      answer.sentences.insert(
        Sentence(
          "Dengan \(Self.words(perDay)) sehari itu \(days) hari kerja sosial.",
          .provision(Self.schedule)
        ),
        at: 1
      )
    }
    if let perDay = question.workPerDay, perDay > 0, let perWeek = question.daysPerWeek,
      let period = question.period
    {
      let needed = Self.ceiling(whole - done, perDay)
      let days = period.hours / 24
      let possible = days / 7 * perWeek + min(days % 7, perWeek)
      answer.sentences.insert(
        Sentence(
          needed <= possible
            ? "Masih cukup: dalam \(period.words) ada \(possible) hari kerja sosial, sedangkan yang diperlukan \(needed)."
            : "Tidak cukup: dalam \(period.words) hanya ada \(possible) hari kerja sosial, sedangkan yang diperlukan \(needed).",
          .provision(Self.schedule)
        ),
        at: 0
      )
      answer.direction = needed <= possible ? .yes : .no
    }
    if question.has("penjara", "bolos", "ubah") {
      answer.say(
        Sentence(
          "Undang-undang tidak memberi ukuran penjara untuk sebagian jam; hal itu belum ada jawaban tetap.",
          .issue("sisa-jam")
        )
      )
    }
    answer.cite([.code("85", "7"), Self.schedule, Self.hours])
    return answer
  }

  /// A bound of the hours that is put forward, or what lies beyond one: "lebih dari 240 jam boleh?",
  /// "minimal 10 jam, ya?" (Pasal 85 ayat (4)).
  func claimedBound(_ work: Int, _ question: Question) -> Answer? {
    guard question.mentionsCommunityService, question.workPerDay == nil, question.visits == nil,
      question.daysPerWeek == nil, question.period == nil, question.isYesNo
    else { return nil }
    let isOver = ["lebih dari", "di atas"].contains { question.says(phrase: $0) }
    let isUnder = ["kurang dari", "di bawah"].contains { question.says(phrase: $0) }
    let claimsLeast = question.asksConfirmation && question.has("mini")
    let claimsMost = question.asksConfirmation && question.has("maks")
    let words: String
    let isRight: Bool
    if isOver, work >= Self.most || question.says("melebihi") {
      (isRight, words) = (false, "Tidak boleh: kerja sosial paling lama 240 jam.")
    } else if isUnder, work <= Self.least {
      (isRight, words) = (false, "Tidak boleh: kerja sosial paling singkat 8 jam.")
    } else if claimsLeast {
      isRight = work == Self.least
      words =
        "\(isRight ? "Benar" : "Tidak tepat"): kerja sosial paling singkat 8 jam, dan paling lama 240 jam."
    } else if claimsMost {
      isRight = work == Self.most
      words =
        "\(isRight ? "Benar" : "Tidak tepat"): kerja sosial paling lama 240 jam, dan paling singkat 8 jam."
    } else {
      return nil
    }
    var answer = Answer([Sentence(words, .provision(Self.hours))])
    answer.direction = isRight ? .yes : .no
    answer.cite(Self.hours)
    answer.quotations = [law.quotation(Self.hours)].compactMap { $0 }
    return answer
  }
}
