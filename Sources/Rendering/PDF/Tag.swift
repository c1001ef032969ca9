/// An element of the structure that a tagged PDF shows to screen readers.
enum Tag: String {
  case document = "Document"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case heading4 = "H4"
  case paragraph = "P"
  case list = "L"
  case item = "LI"
  case label = "Lbl"
  case body = "LBody"
  case table = "Table"
  case row = "TR"
  case headingCell = "TH"
  case cell = "TD"

  static func heading(_ level: Int) -> Tag {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    case 3: .heading3
    default: .heading4
    }
  }

  /// Whether words stand in the element itself: what is drawn while only groups are open belongs
  /// to no element.
  var holdsWords: Bool {
    switch self {
    case .heading1, .heading2, .heading3, .heading4, .paragraph, .label, .headingCell, .cell: true
    case .document, .list, .item, .body, .table, .row: false
    }
  }
}
