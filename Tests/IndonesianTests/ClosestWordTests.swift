import Indonesian
import Testing

@Suite struct ClosestWordTests {
  private let keys = [
    "delik", "pengakuan", "persetujuan", "penjara_dijatuhkan", "denda_dijatuhkan", "jam_per_hari",
    "umur", "tanggal_lahir", "tanggal_putusan",
  ]

  @Test(arguments: [
    ("pengakaun", "pengakuan"), ("Pengakuan", "pengakuan"), ("persetujan", "persetujuan"),
    ("penjara_dijatukan", "penjara_dijatuhkan"), ("jam_perhari", "jam_per_hari"),
    ("dleik", "delik"), ("umru", "umur"), ("tanggal_lahr", "tanggal_lahir"), ("umur", "umur"),
  ])
  func `a slip of the pen names the key that was meant`(written: String, meant: String) {
    #expect(ClosestWord.nearest(to: written, among: keys) == meant)
  }

  @Test(arguments: ["", "warna", "x", "delikatesse", "pengadilan_negeri"])
  func `a word that is like none names none`(written: String) {
    #expect(ClosestWord.nearest(to: written, among: keys) == nil)
  }

  @Test func `a short word allows one slip only`() {
    #expect(ClosestWord.nearest(to: "ab", among: ["ac"]) == "ac")
    #expect(ClosestWord.nearest(to: "ab", among: ["cd"]) == nil)
    #expect(ClosestWord.nearest(to: "ab", among: ["ba"]) == "ba")
  }

  @Test func `the first of equals wins, and a nearer one always`() {
    #expect(ClosestWord.nearest(to: "jul", among: ["juli", "july"]) == "juli")
    #expect(ClosestWord.nearest(to: "juni", among: ["juli", "juni"]) == "juni")
  }

  @Test func `an endless word is not compared`() {
    let endless = String(repeating: "a", count: 1_000_000)
    #expect(ClosestWord.nearest(to: endless, among: [endless]) == nil)
    #expect(ClosestWord.nearest(to: "umur", among: [endless]) == nil)
  }
}
