import Diagnostics
import Drafting
import KnowledgeBase
import WordForm

extension FormReport {
  /// The report for people.
  ///
  /// - Parameters:
  ///   - file: the path of the form, for the next step.
  ///   - columns: how wide a line may be.
  /// - Returns: what is wrong first, then what the law demands, then the fields.
  package func text(file: String, columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.title("Formulir kantor")
    page.paragraph(summary)
    page.paragraph(kindWords)
    write(unknown, to: &page)
    write(flaws, to: &page)
    writeLaw(to: &page)
    writeKnown(to: &page)
    page.heading("Berikutnya")
    page.paragraph(nextStep(file), indent: 2)
    return page.text
  }

  private var summary: String {
    guard !known.isEmpty || !unknown.isEmpty else { return FormWords.withoutFields.message }
    var words = "\(known.count) isian dikenal"
    let strangers = Set(unknown.map(\.field.written)).count
    words += strangers == 0 ? "; tidak ada yang asing" : ", \(strangers) tidak dikenal"
    if !flaws.isEmpty { words += ", \(flaws.count) penanda keliru" }
    return words + "."
  }

  private var kindWords: String {
    guard let kind else {
      return "Jenis naskahnya tidak dapat ditebak dari kata-katanya, jadi isi yang wajib belum "
        + "diperiksa. Sebut jenisnya, misalnya: --jenis putusan, atau --jenis lain untuk surat yang "
        + "tidak menyangkut syarat kerja sosial."
    }
    return kind.isGuessed
      ? "Jenis naskah: \(kind.name), ditebak dari kata-katanya. Bila keliru, sebut dengan --jenis."
      : "Jenis naskah: \(kind.name)."
  }

  private func write(_ unknown: [Unknown], to page: inout TextPage) {
    guard !unknown.isEmpty else { return }
    page.heading("Isian yang tidak dikenal")
    for item in unknown {
      page.item(
        item.formats.isEmpty
          ? item.field.written : "\(item.field.written): formatnya tidak cocok"
      )
      page.paragraph("Tempat: \(item.field.place.words): “\(item.field.quote)”", indent: 6)
      page.paragraph(
        item.nearest.isEmpty || item.formats.isEmpty
          ? FormWords.remedy(item.nearest) : FormWords.formats(item.formats),
        indent: 6
      )
    }
  }

  private func write(_ flaws: [FormFlaw], to page: inout TextPage) {
    guard !flaws.isEmpty else { return }
    page.heading("Penanda yang keliru")
    for flaw in flaws {
      page.item(FormWords.message(flaw.kind))
      page.paragraph("Tempat: \(flaw.place.words): “\(flaw.quote)”", indent: 6)
      page.paragraph(FormWords.remedy(flaw.kind), indent: 6)
    }
  }

  private func writeKnown(to page: inout TextPage) {
    guard !known.isEmpty else { return }
    page.heading("Isian yang dikenal")
    for item in known {
      page.item("\(item.written) → \(item.path): \(item.label)")
      if item.isMisspelt {
        page.paragraph("Ejaannya berbeda satu huruf; betulkan bila bukan itu maksudnya.", indent: 6)
      }
      page.paragraph("Tempat: \(Self.words(item.places))", indent: 6)
    }
  }

  /// The first places, and how many more there are.
  private static func words(_ places: [FormPlace]) -> String {
    let shown = places.prefix(3).map(\.words).joined(separator: "; ")
    return places.count > 3 ? "\(shown); dan \(places.count - 3) lagi" : shown
  }

  private func writeLaw(to page: inout TextPage) {
    guard let kind, kind.name != FormKind.other, !known.isEmpty else { return }
    guard kind.draftKind == nil else {
      page.heading("Isi yang dituntut undang-undang")
      if lacks.isEmpty {
        page.paragraph("Tidak ada yang kurang menurut pemeriksaan uji-naskah.", indent: 2)
        return
      }
      page.paragraph(
        "Formulir diisi dengan perkara contoh, lalu diperiksa seperti naskah jadi.",
        indent: 2
      )
      for lack in lacks {
        page.item("\(lack.severity.rawValue.uppercased()) \(lack.code): \(lack.message)")
        if let basis = lack.basis { page.paragraph("Dasar: \(basis)", indent: 6) }
        page.paragraph("Saran: \(lack.remedy)", indent: 6)
        if !lack.fields.isEmpty {
          page.paragraph(
            "Isian: \(lack.fields.map { "{{\($0)}}" }.joined(separator: ", "))",
            indent: 6
          )
        }
      }
      return
    }
    guard !demands.isEmpty else { return }
    page.heading("Isi yang dituntut undang-undang, untuk Anda cocokkan sendiri")
    for demand in demands {
      page.item("\(demand.summary) (\(demand.basis.joined(separator: "; ")))")
      if !demand.absent.isEmpty {
        page.paragraph(
          "Tidak ada isian: \(demand.absent.joined(separator: ", "))",
          indent: 6
        )
      }
    }
  }

  private func nextStep(_ file: String) -> String {
    if known.isEmpty && unknown.isEmpty { return FormWords.withoutFields.remedy ?? "" }
    let kind = kind.map { $0.isGuessed ? "" : " --jenis \($0.name)" } ?? " --jenis JENIS"
    let fill = "timbang naskah \(file) KASUS.json\(kind) -o HASIL.docx"
    let isSound =
      unknown.isEmpty && flaws.isEmpty && lacks.allSatisfy { $0.severity == .note }
    return !isSound
      ? "Betulkan formulir di Word, lalu impor lagi. Sesudah itu isi dengan: \(fill)"
      : "Isi dengan: \(fill)"
  }
}

extension FormField {
  /// The field with the words around it.
  var quote: String {
    let label = before.isEmpty && after.isEmpty ? previous : before
    return [label, written, after].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
