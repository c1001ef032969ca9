import Indonesian

/// The maximum penalty that a statute's words state: prison, fine, and the word that joins them.
struct PenaltyFigures {
  var prison: LegalDuration?
  var fine: Int?
  var category: String?
  /// `atau` or `dan/atau`, as in `hubungan`; `nil` where the words between are others.
  var connector: String?

  var isEmpty: Bool { prison == nil && fine == nil && category == nil }
}

/// Reads the figures of penalties; it keeps its patterns, which take longer to make than to use.
struct PenaltyReader {
  private let prison =
    /(?:penjara|[Aa]ncaman)(?: paling singkat [^,;.]*? dan(?: pidana penjara)?)? paling lama ([0-9]+)(?: \([^)]*\))? ([Tt]ahun|[Bb]ulan|[Mm]inggu|[Hh]ari)(?: ([0-9]+)(?: \([^)]*\))? ([Bb]ulan|[Mm]inggu|[Hh]ari))?/
  private let fine =
    /denda(?: paling sedikit [^,;.]*? dan)? paling banyak (?:kategori ([IVX]+)|Rp([0-9.]+),00)/

  /// The first prison and the first fine, such as `penjara paling lama 9 (sembilan) Bulan`.
  func figures(in words: String) -> PenaltyFigures {
    var figures = PenaltyFigures()
    guard words.contains("paling ") else { return figures }
    let prison = words.firstMatch(of: prison)
    let fine = words.firstMatch(of: fine)
    if let prison {
      figures.prison = Self.duration(prison.1, prison.2)
      if let count = prison.3, let unit = prison.4, let rest = Self.duration(count, unit) {
        figures.prison = figures.prison.map { $0 + rest }
      }
    }
    if let fine {
      figures.category = fine.1.map(String.init)
      figures.fine = fine.2.flatMap { Int($0.filter { $0 != "." }) }
    }
    if let prison, let fine, prison.range.upperBound <= fine.range.lowerBound {
      let between = words[prison.range.upperBound..<fine.range.lowerBound]
      switch between.replacing("pidana", with: "").split(separator: " ").joined(separator: " ") {
      case "atau": figures.connector = "atau"
      case "dan/atau": figures.connector = "dan/atau"
      default: break
      }
    }
    return figures
  }

  private static func duration(_ count: Substring, _ unit: Substring) -> LegalDuration? {
    guard let count = Int(count) else { return nil }
    switch unit.lowercased() {
    case "tahun": return LegalDuration(years: count)
    case "bulan": return LegalDuration(months: count)
    case "minggu": return count < 1000 ? LegalDuration(days: 7 * count) : nil
    default: return LegalDuration(days: count)
    }
  }
}
