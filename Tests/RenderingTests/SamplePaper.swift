import DocumentModel

/// Made-up papers that together hold every kind of block; no real case stands behind them.
enum SamplePaper {
  static let all = [
    ("putusan", judgment), ("surat", letter), ("jahat", hostile), ("patahan", broken),
  ]

  /// A judgment of several pages with every kind of block.
  static let judgment = Paper(
    title: "Putusan (contoh)",
    kind: "putusan",
    header: [.text("Contoh 1/KS")],
    notice: [
      .text(
        "PERINGATAN: perkara ini tidak memenuhi syarat Pasal 85 ayat (1). Naskah dibuat atas "
          + "permintaan pengguna."
      )
    ],
    blocks: letterhead + identity + considerations + order + closing
  )

  /// A short letter without header, notice or list, on F4.
  static let letter = Paper(
    title: "Surat pendek",
    kind: "surat",
    layout: PageLayout(size: .f4, fontFamily: "Liberation Sans", fontSize: 11),
    blocks: [
      .paragraph(Paragraph([.text("Makassar, 22 Januari 2026")], alignment: .end)),
      .paragraph(
        Paragraph([.text("Mohon dilengkapi: "), .blank(field: "terdakwa.nama"), .text(".")])
      ),
    ]
  )

  /// Words that break careless writers.
  static let hostile = Paper(
    title: "A & B <C> \"D\"\n]]>\u{0}",
    kind: "surat",
    header: [.text("</w:hdr>&amp;")],
    notice: [.text("<b>bukan markah</b>")],
    blocks: hostileWords.map { .paragraph(Paragraph([.text($0)])) } + [
      .table(
        Table(
          header: [[.text("a|b")], [.text("`c`")]],
          rows: [[[.text("]]> | {{x}}")], [.text("baris\npertama")]], [[.text("satu sel saja")]]],
          widths: [.nan, -3]
        )
      ),
      .signatures([
        Signature(office: [.text("<Saksi>")], name: [.text("Saksi \"B\" & 'C'")])
      ]),
    ]
  )

  static let hostileWords = [
    "& < > \" ' ]]> <!-- --> <script>alert(1)</script> &amp; &#0;",
    "{{x}} {% y %} ${z} %s \\n \\\\ \\w",
    "# bukan judul",
    "1. bukan daftar",
    "- bukan daftar",
    "> bukan kutipan",
    "    bukan kode",
    "*bukan tebal* _bukan miring_ `bukan kode` ~~bukan coret~~ [bukan](tautan) ![x](y)",
    "kanan\u{200F}ke\u{200E}kiri שלום العربية",
    "aksen é e\u{301}",
    "dua  ruang,\ttab, baris\nbaru\r\nlagi\rakhir",
    "nol\u{0}, bel\u{7}, lolos\u{1B}[31m, akhir\u{FFFE}",
    "=====",
    "kata " + String(repeating: "panjang ", count: 1250) + "sekali",
    "tanpaspasi" + String(repeating: "x", count: 10_000),
  ]

  private static let letterhead: [Block] = [
    .paragraph(
      Paragraph(
        [
          .text("PENGADILAN NEGERI CONTOH", style: .bold), .lineBreak,
          .text("Jalan Contoh Nomor 1, Kota Contoh"),
        ],
        alignment: .center,
        keepsWithNext: true
      )
    ),
    .rule,
    .heading(level: 1, [.text("PUTUSAN"), .lineBreak, .text("Nomor 1/Pid.Sus/2026/PN Contoh")]),
    .paragraph(
      Paragraph(
        [
          .text("DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA")
        ],
        alignment: .center
      )
    ),
  ]

  private static let identity: [Block] = [
    .paragraph(
      Paragraph(
        [.text("Pengadilan Negeri Contoh menjatuhkan putusan dalam perkara Terdakwa:")],
        keepsWithNext: true
      )
    ),
    .table(
      Table(
        rows: [
          [[.text("Nama lengkap")], [.text("Terdakwa A", style: .bold)]],
          [[.text("Tempat lahir")], [.text("Kota Contoh")]],
          [[.text("Umur/tanggal lahir")], [.text("30 (tiga puluh) tahun/1 Januari 1996")]],
          [
            [.text("Tempat tinggal")],
            [
              .text(
                "Jalan Contoh Nomor 2, RT 001/RW 002, Kelurahan Contoh, Kecamatan Contoh, "
                  + "Kota Contoh, Provinsi Contoh"
              )
            ],
          ],
          [[.text("Pekerjaan")], [.blank(field: "terdakwa.pekerjaan")]],
          [[], [.text("(keterangan lanjutan tanpa label)")]],
        ],
        widths: [30, 70],
        hasBorders: false
      )
    ),
  ]

  private static let considerations: [Block] =
    [
      .heading(level: 2, [.text("Pertimbangan")]),
      .paragraph(
        Paragraph([
          .text("Menimbang, bahwa Terdakwa diajukan dengan dakwaan "),
          .text("tunggal", style: .italic),
          .text(" dan bahwa "),
          .text("seluruh", style: [.bold, .underline]),
          .text(" unsur terpenuhi;"),
        ])
      ),
      .list(
        NumberedList(
          .letter,
          items: ["pengakuan Terdakwa", "kemampuan kerja Terdakwa", "persetujuan Terdakwa"].map {
            NumberedList.Item([.paragraph(Paragraph([.text("\($0);")]))])
          }
        )
      ),
      .heading(level: 3, [.text("Alat bukti")]),
      .table(
        Table(
          header: [[.text("No.")], [.text("Alat bukti")], [.text("Keterangan")]],
          rows: (1...40).map { number in
            [
              [.text("\(number)")],
              [.text("Bukti \(number): keterangan Saksi B tentang kejadian pada hari itu")],
              [.text(number.isMultiple(of: 7) ? "" : "Diperlihatkan di persidangan")],
            ]
          },
          widths: [8, 60, 32]
        )
      ),
    ]
    + (1...6).map { _ in
      .paragraph(
        Paragraph([
          .text(
            "Menimbang, bahwa untuk mempersingkat uraian putusan ini, segala sesuatu yang "
              + "termuat dalam berita acara sidang dianggap telah termuat dan merupakan satu "
              + "kesatuan yang tidak terpisahkan dari putusan ini;"
          )
        ])
      )
    }

  private static let order: [Block] = [
    .pageBreak,
    .paragraph(
      Paragraph([.text("MENGADILI:", style: .bold)], alignment: .center, keepsWithNext: true)
    ),
    .list(
      NumberedList(
        .decimal,
        items: [
          NumberedList.Item([
            .paragraph(
              Paragraph([
                .text("Menyatakan Terdakwa A terbukti secara sah dan meyakinkan bersalah;")
              ])
            )
          ]),
          NumberedList.Item([
            .paragraph(
              Paragraph(
                [
                  .text(
                    "Menetapkan pidana penjara tersebut dijalankan sebagai pidana kerja sosial, "
                      + "dengan ketentuan:"
                  )
                ],
                clause: Clause(id: "amar-kerja-sosial", basis: ["UU 1/2023 Pasal 85 ayat (9)"])
              )
            ),
            .list(
              NumberedList(
                .letter,
                items: [
                  NumberedList.Item([
                    .paragraph(Paragraph([.text("selama 120 (seratus dua puluh) jam;")])),
                    .list(
                      NumberedList(
                        .dash,
                        items: [NumberedList.Item([.paragraph(Paragraph([.text("satu;")]))])]
                      )
                    ),
                  ]),
                  NumberedList.Item([
                    .paragraph(
                      Paragraph([
                        .text("paling lama "), .blank(field: "jam_per_hari"),
                        .text(" jam sehari;"),
                      ])
                    ),
                    .paragraph(Paragraph([.text("Alinea lanjutan di dalam butir ini.")])),
                    .table(
                      Table(
                        rows: [[[.text("Tempat")], [.text("Kelurahan Contoh")]]],
                        widths: [1, 2],
                        hasBorders: false
                      )
                    ),
                  ]),
                ]
              )
            ),
          ]),
          NumberedList.Item([
            .list(
              NumberedList(
                .roman,
                items: ["butir romawi", "butir romawi lagi"].map {
                  NumberedList.Item([.paragraph(Paragraph([.text($0)], alignment: .start))])
                }
              )
            )
          ]),
          NumberedList.Item([
            .paragraph(Paragraph([.text("Membebankan biaya perkara Rp5.000,00;")]))
          ]),
        ]
      )
    ),
    .heading(level: 4, [.text("Catatan")]),
    .list(
      NumberedList(
        .decimal,
        items: (1...12).map { NumberedList.Item([.paragraph(Paragraph([.text("catatan \($0)")]))]) }
      )
    ),
  ]

  private static let closing: [Block] = [
    .paragraph(Paragraph([.text("Demikian diputuskan dalam rapat musyawarah Majelis Hakim.")])),
    .signatures([
      Signature(
        office: [.text("Hakim Anggota")],
        name: [.text("Hakim B")],
        details: [[.text("NIP 1")]]
      ),
      Signature(
        place: [.text("Kota Contoh, 22 Januari 2026")],
        office: [.text("Hakim Ketua")],
        name: [.text("Hakim A")]
      ),
      Signature(office: [.text("Hakim Anggota")], name: [.blank(field: "pejabat.hakim_anggota")]),
    ]),
    .signatures([
      Signature(
        office: [.text("Panitera Pengganti")],
        name: [.text("Panitera C")],
        details: [[.text("Penata Muda")], [.text("NIP 2")]]
      )
    ]),
  ]
}
