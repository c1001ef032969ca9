import Inspection
import Provenance

extension DraftVerification {
  /// One word for the whole, as `hasil` in JSON.
  enum Verdict: String {
    case intact = "utuh"
    case edited = "disunting"
    case mandatoryEdited = "klausul-wajib-disunting"
    /// What the draft says of itself cannot be relied on.
    case unreliable = "keterangan-asal-diubah"
    case fileChanged = "berkas-berubah"
    case unknown = "tidak-dapat-dikatakan"
  }

  var verdict: Verdict {
    switch fileState {
    case .unchanged: return .intact
    case .changed: return .fileChanged
    case .unsaid: return .unknown
    case nil: break
    }
    if !isIntact || redraft == .different { return .unreliable }
    if edits.isEmpty { return .intact }
    return edits(.mandatory).allSatisfy { $0.kind == .filled } ? .edited : .mandatoryEdited
  }

  /// The answer in one or two sentences.
  var summary: [String] {
    switch verdict {
    case .intact where form == .pdf: ["Berkas PDF ini masih sama seperti ketika disusun."]
    case .intact where isWithoutData:
      [
        "Klausul dan angkanya masih sama seperti ketika disusun. Isian lain tidak dapat "
          + "dibandingkan."
      ]
    case .intact: ["Kata-kata naskah ini masih sama seperti ketika disusun."]
    case .fileChanged:
      [
        "Berkas PDF ini sudah diubah atau disimpan ulang sejak disusun. Bagian mana yang berubah "
          + "tidak dapat dikatakan."
      ]
    case .unknown:
      [
        "PDF ini disusun dengan --tanpa-data, jadi tidak dapat dikatakan apakah berkasnya berubah "
          + "sejak disusun."
      ]
    case .edited: [counts, harmless]
    case .mandatoryEdited: [counts, touched]
    case .unreliable:
      [doubt, edits.isEmpty ? "" : counts, edits(.mandatory).isEmpty ? "" : touched]
    }
  }

  private var counts: String {
    let kinds: [(HandEdit.Kind, String)] = [
      (.changed, "diubah"), (.deleted, "dihapus"), (.added, "ditambah"), (.moved, "dipindah"),
      (.filled, "diisi titik-titiknya"), (.divided, "lain pembagian barisnya"),
    ]
    let counts = kinds.map { kind, word in (edits.count { $0.kind == kind }, word) }
    let words = counts.filter { $0.0 > 0 }.enumerated().map { index, item in
      "\(item.0) \(index == 0 ? "kalimat " : "")\(item.1)"
    }
    let start =
      verdict == .unreliable
      ? "Dibandingkan dengan keterangan itu, naskah ini lain"
      : "Naskah ini disunting sejak disusun"
    return "\(start): \(words.joined(separator: ", "))."
  }

  private var harmless: String {
    if !edits(.mandatory).isEmpty {
      return "Dalam klausul wajib hanya titik-titik yang diisi; kata-katanya utuh. Periksa isinya."
    }
    return edits(.beside).isEmpty
      ? "Tidak ada klausul wajib yang berubah."
      : "Tidak ada klausul wajib yang berubah, tetapi ada kalimat baru di sampingnya: baca dahulu."
  }

  private var touched: String {
    let count = edits(.mandatory).count
    return "\(count) di antaranya mengenai klausul wajib. Periksa lagi sebelum naskah dipakai."
  }

  private var doubt: String {
    isIntact
      ? "Keterangan asal di dalam berkas ini tidak cocok dengan data perkara yang dibawanya: "
        + "keterangan itu diubah, atau naskah disusun terbitan Timbang yang lain."
      : "Keterangan asal di dalam berkas ini sudah diubah, jadi hasil di bawah ini tidak dapat "
        + "dijadikan pegangan."
  }

  /// What this result cannot tell, and what to do now.
  var notes: [String] {
    var notes = [
      "Ini bukan tanda tangan: siapa pun yang dapat menyunting naskah dapat juga mengubah "
        + "keterangan asal di dalamnya."
    ]
    notes.append(
      form == .pdf
        ? "Kata-kata dalam PDF tidak dibandingkan. Periksa DOCX atau HTML dari susunan yang sama; "
          + "sidiknya harus sama."
        : "Yang dibandingkan hanya kata-kata, bukan tata letak, gambar, atau nomor otomatis."
    )
    if isWithoutData, form != .pdf {
      notes.append(
        "Naskah ini disusun dengan --tanpa-data: nama, tanggal, dan uraian perkara tidak dibawanya, "
          + "jadi perubahan pada bagian itu tidak terlihat."
      )
    }
    if edits.contains(where: { $0.after != nil && $0.kind != .moved && $0.kind != .divided }) {
      notes.append(
        DraftKind(rawValue: kind) == nil
          ? "Isi kata yang baru tidak dinilai di sini."
          : "Isi kata yang baru tidak dinilai di sini; timbang uji-naskah menilainya."
      )
    }
    return notes + versionNotes
  }

  private var versionNotes: [String] {
    var notes: [String] = []
    if !knowledge.isSame {
      notes.append(
        "Naskah ini disusun dengan pengetahuan \(knowledge.draft), sedangkan program ini memakai "
          + "\(knowledge.program ?? "yang lain"). Hukumnya mungkin sudah lain: susun ulang bila "
          + "naskah masih akan dipakai."
      )
    }
    if template.program == nil {
      notes.append("Templat naskah ini tidak ada dalam program ini.")
    } else if !template.isSame {
      notes.append("Templat naskah ini lain daripada yang dipakai program ini sekarang.")
    }
    if redraft == .same {
      notes.append(
        "Keterangan asal cocok: menyusun ulang dari data perkara yang dibawa naskah memberi "
          + "kata-kata semula."
      )
    }
    if verdict != .unreliable {
      notes.append(
        "Sidik naskah ketika disusun, sama untuk DOCX, HTML, dan PDF: \(digest.prefix(16))."
      )
    }
    return notes
  }
}
