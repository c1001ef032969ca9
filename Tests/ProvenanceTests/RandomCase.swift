import JSONTree

/// The same numbers for the same seed, on every computer.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Case files whose words hold what breaks XML, HTML and JSON.
enum RandomCase {
  private static let pieces = [
    "Terdakwa A", " ", "  ", "\"", "'", "<", ">", "&", "&amp;", "&#0;", "]]>", "-->", "<!--",
    "</asal>", "<meta name=\"timbang-asal\" content=\"\">", "\\", "\\u0041", "/", "\t", "\n", "\r",
    "\r\n", "é", "e\u{301}", "字", "😀", "\u{A0}", "\u{AD}", "\u{200B}", "\u{2028}", "\u{FEFF}",
    "\u{FFFC}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "﷽", "…", "0", "{}", "[1,2]",
    "null",
  ]

  static func value(_ generator: inout SeededGenerator) -> JSONValue {
    var members: [JSONValue.Member] = []
    func add(_ key: String, _ value: JSONValue, _ generator: inout SeededGenerator) {
      guard Bool.random(using: &generator) else { return }
      members.append(.init(key, sourced(value, &generator)))
    }
    add("delik", "UU 1/2023 Pasal 486", &generator)
    add("umur", .integer(.random(in: 0...120, using: &generator)), &generator)
    add("penjara_dijatuhkan", .string("P\(Int.random(in: 0...9, using: &generator))M"), &generator)
    add("denda_dijatuhkan", .integer(.random(in: 0...1 << 40, using: &generator)), &generator)
    add("jam_kerja_sosial", .number("7.5"), &generator)
    add("tanggal_perbuatan", "2026-01-31", &generator)
    for key in ["pengakuan", "persetujuan", "residivis", "tempat_komersial"] {
      let isUnknown = Int.random(in: 0..<4, using: &generator) == 0
      add(key, isUnknown ? .null : .boolean(.random(using: &generator)), &generator)
    }
    for key in ["tempat", "jenis_pekerjaan", "riwayat_sosial"] {
      add(key, .string(words(&generator)), &generator)
    }
    members.append(
      .init(
        "terdakwa",
        ["nama": .string(words(&generator)), "tempat_lahir": .string(words(&generator))]
      )
    )
    if Bool.random(using: &generator) { members.append(.init("perkara", ["nomor": .null])) }
    return .object(members.shuffled(using: &generator))
  }

  private static func words(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<12, using: &generator)).compactMap { _ in
      pieces.randomElement(using: &generator)
    }.joined()
  }

  private static func sourced(
    _ value: JSONValue,
    _ generator: inout SeededGenerator
  ) -> JSONValue {
    guard Bool.random(using: &generator) else { return value }
    return .object(
      [
        JSONValue.Member("nilai", value), .init("oleh", .string(words(&generator))),
        .init("tanggal", "2026-02-28"), .init("bukti", .string(words(&generator))),
      ].prefix(.random(in: 1...4, using: &generator)).shuffled(using: &generator)
    )
  }
}
