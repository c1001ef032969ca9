import Assistant
import Foundation
import Provenance
import Rendering
import Testing

/// Every sentence of three papers, edited as a hand would: one edit a file.
@Suite struct SentenceMutationTests {
  private struct Mutant: Decodable {
    var file: String
    var action: String
    var old: String
    /// The citations for which the law demands the clause, as the template's own files say.
    var basis: [String]
  }

  @Test(arguments: Desk.edited)
  func `an edit of any sentence is found, with the law that it touches`(kind: String) throws {
    let place = try Workplace()
    try Outside.python([
      "mutants", kind, place.file("a.docx", Desk.draft(kind, .docx)),
      place.file("a.html", Desk.draft(kind, .html)),
      Desk.root.appending(path: "Templates/\(kind)/demands.xml").path(), place.path("m"),
    ])
    let mutants = try JSONDecoder().decode([Mutant].self, from: Data(place.bytes("m/index.json")))
    #expect(mutants.count > 300)
    #expect(mutants.count { !$0.basis.isEmpty } > 100)
    #expect(mutants.count { $0.basis.isEmpty } > 50)
    for (index, mutant) in mutants.enumerated() {
      let bytes = try place.bytes("m/\(mutant.file)")
      let document = try Desk.document(bytes)
      let edits =
        index.isMultiple(of: 40)
        ? try Desk.verify(bytes).edits
        : EditFinder.edits(
          from: document.proof.passages,
          to: document.passages,
          holesAreBlanks: true
        )
      #expect(edits.count == 1, "\(mutant.file): \(edits)")
      guard let edit = edits.first else { continue }
      // Dots that the template prints are a blank, which a proof keeps as one hole.
      let old = mutant.old.replacing(/…{2,}/, with: "\u{FFFC}")
      #expect(edit.before?.contains(old) == true, "\(mutant.file): \(edit)")
      #expect(edit.demands.sorted() == mutant.basis, "\(mutant.file): \(edit)")
      #expect(edit.reach == (mutant.basis.isEmpty ? .outside : .mandatory), "\(mutant.file)")
      if mutant.action != "hapus" { #expect(edit.kind == .changed, "\(mutant.file): \(edit)") }
    }
  }
}
