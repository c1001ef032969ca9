import CaseFile
package import Diagnostics
import Drafting
import Indonesian
import KnowledgeBase

/// A kind of paper and what it is for.
package struct PaperKind: Sendable, Hashable {
  package var name: String
  package var summary: String
}

extension Assistant {
  /// The kinds of paper that can be drafted.
  package var paperKinds: [String] { templates.kinds }

  /// The kinds of paper, each with one line; a template with faults has its name alone.
  package var paperList: [PaperKind] {
    paperKinds.map { kind in
      PaperKind(name: kind, summary: (try? template(kind))?.summary ?? "(templatnya belum utuh)")
    }
  }

  func template(_ kind: String) throws(TemplateProblem) -> Template {
    do {
      return try Template(kind: kind, read: templates.read)
    } catch {
      throw TemplateProblem(error.diagnostics.map(templates.shown))
    }
  }

  /// Papers and words that an office names in its settings and that do not exist.
  func settingFaults(_ settings: OfficeSettings) -> [Diagnostic] {
    settings.byKind.sorted { $0.key < $1.key }.flatMap { kind, chosen -> [Diagnostic] in
      guard paperKinds.contains(kind) else {
        return [
          Self.unknown(
            "Setelan \"naskah\" menyebut jenis naskah \"\(kind.prefix(60))\", yang tidak ada.",
            kind,
            among: paperKinds
          )
        ]
      }
      guard let template = try? template(kind) else { return [] }
      return chosen.words.keys.sorted().filter { !template.settings.contains($0) }.map { name in
        Self.unknown(
          "Naskah `\(kind)` tidak punya setelan \"\(name.prefix(60))\".",
          name,
          among: template.settings + ["ukuran_huruf"]
        )
      }
    }
  }

  private static func unknown(_ message: String, _ word: String, among known: [String])
    -> Diagnostic
  {
    Diagnostic(
      code: "setelan-tak-dikenal",
      message: message,
      remedy: ClosestWord.nearest(to: word, among: known).map { "Mungkin maksud Anda \"\($0)\"." }
        ?? "Yang ada: \(known.joined(separator: ", "))."
    )
  }

  /// Everything that is wrong with the templates of the source itself, in the order of their names.
  package func templateFindings() -> [Diagnostic] {
    let kinds = templates.ownKinds
    guard !kinds.isEmpty else {
      return [
        Diagnostic(
          code: "templat-tidak-ada",
          message: "Di sini tidak ada templat.",
          remedy: "Pilih folder yang memuat folder naskah, masing-masing dengan template.xml."
        )
      ]
    }
    var seen: Set<Diagnostic> = []
    return kinds.flatMap(findings).map(templates.shown).filter { seen.insert($0).inserted }
  }

  private func findings(_ kind: String) -> [Diagnostic] {
    let (problems, outline) = Template.inspect(kind: kind, read: templates.read)
    let law = LawCheck(knowledge: knowledge).findings(outline)
    guard problems.allSatisfy({ $0.severity < .error }), law.isEmpty else { return problems + law }
    return problems + exampleFindings(kind)
  }

  /// The worked example must be a case file from which the paper can be drafted; it may be absent.
  private func exampleFindings(_ kind: String) -> [Diagnostic] {
    let path = "Templates/\(kind)/example.json"
    guard let bytes = try? templates.read(path), let template = try? template(kind) else {
      return []
    }
    do throws(CaseFileProblem) {
      let caseFile = try caseFile(bytes, file: path)
      let assessment = assess(caseFile, role: template.role, on: .today())
      let facts = DraftFacts(assessment)
      let workFaults = facts.workFaults(for: template)
      if !workFaults.isEmpty { return workFaults }
      do throws(DraftProblem) {
        _ = try template.draft(facts.record)
        return []
      } catch {
        return error.faults
          + error.missing.map { field in
            Diagnostic(
              code: "contoh-tak-lengkap",
              message: "Contoh ini belum memuat \(field.words).",
              remedy: "Isi dalam contoh; templat memakainya di \(field.location).",
              location: SourceLocation(file: path)
            )
          }
      }
    } catch {
      return error.diagnostics
    }
  }
}

extension Template {
  /// In whose place a case is weighed for this paper.
  var role: Role { weighsDemand ? .jaksa : .hakim }
}
