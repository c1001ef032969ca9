import Assistant
import KnowledgeBase
import Testing

/// Bounds are for a slow machine and an unoptimised build; `make bench` prints the real figures.
@Suite(.serialized) struct KnowledgeBenchmark {
  @Test func `the whole embedded knowledge is loaded`() throws {
    let loading = try Stopwatch.best("load the embedded knowledge", rounds: 20) {
      _ = try KnowledgeBase(from: .embedded)
    }
    #expect(loading < .seconds(2))
  }

  @Test func `the knowledge base is checked`() throws {
    let checking = Stopwatch.best("check the embedded knowledge", rounds: 3) {
      _ = KnowledgeCheck.run(.embedded)
    }
    #expect(checking < .seconds(20))
  }
}
