/// Where an order speaks of the defendant's own living, which kerja sosial must heed (ayat (6)):
/// a shop named there is no place of work.
enum Livelihood {
  private static let verbs: Set<String> = [
    "memperhatikan", "mengindahkan", "mengganggu", "terganggu", "mengingat", "menyesuaikan",
    "disesuaikan", "mematikan", "merugikan", "menghalangi", "diperhatikan", "menghambat",
    "terhambat", "bertabrakan", "berbenturan", "mengurangi", "mengorbankan", "menghormati",
  ]
  private static let times: Set<String> = [
    "jam", "waktu", "hari", "kesibukan", "jadwal", "saat", "kegiatan", "masa", "pekerjaan",
  ]

  /// The words from such a mention to the next mark.
  static func spans(_ text: DraftText, _ range: Range<Int>) -> [Range<Int>] {
    range.compactMap { place in
      guard opens(text, place) else { return nil }
      let end = min(place + 16, range.upperBound)
      let stop = (place + 1..<max(end, place + 1)).first {
        text.words[$0].isMark && ![")", "(", "-", "/"].contains(text.form($0))
      }
      return place..<(stop ?? end)
    }
  }

  private static func opens(_ text: DraftText, _ place: Int) -> Bool {
    let next = text.form(place + 1)
    switch text.form(place) {
    case "luar": return text.form(place - 1) == "di" && times.contains(next)
    case "diluar": return times.contains(next)
    case "sela": return true
    case "pada", "dalam": return text.form(place - 1) == "tidak" && times.contains(next)
    case "ketika", "sewaktu", "selagi", "selama":
      return ["terdakwa", "ia", "saya", "tidak"].contains(next)
    case let form: return verbs.contains(form)
    }
  }
}
