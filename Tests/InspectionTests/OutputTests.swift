import Assistant
import Foundation
import Inspection
import JSONTree
import Testing

@Suite struct OutputTests {
  private static let draft = Array(
    """
    MENGADILI:
    1. Menyatakan Terdakwa A bersalah melakukan tindak pidana penganiayaan;
    2. Menjatuhkan pidana penjara selama 3 (tiga) bulan;
    3. Menetapkan pidana penjara tersebut diganti pidana kerja sosial selama 300 (tiga ratus) jam, 3 (tiga) jam per hari, 3 (tiga) hari per minggu, di Puskesmas Y;

    """.utf8
  )

  @Test func `JSON has the fixed keys`() throws {
    let report = try Bench.inspect(Self.draft, file: "a.txt")
    let json = report.json()
    #expect(json["jenis"]?.string == "putusan")
    guard case .array(let findings)? = json["temuan"] else {
      Issue.record("temuan is no list")
      return
    }
    let codes = findings.compactMap { $0["kode"]?.string }
    #expect(codes.contains("jam-di-luar-batas"))
    for finding in findings {
      guard case .object(let members) = finding else {
        Issue.record("a finding is no object")
        continue
      }
      #expect(
        members.map(\.key) == ["kode", "tingkat", "dasar", "tempat", "kutipan", "pesan", "saran"]
      )
    }
  }

  @Test func `a finding says where and quotes the words`() throws {
    let report = try Bench.inspect(Self.draft, file: "a.txt")
    let finding = try #require(report.findings.first { $0.code == "jam-di-luar-batas" })
    #expect(finding.place.line == 4)
    #expect(finding.place.words == "paragraf 4")
    #expect(finding.quote == "300 (tiga ratus) jam")
    #expect(finding.basis == "UU 1/2023 Pasal 85 ayat (4)")
  }

  @Test func `each provision that a finding rests on is quoted to the letter`() throws {
    let report = try Bench.inspect(Self.draft, file: "a.txt")
    #expect(Set(report.wordings.keys) == Set(report.findings.compactMap(\.basis)))
    let hours = try #require(report.wordings["UU 1/2023 Pasal 85 ayat (4)"])
    #expect(
      hours
        == "Pidana kerja sosial dijatuhkan paling singkat 8 (delapan) jam dan paling lama 240 (dua ratus empat puluh) jam."
    )
    let order = try #require(report.wordings["UU 1/2023 Pasal 85 ayat (7)"])
    #expect(order.contains("terpidana wajib: a. mengulangi seluruh atau sebagian"))
    #expect(report.text(columns: 80).contains("Dasar: UU 1/2023 Pasal 85 ayat (4): “Pidana kerja"))
    #expect(report.json()["bunyi"]?["UU 1/2023 Pasal 85 ayat (4)"]?.string == hours)
  }

  @Test func `where two defendants have different plans, a proposal leaves theirs open`() throws {
    let draft = try #require(ExpectedDraft.all(in: "Blind").first { $0.id == "B06" })
    let report = try Bench.inspect(draft.text, file: draft.file)
    let assistant = try #require(Bench.assistant)
    let clause = try #require(assistant.proposals(for: report).first?.paragraphs.first)
    #expect(clause.contains("dilaksanakan …… per hari"))
    #expect(!clause.contains("4 (empat) bulan"))
  }

  @Test func `SARIF has what its standard demands`() throws {
    let report = try Bench.inspect(Self.draft, file: "a.txt")
    let bytes = JSONWriter.bytes(report.sarif(file: "berkas naskah/a.txt"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "timbang")
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == report.findings.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(result["ruleId"] as? String == rules[index])
      #expect(["error", "warning", "note"].contains(result["level"] as? String ?? ""))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let place = try #require(
        (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      )
      #expect(
        (place["artifactLocation"] as? [String: Any])?["uri"] as? String == "berkas%20naskah/a.txt"
      )
      #expect(((place["region"] as? [String: Any])?["startLine"] as? Int ?? 0) >= 1)
    }
  }

  @Test func `SARIF holds to the official schema of its standard`() throws {
    for draft in ExpectedDraft.all(in: "Blind") where draft.file.hasSuffix(".txt") {
      let report = try Bench.inspect(draft.text, file: draft.file)
      let log = JSONWriter.bytes(report.sarif(file: "/tmp/berkas naskah/\(draft.file)"))
      let verdict = try Python.run("check-sarif.py", input: log)
      #expect(verdict.status == 0, "\(draft.id): \(verdict.output)")
    }
    let broken = try Python.run("check-sarif.py", input: Array(#"{"version": "2.1.0"}"#.utf8))
    #expect(broken.status == 1)
  }

  @Test func `a missing clause is proposed with what the draft says`() throws {
    let report = try Bench.inspect(Self.draft, file: "a.txt")
    let proposals = try #require(Bench.assistant).proposals(for: report)
    let sanction = try #require(proposals.first { $0.codes.contains("hilang-sanksi") })
    #expect(sanction.paragraphs.contains { $0.contains("pidana penjara selama 3 (tiga) bulan") })
    let period = try #require(proposals.first { $0.codes.contains("hilang-jangka-waktu") })
    #expect(period.paragraphs.contains { $0.contains("3 (tiga) jam per hari") })
  }
}
