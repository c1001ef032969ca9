import Drafting
import KnowledgeBase
import Testing

@Suite struct MissingFactTests {
  /// The paths of the facts in an example that its template needs, lists as a whole.
  private func needed(_ kind: String, _ template: Template) throws -> [Field] {
    let example = try ExampleCase(kind)
    return template.fields.filter {
      $0.isRequired && $0.suppliers != ["program"] && !$0.path.contains("[]")
        && example[$0.path] != nil
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `each missing fact is named with who supplies it, or the paper does not need it`(
    kind: String
  ) throws {
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let fields = try needed(kind, template)
    let whole = try template.draft(ExampleCase(kind).facts).paper
    var named = 0
    for field in fields {
      var example = try ExampleCase(kind)
      example[field.path] = nil
      do {
        let paper = try template.draft(example.facts).paper
        #expect(paper == whole, "\(field.path)")
      } catch {
        named += 1
        let missing = try #require(error.missing.first, "\(field.path)")
        #expect(error.faults.isEmpty && error.missing.count == 1, "\(field.path)")
        #expect(missing.paths == [field.path])
        #expect(missing.suppliers == field.suppliers && !missing.suppliers.isEmpty)
        #expect(missing.label == field.label)
      }
    }
    #expect(named > 0 && named * 2 > fields.count)
  }

  @Test(arguments: ProjectFiles.kinds)
  func `an empty case lists at once the facts that the paper needs`(kind: String) throws {
    let template = try Template(kind: kind, read: ProjectFiles.read)
    do {
      _ = try template.draft(.record([:]))
      Issue.record("drafted without any fact")
    } catch {
      let paths = error.missing.flatMap(\.paths)
      #expect(Set(paths).count == paths.count)
      let fields = try needed(kind, template)
      #expect(fields.filter { paths.contains($0.path) }.count * 2 > fields.count)
      #expect(error.description.contains("Dari jaksa"))
    }
  }

  @Test(arguments: ProjectFiles.kinds)
  func `an empty case with blanks shows each of them and claims nothing`(kind: String) throws {
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let draft = try template.draft(.record([:]), options: DraftOptions(leavesBlanks: true))
    let words = PaperWords(draft.paper)
    let shown = Set(words.blanks)
    // What chooses between words is shown by the words to strike out, everything else by dots.
    let choosing = Set(
      template.fields.filter { $0.kind == .flag || $0.kind == .choice || !$0.isRequired }.map(
        \.path
      )
    )
    for blank in draft.blanks {
      #expect(
        blank.paths.contains { path in
          shown.contains(path) || shown.contains { $0.hasPrefix("\(path)[]") }
        } || (words.all.contains("*)") && !choosing.isDisjoint(with: blank.paths)),
        "\(blank.paths)"
      )
    }
    var stated = words.all
    while let choice = stated.firstRange(of: /\([^()]*\)\*\)/) { stated.removeSubrange(choice) }
    for claim in ["Terdakwa mengakui", "menyatakan setuju", "terbukti bersalah", "tidak mampu"] {
      #expect(!stated.contains(claim))
    }
  }
}
