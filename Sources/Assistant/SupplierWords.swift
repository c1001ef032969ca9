/// The names of those who can supply a fact, as people read them.
enum SupplierWords {
  private static let known = [
    "jaksa": "penuntut umum",
    "Bapas": "pembimbing kemasyarakatan (Bapas)",
    "penasihat-hukum": "penasihat hukum",
    "pemda": "pemerintah daerah",
    "pembimbing": "pembimbing kemasyarakatan (Bapas)",
  ]

  static func words(_ supplier: String) -> String {
    known[supplier] ?? supplier.replacing("-", with: " ")
  }
}
