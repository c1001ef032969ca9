import Indonesian

/// All that the checks need to know of a draft, read once.
struct DraftFacts: Sendable {
  let text: DraftText
  let kind: DraftKind
  let outline: Outline
  let quantities: [Quantity]
  let mismatches: [Mismatch]
  let dates: [FoundDate]
  let orders: [Order]
  /// The plans of the orders that order kerja sosial or say how it is done.
  let plans: [WorkPlan]
  let penalty: Penalty
  let sanctions: Sanctions
  /// The words that order kerja sosial, in a form those that name it; nothing where there are none.
  let imposing: Range<Int>?

  init(_ text: DraftText, kind: DraftKind) {
    self.text = text
    self.kind = kind
    outline = Outline(text, kind: kind)
    let reader = QuantityReader(text)
    quantities = reader.quantities
    mismatches = reader.mismatches
    dates = FoundDate.all(in: text)
    orders = Order.all(text, outline, kind: kind)
    let planReader = WorkPlanReader(text: text, quantities: quantities, dates: dates)
    let outline = outline
    var plans = orders.filter { kind == .persetujuan || Self.isAboutWork(text, $0.main) }
      .flatMap { planReader.readEach($0.main, outline, isForm: kind == .persetujuan) }
      .filter { !$0.isEmpty }
    planReader.settleTotals(&plans)
    self.plans = plans
    penalty = Penalty.read(text, orders, quantities)
    sanctions = Sanctions(text, orders)
    imposing =
      kind == .persetujuan
      ? text.find("kerja sosial", in: text.all).map { $0..<$0 + 2 } : Self.imposing(text, orders)
  }

  private static let workWords: Set<String> = [
    "sosial", "jam", "dilaksanakan", "pelaksanaan", "pelaksanaannya", "dijalani", "bertempat",
    "diselesaikan", "jadwal", "dikerjakan", "tempat", "ditempatkan",
  ]

  private static func isAboutWork(_ text: DraftText, _ range: Range<Int>) -> Bool {
    guard text.has(anyOf: workWords, in: range) else { return false }
    if text.has("sosial", in: range) || text.has("jam", in: range) { return true }
    let other: Set<String> = [
      "barang", "denda", "penahanan", "tahanan", "biaya", "bukti", "menyatakan",
    ]
    return !text.has(anyOf: other, in: range)
  }

  /// The first order of kerja sosial that is not a refusal of it.
  private static func imposing(
    _ text: DraftText,
    _ orders: [Order]
  ) -> Range<Int>? {
    let refusals: Set<String> = ["menolak", "ditolak", "menyampingkan", "mengesampingkan"]
    let found = orders.first { order in
      text.has(phrase: "kerja sosial", in: order.main)
        && !text.has(anyOf: refusals, in: order.main)
        && !text.has(phrase: "tidak menjatuhkan", in: order.main)
        && !text.has(phrase: "bukan pidana kerja sosial", in: order.main)
    }
    return found?.main
  }

  /// The day of the judgment, where its close says it.
  var judgmentDate: CalendarDate? {
    dates.last { $0.range.lowerBound >= outline.operative.upperBound }?.date
      ?? dates.last { date in
        text.has(
          anyOf: ["diputuskan", "diucapkan", "dibacakan"],
          in: max(0, date.range.lowerBound - 30)..<date.range.lowerBound
        )
      }?.date
  }

  func place(_ index: Int) -> Place {
    let last = text.words.last
    let hasPages = (last?.page ?? 1) > 1
    guard text.words.indices.contains(index) else {
      return Place(page: 1, paragraph: 1, line: 1, hasPages: hasPages)
    }
    let word = text.words[index]
    return Place(page: word.page, paragraph: word.paragraph, line: word.line, hasPages: hasPages)
  }
}
