import Answering
import Decision
import KnowledgeBase
import Testing

/// Concrete situations are decided, calculations calculated, premises corrected.
@Suite struct CaseTests {
  @Test func `what is stated holds and the rest is a condition`() throws {
    let answer = try Questions.ask("Pasal 466 ayat (1) KUHP, vonis 3 bulan, bisa kerja sosial?")
    #expect(answer.ownWords.hasPrefix("Ya, terbuka, asal "))
    #expect(answer.outcome == .undetermined)
    #expect(answer.direction == .yes)
  }

  @Test func `exactly five years is closed, with the figure and both places`() throws {
    let answer = try Questions.ask("curi motor (pasal 476), vonis 4 bulan, bisa kerja sosial?")
    #expect(answer.ownWords.contains("tidak memenuhi"))
    #expect(answer.ownWords.contains("tepat 5 tahun"))
    #expect(answer.direction == .no)
    #expect(answer.outcome == .notEligible)
    #expect(
      answer.citations.prefix(2).map(\.description) == [
        "UU 1/2023 Pasal 476", "UU 1/2023 Pasal 85 ayat (1)",
      ]
    )
  }

  @Test func `an article that is named and raises the maximum closes the way`() throws {
    let plain = try Questions.ask("Pasal 467 ayat (1) KUHP, masih di bawah ambang Pasal 85?")
    #expect(plain.direction == .yes)
    let raised = try Questions.ask(
      "Pasal 467 ayat (1) jo. Pasal 470 KUHP, masih di bawah ambang Pasal 85?"
    )
    #expect(raised.direction == .no)
    #expect(raised.ownWords.contains("5 tahun 4 bulan"))
  }

  @Test func `a withdrawn complaint stays withdrawn, save where Pasal 30 is set aside`() throws {
    let slander = try Questions.ask("pengaduan fitnah sudah saya cabut, bisa diajukan lagi?")
    #expect(slander.direction == .no)
    #expect(slander.citations.first == Citation(canonical: "UU 1/2023 Pasal 30 ayat (2)"))
    let embezzlement = try Questions.ask("laporan penggelapan sudah dicabut, bisa lapor lagi?")
    #expect(embezzlement.direction == .depends)
    // Pasal 412 ayat (3) sets Pasal 30 aside, and nothing takes the place of its ayat (2).
    let cohabitation = try Questions.ask("aduan kumpul kebo sudah ditarik, bisa diajukan lagi?")
    #expect(cohabitation.direction == .depends)
    #expect(!cohabitation.ownWords.contains("3 bulan"))
    let adultery = try Questions.ask("aduan perzinaan diajukan 5 bulan lalu, masih bisa dicabut?")
    #expect(!adultery.ownWords.contains("3 bulan"))
    #expect(adultery.citations.contains(.init(canonical: "UU 1/2023 Pasal 411 ayat (4)")!))
  }

  @Test func `an article that a ruling has struck down opens nothing`() throws {
    for question in ["hina pemerintah pasal 240 bisa kerja sosial?", "bunyi pasal 241 KUHP"] {
      let answer = try Questions.ask(question)
      #expect(answer.citations.first?.description == "Putusan MK 282/PUU-XXIII/2025")
      #expect(answer.ownWords.contains("tidak mengikat lagi"))
      #expect(answer.direction != .yes)
    }
  }

  @Test func `a list is quoted in the order of the statute`() throws {
    let answer = try Questions.ask("bunyi pasal 300 ayat (1) KUHP")
    let words = try #require(answer.quotations.first?.words)
    #expect(
      words.hasSuffix(
        "dipidana dengan pidana penjara paling lama 3 (tiga) tahun atau pidana denda paling banyak kategori IV."
      )
    )
  }

  @Test func `children complain for a victim who died before complaining`() throws {
    let answer = try Questions.ask(
      "ayah saya wafat sebelum sempat mengadukan fitnah, apakah saya sebagai anak dapat mengadu?"
    )
    #expect(answer.citations.first?.description == "UU 1/2023 Pasal 27")
    #expect(answer.direction == .depends)
  }

  @Test func `an older act names the law that is more favourable`() throws {
    let answer = try Questions.ask("pencemaran di facebook tahun 2022, bisa kerja sosial?")
    #expect(answer.ownWords.contains("menguntungkan"))
    #expect(answer.citations.map(\.description).contains("UU 1/2023 Pasal 3 ayat (1)"))
  }

  @Test(arguments: [
    ("60 jam, 3 jam per hari, 2 hari seminggu, berapa minggu?", "10 minggu"),
    ("50 jam kerja sosial kalau 8 jam sehari berapa hari?", "7 hari"),
    ("6 bulan berapa hari menurut kuhp", "180 hari"),
    ("Fitnah 3 tahun ditambah sepertiga lewat internet jadi berapa?", "4 tahun"),
    ("denda Rp6.000.000 dicicil 6 kali, sekali berapa?", "Rp1.000.000"),
    ("mulai 2 Maret 2026, kapan paling lambat kerja sosial selesai?", "29 Agustus 2026"),
    ("dari 200 jam kerja sosial baru dijalani 133 jam, berapa persen?", "66,5 persen"),
    ("dihukum 13 bulan, kapan bisa bebas bersyarat?", "kurang dari 9 bulan"),
    ("dihukum 13 bulan 15 hari, kapan bisa bebas bersyarat?", "tidak kurang dari 9 bulan"),
    ("sudah menjalani 3 tahun dari 6 tahun, bisa bebas bersyarat?", "belum cukup"),
    ("bebas bersyarat dengan sisa 8 bulan, masa percobaannya berapa lama?", "1 tahun 8 bulan"),
    ("denda Rp9.000.000 ditambah sepertiga karena residivis, jadi berapa?", "Rp12.000.000"),
    ("perda mengancam denda Rp9.999.999, masih berlaku?", "tetap berlaku"),
    ("perda mengancam denda Rp10.000.001, jadi kategori berapa?", "paling banyak kategori III"),
  ])
  func `a calculation shows its figure`(question: String, figure: String) throws {
    #expect(try Questions.ask(question).ownWords.contains(figure))
  }

  @Test(arguments: [
    "hakim kasih kerja sosial 300 jam boleh?", "kerja sosial 9 jam sehari boleh?",
    "kerja sosial 3 bulan boleh?", "bisa kerja sosial 4 jam doang?",
  ])
  func `what the law does not allow is corrected`(question: String) throws {
    #expect(try Questions.ask(question).direction == .no)
  }

  @Test func `too vague a question is asked back and not refused`() throws {
    for question in ["halo", "mau tanya dong", "??"] {
      let answer = try Questions.ask(question)
      #expect(!answer.isRefusal)
      #expect(answer.ownWords.contains("?" as Character))
    }
  }

  @Test func `outside the field it says so and where to go`() throws {
    let answer = try Questions.ask("cara gugat cerai istri gimana")
    #expect(answer.isRefusal)
    #expect(answer.ownWords.contains("di luar cakupan"))
    #expect(answer.ownWords.contains("Pengadilan Agama"))
  }
}
