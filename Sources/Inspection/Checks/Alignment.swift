/// The longest common run of words of a quotation and its source, and what differs between.
struct Alignment {
  private let quoted: [String]
  private let source: [String]
  private let lengths: [[Int32]]

  init(_ quoted: [String], _ source: [String]) {
    self.quoted = quoted
    self.source = source
    var lengths = [[Int32]](
      repeating: [Int32](repeating: 0, count: source.count + 1),
      count: quoted.count + 1
    )
    for i in stride(from: quoted.count - 1, through: 0, by: -1) {
      for j in stride(from: source.count - 1, through: 0, by: -1) {
        lengths[i][j] =
          quoted[i] == source[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    self.lengths = lengths
  }

  /// How many words both have in the same order.
  var common: Int { Int(lengths[0][0]) }

  /// Words on which the meaning of a rule hangs.
  private static let weighty: Set<String> = [
    "kurang", "lebih", "paling", "lama", "singkat", "banyak", "sedikit", "tidak", "wajib", "dapat",
    "harus", "atau", "dan", "dan/atau", "hanya", "boleh", "minimal", "maksimal", "bawah", "atas",
    "jam", "hari", "bulan", "tahun", "penjara", "denda", "kurungan", "seluruh", "sebagian", "tanpa",
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "sampai", "melebihi", "sesudah", "sebelum",
    "pengawasan", "sosial", "jaksa", "hakim", "persetujuan", "sah",
  ]

  private static func isWeighty(_ word: String) -> Bool {
    weighty.contains(word) || word.utf8.first.map(Bytes.isDigit) ?? false
  }

  /// The first change that matters, in words; nothing where the quotation holds to its source.
  var changedMeaning: String? {
    var (i, j) = (0, 0)
    var hasBegun = false
    while i < quoted.count, j < source.count {
      if quoted[i] == source[j] {
        hasBegun = true
        i += 1
        j += 1
        continue
      }
      let (startI, startJ) = (i, j)
      while i < quoted.count, j < source.count, quoted[i] != source[j] {
        if lengths[i + 1][j] >= lengths[i][j + 1] { i += 1 } else { j += 1 }
      }
      // What was left out before the first or after the last common word is a shorter quotation.
      guard i < quoted.count, j < source.count else {
        let added = quoted[startI...]
        return hasBegun && startJ < source.count && added.contains(where: Self.isWeighty)
          ? words(added, source[startJ...].prefix(added.count + 1)) : nil
      }
      guard hasBegun || startI < i else { continue }
      let (added, lost) = (quoted[startI..<i], source[startJ..<j])
      if !hasBegun, startI == 0, lost.count > added.count + 2 { continue }
      if added.contains(where: Self.isWeighty) || lost.contains(where: Self.isWeighty) {
        return words(added, lost)
      }
    }
    return nil
  }

  private func words(_ added: ArraySlice<String>, _ lost: ArraySlice<String>) -> String {
    let (new, old) = (added.joined(separator: " "), lost.prefix(12).joined(separator: " "))
    if new.isEmpty { return "“\(old)” hilang" }
    if old.isEmpty { return "“\(new)” ditambahkan" }
    return "“\(old)” menjadi “\(new)”"
  }
}
