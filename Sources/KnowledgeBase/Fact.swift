/// What the knowledge base says about one key of the case file.
package struct Fact: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case text = "teks"
    case yesNo = "ya-tidak"
    case date = "tanggal"
    case duration = "durasi"
    case money = "rupiah"
    case number = "bilangan"
    case hours = "jam"
    case choice = "pilihan"
    case textList = "daftar-teks"
    case recordList = "daftar-rekaman"
    /// An offence or a list of charges.
    case offence = "delik"
    /// Whole years, or `dewasa` or `anak`.
    case age = "umur"
    /// Text with an attitude (`mendukung` or `memberatkan`).
    case opinion = "penilaian"
  }

  /// Whether a fact may change, and by whom.
  package enum Nature: String, Sendable, Hashable {
    case fixed = "tetap"
    case changeable = "dapat-berubah"
    case judges = "wewenang-hakim"
  }

  /// The path in the case file, such as `persetujuan` or `terdakwa.nama`.
  package var path: String
  package var kind: Kind
  package var nature: Nature
  package var isPersonal: Bool
  /// Who can supply it.
  package var suppliers: [String]
  /// Allowed words of a choice.
  package var choices: [String]
  /// Why it matters, as citations.
  package var basis: [Citation]
  package var label: String
  /// The question in general words, and in the words for single roles.
  package var question: String?
  package var questionsByRole: [Role: String]
  package var reason: String?
  package var example: String?
  package var evidence: String?
  /// The roles to whom it is offered after the gate, though it does not decide.
  package var offeredTo: Set<Role>
  package var file: String
  package var line: Int

  /// The question as this role hears it.
  package func question(for role: Role) -> String {
    questionsByRole[role] ?? question ?? "Berapa atau apa \(label)?"
  }
}
