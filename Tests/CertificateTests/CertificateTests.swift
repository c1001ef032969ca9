import Assistant
import Certificate
import Foundation
import Indonesian
import KnowledgeBase
import Testing

/// The certificate on the rules as they are, and on rules with one fault planted in them.
///
/// One offence of each kind of law stands for all here; the command itself goes through every one.
@Suite struct CertificateTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The certificate of the knowledge with `old` in the rules replaced by `new`.
  private func certificate(_ old: String = "", _ new: String = "") throws -> Certificate {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    guard !old.isEmpty else {
      return Prover.certificate(of: try KnowledgeBase(from: .embedded), on: day, scope: .small)
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "sertifikat-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.root.appending(path: "Knowledge"), to: folder)
    let rules = folder.appending(path: "Rules/pasal-85.xml")
    let text = try String(contentsOf: rules, encoding: .utf8)
    try #require(text.ranges(of: old).count == 1, "the words to replace must stand there once")
    try text.replacing(old, with: new).write(to: rules, atomically: true, encoding: .utf8)
    let knowledge = try KnowledgeBase(from: .folder(folder.path()))
    return Prover.certificate(of: knowledge, on: day, scope: .small)
  }

  private static let plan = "<semua id=\"rencana\" "

  private func rule(_ element: String, _ id: String, _ rest: String) -> String {
    "<\(element) id=\"\(id)\" dasar=\"UU 1/2023 Pasal 85\" uraian=\"Uji\" \(rest)"
  }

  @Test func `the rules as they are hold`() throws {
    let certificate = try certificate()
    #expect(certificate.faults == [])
    #expect(certificate.combinations > 10_000)
    #expect(certificate.steps > certificate.combinations)
    #expect(certificate.compositions > 100)
    #expect(certificate.rules.count > 25)
    #expect(certificate.rules.allSatisfy { $0.fulfilled != nil && $0.failing != nil })
    #expect(certificate.issues.count == 7)
    #expect(certificate.issues.allSatisfy { $0.caseFile != nil })
    #expect(certificate.closedByPlan > 0)
  }

  @Test func `a rule that contradicts another one is named with it`() throws {
    let other = rule("lebih-dari", "ancaman-lebih", "turunan=\"ancaman\" nilai=\"P5Y\"/>")
    let certificate = try certificate(Self.plan, other + Self.plan)
    let fault = try #require(certificate.faults.first)
    #expect(fault.contains("ancaman-lebih"))
    #expect(fault.contains("bertentangan"))
  }

  @Test func `a rule that never decides anything is named`() throws {
    let other = rule("paling-lama", "jam-longgar", "fakta=\"jam_kerja_sosial\" nilai=\"300\"/>")
    let hours = "<paling-lama id=\"jam-maksimum\""
    let certificate = try certificate(hours, other + hours)
    #expect(certificate.faults.contains { $0.contains("jam-longgar") })
  }

  @Test func `a condition that a learned fact turns round is named`() throws {
    let inner = rule("benar", "mengulang", "fakta=\"residivis\"/>")
    let not = rule("bukan", "tidak-mengulang", ">\(inner)</bukan>")
    let when = rule("bila-ada", "pengulangan", "fakta=\"residivis\">\(not)</bila-ada>")
    let certificate = try certificate(Self.plan, when + Self.plan)
    #expect(
      certificate.faults.contains {
        $0.contains("pengulangan berbalik") && $0.contains("residivis")
      }
    )
  }
}
