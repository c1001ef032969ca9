package import CaseFile
package import Decision
package import Diagnostics
package import Indonesian
import Interview
package import KnowledgeBase

/// Two assessments of one case: as it is, and as it would be with some answers changed.
package struct WhatIf: Sendable {
  package let before: Assessment
  package let after: Assessment

  /// A rule whose result would be another one.
  package struct Difference: Sendable {
    package var rule: Rule
    package var before: Truth
    package var after: Truth
  }

  /// The innermost rules that would come out differently, in the order of the rules.
  package var differences: [Difference] {
    let (old, new) = (before.conclusion.trace, after.conclusion.trace)
    var found: [Difference] = []
    for index in new.entries.indices where new.children(of: index).isEmpty {
      let rule = new.rule(at: index)
      guard let place = old.position(of: rule.id) else { continue }
      let (truth, now) = (old.entries[place].truth, new.entries[index].truth)
      // One limit may stand under several readings; it is told once.
      guard truth != now, !found.contains(where: { $0.rule.words == rule.words }) else { continue }
      found.append(Difference(rule: rule, before: truth, after: now))
    }
    return found
  }
}

extension Assistant {
  /// Weighs the case once more with other answers, such as `persetujuan=ya,penjara_dijatuhkan=P5M`.
  ///
  /// - Throws: what is wrong with the first answer that cannot be read; it names the key only.
  package func whatIf(
    _ words: String,
    _ caseFile: CaseFile,
    role: Role = .warga,
    on day: CalendarDate,
    adopted: [String: String] = [:]
  ) throws(Diagnostic) -> WhatIf {
    var session = Session(
      evaluator: evaluator,
      knowledge: knowledge,
      role: role,
      today: day,
      caseFile: caseFile
    )
    func nearest(_ name: String, _ known: [String]) -> String? {
      let longer = known.filter { $0.hasPrefix("\(name)_") }
      let near = ClosestWord.nearest(to: name, among: known).map { [$0] } ?? []
      let quoted = (longer.isEmpty ? near : longer).map { "\"\($0)\"" }
      return quoted.isEmpty ? nil : quoted.joined(separator: " atau ")
    }
    for (name, reply) in Self.pairs(in: words) {
      guard let key = FactKey(name: name) else {
        let known = FactKey.allCases.map(\.name)
        throw Self.fault(
          "Fakta \"\(name.prefix(60))\" tidak dikenal.",
          nearest(name, known).map { "Mungkin maksud Anda \($0)." }
            ?? "Contoh: --andai \"persetujuan=ya,penjara_dijatuhkan=5 bulan\"."
        )
      }
      if Command.read(reply) == .unknown || reply == "null" {
        session.answer(key, .unknown)
        continue
      }
      switch session.read(reply, for: key) {
      case .answer(let answer), .doubtful(let answer, _): session.answer(key, answer)
      case .choice, .uncatalogued:
        throw Self.fault(
          "Isi \"\(name)\" tidak menunjuk satu pasal.",
          "Sebutkan pasal dan ayatnya."
        )
      case .unreadable(let reason): throw Self.fault("Isi \"\(name)\": \(reason)", nil)
      }
    }
    return WhatIf(
      before: assess(caseFile, role: role, on: day, adopted: adopted),
      after: assess(session.caseFile, role: role, on: day, adopted: adopted)
    )
  }

  /// The parts `key=reply`; a comma belongs to the reply unless another key follows it.
  private static func pairs(in words: String) -> [(String, String)] {
    var found: [(String, String)] = []
    for part in words.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if sides.count == 2 || found.isEmpty {
        let name = sides[0].split(whereSeparator: \.isWhitespace).joined(separator: "_")
        found.append((name, sides.count == 2 ? String(sides[1]) : ""))
      } else {
        found[found.count - 1].1 += ",\(part)"
      }
    }
    return found
  }

  private static func fault(_ message: String, _ remedy: String?) -> Diagnostic {
    Diagnostic(code: "andai-keliru", message: message, remedy: remedy)
  }
}
