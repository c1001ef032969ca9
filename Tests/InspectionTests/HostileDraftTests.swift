import Inspection
import Testing

/// A seeded source of numbers, so that a failure can be repeated.
private struct Dice {
  var state: UInt64

  mutating func roll(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(count, 1)
  }
}

@Suite struct HostileDraftTests {
  @Test(arguments: 1...40)
  func `a mangled draft is inspected without harm`(seed: Int) throws {
    let drafts = ExpectedDraft.all(in: "Drafts")
    var dice = Dice(state: UInt64(seed))
    var bytes = drafts[dice.roll(drafts.count)].text
    for _ in 0..<30 {
      let place = dice.roll(bytes.count)
      switch dice.roll(5) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(UInt8(dice.roll(255) + 1), at: place)
      case 2: bytes.swapAt(place, dice.roll(bytes.count))
      case 3: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: place)
      default: bytes.replaceSubrange(place..<place, with: "999999999999999999 jam".utf8)
      }
    }
    for kind in ["tuntutan", "putusan", "persetujuan"] {
      let report = try Bench.inspect(bytes, file: "a.txt", kind: kind)
      for finding in report.findings {
        #expect(!finding.message.isEmpty && !finding.remedy.isEmpty)
        #expect(finding.place.paragraph >= 1 && finding.place.line >= 1)
      }
    }
  }

  @Test(arguments: [
    "(", ")", "\"", ";", "1.", "a", "jam", "Pasal", "kerja sosial selama", "Rp", "\u{0C}", "-\n",
    "MENGADILI", "Terdakwa", "jika tidak", "paling singkat", "1 (", "Halaman 1 dari",
  ])
  func `one word over and over is inspected in time`(word: String) throws {
    let bytes = Array(String(repeating: word + " ", count: 4000).utf8) + Array("selesai".utf8)
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try Bench.inspect(bytes, file: "a.txt", kind: "putusan")
    }
    #expect(time < .seconds(20))
  }
}
