import Indonesian
package import JSONTree
package import KnowledgeBase

/// What the knowledge base holds, how sure it is, and what nobody has seen.
package struct KnowledgeListing: Sendable {
  let knowledge: KnowledgeBase

  /// How many nodes of each kind have each standing.
  package func count(_ standing: Standing, of standings: [Standing]) -> Int {
    standings.count { $0 == standing }
  }

  private var counted: [(key: String, name: String, standings: [Standing])] {
    [
      ("ketentuan", "Ketentuan", knowledge.provisions.map(\.standing)),
      ("butir", "Butir tanpa bunyi", knowledge.instruments.flatMap(\.points).map(\.standing)),
      ("delik", "Tindak pidana", knowledge.offences.map(\.standing)),
      ("ancaman", "Ancaman menurut masa", knowledge.offences.flatMap(\.threats).map(\.standing)),
      ("tafsir", "Pertanyaan hukum", knowledge.issues.map(\.standing)),
      ("kriteria", "Kriteria penuntutan", knowledge.policy.map(\.standing)),
    ]
  }

  package var json: JSONValue {
    .object([
      .init("versi_pengetahuan", .string(knowledge.version)),
      .init("kunci", .array(knowledge.facts.map(fact))),
      .init("peraturan", .array(knowledge.instruments.map(instrument))),
      .init(
        "keyakinan",
        .object(
          counted.map { item in
            .init(
              item.key,
              .object(
                Standing.allCases.map {
                  .init($0.rawValue, .integer(count($0, of: item.standings)))
                }
              )
            )
          }
        )
      ),
      .init(
        "kekosongan",
        .array(
          knowledge.gaps.map { gap in
            [
              "id": .string(gap.id), "tentang": .string(gap.subject), "isi": .string(gap.words),
              "ditetapkan": .optional(gap.establishedOn?.iso),
            ]
          }
        )
      ),
    ])
  }

  private func fact(_ fact: Fact) -> JSONValue {
    [
      "kunci": .string(fact.path), "jenis": .string(fact.kind.rawValue),
      "nama": .string(fact.label), "oleh": .strings(fact.suppliers),
      "pilihan": .strings(fact.choices), "pribadi": .boolean(fact.isPersonal),
      "contoh": .optional(fact.example), "dasar": .strings(fact.basis.map(\.description)),
    ]
  }

  private func instrument(_ instrument: Instrument) -> JSONValue {
    [
      "kutipan": .string(instrument.citation), "judul": .optional(instrument.title),
      "berlaku": .optional(instrument.inForceFrom?.iso), "bunyi": .string(instrument.wording),
      "standing": .string(instrument.standing.rawValue),
      "ditetapkan": .optional(instrument.establishedOn?.iso),
    ]
  }

  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.paragraph("Pengetahuan \(knowledge.version)")
    page.heading("Kunci berkas perkara")
    for fact in knowledge.facts {
      let choices = fact.choices.isEmpty ? "" : ": \(fact.choices.joined(separator: ", "))"
      let who = fact.suppliers.map(SupplierWords.words).joined(separator: ", ")
      page.item("\(fact.path) (\(fact.kind.rawValue)\(choices)): \(fact.label); dari \(who).")
    }
    page.heading("Peraturan dan putusan")
    for instrument in knowledge.instruments { page.item(words(instrument)) }
    page.heading("Keyakinan")
    for item in counted {
      let parts = Standing.allCases.compactMap { standing -> String? in
        let number = count(standing, of: item.standings)
        return number == 0 ? nil : "\(number) \(standing.label)"
      }
      page.item("\(item.name): \(parts.joined(separator: "; ")).")
    }
    page.heading("Yang belum diketahui")
    for gap in knowledge.gaps { page.item("\(gap.subject): \(gap.words)") }
    return page.text
  }

  private func words(_ instrument: Instrument) -> String {
    let title = instrument.title.map { ": \($0)" } ?? ""
    let start = instrument.inForceFrom.map { day in
      let doubt =
        instrument.inForceStanding?.isUnverified == true
        ? " [\(instrument.inForceStanding?.label ?? "")]" : ""
      return "; berlaku \(day.words)\(doubt)"
    }
    return "\(instrument.citation)\(title)\(start ?? ""); bunyi \(instrument.wording); "
      + "keyakinan \(instrument.standing.label)."
  }
}

extension Assistant {
  package var knowledgeListing: KnowledgeListing {
    KnowledgeListing(knowledge: knowledge)
  }

  package var issueListing: IssueListing {
    IssueListing(knowledge: knowledge, uses: PaperUses(knowledge.textUses()))
  }
}
