import DocumentModel
import Rendering

extension Paper {
  /// All passages in the order in which files hold them; a passage may have no words.
  ///
  /// - Parameters:
  ///   - demands: for each clause that the law demands, the citations that do.
  ///   - isFrame: whether the paper was drafted without its values, so that holes are holes.
  /// - Returns: the passages, empty ones too, so that a paper and its frame can be laid side by side.
  func passages(demands: [String: [String]], isFrame: Bool) -> [Passage] {
    var walk = PassageWalk(demands: demands, isFrame: isFrame)
    walk.add(header, place: "kepala halaman")
    walk.add(notice ?? [], place: "peringatan pada halaman pertama")
    walk.add(blocks)
    return walk.passages
  }
}

/// Goes through the blocks of a paper and notes where it is.
private struct PassageWalk {
  private(set) var passages: [Passage] = []
  private let demands: [String: [String]]
  private let isFrame: Bool
  private var section: String?
  /// Paragraphs since the last heading that stand in no list.
  private var paragraphs = 0
  private var tableRows = 0
  /// The items around, outermost first.
  private var items: [String] = []

  init(demands: [String: [String]], isFrame: Bool) {
    self.demands = demands
    self.isFrame = isFrame
  }

  mutating func add(_ words: [Inline], place: String, clause: Clause? = nil) {
    add(plain(words), place: place, clause: clause)
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let level, let words, let clause):
        let name = plain(words)
        add(words, place: level == 1 ? "judul" : "judul \(Self.short(name))", clause: clause)
        (paragraphs, tableRows) = (0, 0)
        section = level == 1 ? nil : Self.short(name)
      case .paragraph(let paragraph):
        if items.isEmpty { paragraphs += 1 }
        add(paragraph.content, place: place("paragraf \(paragraphs)"), clause: paragraph.clause)
      case .list(let list):
        for (index, item) in list.items.enumerated() {
          items.append(Self.name(of: index, in: list, depth: items.count))
          add(item.blocks)
          items.removeLast()
        }
      case .table(let table): add(table)
      case .signatures(let signatures): add(signatures)
      case .rule, .pageBreak: break
      }
    }
  }

  private mutating func add(_ table: Table) {
    for row in [table.header].compactMap(\.self) + table.rows {
      tableRows += 1
      add(
        PlainWords.row(row.map(plain)),
        place: place("baris tabel ke-\(tableRows)"),
        clause: table.clause
      )
    }
  }

  /// Signatures that stand side by side, line by line.
  private mutating func add(_ signatures: [Signature]) {
    for row in signatures.rows {
      let clause = row.lazy.compactMap(\.clause).first
      for cells in [row.map(\.place), row.map(\.office), row.map(\.name)] {
        add(PlainWords.row(cells.map(plain)), place: "tanda tangan", clause: clause)
      }
      let details = row.map { signature in
        signature.details.map(plain).filter { !$0.isEmpty }.joined(separator: " ")
      }
      add(PlainWords.row(details), place: "tanda tangan", clause: clause)
    }
  }

  private mutating func add(_ words: String, place: String, clause: Clause?) {
    passages.append(
      Passage(
        place: place,
        words: words,
        clause: clause?.id,
        basis: clause?.basis ?? [],
        demands: clause.flatMap { demands[$0.id] } ?? []
      )
    )
  }

  private func plain(_ words: [Inline]) -> String {
    let parts = words.map { part in
      switch part {
      case .text(let words, style: _):
        // What a person typed is never a hole.
        isFrame ? words : words.replacing(Inline.hole, with: "\u{FFFD}")
      case .blank: Inline.hole
      case .lineBreak: " "
      }
    }
    // Dots that a template prints to be written on are blanks like any other.
    return PlainWords.of(parts.joined(), keepsHoles: true)
      .replacing(/…{2,}|_{3,}/, with: Inline.hole)
  }

  private func place(_ otherwise: String) -> String {
    let inner = items.isEmpty ? otherwise : items.joined(separator: " ")
    return section.map { "\($0), \(inner)" } ?? inner
  }

  private static func name(of index: Int, in list: NumberedList, depth: Int) -> String {
    let marker = String(list.marker(at: index).filter { $0 != "." })
    return switch list.numbering {
    case .decimal, .roman: depth == 0 ? "butir \(marker)" : "angka \(marker)"
    case .letter: "huruf \(marker)"
    case .dash: depth == 0 ? "butir ke-\(index + 1)" : "strip ke-\(index + 1)"
    }
  }

  private static func short(_ name: String) -> String {
    name.count <= 60 ? name : name.prefix(59) + "…"
  }
}
