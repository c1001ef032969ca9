import CLibXML2
import Diagnostics

/// One validation error put into plain Indonesian that says what to do.
///
/// libxml2 gives English sentences of fixed frames; the names and values are cut out of them.
struct SchemaMessage {
  private let entry: ErrorLog.Entry
  private let file: String
  /// The element at fault, without its namespace.
  let element: String
  let attribute: String?
  /// What follows the frame `Element 'x', attribute 'y': [facet 'z'] `.
  let rest: Substring

  init(entry: ErrorLog.Entry, file: String) {
    self.entry = entry
    self.file = file
    var rest = entry.message[...]
    element = Self.localName(rest.take(after: "Element '", upTo: "'") ?? "?")
    attribute = rest.take(after: ", attribute '", upTo: "'").map(Self.localName)
    rest.drop(": ")
    if rest.take(after: "[facet '", upTo: "'") != nil { rest.drop("] ") }
    self.rest = rest
  }

  /// Whether this finding only follows from one of the `earlier` ones about the same element.
  ///
  /// A missing attribute that is a key is reported twice by libxml2, a wrong value up to three times.
  func follows(from earlier: some Sequence<Self>) -> Bool {
    earlier.contains { other in
      other.entry.line == entry.line && other.element == element
        && (isAboutKeys || (isAboutType && other.attribute == attribute))
    }
  }

  private var isAboutKeys: Bool {
    rest.starts(with: "Not all fields of key") || rest.starts(with: "Warning: No precomputed value")
  }

  private var isAboutType: Bool {
    entry.code == XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue
  }

  var diagnostic: Diagnostic {
    let words =
      words
      ?? Words(
        "lain",
        "Elemen <\(element)> tidak sesuai dengan skema (libxml2: “\(entry.message)”).",
        "Perbaiki tulisan di tempat itu."
      )
    return Diagnostic(
      code: "skema-\(words.code)",
      message: words.message,
      remedy: words.remedy,
      location: SourceLocation(file: file, line: entry.line > 0 ? entry.line : nil)
    )
  }

  /// A message in its parts; the code lacks its prefix `skema-`.
  struct Words {
    var code: String
    var message: String
    var remedy: String

    init(_ code: String, _ message: String, _ remedy: String) {
      self.code = code
      self.message = message
      self.remedy = remedy
    }
  }

  private var words: Words? {
    switch UInt32(clamping: entry.code) {
    case XML_SCHEMAV_ELEMENT_CONTENT.rawValue: contentWords
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4.rawValue: missingAttributeWords
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2.rawValue:
      Words(
        "atribut-asing",
        "Atribut “\(attribute ?? "?")” tidak dikenal pada elemen <\(element)>.",
        "Periksa ejaannya atau hapus atribut itu."
      )
    case XML_SCHEMAV_CVC_IDC.rawValue: identityWords
    case XML_SCHEMAV_CVC_ELT_1.rawValue:
      Words(
        "akar-salah",
        "Elemen terluar <\(element)> tidak dikenal oleh skema ini.",
        "Periksa nama elemen terluar dan xmlns-nya."
      )
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1.rawValue:
      Words("isi-salah", "Elemen <\(element)> harus kosong.", "Hapus isinya.")
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3.rawValue:
      Words(
        "isi-salah",
        "Elemen <\(element)> memuat teks, padahal hanya boleh memuat elemen lain.",
        "Pindahkan teks itu ke dalam elemen yang tepat."
      )
    case XML_SCHEMAV_CVC_TYPE_3_1_2.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2.rawValue:
      Words(
        "isi-salah",
        "Elemen <\(element)> hanya boleh memuat teks.",
        "Keluarkan elemen lain dari dalamnya."
      )
    default: valueWords
    }
  }

  private var contentWords: Words {
    let expected = Self.names(in: rest)
    let list = expected.map { "<\($0)>" }.joined(separator: ", ")
    let choice = expected.count > 1 ? "salah satu dari " : ""
    guard rest.starts(with: "Missing child") else {
      return Words(
        "elemen-tak-terduga",
        "Elemen <\(element)> tidak boleh berada di sini.",
        expected.isEmpty
          ? "Hapus elemen itu atau pindahkan ke tempatnya."
          : "Periksa ejaan dan urutannya; di tempat ini harus ada \(choice)\(list)."
      )
    }
    return Words(
      "elemen-kurang",
      "Isi elemen <\(element)> belum lengkap.",
      expected.isEmpty ? "Lengkapi isinya." : "Tambahkan \(choice)\(list)."
    )
  }

  private var missingAttributeWords: Words? {
    var rest = rest
    guard let name = rest.take(after: "The attribute '", upTo: "'").map(Self.localName) else {
      return nil
    }
    return Words(
      "atribut-kurang",
      "Elemen <\(element)> belum memiliki atribut “\(name)”.",
      "Tambahkan \(name)=\"…\" pada elemen itu."
    )
  }

  private var identityWords: Words? {
    let keys = rest.between("['", "']").map { $0.replacing("', '", with: "”, “") }
    if rest.starts(with: "No match found"), let keys {
      return Words(
        "rujukan-putus",
        "Rujukan “\(keys)” pada elemen <\(element)> tidak menunjuk ke apa pun.",
        "Periksa ejaan rujukan itu atau tambahkan yang dirujuknya."
      )
    }
    if rest.starts(with: "Duplicate key-sequence"), let keys {
      return Words(
        "pengenal-ganda",
        "Pengenal “\(keys)” pada elemen <\(element)> sudah dipakai.",
        "Beri pengenal lain; tiap pengenal hanya boleh dipakai sekali."
      )
    }
    guard rest.starts(with: "Not all fields of key") else { return nil }
    return Words(
      "pengenal-kurang",
      "Elemen <\(element)> belum memiliki pengenal.",
      "Tambahkan atribut atau elemen yang menjadi pengenalnya."
    )
  }

  /// The local names that stand between parentheses, as in `Expected is one of ( a, {ns}b ).`.
  private static func names(in text: Substring) -> [String] {
    guard let list = text.between("( ", " )") else { return [] }
    return list.split(separator: ", ").map { localName(String($0)) }
  }

  /// `name` for `{namespace}name`.
  static func localName(_ name: String) -> String {
    name.last == "}" ? name : name.split(separator: "}").last.map(String.init) ?? name
  }
}

extension Substring {
  /// Removes `prefix`, what follows it and the next `end`; gives back what stood between.
  fileprivate mutating func take(after prefix: String, upTo end: String) -> String? {
    guard starts(with: prefix) else { return nil }
    let body = dropFirst(prefix.count)
    guard let stop = body.firstRange(of: end) else { return nil }
    self = body[stop.upperBound...]
    return String(body[..<stop.lowerBound])
  }

  fileprivate mutating func drop(_ prefix: String) {
    if starts(with: prefix) { removeFirst(prefix.count) }
  }

  /// What stands between the first `start` and the next `end` after it.
  func between(_ start: String, _ end: String) -> String? {
    guard let opening = firstRange(of: start) else { return nil }
    let body = self[opening.upperBound...]
    guard let closing = body.firstRange(of: end) else { return nil }
    return String(body[..<closing.lowerBound])
  }
}
