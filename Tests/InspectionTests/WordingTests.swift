import Foundation
import Testing

/// A draft with slots, and for each slot the wordings that are in order and those that are not.
struct WordingTable: Decodable, CustomTestStringConvertible {
  var jenis: String
  var naskah: String
  var bagian: [String: String]
  /// Wordings that give no finding, by slot.
  var benar: [String: [String]]
  /// Wordings by slot and the code that each must give.
  var keliru: [String: [String: [String]]]
  /// Codes that a wrong wording may give besides its own.
  var boleh: Set<String>
  var name = ""

  private enum CodingKeys: CodingKey {
    case jenis, naskah, bagian, benar, keliru, boleh
  }

  var testDescription: String { name }

  static var all: [WordingTable] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Wordings")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == "json" }.compactMap { file in
      guard let data = try? Data(contentsOf: file),
        var table = try? JSONDecoder().decode(WordingTable.self, from: data)
      else { return nil }
      table.name = file.deletingPathExtension().lastPathComponent
      return table
    }.sorted { $0.name < $1.name }
  }

  /// The codes that the draft gives with one slot worded so.
  func codes(_ slot: String, _ words: String) throws -> Set<String> {
    var text = naskah
    for (name, usual) in bagian {
      text = text.replacing("{\(name)}", with: name == slot ? words : usual)
    }
    return try Bench.codes(Array(text.utf8), file: "naskah.txt", kind: jenis)
  }
}

@Suite struct WordingTests {
  @Test func `the tables hold several hundred wordings`() {
    let right = WordingTable.all.flatMap(\.benar.values).joined().count
    let wrong = WordingTable.all.flatMap(\.keliru.values).flatMap(\.values).joined().count
    #expect(right >= 600)
    #expect(wrong >= 300)
  }

  @Test(arguments: WordingTable.all)
  func `a term is recognised in other words`(table: WordingTable) throws {
    for (slot, wordings) in table.benar {
      for words in wordings {
        let got = try table.codes(slot, words)
        #expect(got == [], "\(slot): \(words)")
      }
    }
  }

  @Test(arguments: WordingTable.all)
  func `a missing or wrong term is found in other words`(table: WordingTable) throws {
    for (slot, codes) in table.keliru {
      for (code, wordings) in codes {
        for words in wordings {
          let got = try table.codes(slot, words)
          #expect(got.contains(code), "\(slot): \(words)")
          #expect(got.subtracting(table.boleh).subtracting([code]) == [], "\(slot): \(words)")
        }
      }
    }
  }
}
