/// What the order for default says (Pasal 85 ayat (7)).
struct Sanctions: Sendable {
  /// The words that speak of default; empty where the draft has none.
  var spans: [Range<Int>] = []
  var repeats = false
  var prison = false
  var fine = false
  /// The replaced penalty, whichever it is.
  var original = false

  var hasAny: Bool { repeats || prison || fine || original }

  static let repeating: Set<String> = [
    "mengulangi", "mengulang", "mengulanginya", "mengulangnya", "ulangi", "diulang", "diulangi",
    "mengulangkan", "pengulangan", "ulang",
  ]
  private static let acting = [
    "menjalani", "melaksanakan", "mengerjakan", "menjalankan", "bekerja", "dijalani",
    "dilaksanakan", "dikerjakan", "melakukan", "dilakukan", "memulai", "dimulai", "dijalankan",
  ]
  private static let anew: Set<String> = ["kembali", "lagi"]

  init(_ text: DraftText, _ orders: [Order]) {
    for order in orders where !order.defaultSpan.isEmpty {
      let span = order.defaultSpan
      spans.append(span)
      repeats = repeats || Self.saysRepeat(text, span)
      for place in span {
        switch text.form(place) {
        case "penjara", "dipenjara", "kurungan", "badan":
          if text.form(place) == "badan", text.form(place - 1) != "hukuman" { continue }
          if Self.isForFine(text, place, span) { fine = true } else { prison = true }
        case "denda":
          let near = max(span.lowerBound, place - 10)..<min(place + 16, span.upperBound)
          if near.contains(where: { Self.pays(text.form($0)) }) { fine = true }
        case "pidana" where Self.isOriginal(text, place, span): original = true
        default: break
        }
      }
    }
  }

  private static func pays(_ form: String) -> Bool {
    form.contains("bayar") || form.contains("lunas") || form.contains("setor")
  }

  /// `menjalani pidana pada angka 2`, `pidana semula`: what was replaced, without its name.
  private static func isOriginal(_ text: DraftText, _ place: Int, _ span: Range<Int>) -> Bool {
    let names: Set<String> = [
      "pada", "semula", "pokok", "pokoknya", "tersebut", "asal", "itu", "yang", "sebagaimana",
      "dimaksud",
    ]
    guard names.contains(text.form(place + 1)) else { return false }
    let before = max(span.lowerBound, place - 6)..<place
    let after = place..<min(place + 8, span.upperBound)
    return text.has(
      anyOf: ["menjalani", "dijalani", "menjalankan", "dijalankan", "melaksanakan"],
      in: before.lowerBound..<after.upperBound
    )
      && !text.has("sosial", in: place..<min(place + 4, span.upperBound))
      && !text.has("tidak", in: before)
  }

  private static func saysRepeat(_ text: DraftText, _ span: Range<Int>) -> Bool {
    if text.has(anyOf: repeating, in: span) { return true }
    if text.has(phrase: "dari awal", in: span) || text.has(phrase: "dari semula", in: span) {
      return true
    }
    return span.contains { place in
      anew.contains(text.form(place))
        && (max(span.lowerBound, place - 3)..<min(place + 4, span.upperBound)).contains {
          near in acting.contains { text.form(near).hasPrefix($0) }
        }
        && isWork(text, place, span)
    }
  }

  /// Whether what is done again is the work: the first thing named after `lagi`, or the last before.
  private static func isWork(_ text: DraftText, _ place: Int, _ span: Range<Int>) -> Bool {
    let works: Set<String> = ["sosial", "jam", "pekerjaan", "tugas", "kewajiban", "kerja"]
    let things = works.union(["penjara", "denda"])
    let limit = min(place + 8, span.upperBound)
    let other = (place..<limit).first { mark in
      ["atau", "dan", ",", ";", "."].contains(text.form(mark))
        && !["seluruh", "seluruhnya", "sebagian"].contains(text.form(mark - 1))
    }
    let after = place..<(other ?? limit)
    let before = max(span.lowerBound, place - 6)..<place
    let next = after.first { things.contains(text.form($0)) }
    let last = before.last { things.contains(text.form($0)) }
    // `penjara dijalani kembali`, `menjalani kembali penjara`
    let isPassive = text.form(place - 1).hasPrefix("di")
    let thing = isPassive ? last ?? next : next ?? last
    return thing.map { works.contains(text.form($0)) } ?? false
  }

  /// `penjara pengganti denda`, `penjara sebagai pengganti pidana denda yang tidak dibayar`.
  private static func isForFine(_ text: DraftText, _ place: Int, _ span: Range<Int>) -> Bool {
    // Past the length of the prison, the words that tell what it stands for.
    let after = place + 1..<min(place + 14, span.upperBound)
    guard let mark = text.first(of: ["pengganti", "subsider", "atas"], in: after) else {
      let before = max(span.lowerBound, place - 8)..<place
      return text.has(phrase: "denda yang tidak dibayar", in: before)
        || text.has(phrase: "denda tidak dibayar", in: before)
    }
    return text.has("denda", in: mark..<min(mark + 4, span.upperBound))
      || text.form(mark + 1) == "denda"
  }
}
