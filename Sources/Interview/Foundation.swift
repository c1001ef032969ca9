import CaseFile
import Decision
import Indonesian
import JSONTree
import KnowledgeBase

/// What an outcome rests on, with digests that tell later whether the law has changed since.
enum Foundation {
  /// `UU 1/2023 Pasal 85 ayat (1) = 5f…` for each deciding provision and each offence charged.
  static func lines(_ session: Session, _ conclusion: Conclusion) -> [String] {
    let knowledge = session.knowledge
    let gate = knowledge.rules.considerations.map(\.basis) + conclusion.basis
    var lines: [String] = []
    for citation in gate {
      let words = knowledge.passage(citation, on: session.today).map(\.text).joined(separator: "\n")
      let line = "\(citation) = \(digest(words))"
      if !lines.contains(line) { lines.append(line) }
    }
    for offence in session.caseFile.charges.compactMap(\.offence) {
      let threats = offence.threats.map { threat in
        let days = "\(threat.period.from?.iso ?? "") \(threat.period.through?.iso ?? "")"
        return "\(days) \(threat.prison?.iso ?? "-") \(threat.fine?.amount ?? -1)"
      }
      let words = threats.joined(separator: "\n") + offence.status.rawValue
      lines.append("ancaman \(offence.citation) = \(digest(words))")
    }
    return lines
  }

  /// The places whose digest differs; those that only one side has are left out.
  static func changes(from old: [String], to new: [String]) -> [String] {
    func place(_ line: String) -> String {
      line.lastIndex(of: "=").map { String(line[..<$0].dropLast()) } ?? line
    }
    let known = Set(old.map(place))
    return new.filter { !old.contains($0) && known.contains(place($0)) }.map(place)
  }

  /// FNV-1a over the bytes, in hexadecimal.
  private static func digest(_ words: String) -> String {
    let hash = words.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
