/// The named styles of a Word file; the raw value is the id of the style.
///
/// Headings, header and footer keep the ids that Word knows, so that its navigation works.
enum DocxStyle: String, CaseIterable {
  case normal = "Normal"
  case body = "Isi"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case listItem = "Daftar"
  case cell = "IsiTabel"
  case signature = "TandaTangan"
  case notice = "Peringatan"
  case rule = "Garis"
  /// A low empty line, needed after each table.
  case gap = "Sela"
  case header = "Header"
  case footer = "Footer"
  /// Characters: the dots of a fact that is missing.
  case blank = "Isian"
  /// Tables with borders.
  case table = "Tabel"
  /// Tables without borders.
  case plainTable = "TabelPolos"

  static func heading(_ level: Int) -> DocxStyle {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    case 3: .heading3
    default: .heading4
    }
  }
}
