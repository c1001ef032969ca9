/// What may be typed at every question in place of an answer.
package enum Command: String, Sendable, Hashable, CaseIterable {
  case unknown = "tidak tahu"
  case why = "mengapa ditanya"
  case example = "contoh"
  case back = "kembali"
  case summary = "ringkasan"
  case save = "simpan dan keluar"
  case help = "bantuan"

  private static let words: [String: Command] = [
    "t": .unknown, "tidak tahu": .unknown, "tdk tahu": .unknown, "gak tahu": .unknown,
    "tidak tau": .unknown, "gatau": .unknown, "belum tahu": .unknown, "entah": .unknown,
    "m": .why, "mengapa": .why, "mengapa ditanya": .why, "kenapa": .why, "kenapa ditanya": .why,
    "c": .example, "contoh": .example, "contohnya": .example,
    "k": .back, "kembali": .back, "mundur": .back,
    "r": .summary, "ringkasan": .summary, "ringkas": .summary,
    "s": .save, "simpan": .save, "simpan dan keluar": .save, "keluar": .save, "selesai": .save,
    "b": .help, "bantuan": .help, "?": .help, "tolong": .help, "help": .help,
  ]

  /// The command that a reply is, if it is one; letter case and outer blanks do not count.
  package static func read(_ text: String) -> Command? {
    guard text.utf8.count <= 64 else { return nil }
    let plain = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words[plain.last == "?" && plain.count > 1 ? String(plain.dropLast()) : plain]
  }

  /// All commands in one line.
  package static let line =
    "t = tidak tahu, m = mengapa ditanya, c = contoh, k = kembali, r = ringkasan, "
    + "s = simpan dan keluar"
}
