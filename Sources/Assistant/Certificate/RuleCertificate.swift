import CaseFile
package import Certificate
import Drafting
package import Indonesian
package import JSONTree
package import KnowledgeBase

/// The certificate of the rule set with what only the papers and answers can show.
package struct RuleCertificate: Sendable {
  package var proof: Certificate
  package var clauses: [ClauseWitness]
  /// Issues that change no outcome, each with the papers and answers that name it.
  package var quietIssues: [QuietIssue]

  /// An issue that changes no outcome.
  package struct QuietIssue: Sendable {
    package var issue: Issue
    package var places: [String]
  }

  /// What could not be proved; empty where the certificate holds.
  package var faults: [String] {
    proof.faults
      + clauses.filter { $0.example == nil }.map {
        "Klausul wajib \($0.clause.id) dalam naskah \($0.paper) tidak pernah tertulis."
      }
      + quietIssues.filter { $0.places.isEmpty }.map {
        "Tafsir \($0.issue.id) tidak dipakai naskah, jawaban, atau ketentuan mana pun."
      }
  }
}

extension Assistant {
  /// Proves the rule set; `scope` is for tests that cannot wait.
  package func certificate(
    on day: CalendarDate,
    scope: Certificate.Scope = .whole
  ) -> RuleCertificate {
    let uses = knowledge.textUses()
    return RuleCertificate(
      proof: Prover.certificate(of: knowledge, on: day, scope: scope),
      clauses: clauseWitnesses(on: day),
      quietIssues: knowledge.issues.filter { !$0.decides }.map { issue in
        // An answer rests on the places of the issue where no template follows a reading of it.
        let named = uses.filter { $0.issue == issue.id }
        let resting = uses.filter { use in
          use.citations.contains { citation in
            issue.basis.contains { $0.article != nil && $0.contains(citation) }
          }
        }
        let places = (named.isEmpty ? resting : named).map(\.name).distinct
        return .init(issue: issue, places: Array(places.prefix(3)))
      }
    )
  }
}

extension RuleCertificate {
  /// The certificate for machines; a witness is a case file.
  package var json: JSONValue {
    [
      "berlaku": .boolean(faults.isEmpty),
      "versi_pengetahuan": .string(proof.version),
      "tanggal": .string(proof.day.iso),
      "gabungan": .integer(proof.combinations),
      "bacaan": .integer(proof.readings),
      "langkah": .integer(proof.steps),
      "perkara_utuh": .integer(proof.compositions),
      "cacat": .strings(faults),
      "kaidah": .array(
        (proof.rules + proof.modifiers + proof.considerations + proof.policy).map(json)
      ),
      "tafsir": .array(
        proof.issues.map {
          ["id": .string($0.issue.id), "kasus": $0.caseFile.map(CaseFileWriter.value) ?? .null]
        }
      ),
      "klausul": .array(
        clauses.map {
          [
            "naskah": .string($0.paper), "klausul": .string($0.clause.id),
            "dasar": .string($0.clause.basis), "contoh": .optional($0.example),
          ]
        }
      ),
    ]
  }

  private func json(_ witness: Certificate.Witness) -> JSONValue {
    [
      "id": .string(witness.id),
      "dasar": .strings(witness.basis.map(\.description)),
      "terpenuhi": witness.fulfilled.map(CaseFileWriter.value) ?? .null,
      "tidak_terpenuhi": witness.failing.map(CaseFileWriter.value) ?? .null,
    ]
  }
}
