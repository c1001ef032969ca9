import Testing
import XMLTree

/// Bounds are for a slow machine and an unoptimised build; `make bench` prints the real figures.
@Suite(.serialized) struct XMLBenchmark {
  /// About 1 MB in the shape of a statute.
  private static let law: [UInt8] = {
    var writer = MarkupWriter()
    writer.open("act", ["xmlns": "urn:uu"])
    for article in 1...1500 {
      writer.text("\n")
      writer.open("article", ["eId": "art_\(article)"])
      for paragraph in 1...3 {
        writer.open("paragraph", ["eId": "art_\(article)__para_\(paragraph)"])
        writer.open("num")
        writer.text("(\(paragraph))")
        writer.close()
        writer.open("p")
        writer.text("Bunyi ayat ini hanya contoh & bukan hukum; ")
        writer.text(
          "panjangnya kira-kira sama dengan satu ayat yang sebenarnya dalam undang-undang."
        )
        writer.close()
        writer.close()
      }
      writer.close()
    }
    writer.close()
    return writer.bytes
  }()

  @Test func `a megabyte of law is read and written`() throws {
    let law = Self.law
    #expect((900_000...1_200_000).contains(law.count))
    var document = try XMLReader.parse(law, file: "uu.xml")
    let reading = try Stopwatch.best("read \(law.count) bytes of XML") {
      document = try XMLReader.parse(law, file: "uu.xml")
    }
    let writing = Stopwatch.best("write them") { _ = document.bytes }
    #expect(reading < .seconds(2))
    #expect(writing < .seconds(2))
  }
}
