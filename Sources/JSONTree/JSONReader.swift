package import Diagnostics

/// Reads JSON (RFC 8259) strictly: a doubled key, a trailing comma or bytes after the end are errors.
///
/// A doubled key matters here: two answers to one question must not end in a silent choice.
package struct JSONReader {
  /// Files larger than this are refused before they are read, in bytes.
  package static let sizeLimit = 4 << 20
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1
  private var lineStart = 0

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Reads one value; `file` is the name shown in messages.
  package static func parse(
    _ bytes: [UInt8],
    file: String,
    sizeLimit: Int = JSONReader.sizeLimit
  ) throws(Diagnostic) -> JSONValue {
    let here = SourceLocation(file: file)
    guard bytes.count <= sizeLimit else {
      throw Diagnostic(
        code: "berkas-terlalu-besar",
        message: "Berkas ini berukuran \(bytes.count) byte.",
        remedy: "Batasnya \(sizeLimit) byte. Periksa apakah Anda memilih berkas yang benar.",
        location: here
      )
    }
    guard bytes.contains(where: { !whitespace.contains($0) }) else {
      throw Diagnostic(
        code: "berkas-kosong",
        message: "Berkas ini kosong.",
        remedy: "Isi sekurang-kurangnya {} atau buat berkas baru lewat wawancara.",
        location: here
      )
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Diagnostic(
        code: "bukan-utf8",
        message: "Berkas ini tidak tersimpan sebagai teks UTF-8.",
        remedy: "Simpan ulang berkas dengan penyandian UTF-8.",
        location: here
      )
    }
    var reader = JSONReader(bytes, file: file)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    reader.skipSpace()
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else {
      throw reader.problem("Masih ada tulisan sesudah akhir data.")
    }
    return value
  }

  private static let whitespace: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]

  private var current: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private func problem(_ message: String) -> Diagnostic {
    Diagnostic(
      code: "bukan-json",
      message: message,
      remedy: "Periksa tanda kutip, koma, dan kurung di sekitar tempat ini.",
      location: SourceLocation(file: file, line: line, column: position - lineStart + 1)
    )
  }

  private mutating func skipSpace() {
    while let byte = current, Self.whitespace.contains(byte) {
      position += 1
      if byte == 0x0A {
        line += 1
        lineStart = position
      }
    }
  }

  private mutating func expect(_ word: StaticString, _ value: JSONValue) throws(Diagnostic)
    -> JSONValue
  {
    let wanted = word.withUTF8Buffer { Array($0) }
    guard bytes[position...].starts(with: wanted) else {
      throw problem("Isi di sini tidak dikenal sebagai JSON.")
    }
    position += wanted.count
    return value
  }

  private mutating func value(depth: Int) throws(Diagnostic) -> JSONValue {
    guard depth < Self.depthLimit else { throw problem("Susunan data terlalu dalam.") }
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try expect("true", .boolean(true))
    case UInt8(ascii: "f"): return try expect("false", .boolean(false))
    case UInt8(ascii: "n"): return try expect("null", .null)
    case UInt8(ascii: "-")?: return .number(try number())
    case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
      return .number(try number())
    case nil: throw problem("Data terputus sebelum selesai.")
    default: throw problem("Isi di sini tidak dikenal sebagai JSON.")
    }
  }

  private mutating func object(depth: Int) throws(Diagnostic) -> JSONValue {
    var members: [JSONValue.Member] = []
    var seen: Set<String> = []
    position += 1
    skipSpace()
    if current == UInt8(ascii: "}") {
      position += 1
      return .object([])
    }
    while true {
      guard current == UInt8(ascii: "\"") else {
        throw problem("Di sini seharusnya ada nama kunci dalam tanda kutip ganda.")
      }
      let keyLine = line
      let start = position
      let key = try string()
      guard seen.insert(key).inserted else {
        throw Diagnostic(
          code: "kunci-ganda",
          message: "Kunci \"\(key.prefix(60))\" ditulis dua kali.",
          remedy: "Sisakan satu saja, yang benar.",
          location: SourceLocation(file: file, line: keyLine, column: start - lineStart + 1)
        )
      }
      skipSpace()
      guard current == UInt8(ascii: ":") else {
        throw problem("Sesudah nama kunci seharusnya ada titik dua.")
      }
      position += 1
      skipSpace()
      members.append(.init(key, try value(depth: depth + 1), line: keyLine))
      guard try hasMore(until: UInt8(ascii: "}")) else { return .object(members) }
    }
  }

  private mutating func array(depth: Int) throws(Diagnostic) -> JSONValue {
    var items: [JSONValue] = []
    position += 1
    skipSpace()
    if current == UInt8(ascii: "]") {
      position += 1
      return .array([])
    }
    while true {
      items.append(try value(depth: depth + 1))
      guard try hasMore(until: UInt8(ascii: "]")) else { return .array(items) }
    }
  }

  /// Steps over a comma (true) or the closing mark (false).
  private mutating func hasMore(until end: UInt8) throws(Diagnostic) -> Bool {
    skipSpace()
    guard let byte = current else { throw problem("Data terputus sebelum selesai.") }
    guard byte == UInt8(ascii: ",") || byte == end else {
      throw problem("Di sini seharusnya ada koma atau kurung penutup.")
    }
    position += 1
    skipSpace()
    return byte == UInt8(ascii: ",")
  }

  private mutating func number() throws(Diagnostic) -> String {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let first = current
    let whole = digits()
    guard whole > 0, first != UInt8(ascii: "0") || whole == 1 else {
      throw problem("Angka di sini tidak tertulis dengan benar.")
    }
    if current == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw problem("Angka di sini tidak tertulis dengan benar.") }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw problem("Angka di sini tidak tertulis dengan benar.") }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      position += 1
    }
    return position - start
  }

  private mutating func string() throws(Diagnostic) -> String {
    position += 1
    var out: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        let text = String(decoding: out, as: UTF8.self)
        guard !text.unicodeScalars.contains(where: Self.misleads) else {
          throw problem("Teks ini memuat tanda kendali atau tanda pembalik arah tulisan.")
        }
        return text
      case UInt8(ascii: "\\"):
        position += 1
        out += try escape()
      case 0..<0x20:
        throw problem("Baris baru atau tanda kendali di dalam teks harus ditulis sebagai \\n.")
      default:
        out.append(byte)
        position += 1
      }
    }
    throw problem("Teks ini tidak ditutup dengan tanda kutip.")
  }

  private mutating func escape() throws(Diagnostic) -> [UInt8] {
    guard let byte = current else { throw problem("Data terputus sebelum selesai.") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try unicodeScalar()).utf8)
    default: throw problem("Tanda \\ di sini tidak diikuti huruf yang dikenal.")
    }
  }

  private mutating func unicodeScalar() throws(Diagnostic) -> Character {
    let first = try codeUnit()
    var units = [first]
    if UTF16.isLeadSurrogate(first) {
      guard current == UInt8(ascii: "\\") else { throw problem("Tanda \\u di sini terpotong.") }
      position += 1
      guard current == UInt8(ascii: "u") else { throw problem("Tanda \\u di sini terpotong.") }
      position += 1
      units.append(try codeUnit())
    }
    guard let text = String(validating: units, as: UTF16.self), let character = text.first else {
      throw problem("Tanda \\u di sini bukan huruf yang sah.")
    }
    // Neither a terminal nor a Word file takes these; no case needs them.
    if text.unicodeScalars.first?.properties.generalCategory == .control,
      !["\t", "\n", "\r"].contains(text)
    {
      throw problem("Tanda \\u di sini adalah tanda kendali, bukan huruf.")
    }
    return character
  }

  private mutating func codeUnit() throws(Diagnostic) -> UInt16 {
    guard position + 4 <= bytes.count,
      bytes[position..<position + 4].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw problem("Tanda \\u harus diikuti empat angka heksadesimal.") }
    position += 4
    return unit
  }

  /// Controls beyond ASCII, and marks that make a line read other than it is stored.
  private static func misleads(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
