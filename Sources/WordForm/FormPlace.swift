/// Where in a form something stands, in words that a person can follow.
package struct FormPlace: Sendable, Hashable {
  /// The parts of a Word file that hold words, in the order in which they are read.
  package enum Part: Int, Sendable, Comparable {
    case body, header, footer, footnotes, endnotes

    init?(contentType: String) {
      let prefix = "application/vnd.openxmlformats-officedocument.wordprocessingml."
      switch contentType {
      case prefix + "document.main+xml": self = .body
      case prefix + "header+xml": self = .header
      case prefix + "footer+xml": self = .footer
      case prefix + "footnotes+xml": self = .footnotes
      case prefix + "endnotes+xml": self = .endnotes
      default: return nil
      }
    }

    package var words: String {
      switch self {
      case .body: "isi"
      case .header: "kepala halaman"
      case .footer: "kaki halaman"
      case .footnotes: "catatan kaki"
      case .endnotes: "catatan akhir"
      }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package var part: Part
  /// Which of several headers or footers, counted from 1; nothing where there is one.
  package var number: Int?
  /// The paragraph of the part, counted from 1 without empty ones.
  package var paragraph: Int
  /// The table of the part and the row in it, counted from 1.
  package var table: (number: Int, row: Int)? {
    get { tableNumber.map { ($0, row) } }
    set { (tableNumber, row) = (newValue?.number, newValue?.row ?? 0) }
  }
  private var tableNumber: Int?
  private var row = 0

  init(part: Part, number: Int?, paragraph: Int, table: (number: Int, row: Int)?) {
    self.part = part
    self.number = number
    self.paragraph = paragraph
    self.table = table
  }

  /// `paragraf 12, tabel 1 baris 3`, `kepala halaman ke-2, paragraf 1`.
  package var words: String {
    let place = number.map { "\(part.words) ke-\($0), " } ?? "\(part.words), "
    let cell = table.map { ", tabel \($0.number) baris \($0.row)" } ?? ""
    return "\(part == .body ? "" : place)paragraf \(paragraph)\(cell)"
  }
}
