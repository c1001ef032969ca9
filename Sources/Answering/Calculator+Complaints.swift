import Indonesian
import KnowledgeBase
import Search

extension Calculator {
  /// The last day to complain for who learnt of the act on a day that is told (Pasal 29 ayat (1)).
  func complaintDeadline(_ question: Question) -> Answer? {
    guard question.has("aduan"), let learnt = question.actDay ?? question.startDay,
      question.says("kapan", "tanggal", "terakhir", "batas", "sampai", "akhir"),
      question.asksHowMany || question.says("kapan", "sampai", "terakhir"),
      question.says("tahu", "mengetahui", "diketahui", "baru", "ketahuan", "melihat", "lihat")
        || question.parts.contains(where: { ["tau", "taunya"].contains($0.text) })
    else { return nil }
    let abroad = question.has("luarnegeri")
    let months = abroad ? 9 : 6
    guard let end = learnt.adding(days: months * 30) else { return nil }
    let place = Citation.code("29", "1", abroad ? "b" : "a")
    var answer = Answer([
      Sentence(
        "Sampai \(end.words): \(learnt.words) + \(months) bulan (\(months * 30) hari, karena 1 Bulan = 30 Hari). Tenggangnya "
          + "\(months) bulan sejak yang berhak mengadu tahu.",
        .provision(place),
        .provision(Self.month)
      )
    ])
    answer.cite([place, .code("29", "1"), Self.month])
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// Whether a complaint made so long ago can still be withdrawn (Pasal 30 ayat (1)).
  private func withdrawal(after past: LegalDuration) -> Answer? {
    guard let limit = LegalDuration(months: 3) else { return nil }
    let place = Citation.code("30", "1")
    let isLate = past > limit
    var answer = Answer([
      Sentence(
        "\(isLate ? "Tidak lagi" : "Masih bisa"): pengaduan dapat ditarik dalam 3 bulan sejak diajukan, dan ini "
          + "\(isLate ? "sudah" : "baru") \(past.words).",
        .provision(place)
      )
    ])
    answer.direction = isLate ? .no : .yes
    answer.cite([place, .code("30")])
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }

  /// Whether it is too late to complain for who learnt of the act so long ago (Pasal 29 ayat (1)).
  func lateComplaint(_ question: Question) -> Answer? {
    guard question.has("aduan"), question.isYesNo,
      question.says("tahu", "mengetahui", "diketahui", "ketahuan")
        || question.has("tarik", "cabut"),
      let past = question.quantities.first(where: { quantity in
        quantity.duration != nil
          && question.parts[quantity.range.upperBound...].prefix(2).contains { $0.text == "lalu" }
      })?.duration
    else { return nil }
    if question.has("tarik", "cabut") { return withdrawal(after: past) }
    let abroad = question.has("luarnegeri")
    guard let limit = LegalDuration(months: abroad ? 9 : 6) else { return nil }
    let place = Citation.code("29", "1", abroad ? "b" : "a")
    let isLate = past > limit
    var answer = Answer([
      Sentence(
        isLate
          ? "Tidak lagi: \(past.words) sudah lewat dari \(limit.words). Pengaduan diajukan dalam \(limit.words) sejak yang berhak mengadu tahu."
          : "Masih bisa: \(past.words) belum lewat dari \(limit.words). Pengaduan diajukan dalam \(limit.words) sejak yang berhak mengadu tahu.",
        .provision(place)
      )
    ])
    answer.direction = isLate ? .no : .yes
    answer.cite([place, .code("29", "1")])
    answer.cite(question.offences.first?.citation)
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }
}
