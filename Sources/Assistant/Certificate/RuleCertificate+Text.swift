import CaseFile
import Certificate
import Drafting
import Indonesian
import JSONTree
import KnowledgeBase

extension RuleCertificate {
  /// The page that a lawyer reads.
  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.title("Sertifikat kaidah Pasal 85 KUHP")
    page.paragraph("Pengetahuan: \(proof.version). Dihitung pada \(proof.day.words).")
    page.blank()
    if faults.isEmpty {
      page.paragraph("Semua pernyataan di bawah ini terbukti.")
    } else {
      page.paragraph("SERTIFIKAT INI TIDAK BERLAKU. Yang tidak terbukti:")
      for fault in faults { page.item(fault) }
    }
    writeStatements(on: &page)
    writeMethod(on: &page)
    writeRules(on: &page)
    writeIssues(on: &page)
    writeClauses(on: &page)
    return page.text
  }

  private func number(_ count: Int) -> String {
    Rupiah(count).map { String($0.short.dropFirst(2)) } ?? String(count)
  }

  private func writeStatements(on page: inout TextPage) {
    page.heading("Yang dinyatakan")
    page.item(
      "Setiap gabungan kelas fakta punya tepat satu hasil. Diperiksa: \(number(proof.combinations)) "
        + "gabungan, \(number(proof.readings)) penilaian dengan bacaan yang dianut, dan "
        + "\(number(proof.compositions)) perkara utuh.",
      mark: "1."
    )
    page.item(
      "Mengetahui fakta yang tadinya belum diketahui tidak pernah membalik hasil: memenuhi tidak "
        + "menjadi tidak memenuhi, dan sebaliknya. Begitu juga menganut suatu bacaan. Diperiksa: "
        + "\(number(proof.steps)) langkah.",
      mark: "2."
    )
    page.item(
      "Setiap kaidah, tafsir, dan klausul wajib dapat tercapai; di bawah ada contoh untuk masing-masing.",
      mark: "3."
    )
    page.heading("Yang tidak dinyatakan")
    page.item(
      "Rencana (jam, jam per hari, hari per minggu, jangka waktu) adalah pilihan hakim dan bukan "
        + "fakta yang belum diketahui. Selama belum disebut, rencana tidak menutup apa pun; rencana "
        + "yang disebut dapat menutup (\(number(proof.closedByPlan)) langkah), tetapi tidak pernah membuka."
    )
    page.item(
      "Keterangan yang bertentangan dengan keterangan lama mencabut kesimpulan dari keterangan "
        + "lama itu (\(number(proof.changedByConflict)) langkah). Itu bukan pengetahuan baru: program "
        + "menampilkan pertentangannya."
    )
    page.item(
      "Hasil yang sudah tetap dapat terbuka lagi, tanpa berbalik, bila ternyata ada yang masih dapat "
        + "disusulkan, seperti penjelasan (\(number(proof.reopenedByCure)) langkah), dan bila "
        + "pertimbangan yang memberatkan harus ditimbang hakim."
    )
    page.item(
      "Walaupun semua fakta diketahui dan semua bacaan dianut, hasilnya \"belum dapat ditentukan\" bila "
        + "fakta bertentangan (\(number(proof.openByConflict)) kali), bila ada yang masih dapat "
        + "disusulkan (\(number(proof.openByCure)) kali), dan bila pasal yang dicabut punya beberapa "
        + "pengganti (\(number(proof.openBySuccessors)) kali)."
    )
    page.item(
      "Satu syarat dapat berubah selama keseluruhannya belum tetap, atau tetap seperti semula "
        + "(\(number(proof.withoutEffect)) langkah). Hari lahir sesudah hari putusan tidak diperiksa."
    )
    page.item(
      "Beberapa dakwaan sekaligus tidak termasuk di sini: daftarnya tidak berbatas. Itu dibandingkan "
        + "dengan model kedua atas perkara acak (make proof)."
    )
  }

  private func writeMethod(on page: inout TextPage) {
    page.heading("Cara memeriksa")
    page.paragraph(
      "Nilai setiap fakta dibagi menjadi kelas pada setiap batas yang disebut kaidah, delik, dan "
        + "tanggal: satu nilai pada tiap sisi batas mewakili kelasnya. Delik yang ancaman, masa "
        + "berlaku, status, pengganti, dan pemberatannya sama adalah satu kelas. Syarat Pasal 85 harus terpenuhi "
        + "semua, sehingga dapat diperiksa sendiri-sendiri menurut fakta yang dipakainya; hasil "
        + "keseluruhannya mengikuti. Bahwa tiap bagian berdiri sendiri diuji pada perkara utuh yang "
        + "disusun dari contoh setiap bagian.",
      indent: 2
    )
    for part in proof.parts {
      let names = part.conditions.isEmpty ? "pertimbangan" : part.conditions.joined(separator: ", ")
      let facts = part.facts.map { "\($0.name) \($0.classes)" }.joined(separator: ", ")
      var words = "\(names): \(number(part.combinations)) gabungan dari kelas \(facts)."
      if part.equal > 0 {
        words +=
          " Di antaranya \(number(part.equal)) sama dengan gabungan lain: "
          + "pemberatannya tidak dikenal oleh deliknya, atau terdakwa baru pertama kali sehingga "
          + "tidak mengulang."
      }
      page.item(words)
    }
  }

  private func writeRules(on page: inout TextPage) {
    page.heading("Kaidah, masing-masing dengan perkara tempat kaidah itu menentukan")
    for witness in proof.rules + proof.modifiers + proof.considerations + proof.policy {
      let basis = witness.basis.map(\.description).joined(separator: "; ")
      page.item("\(witness.id): \(witness.words) (\(basis)).")
      if let caseFile = witness.fulfilled {
        page.paragraph("terpenuhi: \(words(caseFile))", indent: 6)
      }
      if let caseFile = witness.failing {
        page.paragraph("menentukan: \(words(caseFile))", indent: 6)
      }
      if witness.fulfilled == nil, witness.failing == nil {
        page.paragraph("ditimbang orang; tidak pernah menentukan sendiri", indent: 6)
      }
    }
  }

  private func writeIssues(on page: inout TextPage) {
    page.heading("Tafsir, masing-masing dengan perkara yang hasilnya bergantung padanya")
    for witness in proof.issues {
      page.item("\(witness.issue.id): \(witness.issue.name).")
      witness.caseFile.map { page.paragraph(words($0), indent: 6) }
    }
    for quiet in quietIssues {
      let (issue, places) = (quiet.issue, quiet.places)
      page.item(
        "\(issue.id): \(issue.name). Tidak mengubah hasil; dipakai \(places.joined(separator: "; "))."
      )
    }
  }

  private func writeClauses(on page: inout TextPage) {
    page.heading("Klausul wajib, masing-masing dengan naskah yang memuatnya")
    for witness in clauses {
      page.item(
        "\(witness.paper), \(witness.clause.id) (\(witness.clause.basis)): "
          + "\(witness.example ?? "tidak tercapai")."
      )
    }
  }

  /// A case file on one line.
  private func words(_ caseFile: CaseFile) -> String {
    String(decoding: JSONWriter.bytes(CaseFileWriter.value(caseFile), compact: true), as: UTF8.self)
  }
}
