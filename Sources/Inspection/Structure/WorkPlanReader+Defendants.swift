/// An order for several defendants, taken apart by defendant.
extension WorkPlanReader {
  private static let sharing: Set<String> = [
    "masing", "keduanya", "para", "kedua", "semuanya", "ketiganya", "bersama", "sama",
  ]
  private static let numbers: Set<String> = ["i", "ii", "iii", "iv", "v", "1", "2", "3", "4"]

  /// The plans of an order: one for each defendant where each has hours of his own, else one.
  func readEach(_ range: Range<Int>, _ outline: Outline, isForm: Bool) -> [WorkPlan] {
    let whole = read(range, isForm: isForm)
    guard !isForm, whole.totals.count > 1 else { return [whole] }
    let items = itemStarts(range, outline)
    if items.count > 1, let plans = plans(range, items, outline) { return plans }
    // In one sentence, what is said once at its end is said of all.
    let names = nameStarts(range)
    if names.count > 1, let plans = plans(range, names, outline),
      plans.allSatisfy({ $0.totals.isEmpty || $0.hasDaily })
    {
      return plans
    }
    return [whole]
  }

  /// Items that open with a defendant: `a. Terdakwa I selama 40 jam`, `I (A) | 48 jam`.
  private func itemStarts(_ range: Range<Int>, _ outline: Outline) -> [Int] {
    outline.clauses(in: range).filter { clause in
      let start = clause.range.lowerBound
      let opening = start..<min(start + 4, clause.range.upperBound)
      let isNamed =
        text.has("terdakwa", in: opening)
        || Self.numbers.contains(text.form(start)) || clause.marker == .roman
      return isNamed && !read(clause.range).totals.isEmpty
    }.map(\.range.lowerBound)
  }

  /// `kepada Terdakwa I selama 40 jam … dan kepada Terdakwa II selama 56 jam …`.
  private func nameStarts(_ range: Range<Int>) -> [Int] {
    text.places(of: "terdakwa", in: range).filter { place in
      let next = text.form(place + 1)
      return Self.numbers.contains(next)
        || next.utf8.count == 1 && text.words.indices.contains(place + 1)
          && text.words[place + 1].isCapitalised
    }
  }

  private func plans(_ range: Range<Int>, _ starts: [Int], _ outline: Outline) -> [WorkPlan]? {
    var ends = Array(starts.dropFirst()) + [range.upperBound]
    var shared: [WorkPlan] = []
    // What stands before the first defendant or is said of all after the last.
    let tail = outline.clauses(in: starts[starts.count - 1]..<range.upperBound).dropFirst().first {
      text.has(
        anyOf: Self.sharing,
        in: $0.range.lowerBound..<min($0.range.lowerBound + 5, $0.range.upperBound)
      )
    }
    if let tail {
      ends[ends.count - 1] = tail.range.lowerBound
      shared.append(read(tail.range.lowerBound..<range.upperBound))
    }
    if starts[0] > range.lowerBound { shared.append(read(range.lowerBound..<starts[0])) }
    let plans = zip(starts, ends).map { read($0..<$1) }
    guard plans.allSatisfy({ $0.totals.count == 1 }),
      plans.allSatisfy(\.hasDaily) || !hasShared(plans[plans.count - 1].range),
      shared.allSatisfy({ $0.totals.isEmpty })
    else { return nil }
    return plans + shared.filter { !$0.isEmpty }
  }

  private func hasShared(_ range: Range<Int>) -> Bool { text.has(anyOf: Self.sharing, in: range) }
}
