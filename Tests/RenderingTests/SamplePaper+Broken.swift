import DocumentModel

extension SamplePaper {
  /// Long words without a hyphen, so that all lines of a paragraph can be told from its words.
  static let broken = Paper(
    title: "Patahan halaman",
    kind: "surat",
    layout: PageLayout(size: .f4, fontFamily: "Arial"),
    blocks: (1...40).flatMap { number -> [Block] in
      let words = Array(repeating: "alinea\(number)", count: 22 + number % 5 * 8)
      let paragraph = Block.paragraph(Paragraph([.text(words.joined(separator: " "))]))
      return number.isMultiple(of: 4)
        ? [.heading(level: 2, [.text("Bagian\(number)")]), paragraph] : [paragraph]
    } + [
      .table(
        Table(
          header: [[.text("Kepala")], [.text("Isi")]],
          rows: (1...9).map { number in
            [
              [.text("Nomor\(number)")],
              [
                .text(
                  Array(repeating: "baris\(number)", count: number == 9 ? 600 : 80)
                    .joined(separator: " ")
                )
              ],
            ]
          },
          widths: [1, 3]
        )
      ),
      .signatures(
        ["satu", "dua", "tiga", "empat", "lima"].map { name in
          Signature(office: [.text("Jabatan \(name),")], name: [.text("Nama \(name)")])
        }
      ),
    ]
  )
}
