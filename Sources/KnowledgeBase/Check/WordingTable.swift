package import Diagnostics
import Digest

/// `Sources/bunyi.txt`: digests of the words that were compared with the official text.
///
/// One line a provision: citation, state, digest of its words, digest of the words after its list.
package struct WordingTable {
  /// What the table says of a provision.
  package enum State: String, Sendable {
    case inForce = "berlaku"
    case neverOperated = "tidak-pernah-berlaku"
    /// The place exists, but its official words are not held here.
    case withoutWords = "tanpa-bunyi"

    init(_ provision: Provision) {
      self = provision.validity == .neverOperated ? .neverOperated : .inForce
    }
  }

  package struct Row {
    package var citation: Citation
    package var state: State
    /// SHA-256 in hexadecimal digits, or `-` where there are no words.
    package var words: String
    package var closing: String
    /// Where it stands in the table, counted from 1.
    package var line: Int

    /// Whether both have the same words.
    func hasWords(of other: Row) -> Bool {
      words == other.words && closing == other.closing
    }

    /// The line as it stands in the table.
    package var text: String {
      [citation.description, state.rawValue, words, closing].joined(separator: " | ")
    }
  }

  /// Where it stands below the knowledge folder.
  package static let path = "Sources/bunyi.txt"

  package private(set) var rows: [Row] = []
  package private(set) var faults: [Diagnostic] = []

  package init(_ source: KnowledgeSource) {
    let file = source.name(of: Self.path)
    guard let bytes = try? source.bytes(of: Self.path) else {
      faults = [
        Diagnostic(
          code: "tabel-bunyi-hilang",
          message: "Tabel bunyi tidak dapat dibaca, sehingga bunyi ketentuan tidak diperiksa.",
          remedy: "Kembalikan \(Self.path) dari salinan terakhir.",
          location: SourceLocation(file: file)
        )
      ]
      return
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self).trimmingSpaces
      if text.isEmpty || text.hasPrefix("#") { continue }
      if let row = Row(text, line: index + 1) {
        rows.append(row)
      } else {
        faults.append(
          Diagnostic(
            code: "tabel-bunyi-keliru",
            message: "Baris ini bukan baris tabel bunyi.",
            remedy: "Tulis kutipan | keadaan | sidik bunyi | sidik penutup, atau kembalikan "
              + "baris itu dari salinan terakhir.",
            location: SourceLocation(file: file, line: index + 1)
          )
        )
      }
    }
    if rows.isEmpty, faults.isEmpty {
      faults.append(
        Diagnostic(
          code: "tabel-bunyi-hilang",
          message: "Tabel bunyi kosong, sehingga bunyi ketentuan tidak diperiksa.",
          remedy: "Kembalikan \(Self.path) dari salinan terakhir.",
          location: SourceLocation(file: file)
        )
      )
    }
  }

  /// What the provisions say, in the form of the table and in their order.
  ///
  /// The law files write a list below a letter or a number as one text; it is joined here alike.
  package func readings(
    of provisions: [Provision]
  ) -> [(provision: Provision, text: String, row: Row)] {
    let known = Set(rows.map(\.citation))
    var texts: [(provision: Provision, text: String)] = []
    for provision in provisions where !provision.text.isEmpty {
      let place = provision.citation
      if !known.contains(place), let number = place.number, let last = texts.last?.provision,
        last.citation.holdsList(place)
      {
        let mark = number.contains(" huruf ") ? "\(number.suffix(1)))" : "\(number)."
        texts[texts.count - 1].text += " \(mark) \(provision.text)"
      } else {
        texts.append((provision, provision.text))
      }
    }
    return texts.map { provision, text in
      let row = Row(
        citation: provision.citation,
        state: State(provision),
        words: SHA256.hex(text.utf8),
        closing: provision.closing.map { SHA256.hex($0.utf8) } ?? "-",
        line: provision.line
      )
      return (provision, text, row)
    }
  }
}

extension WordingTable.Row {
  fileprivate init?(_ text: String, line: Int) {
    let parts = text.split(separator: "|").map(\.trimmingSpaces)
    guard parts.count == 4, let citation = Citation(canonical: parts[0]), citation.article != nil,
      let state = WordingTable.State(rawValue: parts[1]),
      Self.isDigest(parts[2], canBeAbsent: state == .withoutWords),
      Self.isDigest(parts[3], canBeAbsent: true)
    else { return nil }
    self.init(citation: citation, state: state, words: parts[2], closing: parts[3], line: line)
  }

  private static func isDigest(_ text: String, canBeAbsent: Bool) -> Bool {
    if text == "-" { return canBeAbsent }
    return text.utf8.count == 64
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }
}

extension Citation {
  /// Whether a list below `other` belongs to this place's letter, ayat or article.
  fileprivate func holdsList(_ other: Citation) -> Bool {
    instrument == other.instrument && isElucidation == other.isElucidation
      && article == other.article && paragraph == other.paragraph && letter == other.letter
  }
}
