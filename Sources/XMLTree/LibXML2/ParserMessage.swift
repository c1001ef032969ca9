import CLibXML2
import Diagnostics

extension Diagnostic {
  /// A document that is not well-formed XML.
  static func broken(_ message: String, remedy: String? = nil, at place: SourceLocation) -> Self {
    Diagnostic(code: "xml-rusak", message: message, remedy: remedy, location: place)
  }
}

/// One parser error put into plain Indonesian.
struct ParserMessage {
  let entry: ErrorLog.Entry
  let file: String

  var diagnostic: Diagnostic {
    let (message, remedy) = words
    return .broken(
      message,
      remedy: remedy,
      at: SourceLocation(
        file: file,
        line: entry.line > 0 ? entry.line : nil,
        column: entry.column > 0 ? entry.column : nil
      )
    )
  }

  private func name(_ index: Int) -> String {
    entry.names.indices.contains(index) ? entry.names[index] : "?"
  }

  private var words: (message: String, remedy: String) {
    switch UInt32(clamping: entry.code) {
    case XML_ERR_TAG_NAME_MISMATCH.rawValue:
      (
        "Elemen <\(name(0))> yang dibuka pada baris \(entry.number) ditutup dengan </\(name(1))>.",
        "Tutup setiap elemen dengan nama yang sama dan dalam urutan terbalik."
      )
    case XML_ERR_TAG_NOT_FINISHED.rawValue:
      (
        "Berkas berakhir sebelum semua elemen ditutup.",
        "Lengkapi tag penutupnya; mungkin berkas terpotong."
      )
    case XML_ERR_DOCUMENT_EMPTY.rawValue:
      ("Di sini seharusnya ada “<” yang membuka elemen.", "Pastikan berkas ini memang XML.")
    case XML_ERR_DOCUMENT_END.rawValue:
      (
        "Ada isi sesudah elemen terluar ditutup.",
        "Satu berkas hanya boleh memuat satu elemen terluar."
      )
    case XML_ERR_UNDECLARED_ENTITY.rawValue:
      (
        "Entitas &\(name(0)); tidak dikenal.",
        "Tulis hurufnya langsung; yang dikenal hanya &amp; &lt; &gt; &quot; dan &apos;."
      )
    case XML_ERR_ATTRIBUTE_REDEFINED.rawValue, XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue:
      ("Atribut “\(name(0))” ditulis dua kali pada satu elemen.", "Hapus salah satunya.")
    case XML_ERR_NAME_REQUIRED.rawValue, XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
      (
        "Tanda “<” atau “&” di sini tidak membuka elemen atau entitas.",
        "Tulis &lt; untuk “<” dan &amp; untuk “&”."
      )
    case XML_ERR_LT_IN_ATTRIBUTE.rawValue:
      ("Nilai atribut memuat tanda “<”.", "Tulis &lt; untuk “<”, atau tutup tanda kutipnya.")
    case XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue, XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue:
      ("Atribut ini tidak bernilai dalam tanda kutip.", "Tulis nama=\"nilai\".")
    case XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue:
      ("Nilai atribut tidak ditutup dengan tanda kutip.", "Tambahkan tanda kutip penutupnya.")
    case XML_ERR_GT_REQUIRED.rawValue, XML_ERR_SPACE_REQUIRED.rawValue:
      ("Tag ini tidak ditulis dengan benar.", "Periksa spasi antaratribut dan tanda “>”.")
    case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_CHARREF.rawValue:
      ("Ada karakter yang tidak boleh ada dalam XML.", "Hapus karakter itu.")
    case XML_ERR_RESERVED_XML_NAME.rawValue:
      (
        "Deklarasi <?xml …?> tidak berada di awal berkas.",
        "Hapus spasi atau baris kosong di depannya."
      )
    case XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue:
      (
        "Awalan “\(name(0))” belum dinyatakan dengan xmlns.",
        "Tambahkan xmlns:\(name(0))=\"…\" pada elemen terluar."
      )
    default:
      (
        "Berkas ini bukan XML yang sah (libxml2: “\(entry.message)”).",
        "Perbaiki tulisan di tempat itu."
      )
    }
  }
}
