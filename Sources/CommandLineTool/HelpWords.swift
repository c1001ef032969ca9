/// Puts the words of the argument parser, which knows English only, into Indonesian.
enum HelpWords {
  private static let replacements: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "PEMAKAIAN:"),
    ("Usage:", "Pemakaian:"),
    ("ARGUMENTS:", "MASUKAN:"),
    ("OPTIONS:", "PILIHAN:"),
    ("SUBCOMMANDS:", "PERINTAH:"),
    ("<subcommand>", "<perintah>"),
    ("[options]", "[pilihan]"),
    ("<options>", "<pilihan>"),
    ("Show subcommand help information.", "Tampilkan bantuan perintah."),
    ("Show help information.", "Tampilkan bantuan ini."),
    ("(values: ", "(pilihan: "),
    ("default:", "bawaan:"),
    ("for detailed help.", "untuk bantuan rinci."),
    ("for more information.", "untuk bantuan."),
    ("  See '", "  Lihat '"),
    ("Error: ", "Galat: "),
    ("Unknown option ", "Pilihan tidak dikenal: "),
    ("Unexpected argument ", "Masukan tidak dikenal: "),
    (" unexpected arguments: ", " masukan tidak dikenal: "),
    ("Missing expected argument ", "Masukan yang wajib belum ada: "),
    ("Missing value for ", "Nilai belum diisi untuk "),
    ("The value ", "Nilai "),
    (" is invalid for ", " tidak berlaku untuk "),
    ("Please provide one of ", "Pilih salah satu dari "),
    ("Did you mean ", "Mungkin maksud Anda "),
    ("Help:", "Bantuan:"),
  ]

  /// The same text in Indonesian, as far as its phrases are known.
  static func indonesian(_ text: String) -> String {
    replacements.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
