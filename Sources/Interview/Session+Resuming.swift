import Indonesian

extension Session {
  /// What a person who comes back is told, one sentence each; nothing for a new session.
  package func resumption(since record: SessionRecord?) -> [String] {
    guard let record else { return [] }
    var lines: [String] = []
    let day = record.day.map { " pada \($0.words)" } ?? ""
    let now = SessionRecord(self)
    if record.knowledgeVersion != now.knowledgeVersion {
      let changes = Foundation.changes(from: record.foundation, to: now.foundation)
      if record.knowledgeVersion.prefix(10) > now.knowledgeVersion.prefix(10) {
        lines.append(
          "Berkas ini terakhir dinilai dengan pengetahuan hukum yang lebih baru daripada yang ada "
            + "dalam program ini. Sebaiknya perbarui programnya."
        )
      } else {
        lines.append("Pengetahuan hukum program ini sudah berubah sejak berkas disimpan\(day).")
      }
      lines.append(
        changes.isEmpty
          ? "Ketentuan yang menjadi landasan hasil perkara ini tidak berubah."
          : "Yang berubah dan menyangkut perkara ini: \(changes.joined(separator: "; "))."
      )
    }
    if record.outcome != now.outcome, !record.outcome.isEmpty {
      lines.append("Hasilnya\(day): \(record.outcome). Hasilnya sekarang: \(now.outcome).")
    }
    return lines
  }
}
