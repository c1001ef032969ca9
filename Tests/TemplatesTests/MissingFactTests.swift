import Drafting
import KnowledgeBase
import Testing

@Suite struct MissingFactTests {
  /// The paths of the facts in an example that its template needs, lists as a whole.
  private func needed(_ kind: String, _ template: Template) throws -> [Field] {
    let example = try ExampleCase(kind)
    return template.fields.filter {
      $0.isRequired && !$0.path.contains("[]") && example[$0.path] != nil
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `each missing fact is named with who supplies it`(kind: String) throws {
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let fields = try needed(kind, template)
    #expect(fields.count > 15)
    for field in fields {
      var example = try ExampleCase(kind)
      example[field.path] = nil
      #expect("\(field.path)") {
        _ = try template.draft(example.facts)
      } throws: { error in
        guard let problem = error as? DraftProblem, let missing = problem.missing.first else {
          return false
        }
        return problem.faults.isEmpty && problem.missing.count == 1
          && missing.paths == [field.path] && missing.suppliers == field.suppliers
          && missing.label == field.label && !missing.suppliers.isEmpty
      }
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `an empty case lists every fact that the paper needs`(kind: String) throws {
    let template = try Template(kind: kind, read: ProjectFiles.read)
    do {
      _ = try template.draft(.record([:]))
      Issue.record("drafted without any fact")
    } catch {
      let paths = error.missing.flatMap(\.paths)
      #expect(Set(paths).count == paths.count)
      for field in try needed(kind, template) {
        #expect(paths.contains(field.path), "\(field.path)")
      }
      #expect(error.description.contains("Dari jaksa"))
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `an empty case with blanks shows each of them and claims nothing`(kind: String) throws {
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let draft = try template.draft(.record([:]), options: DraftOptions(leavesBlanks: true))
    let words = PaperWords(draft.paper)
    let shown = Set(words.blanks)
    for blank in draft.blanks {
      #expect(
        blank.paths.contains { path in
          shown.contains(path) || shown.contains { $0.hasPrefix("\(path)[]") }
        },
        "\(blank.paths)"
      )
    }
    for claim in ["Terdakwa mengakui", "menyatakan setuju", "terbukti bersalah", "tidak mampu"] {
      #expect(!words.all.contains(claim))
    }
  }
}
