import Indonesian
import Testing

@Suite struct NumberWordsTests {
  @Test func `a court figure has dots and words`() {
    #expect(NumberWords.courtFigure(1200) == "1.200 (seribu dua ratus)")
  }
}
