import CaseFile
import Diagnostics
import DocumentModel
import Drafting
import Testing

@Suite struct ExampleTests {
  @Test(arguments: ProjectFiles.kinds)
  func `a template of ours has nothing to mend`(kind: String) {
    let problems = Template.lint(kind: kind, read: ProjectFiles.read)
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: ProjectFiles.kinds)
  func `the worked example is a valid case file`(kind: String) throws {
    let path = "Templates/\(kind)/example.json"
    let bytes = try ProjectFiles.read(path)
    let knowledge = try ExampleCase.knowledge.get()
    _ = try CaseFileReader.read(bytes, file: path, knowledge: knowledge)
  }

  @Test(arguments: ProjectFiles.kinds)
  func `the worked example drafts without a blank`(kind: String) throws {
    let template = try Template(kind: kind, read: ProjectFiles.read)
    let draft = try template.draft(ExampleCase(kind).facts)
    #expect(draft.blanks.isEmpty)
    #expect(PaperWords(draft.paper).blanks.isEmpty)
  }
}
