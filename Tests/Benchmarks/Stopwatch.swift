/// Measures how long work takes.
enum Stopwatch {
  /// The shortest of `rounds` runs, which is printed under `name`: other work on the machine only
  /// ever makes a run longer.
  ///
  /// - Parameters:
  ///   - name: What is measured, with its size.
  ///   - rounds: How often to run it.
  ///   - work: What to measure.
  /// - Returns: The shortest time.
  static func best(
    _ name: String,
    rounds: Int = 10,
    _ work: () throws -> Void
  ) rethrows -> Duration {
    let clock = ContinuousClock()
    var best = try clock.measure(work)
    for _ in 1..<rounds { best = min(best, try clock.measure(work)) }
    print("bench: \(name): \(best.formatted)")
    return best
  }
}

extension Duration {
  /// Milliseconds with two decimals.
  fileprivate var formatted: String {
    let hundredths = self / .microseconds(10)
    return "\((hundredths.rounded()) / 100) ms"
  }
}
