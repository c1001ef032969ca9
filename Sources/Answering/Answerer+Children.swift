import Indonesian
import KnowledgeBase

extension Answerer {
  /// Whether diversion must be sought for a child, by the threat of the offence (Pasal 112).
  func diversion(_ question: Question) -> Answer? {
    guard question.isChild, question.has("diversi"), question.isYesNo else { return nil }
    let told =
      question.threat
      ?? question.offences.first.flatMap { ($0.threat(on: law.day) ?? $0.threats.last)?.prison }
    guard let threat = told, let limit = LegalDuration(years: 7) else {
      // Without the offence only the rule can be told.
      guard question.isRecidivist == nil, question.quantities.allSatisfy({ $0.unit != .months })
      else { return nil }
      return material.answers.first { $0.id == "diversi" }.map { self.answer($0) }
    }
    let place = Citation.code("112")
    let isOpen = threat < limit && question.isRecidivist != true
    let offence = question.offences.first
    let name = offence.map { "\(words.name($0)) (\($0.citation.spoken)) " } ?? ""
    let reason =
      question.isRecidivist == true
      ? "perbuatannya pengulangan tindak pidana"
      : "\(name)diancam penjara paling lama \(threat.words), \(threat < limit ? "di bawah" : "tidak di bawah") 7 tahun"
    var answer = Answer([
      Sentence(
        "\(isOpen ? "Ya, wajib diupayakan diversi" : "Tidak wajib"): \(reason).",
        .provision(place),
        more: offence.map { [.offence($0.id)] } ?? []
      ),
      Sentence(
        "Diversi wajib diupayakan bagi anak bila ancamannya di bawah 7 tahun dan bukan pengulangan.",
        .provision(place)
      ),
    ])
    answer.direction = isOpen ? .yes : .no
    answer.cite(place)
    answer.cite(offence?.citation)
    answer.quotations = [law.quotation(place)].compactMap { $0 }
    return answer
  }
}
