import DocumentModel
import Drafting
import KnowledgeBase
import Rendering
import Testing

@Suite struct DeclarationTests {
  /// What the caller takes from the catalogue of offences and not from the case file.
  private static let derived: Set<String> = [
    "delik[].kutipan", "delik[].bentuk", "delik[].terbukti", "delik[].nama", "delik[].sebutan",
    "delik[].dakwaan", "delik[].ancaman_penjara",
  ]

  @Test(arguments: ProjectFiles.kinds)
  func `each field is a declared fact of the case file, of the same type`(kind: String) throws {
    let knowledge = try ExampleCase.knowledge.get()
    let template = try Template(kind: kind, read: ProjectFiles.read)
    for field in template.fields
    where !Self.derived.contains(field.path) && field.suppliers != ["program"] {
      let fact = try #require(knowledge.fact(field.path), "\(field.path)")
      let expected =
        switch fact.kind {
        case .opinion: "teks"
        case .offence: "daftar-rekaman"
        default: fact.kind.rawValue
        }
      #expect(field.kind.rawValue == expected, "\(field.path)")
      #expect(
        field.suppliers == fact.suppliers.map { $0.replacing("-", with: " ") },
        "\(field.path)"
      )
      if fact.kind == .choice { #expect(field.choices.map(\.id) == fact.choices, "\(field.path)") }
    }
  }

  @Test func `each fact for the papers is used by a paper`() throws {
    let knowledge = try ExampleCase.knowledge.get()
    let used = try Set(
      ProjectFiles.kinds.flatMap { try Template(kind: $0, read: ProjectFiles.read).fields }
        .map(\.path)
    )
    let files = ["naskah.xml", "pelaksanaan.xml"]
    let declared = knowledge.facts.filter { fact in files.contains { fact.file.hasSuffix($0) } }
      .map(\.path)
    #expect(declared.count > 150)
    #expect(declared.filter { !used.contains($0) } == [])
  }

  @Test(arguments: ProjectFiles.kinds)
  func `each citation and each reading of a clause is known`(kind: String) throws {
    let knowledge = try ExampleCase.knowledge.get()
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let clauses = try PaperWords(template.draft(ExampleCase(kind).facts).paper).clauses
    #expect(clauses.count > 4)
    for clause in clauses {
      if let reading = clause.reading {
        let issue = try #require(knowledge.issues.first { $0.id == reading.issue })
        #expect(issue.readings.contains { $0.id == reading.reading })
      }
      for citation in clause.basis where citation.hasPrefix("UU 1/2023") {
        let known = try #require(Citation(canonical: citation), "\(citation)")
        #expect(knowledge.knows(known), "\(citation)")
      }
    }
  }

  @Test(arguments: ["putusan", "tuntutan", "putusan-tanpa-kerja-sosial"])
  func `what is quoted from the statute is its wording`(kind: String) throws {
    let law = try ProjectFiles.text("Knowledge/Sources/uu-1-2023.xml")
    let template = try ProjectFiles.text("Templates/\(kind)/template.xml")
    let quotation = try #require(template.firstMatch(of: /“(diancam [^”]+)”/)).1
    #expect(quotation.count > 100)
    #expect(law.contains(quotation))
  }

  @Test(arguments: ProjectFiles.kinds)
  func `hostile words in a case stay words`(kind: String) throws {
    let (facts, count) = try HostileCase.facts(kind)
    #expect(count > 1)
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let paper = try template.draft(facts).paper
    #expect(PaperWords(paper).all.contains(HostileCase.words))
    for format in OutputFormat.allCases {
      #expect(try Renderer.render(paper, as: format).count > 500, "\(format)")
    }
    let text = String(decoding: try Renderer.render(paper, as: .text), as: UTF8.self)
    #expect(text.contains("{{x}}"))
  }
}
