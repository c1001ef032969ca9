import Diagnostics
import Foundation
import Inspection
import Provenance
import Rendering
import Testing

/// Files that mean harm, or are broken; none may end the program or take long.
@Suite struct HostileFileTests {
  private let place: Workplace
  private let draft: [UInt8]

  init() throws {
    place = try Workplace()
    draft = try Desk.draft("amar", .docx)
  }

  private func problem(_ bytes: [UInt8]) -> ProofProblem? {
    do throws(ProofProblem) {
      _ = try ProofReader.read(bytes, file: "naskah")
      return nil
    } catch {
      return error
    }
  }

  private func problem(part expression: String) throws -> ProofProblem? {
    problem(try place.edited(draft, "part", expression))
  }

  @Test func `each refusal says what to do`() throws {
    let cases: [(ProofProblem?, ProofProblem)] = [
      (try problem(part: "None"), .notCarried(file: "naskah")),
      (
        try problem(part: "x.replace('urn:timbang:asal:1', 'urn:lain')"),
        .notCarried(file: "naskah")
      ),
      (try problem(part: "x.replace('{', '', 1)"), .damaged(file: "naskah")),
      (
        try problem(part: "x.replace('<asal', '<!DOCTYPE a [<!ENTITY b \"c\">]><asal')"),
        .damaged(file: "naskah")
      ),
      (try problem(part: "x[:-20]"), .damaged(file: "naskah")),
      (try problem(part: "x.replace('\"kata\":', '\"kato\":', 1)"), .damaged(file: "naskah")),
      (try problem(part: "x.replace('\"bentuk\":1', '\"bentuk\":99')"), .newer(file: "naskah")),
      (try problem(part: "[x, x]"), .doubled(file: "naskah")),
      // A custom part that inflates to far more than any case.
      (try problem(part: "x.replace('{', '{' + ' ' * (20 << 20), 1)"), .tooLarge(file: "naskah")),
      (try problem(part: "'a' * (70 << 20)"), .tooLarge(file: "naskah")),
      (try problem(part: "['a' * (30 << 20)] * 3"), .tooLarge(file: "naskah")),
      (problem(Array("Naskah biasa.".utf8)), .formless(file: "naskah")),
      (problem(Array("<html><body><p>Naskah</p></body></html>".utf8)), .notCarried(file: "naskah")),
      (problem(Array("%PDF-1.4 naskah".utf8)), .notCarried(file: "naskah")),
    ]
    for (found, expected) in cases {
      #expect(found == expected)
      #expect(expected.diagnostic.remedy?.isEmpty == false)
      #expect(expected.diagnostic.location?.file == "naskah")
    }
    for bytes in [[], Array("PK\u{3}\u{4}".utf8), [0xD0, 0xCF, 0x11, 0xE0, 0, 0]] {
      guard case .unreadable(let reason)? = problem(bytes) else {
        Issue.record("\(bytes) was read")
        continue
      }
      #expect(!reason.diagnostic.message.isEmpty)
    }
  }

  @Test func `an HTML file that carries two hidden parts is refused`() throws {
    let page = String(decoding: try Desk.draft("amar", .html), as: UTF8.self)
    let meta = try #require(page.firstMatch(of: /<meta name="timbang-asal"[^>]*>/)).output
    #expect(
      problem(Array(page.replacing(meta, with: "\(meta)\(meta)").utf8))
        == .doubled(file: "naskah")
    )
    #expect(
      problem(Array(page.replacing("content=\"{", with: "content=\"").utf8))
        == .damaged(file: "naskah")
    )
  }

  @Test(arguments: [OutputFormat.docx, .html, .pdf])
  func `broken bytes are refused or compared, and never end the program`(format: OutputFormat)
    throws
  {
    let bytes = try Desk.draft("amar", format)
    var generator = SeededGenerator(seed: 85)
    var refused = 0
    for round in 0..<150 {
      var broken = bytes
      switch round % 3 {
      case 0: broken.removeLast(.random(in: 1..<bytes.count, using: &generator))
      case 1:
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + .random(in: 1..<400, using: &generator))
        broken.removeSubrange(start..<end)
      default:
        for _ in 0..<Int.random(in: 1..<30, using: &generator) {
          broken[.random(in: 0..<bytes.count, using: &generator)] = .random(
            in: 0...255,
            using: &generator
          )
        }
      }
      if problem(broken) != nil { refused += 1 }
    }
    #expect(refused > 30)
  }

  @Test func `markup made to be slow is read in time`() throws {
    let meta = try #require(
      String(decoding: try Desk.draft("amar", .html), as: UTF8.self)
        .firstMatch(of: /<meta name="timbang-asal"[^>]*>/)
    ).output
    for filling in [
      "<div class=\"tanda-tangan\">" + String(repeating: "<div><div>a</div>", count: 20_000),
      "<table>" + String(repeating: "<tr><td>a", count: 20_000),
      String(repeating: "<p title=\"", count: 20_000), String(repeating: "<", count: 100_000),
      String(repeating: "<!--", count: 20_000), String(repeating: "&amp", count: 50_000),
      String(repeating: "<s>", count: 20_000), String(repeating: "<script>", count: 20_000),
    ] {
      let clock = ContinuousClock()
      let time = clock.measure { _ = problem(Array("<html>\(meta)<body>\(filling)".utf8)) }
      #expect(time < .seconds(20))
    }
  }

  @Test func `words with holes are fitted in time`() throws {
    let proof = try Desk.document(Desk.draft("amar", .docx)).proof
    var passage = try #require(proof.passages.first)
    passage.words = String(repeating: "a\u{FFFC}", count: 3000) + "b"
    let text = String(repeating: "a", count: 200_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      let edits = EditFinder.edits(
        from: Array(repeating: passage, count: 400),
        to: Array(repeating: text, count: 400),
        holesAreBlanks: false
      )
      #expect(edits.count == 800)
    }
    #expect(time < .seconds(60))
  }
}
