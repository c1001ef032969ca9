import CaseFile
import Decision
import Drafting
import Indonesian
import JSONTree
import KnowledgeBase

/// Statements of a case file that cannot all be true, so that no paper can repeat them.
///
/// The words name facts and never their values.
package struct Contradiction: Sendable, Hashable {
  /// What contradicts what, without full stop.
  package var words: String
  /// Who can say what is true.
  package var suppliers: [String]

  /// All of them, under a line for each group of people who can mend them.
  package static func list(_ contradictions: [Contradiction]) -> String {
    var groups: [(suppliers: [String], words: [String])] = []
    for item in contradictions {
      if let index = groups.firstIndex(where: { $0.suppliers == item.suppliers }) {
        groups[index].words.append(item.words)
      } else {
        groups.append((item.suppliers, [item.words]))
      }
    }
    return groups.map { group in
      (["Dapat dibetulkan oleh \(group.suppliers.joined(separator: " atau ")):"]
        + group.words.map { "  - \($0)" }).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension Assessment {
  /// What the case file says that cannot all be true, as far as it matters for this paper.
  func contradictions(in template: Template) -> [Contradiction] {
    let situation = conclusion.situation
    var found = situation.conflicts.map { conflict in
      contradiction(
        "\(conflict.facts.map(label).joined(separator: " dan ")) tidak dapat sama-sama benar",
        conflict.facts
      )
    }
    if situation.boolean(.residivis) == true || situation.boolean(.pelakuPertama) == false,
      template.fields.contains(where: { $0.path == "pertimbangan.pasal_70[].huruf" }),
      caseFile.names(letter: "c", in: "pasal_70")
    {
      let key: FactKey = situation.boolean(.residivis) == true ? .residivis : .pelakuPertama
      found.append(
        contradiction(
          "Pasal 70 ayat (1) huruf c menyebut terdakwa baru pertama kali melakukan tindak pidana, "
            + "sedangkan \(label(key)) mengatakan lain",
          [key]
        )
      )
    }
    found += datedContradictions
    if situation.boolean(.tempatKomersial) == true,
      template.fields.contains(where: { $0.path == FactKey.tempat.name })
    {
      found.append(
        contradiction(
          "tempat kerja sosial disebut mencari untung, sedangkan pelaksanaan kerja sosial tidak "
            + "boleh dikomersialkan (UU 1/2023 Pasal 85 ayat (3))",
          [.tempatKomersial, .tempat]
        )
      )
    }
    return found
  }

  /// What is dated after the judgment that it led to, or before the act that it is about.
  private var datedContradictions: [Contradiction] {
    let situation = conclusion.situation
    var found: [Contradiction] = []
    let afterAct: [FactKey] = [.pengakuan, .penjelasanDiberikan, .persetujuan]
    for key in afterAct + conclusion.considerations.map(\.fact).filter({ !afterAct.contains($0) }) {
      guard let day = caseFile.entries[key]?.date else { continue }
      if let judgment = situation.date(.tanggalPutusan), day > judgment {
        found.append(
          contradiction(
            "tanggal \(label(key)) sesudah \(label(.tanggalPutusan))",
            [key, .tanggalPutusan]
          )
        )
      }
      if afterAct.contains(key), let act = situation.date(.tanggalPerbuatan), day < act {
        found.append(
          contradiction(
            "tanggal \(label(key)) sebelum \(label(.tanggalPerbuatan))",
            [key, .tanggalPerbuatan]
          )
        )
      }
    }
    return found
  }

  private func contradiction(_ words: String, _ keys: [FactKey]) -> Contradiction {
    var suppliers: [String] = []
    for supplier in keys.flatMap({ knowledge.fact($0)?.suppliers ?? [] }).map(SupplierWords.words)
    where !suppliers.contains(supplier) {
      suppliers.append(supplier)
    }
    return Contradiction(words: words, suppliers: suppliers)
  }

  // MARK: What is open

  /// What a paper that imposes or demands kerja sosial, or tells of the consent to it, leaves open.
  func openMatters(in template: Template) -> [String] {
    let paths = Set(template.fields.map(\.path))
    let situation = conclusion.situation
    var found: [String] = []
    let imposes = paths.contains("amar.pidana_diganti")
    if situation.boolean(.penjelasanDiberikan) == false,
      imposes || paths.contains("penjelasan_diberikan")
    {
      found.append(
        "penjelasan kepada Terdakwa belum diberikan, padahal persetujuan hanya dapat dinyatakan "
          + "sesudah penjelasan (UU 1/2023 Pasal 85 ayat (2) huruf c)"
      )
    }
    guard imposes, outcome == .undetermined else { return found }
    for key in conclusion.openFacts where situation.boolean(key) != false {
      found.append("\(openLabel(key)) belum diketahui")
    }
    for item in issues {
      found.append("tafsir tentang \(item.issue.name.lowercasedFirst) belum tetap")
    }
    for consideration in conclusion.adverse {
      found.append("\(adverse(consideration)) (\(consideration.basis))")
    }
    if found.isEmpty { found.append(answer) }
    return found
  }
}

extension CaseFile {
  /// Whether the considerations name this letter of an article, such as `c` of Pasal 70.
  fileprivate func names(letter: String, in article: String) -> Bool {
    guard case .object(let members)? = records.first(where: { $0.key == "pertimbangan" })?.value,
      case .array(let items)? = members.first(where: { $0.key == article })?.value
    else { return false }
    return items.contains { item in
      guard case .object(let fields) = item else { return false }
      return fields.contains { $0.key == "huruf" && $0.value.string == letter }
    }
  }
}
