/// Mends what OCR makes of digits and of the words that the checks look for.
struct Vocabulary {
  /// `O`, `o`, `l`, `I` and `|`, which OCR puts for 0 and 1.
  static let digitLike: Set<UInt8> = [0x4F, 0x6F, 0x6C, 0x49, 0x7C]

  private static let known: Set<String> = Set(
    """
    mengadili menuntut memutuskan menimbang menyatakan menjatuhkan menetapkan memerintahkan \
    pidana penjara denda kerja sosial jam hari minggu bulan tahun selama setiap tiap per dalam \
    terdakwa terpidana diganti mengulangi mengulang menjalani melaksanakan dilaksanakan tanpa \
    alasan sah apabila jika bila tidak wajib membayar nol satu dua tiga empat lima enam tujuh \
    delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta rupiah pasal ayat \
    huruf sehari seminggu sebulan setuju menyetujui persetujuan bersedia dijelaskan menjelaskan \
    penjelasan mengakui mengaku pengakuan riwayat keselamatan agama kepercayaan keyakinan politik \
    kemampuan mampu bekerja pekerjaan paling lama singkat banyak kategori senin selasa rabu kamis \
    jumat sabtu bertempat menolak berhak dan/atau sebagian seluruh kurang dari kuhp dihukum hakim \
    wajib mempertimbangkan dakwaan didakwa tanggal lahir anak korporasi sampai dengan januari \
    februari maret april mei juni juli agustus september oktober november desember dan di ini lain \
    itu bahwa oleh yang pada untuk atau dengan adalah jaksa nama ia ii iii saksi dia sesuai
    """.split(separator: " ").map(String.init)
  )

  static func isKnown(_ form: String) -> Bool { known.contains(form) }

  private static let byShape: [String: String] = Dictionary(
    known.filter { $0.utf8.count >= 3 }.map { (shape($0), $0) },
    uniquingKeysWith: { first, second in min(first, second) }
  )

  private var cache: [String: String] = [:]

  /// The word as the checks know it.
  ///
  /// - Parameters:
  ///   - form: the word in lower case.
  ///   - original: its bytes as written, where known.
  ///   - previous: the word before; an article number such as `45B` is left alone.
  /// - Returns: the same word, or the known one that OCR made it of.
  mutating func mended(_ form: String, original: [UInt8] = [], after previous: String) -> String {
    if !original.isEmpty, let number = Self.number(original, after: previous) { return number }
    if let found = cache[form] { return found }
    let mended = Self.mended(form)
    cache[form] = mended
    return mended
  }

  /// Nouns that mean the same with `-nya`.
  private static let owned: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      "penjara", "denda", "pidana", "hukuman", "sosial", "upah", "kurungan", "panti", "jangka",
      "jadwal", "pengawasan",
    ].map { ($0 + "nya", $0) }
  )

  private static func mended(_ form: String) -> String {
    if let bare = owned[form] { return bare }
    if form == "danlatau" || form == "danIatau" || form == "dan1atau" { return "dan/atau" }
    guard form.utf8.count >= 3, !known.contains(form), !form.utf8.allSatisfy(Bytes.isDigit) else {
      return form
    }
    return byShape[shape(form)] ?? form
  }

  /// `24O` is 240 and `l20` is 120.
  private static func number(_ bytes: [UInt8], after previous: String) -> String? {
    guard bytes.count > 1, bytes.contains(where: Bytes.isDigit),
      bytes.contains(where: digitLike.contains), previous != "pasal", previous != "huruf",
      bytes.allSatisfy({
        Bytes.isDigit($0) || digitLike.contains($0) || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: ",")
      })
    else { return nil }
    let digits = bytes.map { byte -> UInt8 in
      switch byte {
      case 0x4F, 0x6F: 0x30
      case 0x6C, 0x49, 0x7C: 0x31
      default: byte
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// A word with the letters that look alike made one.
  private static func shape(_ word: String) -> String {
    var shape: [UInt8] = []
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "i"), UInt8(ascii: "1"), UInt8(ascii: "|"), UInt8(ascii: "j"):
        shape.append(UInt8(ascii: "l"))
      case UInt8(ascii: "0"): shape.append(UInt8(ascii: "o"))
      case UInt8(ascii: "9"): shape.append(UInt8(ascii: "g"))
      case UInt8(ascii: "8"): shape.append(UInt8(ascii: "b"))
      case UInt8(ascii: "5"): shape.append(UInt8(ascii: "s"))
      case UInt8(ascii: "n") where shape.last == UInt8(ascii: "r"):
        shape[shape.count - 1] = UInt8(ascii: "m")
      default: shape.append(byte)
      }
    }
    return String(decoding: shape, as: UTF8.self)
  }
}
