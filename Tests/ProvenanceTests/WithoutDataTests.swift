import Assistant
import CaseFile
import Foundation
import JSONTree
import KnowledgeBase
import Provenance
import Rendering
import Testing

/// Drafts made with `--tanpa-data`.
@Suite struct WithoutDataTests {
  /// The case with other words in every free text, in dates of birth and in names.
  private func otherPerson(_ value: JSONValue, path: String, in knowledge: KnowledgeBase)
    -> JSONValue
  {
    switch value {
    case .object(let members):
      return .object(
        members.map { member in
          let isSource = ["nilai", "oleh", "bukti", "sikap"].contains(member.key)
          let inner = isSource ? path : path.isEmpty ? member.key : "\(path).\(member.key)"
          let isAttitude = member.key == "sikap"
          return .init(
            member.key,
            isAttitude ? member.value : otherPerson(member.value, path: inner, in: knowledge)
          )
        }
      )
    case .array(let items):
      return .array(items.map { otherPerson($0, path: "\(path)[]", in: knowledge) })
    case .string(let words):
      let fact = knowledge.fact(path) ?? knowledge.fact(String(path.dropLast(2)))
      guard let fact, !path.contains("waktu"), !path.contains("mulai"), !path.contains("selesai")
      else { return value }
      switch fact.kind {
      case .text, .textList, .opinion: return .string("Qx\(words)")
      case .date where fact.isPersonal: return .string("1971-02-03")
      default: return value
      }
    default: return value
    }
  }

  @Test(arguments: Desk.kinds, [OutputFormat.docx, .html])
  func `what is hidden is the same for another person`(kind: String, format: OutputFormat) throws {
    let assistant = try Desk.assistant
    let first = try Desk.example(kind)
    let changed = otherPerson(CaseFileWriter.value(first), path: "", in: assistant.knowledge)
    let second = try CaseFileReader.read(changed, file: "a", knowledge: assistant.knowledge)
    #expect(second != first)
    let proofs = try [first, second].map {
      try Desk.document(Desk.draft(kind, format, of: $0, carriesData: false)).proof
    }
    #expect(proofs[0].caseData == nil && proofs[0].origin.wish == nil)
    #expect(try proofs[0].hiddenPart() == proofs[1].hiddenPart())
    #expect(try proofs[0].hiddenPart().data.contains("Qx") == false)
    // Something is left to verify with.
    #expect(proofs[0].passages.count { $0.words != "\u{FFFC}" } * 2 > proofs[0].passages.count)
  }

  @Test func `a draft with data holds the case, one without does not`() throws {
    let with = String(decoding: try Desk.draft("putusan", .html), as: UTF8.self)
    let without = String(
      decoding: try Desk.draft("putusan", .html, carriesData: false),
      as: UTF8.self
    )
    #expect(with.contains("&quot;terdakwa&quot;:{"))
    #expect(!without.contains("&quot;terdakwa&quot;"))
  }

  @Test func `words and figures of mandatory clauses are still verified, names are not`() throws {
    let place = try Workplace()
    let bytes = try Desk.draft("putusan", .docx, carriesData: false)
    func edits(_ expression: String) throws -> [HandEdit] {
      try Desk.verify(place.edited(bytes, "body", expression)).edits
    }
    let hours = try edits("x.replace('120 (seratus dua puluh) jam', '20 (dua puluh) jam')")
    #expect(hours.contains { $0.demands.contains("UU 1/2023 Pasal 85 ayat (4)") })
    #expect(try edits("x.replace('mengulangi seluruh', 'mengulangi')").map(\.reach) == [.mandatory])
    #expect(try edits("x.replace('Terdakwa A', 'Terdakwa B')") == [])
    let result = try Desk.verify(bytes)
    #expect(result.text(columns: 200).contains("perubahan pada bagian itu tidak terlihat"))
  }

  @Test func `every mandatory clause keeps its law without data`() throws {
    for kind in Desk.kinds {
      let with = try Desk.document(Desk.draft(kind, .docx)).proof.passages
      let without = try Desk.document(Desk.draft(kind, .docx, carriesData: false)).proof.passages
      #expect(with.map(\.demands) == without.map(\.demands), "\(kind)")
      #expect(with.map(\.clause) == without.map(\.clause), "\(kind)")
    }
  }
}
