import Foundation
import Testing

/// Whole interviews of people on stories, kept as transcripts to be read as prose.
///
/// `TIMBANG_REKAM=1` writes them anew; the run then fails, so that nobody records by accident.
@Suite(.serialized) struct TranscriptTests {
  struct Story: Sendable, CustomTestStringConvertible {
    var person: String
    /// Scripts in the order of the days; all share one folder.
    var scripts: [String] = ["script"]
    var testDescription: String { "\(person), \(scripts.joined(separator: " lalu "))" }
  }

  static let stories = [
    Story(person: "warga"), Story(person: "korban"),
    Story(person: "jaksa", scripts: ["script", "lanjut"]), Story(person: "hakim"),
    Story(person: "pembimbing"), Story(person: "pengacara"),
    Story(person: "pengacara", scripts: ["dakwaan"]),
  ]

  @Test(arguments: stories)
  func `the interview reads as recorded`(story: Story) throws {
    let folder = Transcript.folder.appending(path: "transcripts/\(story.person)")
    let desk = try Desk()
    for name in story.scripts {
      let script = folder.appending(path: "\(name).txt")
      let text = try String(contentsOf: script, encoding: .utf8)
      if let start = text.split(separator: "\n").first(where: { $0.hasPrefix("! berkas ") }) {
        try desk.write("perkara.json", String(start.dropFirst("! berkas ".count)))
      }
      let keeps = desk.names.contains("perkara.json")
      let seen = try Transcript.drive(
        script,
        ["--peran", story.person] + (keeps ? ["--simpan", "perkara.json"] : []),
        in: desk.url
      )
      let record = folder.appending(path: "\(name).transkrip")
      if ProcessInfo.processInfo.environment["TIMBANG_REKAM"] != nil {
        try Data(seen.utf8).write(to: record)
        Issue.record(
          "Transkrip \(story.person) direkam; baca, lalu jalankan lagi tanpa TIMBANG_REKAM."
        )
        continue
      }
      let wanted = try String(contentsOf: record, encoding: .utf8)
      #expect(seen == wanted)
    }
  }

  @Test func `no line is wider than the terminal`() throws {
    for story in Self.stories {
      for name in story.scripts {
        let path = "transcripts/\(story.person)/\(name)"
        let script = try String(
          contentsOf: Transcript.folder.appending(path: "\(path).txt"),
          encoding: .utf8
        )
        let columns = script.contains("! kolom 40") ? 40 : 80
        let seen = try String(
          contentsOf: Transcript.folder.appending(path: "\(path).transkrip"),
          encoding: .utf8
        )
        for line in seen.split(separator: "\n") where !line.hasPrefix("> ") {
          #expect(line.count <= columns, "\(path): \(line)")
        }
        #expect(!seen.contains("\u{1B}"))
        #expect(seen.hasSuffix("[kode keluar 0]\n"))
        #expect(!seen.contains("[tidak terpakai"))
      }
    }
  }
}
