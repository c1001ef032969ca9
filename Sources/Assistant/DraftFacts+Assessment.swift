import CaseFile
import Decision
import Drafting
import Indonesian
import KnowledgeBase

/// What the program itself found, for the papers that show it (`penilaian`).
extension Assessment {
  var finding: FieldValue {
    .filled([
      "hasil": .text(outcome.rawValue.replacing(" ", with: "-")),
      "jawaban": .text(answer),
      "persetujuan_ditolak": .boolean(conclusion.situation.boolean(.persetujuan) == false),
      "per": conclusion.situation.judgmentDay.map { .date($0) },
      "versi": .text(knowledge.version),
      "gerbang": .list(conclusion.trace.children(of: 0).map(gate)),
      "ayat_2": .record(
        Dictionary(conclusion.considerations.map { ($0.letter, weighed($0)) }) { first, _ in first }
      ),
      "tafsir": .list(openQuestions),
      "kurang": .list(conclusion.openFacts.map(lacking)),
      "catatan": .list(remarks.map { .text($0) }),
      "hukum": LawComparison(self).fields,
      "perbandingan": .text(LawComparison(self).obstacle == nil ? "dibandingkan" : "belum"),
      "halangan_perbandingan": LawComparison(self).obstacle.map { .text($0) },
    ])
  }

  private func gate(_ index: Int) -> FieldValue {
    let rule = conclusion.trace.rule(at: index)
    return .filled([
      "nama": .text(rule.words),
      "nilai": (value(at: index) ?? figures(of: rule.id)).map { .text($0) },
      "hasil": .text(conclusion.trace.entries[index].truth.choice),
      "dasar": .text(rule.basis.map(\.description).joined(separator: "; ")),
    ])
  }

  /// The figures that a gate made of several rules looks at.
  private func figures(of id: String) -> String? {
    let situation = conclusion.situation
    let keys: [(FactKey, String)] =
      switch id {
      case "pidana-dijatuhkan":
        [(situation.weighedKeys.prison, "penjara "), (situation.weighedKeys.fine, "denda ")]
      case "rencana":
        [
          (.jamKerjaSosial, ""), (.jamPerHari, "per hari "), (.hariPerMinggu, "hari per minggu "),
          (.jangkaWaktu, "dalam "),
        ]
      case "persetujuan-sesudah-penjelasan":
        [(.penjelasanDiberikan, "penjelasan: "), (.persetujuan, "persetujuan: ")]
      default: []
      }
    let words = keys.compactMap { key, name in
      situation[key].value.map { name + $0.words }
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func weighed(_ consideration: RuleSet.Consideration) -> FieldValue {
    let weighed = weigh(consideration)
    let entry = caseFile.entries[consideration.fact]
    let source = [entry?.by, entry?.date.map { "tanggal \($0.words)" }, entry?.evidence]
      .compactMap(\.self).joined(separator: ", ")
    return .filled([
      "nilai": weighed.words.map { .text($0) },
      "sikap": .text(weighed.attitude.replacing(" ", with: "-")),
      "sumber": source.isEmpty ? nil : .text(source),
      "bukti": consideration.shownBy.map { .text($0) },
    ])
  }

  /// The unsettled questions that this case meets, those that decide it first.
  private var openQuestions: [FieldValue] {
    var met = issues.map(\.issue.id)
    let situation = conclusion.situation
    if situation[.jamKerjaSosial].value != nil { met += ["tempat-dalam-amar", "sisa-jam"] }
    if situation[.penahanan].value != nil { met.append("potongan-tahanan") }
    return met.compactMap { knowledge.issue($0) }.map { issue in
      let outcomes = issues.first { $0.issue.id == issue.id }?.readings ?? []
      return .filled([
        "nama": .text(issue.name),
        "soal": .text(issue.question),
        "menentukan": .boolean(Set(outcomes.map(\.outcome)).count > 1),
        "dasar": .text(issue.basis.map(\.description).joined(separator: "; ")),
        "bacaan": .list(
          issue.readings.map { reading in
            .filled([
              "nama": .text(reading.name),
              "isi": .text(reading.words),
              "hasil": Set(outcomes.map(\.outcome)).count > 1
                ? outcomes.first { $0.reading.id == reading.id }.map { .text($0.outcome.rawValue) }
                : nil,
            ])
          }
        ),
      ])
    }
  }

  private func lacking(_ key: FactKey) -> FieldValue {
    .filled([
      "nama": .text(label(key)),
      "oleh": (knowledge.fact(key)?.suppliers).map {
        .text($0.map(SupplierWords.words).joined(separator: " atau "))
      },
    ])
  }
}

extension FieldValue {
  /// A record of those members that have a value.
  static func filled(_ members: [String: FieldValue?]) -> FieldValue {
    .record(members.compactMapValues(\.self))
  }
}

extension Truth {
  /// The id of the choice that the papers know.
  fileprivate var choice: String {
    switch self {
    case .yes: "terpenuhi"
    case .no: "tidak-terpenuhi"
    case .unknown: "belum-diketahui"
    }
  }
}
