import Indonesian

extension Result {
  /// The value, or nothing after a failure.
  var value: Success? { try? get() }

  /// The failure, or nothing after a success.
  var reason: Failure? {
    if case .failure(let reason) = self { reason } else { nil }
  }
}

/// Random numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A date that a test states; wrong test data shows as 1 January 1900.
func day(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate.range.lowerBound
}

/// A duration that a test states; wrong test data shows as the longest there is.
func duration(_ iso: String) -> LegalDuration {
  LegalDuration(iso: iso) ?? .maximum
}
